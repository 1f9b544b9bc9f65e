/**
 * Romanian grammar for the composer. What somebody typed is never declined: verbs agree with it only where
 * its number is certain, and names stand after prepositions or in the nominative (docs/LANGUAGES.md).
 */
import { withContribution } from "../contribution";
import { joinRuns, runsText, say, type Words } from "../runs";
import type { Apposed, Opening, PersonWords } from "./phrases";
import { commonWord, knownFunction, ordinalPart, partLabels, titlesWithArticle } from "./ro-words";
import { inRunningText, listWith, smallInside } from "./sentences";

export function list(items: readonly Words[]): Words {
  return listWith("și", items);
}

export function listTexts(texts: readonly string[]): Words {
  return list(texts.map((text) => [{ text }]));
}

/** "Dimineața am vizitat …", and a comma before a name: "Dimineața, Ana Pop a vorbit …". */
export function begin(opening: Opening | null, clause: Words): Words {
  if (opening === null) return clause;
  const before = openingWords(opening);
  const [first] = clause;
  const own = first?.mark === undefined && /^\p{Ll}/u.test(first?.text ?? "");
  return own ? say`${before} ${clause}` : say`${before}, ${clause}`;
}

function openingWords(opening: Opening): string {
  if (opening.kind === "next") return ["apoi", "după aceea", "în continuare"][(opening.shape ?? 0) % 3] ?? "";
  if (opening.kind === "meanwhile") return "în același timp";
  if (opening.kind === "part") return `în ${ordinalPart(opening.number)}`;
  if (opening.kind === "last") return "la finalul programului";
  const label = partLabels[opening.part];
  return label.charAt(0).toLowerCase() + label.slice(1);
}

/** "a vorbit" or "au vorbit" after a subject whose number is certain; null where it is not. */
export function perfect({ number }: Apposed, participle: string): string | null {
  if (number === undefined) return null;
  return `${number === "one" ? "a" : "au"} ${participle}`;
}

/** "la Aleap", "în sala 3"; a place that was typed with its preposition keeps it. */
export function placeWords(place: Words): Words {
  const text = runsText(place);
  if (/^(?:la|în|din|pe|lângă|sub|online)(?:\s|$)/iu.test(text)) return place;
  return /^(?:sala|aula|amfiteatrul|auditoriul|auditorium|clădirea|holul|foaierul|parcul|centrul)\s?/iu.test(text)
    ? say`în ${place}`
    : say`la ${place}`;
}

const nounOfAction = /^\p{L}+(?:area|erea|irea|ârea|ția|sia)$/iu;

/** What a trip was for, however it was typed: "a afla", "să aflăm", "aflarea", "afla". */
export function aim(purpose: string): string {
  const { bare, form } = purposeForm(purpose);
  const before = { subjunctive: "ca", noun: "pentru", infinitive: "pentru a", phrase: "" }[form];
  return `${before} ${bare}`.trim();
}

/** The same after "scopul a fost". */
export function aimAfterWas(purpose: string): string {
  const { bare, form } = purposeForm(purpose);
  return form === "infinitive" ? `de a ${bare}` : bare;
}

type PurposeForm = { bare: string; form: "subjunctive" | "noun" | "infinitive" | "phrase" };

function purposeForm(purpose: string): PurposeForm {
  const typed = purpose.trim().replace(/\.$/, "");
  const bare = /^\p{Lu}(?:\p{Ll}|\s)/u.test(typed) ? typed.charAt(0).toLowerCase() + typed.slice(1) : typed;
  const [first = ""] = bare.split(" ");
  if (first === "să") return { bare, form: "subjunctive" };
  if (first === "pentru" || first === "în") return { bare, form: "phrase" };
  if (nounOfAction.test(first)) return { bare, form: "noun" };
  return { bare: bare.replace(/^a\s+/, ""), form: "infinitive" };
}

/**
 * " despre A și B"; where a topic is one word with its article ("inovația"), which Romanian does not allow
 * after a preposition, the topics are a clause of their own.
 */
export function about(topics: readonly string[]): Words {
  if (topics.length === 0) return [];
  if (topics.some(isBareDefinite)) return say`; ${themes(topics)}`;
  return say` despre ${listTexts(topics)}`;
}

export function themes(topics: readonly string[]): Words {
  return say`${topics.length === 1 ? "tema a fost" : "temele au fost"} ${listTexts(topics)}`;
}

/**
 * How a key message may be told. "Că" takes a clause as it stands, if its verb is there; a command or a noun stands
 * after a colon.
 */
export function clauseForm(message: string): "stress" | "clause" | "other" {
  if (/^(?:importanța|nevoia|rolul|valoarea|necesitatea) /u.test(message)) return "stress";
  const verb = /(?<!\p{L})(?:este|e|sunt|nu sunt|nu este|are|au|poate|pot|trebuie|va|vor)(?!\p{L})/u.exec(message);
  if (!verb || verb.index === 0 || !/^\p{Ll}/u.test(message)) return "other";
  const before = message.slice(0, verb.index);
  return /[,;:]|(?<!\p{L})(?:care|ce|cine|unde|când|cum|dacă|să|că|înainte|până|fiindcă)(?!\p{L})|^(?:\p{L}+ți|nu)\s/u.test(
    before,
  )
    ? "other"
    : "clause";
}

export function isBareDefinite(topic: string): boolean {
  return /^\p{Ll}+(?:ul|ia|rea|tea|ua|ile|ele|ii)$/u.test(topic.trim());
}

/** Delegations whose number is certain from their first words. */
export function numberOfDelegation(delegation: string): Apposed["number"] {
  if (/^(?:o|un|una|delegația|delegație|echipa|grupul)\s/iu.test(delegation)) {
    return /^(?:o|un|una)\s/iu.test(delegation) || !/\sși\s/u.test(delegation) ? "one" : "many";
  }
  const several =
    /^(?:(?:membri|reprezentanți|participanți|delegați|specialiști|experți|profesori|angajați|colegi|studenți|elevi|antreprenori|parteneri|lideri|cercetători|medici)i?|părți(?:le)? interesate|actori(?:i)?|cadre(?:le)? didactice|organizații(?:le)?|companii(?:le)?|două|doi|trei|patru|cinci|șase|șapte|opt|nouă|zece|\d+)\s/iu;
  return several.test(delegation) ? "many" : undefined;
}

/** An organisation is one, unless its name is a Romanian plural: "Spitalele Universitare". */
export function isPluralName(name: string): boolean {
  return /^\p{Lu}\p{Ll}+(?:ele|iile|urile|ile)\s\p{L}/u.test(name);
}

export function titleWords(title: string): string {
  const small = inRunningText(title, knownFunction);
  return titlesWithArticle[small] ?? small;
}

export function role(text: string): string {
  return inRunningText(text, knownFunction);
}

export function person(words: PersonWords): Apposed {
  const { organisation } = words;
  const name = smallInside(withContribution(words), commonWord);
  const head = organisation && !words.role ? say`${name} de la ${organisation}` : name;
  const details = detailsOf(words, words.role ? organisation : null);
  const number = words.isPerson ? { number: "one" as const } : {};
  return { words: joinRuns([head, ...details], ", "), open: details.length > 0, ...number };
}

export function people(all: readonly PersonWords[]): Apposed {
  const [first] = all;
  if (!first) return { words: [], open: false };
  if (all.length === 1) return person(first);
  const { organisation } = first;
  const together = organisation && all.every((one) => isOnlyOf(one, organisation));
  const words = together
    ? say`${list(all.map((one) => one.name))} de la ${organisation}`
    : list(all.map((one) => inBrackets(one)));
  return { words, open: false, number: "many" };
}

function isOnlyOf(one: PersonWords, organisation: Words): boolean {
  return (
    !one.role &&
    !one.descriptor &&
    !one.contribution &&
    one.also.length === 0 &&
    !one.onBehalfOf &&
    one.organisation !== null &&
    runsText(one.organisation) === runsText(organisation)
  );
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
    text ? (at ? say`${role(text)} la ${at}` : say`${role(text)}`) : [],
    ...also.map((other) => say`${role(other)}`),
    descriptor ? say`${descriptor}` : [],
    onBehalfOf ? say`reprezentând ${onBehalfOf}` : [],
  ].filter((detail) => detail.length > 0);
}
