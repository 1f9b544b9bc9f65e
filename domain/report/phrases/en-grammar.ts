/** English grammar for the composer: lists, sentences, articles, appositions. */

import type { InlineRun } from "../blocks";
import { withContribution } from "../contribution";
import type { FundingRole, PartnerRole } from "../record";
import type { Words } from "../runs";
import { joinRuns, runsText, say } from "../runs";
import { numbers, partNouns } from "./en-words";
import type { Apposed, Opening, PersonWords } from "./phrases";

export function list(items: readonly Words[]): Words {
  const last = items.at(-1);
  if (!last || items.length === 1) return last ?? [];
  const front = items.slice(0, -1);
  if (items.length > 2 && items.some((item) => runsText(item).includes(", "))) {
    return [...joinRuns(front, "; "), { text: "; and " }, ...last];
  }
  return [...joinRuns(front, ", "), { text: " and " }, ...last];
}

export function listTexts(texts: readonly string[]): Words {
  return list(texts.map((text) => [{ text }]));
}

export function number(count: number): string {
  return numbers[count] ?? String(count);
}

export function quote(text: string): InlineRun {
  return { text: `“${text}”`, mark: "quoted" };
}

export function sentence(words: Words): Words {
  const [first, ...rest] = words;
  if (!first) return [];
  const begun = first.mark === undefined ? [{ ...first, text: capital(first.text) }, ...rest] : words;
  return /[.!?…](?:[”"')]*)$/.test(runsText(begun).trimEnd()) ? begun : [...begun, { text: "." }];
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Purposes follow "to"; people write them with a capital, a leading "to" or a final stop as well. */
export function toVerb(purpose: string): string {
  const bare = purpose
    .trim()
    .replace(/^to\s+/i, "")
    .replace(/\.$/, "");
  return /^[A-Z][a-z]/.test(bare) ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare;
}

const wantsArticle =
  /^(?:\p{Lu}[\p{L}-]+ )?(?:Institute|Ministry|University|Department|Faculty|School|Embassy|Chamber|Agency|Council|Association|Federation|Directorate|Office|Municipality|City|Port|Museum|Centre|Center|College|Academy|Society|Bank|Hospital) (?:of|for) /u;

export function article(name: string): string {
  return wantsArticle.test(name) ? "the " : "";
}

export function withIndefinite(noun: string): string {
  return `${/^[aeio]/.test(noun) ? "an" : "a"} ${noun}`;
}

export function begin(opening: Opening | null, clause: Words): Words {
  if (opening === null) return clause;
  if (opening.kind === "next") return say`after that, ${clause}`;
  if (opening.kind === "last") return say`at the end of the programme, ${clause}`;
  switch (opening.part) {
    case "MIDDAY":
      return say`at midday, ${clause}`;
    case "NIGHT":
      return say`at night, ${clause}`;
    default:
      return say`in the ${partNouns[opening.part]}, ${clause}`;
  }
}

export function closed(words: Apposed): Words {
  return words.open ? [...words.words, { text: "," }] : words.words;
}

export function placed(place: Apposed | null): Words {
  return place ? say` ${place.words}` : [];
}

export function person(words: PersonWords): Apposed {
  const { role, organisation, descriptor, also, onBehalfOf } = words;
  const name = withContribution(words);
  const head = organisation && !role ? say`${name} of ${organisation}` : name;
  const details = [
    role ? (organisation ? say`${role} at ${organisation}` : say`${role}`) : [],
    ...also.map((other) => say`${other}`),
    descriptor ? say`${descriptor}` : [],
    onBehalfOf ? say`on behalf of ${onBehalfOf}` : [],
  ].filter((detail) => detail.length > 0);
  return { words: joinRuns([head, ...details], ", "), open: details.length > 0 };
}

export function people(all: readonly PersonWords[]): Apposed {
  const [first] = all;
  if (!first) return { words: [], open: false };
  if (all.length === 1) return person(first);
  const organisation = first.organisation;
  const together =
    organisation &&
    all.every(
      (one) =>
        !one.role &&
        !one.descriptor &&
        !one.contribution &&
        one.also.length === 0 &&
        !one.onBehalfOf &&
        one.organisation &&
        runsText(one.organisation) === runsText(organisation),
    );
  if (together) return { words: say`${list(all.map((one) => one.name))} of ${organisation}`, open: false };
  return { words: list(all.map(inBrackets)), open: false };
}

function inBrackets({ name, role, organisation, descriptor, also, contribution, onBehalfOf }: PersonWords): Words {
  const details = joinRuns(
    [
      contribution ? say`${contribution}` : [],
      role ? (organisation ? say`${role} at ${organisation}` : say`${role}`) : (organisation ?? []),
      ...also.map((other) => say`${other}`),
      descriptor ? say`${descriptor}` : [],
      onBehalfOf ? say`on behalf of ${onBehalfOf}` : [],
    ],
    "; ",
  );
  return details.length > 0 ? say`${name} (${details})` : name;
}

export function fundingWords(role: FundingRole, programmes: Words): Words {
  switch (role) {
    case "PROGRAMME_OPERATOR":
      return say`with ${programmes} as programme operator`;
    case "DONOR_PROGRAMME_PARTNER":
      return say`with ${programmes} as donor programme partner`;
    case "CO_FUNDER":
      return say`co-funded by ${programmes}`;
    default:
      return say`funded by ${programmes}`;
  }
}

export function partnerWords(role: PartnerRole, names: Words, count: number): Words {
  const one = count === 1;
  switch (role) {
    case "HOST":
      return say`${names} ${one ? "was its host" : "were its hosts"}`;
    case "CO_HOST":
      return say`${names} ${one ? "was its co-host" : "were its co-hosts"}`;
    case "SUPPORTER":
      return say`${names} supported it`;
    default:
      return say`${names} ${one ? "was a partner" : "were partners"}`;
  }
}
