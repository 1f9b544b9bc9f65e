/** Who had which part in an item: as sentences, or as lists when there are many or the format wants them. */
import type { PartRole } from "../agenda";
import type { InlineRun, ListEntry } from "./blocks";
import type { Composition } from "./composition";
import { withContribution } from "./contribution";
import type { Apposed } from "./phrases/phrases";
import type { ItemRecord, PartRecord } from "./record";
import { joinRuns, runsText, say, type Words } from "./runs";
import { isOpenPart } from "./selection";

/** Order in which roles are told. */
const roleOrder: readonly PartRole[] = [
  "CONTACT",
  "GUIDE",
  "CHAIR",
  "MODERATOR",
  "SPEAKER",
  "PANELLIST",
  "TRAINER",
  "GUEST",
  "INTERPRETER",
];
const listedRoles: readonly PartRole[] = ["SPEAKER", "PANELLIST", "TRAINER", "GUEST"];
const MOST_IN_PROSE = 3;

export type RoleGroup = { role: PartRole; parts: PartRecord[]; open: PartRecord[]; asList: boolean };

export function roleGroups(composition: Composition, item: ItemRecord): RoleGroup[] {
  return roleOrder.flatMap((role) => {
    const all = item.parts.filter((part) => part.role === role);
    if (all.length === 0) return [];
    const asList = (composition.listsPeopleOf(item) && listedRoles.includes(role)) || all.length > MOST_IN_PROSE;
    return [{ role, parts: all.filter((part) => !isOpenPart(part)), open: all.filter(isOpenPart), asList }];
  });
}

/** The people of a group in a sentence, and what is missing about them. */
export function peopleOf(
  { naming, phrases }: Composition,
  item: ItemRecord,
  parts: readonly PartRecord[],
): { who: Apposed; gaps: InlineRun[] } {
  const gaps = parts.flatMap((part) => {
    const { role, organisation } = naming.partGaps(part, item);
    return [role, organisation].flatMap((text) => (text ? [gap(text)] : []));
  });
  const named = naming.namedSoFar();
  return { who: phrases.people(parts.map((part) => naming.partWords(part, named))), gaps };
}

export function openPartGap({ phrases }: Composition, item: ItemRecord, part: PartRecord): InlineRun {
  return gap(phrases.gaps.person(part.role, item.title, known(part)));
}

/** Entries of a list of people, with a gap for everybody who is to be confirmed. */
export function peopleEntries(composition: Composition, item: ItemRecord, group: RoleGroup): ListEntry[] {
  const { naming, phrases } = composition;
  return item.parts
    .filter((part) => part.role === group.role)
    .map((part) => {
      if (isOpenPart(part)) return { text: [openPartGap(composition, item, part)] };
      const missing = naming.partGaps(part, item);
      const words = naming.partWords(part);
      const told = [words.role, ...words.also, words.descriptor].filter(Boolean).join(", ");
      const behalf = words.onBehalfOf ? say`${phrases.onBehalfOf(words.onBehalfOf)}` : [];
      const role = told ? say`${told}` : missing.role ? [gap(missing.role)] : [];
      const place = missing.organisation
        ? [gap(missing.organisation)]
        : joinRuns([words.organisation ?? [], behalf], ", ");
      return {
        text: [...phrases.entry(withContribution(words))],
        ...(role.length > 0 ? { role } : {}),
        ...(runsText(place) ? { organisation: place } : {}),
      };
    });
}

export function gap(text: string): InlineRun {
  return { text, mark: "gap" };
}

/** Sentences, then gaps, as the runs of one paragraph. */
export function paragraphRuns(
  { phrases }: Composition,
  sentences: readonly Words[],
  gaps: readonly InlineRun[],
): Words {
  return joinRuns([...sentences.map((words) => phrases.sentence(words)), ...gaps.map((one) => [one])], " ");
}

function known(part: PartRecord): string[] {
  return [part.roleThen, part.affiliationThen, part.onBehalfOf].filter((text): text is string => Boolean(text));
}
