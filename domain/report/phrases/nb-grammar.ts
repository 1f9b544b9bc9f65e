/**
 * Norwegian grammar for the composer: the verb in second place, prepositions of places, lists.
 * Names never take an ending (docs/LANGUAGES.md).
 */
import { withContribution } from "../contribution";
import type { HostKind } from "../record";
import { joinRuns, runsText, say, type Words } from "../runs";
import { commonWord, knownFunction, ordinal, partOpenings } from "./nb-words";
import type { Apposed, Opening, PersonWords } from "./phrases";
import { closed, inRunningText, listWith, smallInside } from "./sentences";

export function list(items: readonly Words[]): Words {
  return listWith("og", items);
}

export function listTexts(texts: readonly string[]): Words {
  return list(texts.map((text) => [{ text }]));
}

/** A main clause: "vi besøkte Aleap", and with something before it "om formiddagen besøkte vi Aleap". */
export function clause(opening: Opening | null, subject: Apposed | string, verb: string, rest: Words): Words {
  const who = typeof subject === "string" ? say`${subject}` : closed(subject);
  return opening === null ? say`${who} ${verb}${rest}` : say`${openingWords(opening)} ${verb} ${who}${rest}`;
}

/** What comes first in a clause; the verb follows it. */
export function openingWords(opening: Opening): string {
  if (opening.kind === "dayPart") return partOpenings[opening.part];
  if (opening.kind === "meanwhile") return "samtidig";
  if (opening.kind === "part") return `i ${ordinal(opening.number)} del`;
  if (opening.kind === "last") return "som avslutning på programmet";
  return ["deretter", "etterpå", "så"][(opening.shape ?? 0) % 3] ?? "";
}

/**
 * How a key message may be told. After "at" the order of words is that of a subordinate clause, so that only a clause
 * with subject and verb first and without an adverb between goes there; everything else stands after a colon.
 */
export function clauseForm(message: string): "stress" | "clause" | "other" {
  if (/^(?:betydningen|viktigheten|behovet|verdien|rollen) (?:av|for|til) /u.test(message)) return "stress";
  const verb = /(?<!\p{L})(?:er|var|har|kan|må|skal|bør|vil)(?!\p{L})/u.exec(message);
  if (!verb || verb.index === 0 || !/^\p{Ll}/u.test(message)) return "other";
  const before = message.slice(0, verb.index);
  if (/[,;:]/u.test(before) || wordsThatInvert.test(before)) return "other";
  return /(?<!\p{L})(?:som|hva|hvem|hvor|hvordan|når|hvis|fordi|å|før|etter|mens|at)(?!\p{L})/u.test(before) ||
    adverbs.test(message)
    ? "other"
    : "clause";
}

const wordsThatInvert =
  /^(?:i|på|ved|med|for|fra|til|om|uten|under|over|gjennom|mellom|da|nå|her|der|så|slik|derfor|dermed|likevel|først|bare|alltid|aldri|ofte|kanskje|det er|begynn|mål|gjør|husk|del|spør|bygg|tenk|start|lær|la|ta|bruk|se|gi|hold)\s/u;
const adverbs =
  /(?<!\p{L})(?:ikke|aldri|alltid|også|bare|ofte|gjerne|derfor|likevel|heller|kanskje|nå|fortsatt|snart)(?!\p{L})/u;

const takesPå =
  /(?:hotel|hotell|museum|museet|teater|teatret|kafé|café|restaurant|stasjon|stasjonen|brygge|brygga|kaia|kaien|torget|plassen|slott|slottet|festning|skolen|biblioteket|campus|flyplass|lufthavn)$/iu;
const takesVed =
  /(?:universitet|university|institut|senter|center|centre|sykehus|hospital|høgskole|høyskole|college|fakultet|school|skole)/iu;
const byKind: Readonly<Partial<Record<HostKind, string>>> = {
  UNIVERSITY: "ved",
  RESEARCH_INSTITUTE: "ved",
  HOSPITAL: "ved",
  SCHOOL: "ved",
  EVENT: "på",
};

/** "hos Aleap", "ved Universitetet i Oslo", "i Forskningsparken", "på Litteraturmuseet". */
export function placeWords({ words, kind }: Apposed): Words {
  const name = runsText(words.filter((run) => run.mark !== undefined)) || runsText(words);
  if (/^(?:i|på|ved|hos|utenfor|under|over|nær)\s/iu.test(name) || /^online$/iu.test(name)) return words;
  const fixed = kind && byKind[kind];
  if (fixed) return say`${fixed} ${words}`;
  if (takesPå.test(name) || /^(?:hotel|hotell|campus)\s/iu.test(name)) return say`på ${words}`;
  if (takesVed.test(name)) return say`ved ${words}`;
  return say`${kind === undefined || kind === "VENUE" ? "i" : "hos"} ${words}`;
}

/** "i Oslo", "på Lillehammer". */
export function inCity(city: string): string {
  const på =
    /^(?:Hamar|Lillehammer|Gjøvik|Elverum|Hønefoss|Kongsberg|Notodden|Rjukan|Voss|Røros|Gardermoen|Fornebu|Kjeller|Ås|Otta|Lørenskog|Stord|Rena|Oppdal|Geilo|Svalbard)$/u;
  return `${på.test(city) ? "på" : "i"} ${city}`;
}

export function inCountry(country: string): string {
  return `${/^(?:Island|Malta|Kypros|Cuba|Filippinene|Grønland|Færøyene|Svalbard og Jan Mayen|Jamaica)$/u.test(country) ? "på" : "i"} ${country}`;
}

/** Purposes follow "for å"; people write them with "å", a capital or a final stop as well. */
export function infinitive(purpose: string): string {
  const bare = purpose
    .trim()
    .replace(/^(?:for )?å\s+/iu, "")
    .replace(/\.$/, "");
  return /^\p{Lu}\p{Ll}/u.test(bare) ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare;
}

export function role(text: string): string {
  return inRunningText(text, knownFunction);
}

export function person(words: PersonWords): Apposed {
  const { organisation } = words;
  const name = smallInside(withContribution(words), commonWord);
  const head = organisation && !words.role ? say`${name} fra ${organisation}` : name;
  const details = detailsOf(words, words.role ? organisation : null);
  return { words: joinRuns([head, ...details], ", "), open: details.length > 0 };
}

export function people(all: readonly PersonWords[]): Apposed {
  const [first] = all;
  if (!first) return { words: [], open: false };
  if (all.length === 1) return person(first);
  const { organisation } = first;
  const together = organisation && all.every((one) => isOnlyOf(one, organisation));
  if (together) return { words: say`${list(all.map((one) => one.name))} fra ${organisation}`, open: false };
  return { words: list(all.map(inBrackets)), open: false };
}

function isOnlyOf(one: PersonWords, organisation: Words): boolean {
  const more = one.role || one.descriptor || one.contribution || one.also.length > 0 || one.onBehalfOf;
  return !more && one.organisation !== null && runsText(one.organisation) === runsText(organisation);
}

function inBrackets(words: PersonWords): Words {
  const { contribution, organisation } = words;
  const name = smallInside(words.name, commonWord);
  const own = !words.role && organisation ? [organisation] : [];
  const details = joinRuns(
    [contribution ? say`${contribution}` : [], ...own, ...detailsOf(words, words.role ? organisation : null)],
    "; ",
  );
  return details.length > 0 ? say`${name} (${details})` : name;
}

function detailsOf({ role: text, also, descriptor, onBehalfOf }: PersonWords, at: Words | null): Words[] {
  return [
    text ? (at ? say`${role(text)} ${takesVed.test(runsText(at)) ? "ved" : "i"} ${at}` : say`${role(text)}`) : [],
    ...also.map((other) => say`${role(other)}`),
    descriptor ? say`${descriptor}` : [],
    onBehalfOf ? say`på vegne av ${onBehalfOf}` : [],
  ].filter((detail) => detail.length > 0);
}
