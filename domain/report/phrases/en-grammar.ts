/** English grammar for the composer: lists, sentences, articles, appositions. */

import type { InlineRun } from "../blocks";
import { withContribution } from "../contribution";
import type { FundingRole, PartnerRole } from "../record";
import type { Words } from "../runs";
import { joinRuns, runsText, say } from "../runs";
import { numbers, ordinals, partNouns } from "./en-words";
import type { Apposed, Opening, PersonWords } from "./phrases";
import { listWith } from "./sentences";

export function list(items: readonly Words[]): Words {
  return listWith("and", items);
}

export function listTexts(texts: readonly string[]): Words {
  return list(texts.map((text) => [{ text }]));
}

export function number(count: number): string {
  return numbers[count] ?? String(count);
}

/** "first", "12th". */
export function ordinal(count: number): string {
  const last = count % 100 > 10 && count % 100 < 14 ? 0 : count % 10;
  return ordinals[count - 1] ?? `${count}${["th", "st", "nd", "rd"][last] ?? "th"}`;
}

/**
 * How a key message may be told. Only what certainly is a whole clause goes after "that", and only what certainly
 * names an importance is stressed; everything else stands after a colon.
 */
export function clauseForm(message: string): "stress" | "clause" | "other" {
  if (/^the (?:importance|need|value|role|potential) (?:of|for) /.test(message)) return "stress";
  const verb = /\b(?:is|are|was|were|has|have|can|cannot|must|should|will)\b/.exec(message);
  if (!verb || verb.index === 0 || !/^\p{Ll}/u.test(message)) return "other";
  const before = message.slice(0, verb.index);
  if (/[,;:]|\b(?:what|who|which|that|where|when|how|if|because|while|before|after|until|to)\b/.test(before))
    return "other";
  return commands.test(before) ? "other" : "clause";
}

const commands =
  /^(?:make|keep|start|measure|build|let|use|ask|share|invest|work|think|begin|do|don't|be|give|take|put|get|learn|involve|plan|find|listen|trust|test|talk|look|focus|stop|avoid|remember|know|never|always|see|show|say|tell|bring|go|try)\b/;

export function quote(text: string): InlineRun {
  return { text: `“${text}”`, mark: "quoted" };
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
  if (opening.kind === "next") return say`${["after that", "then", "next"][(opening.shape ?? 0) % 3] ?? ""}, ${clause}`;
  if (opening.kind === "meanwhile") return say`meanwhile, ${clause}`;
  if (opening.kind === "part") return say`in the ${ordinal(opening.number)} part, ${clause}`;
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

export function partnerWords(role: PartnerRole, names: Words, count: number, of: "visit" | "event"): Words {
  switch (role) {
    case "HOST":
      return say`${names} hosted the ${of}`;
    case "CO_HOST":
      return say`${names} co-hosted the ${of}`;
    case "SUPPORTER":
      return say`${names} supported the ${of}`;
    default:
      return say`${names} ${count === 1 ? "was a partner" : "were partners"} of the ${of}`;
  }
}
