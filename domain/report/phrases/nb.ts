/** What the composer says in Norwegian bokmål. Plain statements: no praise that the record does not hold. */
import type { ItemKind } from "../../agenda";
import { joinRuns, runsText, say, type Words } from "../runs";
import { norwegianFrame } from "./nb-frame";
import { clause, clauseForm, inCity, infinitive, listTexts, openingWords, placeWords } from "./nb-grammar";
import { counted, gatheringNouns, kindNouns, listLabels, ordinal, partsSpent } from "./nb-words";
import type { Apposed, ItemPhrases, Phrases, Voice } from "./phrases";
import { closed, isMark, placed } from "./sentences";
import { gatheringOf, norwegianTitles } from "./titles";

const languageNames = new Intl.DisplayNames("nb", { type: "language" });

/** Norwegian bokmål in one of two voices. */
export function norwegian(voice: Voice): Phrases {
  return { ...norwegianFrame(voice), ...items(voice, []), forGroups: (groups) => items(voice, groups) };
}

/** @param groups who acts, where it was not everybody */
function items(voice: Voice, groups: readonly string[]): ItemPhrases {
  const some = groups.length > 0 ? groupWords(groups) : null;
  const we = some ?? (voice === "we" ? "vi" : "deltakerne");
  const us = some ?? (voice === "we" ? "oss" : "deltakerne");
  const isWe = voice === "we" && some === null;
  return {
    dayIn: (city) => say`denne dagen foregikk ${inCity(city)}`,
    chairOfDay: (chair) => clause(null, chair, "ledet dagen", []),
    isPlainTitle: norwegianTitles.isPlain,
    isWelcome: norwegianTitles.isWelcome,
    isOnlyNumber: norwegianTitles.isNumber,
    at: (place) => ({ words: placeWords(place), open: place.open }),
    hostedBy: (host) => ({ words: say`med ${host.words} som vert`, open: false }),
    visit(opening, host, place, shape) {
      // After a long apposition nobody would wait for the other half of the verb.
      if (shape % 3 === 1 && host.open && opening)
        return clause(opening, us === "oss" ? "vi" : us, "ble", say` tatt imot av ${goingOn(host, place)}`);
      if (shape % 3 === 1) return clause(opening, host, "tok", say` imot ${us}${placed(place)}`);
      const spent = opening?.kind === "dayPart" && isWe ? partsSpent[opening.part] : undefined;
      if (shape % 3 === 2 && spent && place === null) return say`${spent} tilbrakte vi ${placeWords(host)}`;
      return clause(opening, we, "besøkte", say` ${goingOn(host, place)}`);
    },
    homeTo: (subject) => say`her ligger ${subject.words}`,
    about: (subject) => say`det handlet om ${subject.words}`,
    whatItIs: (host, descriptor, facts) =>
      descriptor === null ? say`${host}: ${facts.join(", ")}` : say`${host} er ${[descriptor, ...facts].join(", ")}`,
    welcome: (opening, who, place) => clause(opening, who, "ønsket", say` ${us} velkommen${placed(place)}`),
    tookPartIn: (opening, what, place) => clause(opening, we, "deltok", say` på ${goingOn(what, place)}`),
    attended(opening, kind, title, place, topics) {
      const what = say`${kindNouns[kind].the} ${quote(title)}${placed(place)}${about(topics, false)}`;
      if (opening?.kind === "part") return say`${ordinal(opening.number)} del var ${what}`;
      return clause(opening, we, "deltok", say` på ${what}`);
    },
    untitled(opening, kind, title, purpose, place) {
      const several = /^(?:presentations|presentasjoner)$/iu.test(title.trim());
      const gathering = gatheringOf(kind, title);
      const what = several ? "presentasjoner" : (gathering ? gatheringNouns[gathering] : kindNouns[kind]).a;
      const rest = say`${placed(place)}${purpose ? say`${place?.open ? "," : ""} for å ${infinitive(purpose)}` : []}`;
      if (opening?.kind === "next") return say`${openingWords(opening)} fulgte ${what}${rest}`;
      return clause(opening, we, several ? "fulgte" : "deltok", say` ${several ? "" : "på "}${what}${rest}`);
    },
    tookPlace(kind, title, place) {
      const gathering = gatheringOf(kind, title);
      return say`${(gathering ? gatheringNouns[gathering] : kindNouns[kind]).the} fant sted ${place.words}`;
    },
    spoke(opening, speakers, { kind, title, topics, place }, shape) {
      const { the, a } = kindNouns[kind];
      const rest = say`${some ? ` for ${some}` : ""}${placed(place)}${about(topics, place?.open ?? false)}`;
      if (title !== null) return clause(opening, speakers, "holdt", say` ${the} ${quote(title)}${rest}`);
      if (topics.length === 0) {
        return clause(opening, speakers, "holdt", say` ${kind === "TALK" ? a : "innlegg"}${rest}`);
      }
      if (shape % 2 === 1 && isWe && place === null && opening === null) {
        return say`fra ${closed(speakers)} hørte vi om ${listTexts(topics)}`;
      }
      return clause(opening, speakers, "snakket", rest);
    },
    hadPart(role, who, count) {
      const one = count === 1;
      switch (role) {
        case "MODERATOR":
          return clause(null, who, "modererte", []);
        case "CHAIR":
          return clause(null, who, one ? "var møteleder" : "var møteledere", []);
        case "GUIDE":
          return clause(null, who, "viste", say` ${us} rundt`);
        case "INTERPRETER":
          return clause(null, who, "tolket", []);
        case "SPEAKER":
          return clause(null, who, "holdt innlegg", []);
        case "GUEST":
          return clause(null, who, one ? "var til stede som gjest" : "var til stede som gjester", []);
        case "CONTACT":
          if (voice === "they") return say`${one ? "verten" : "vertene"} der var ${who.words}`;
          return say`${one ? "verten vår" : "vertene våre"} der var ${who.words}`;
        case "PANELLIST":
          return say`i panelet satt ${who.words}`;
        case "TRAINER":
          return say`${one ? "kursholder" : "kursholdere"} var ${who.words}`;
      }
    },
    topics(kind, topics, shape) {
      if (kind === "PANEL") return say`panelet drøftet ${listTexts(topics)}`;
      if (shape % 3 === 1) return say`hovedvekten lå på ${listTexts(topics)}`;
      if (shape % 3 === 2) return say`${topics.length === 1 ? "temaet" : "temaene"} var ${listTexts(topics)}`;
      if (nameless.includes(kind)) return say`hovedvekten lå på ${listTexts(topics)}`;
      return say`${kindNouns[kind].the} handlet om ${listTexts(topics)}`;
    },
    purpose: (purpose) => say`målet var å ${infinitive(purpose)}`,
    audience: (audience) => say`målgruppen var ${audience}`,
    message(kind, message, shape) {
      const form = clauseForm(message);
      const { the } = kindNouns[kind];
      if (form === "stress" && (nameless.includes(kind) || shape % 3 === 2)) return say`vekten lå på ${message}`;
      if (form === "stress") return say`${the} ${["la vekt på", "understreket"][shape % 3] ?? ""} ${message}`;
      if (form === "clause") return say`${["budskapet var at", "hovedpoenget var at"][shape % 2] ?? ""} ${message}`;
      return say`${["budskapet", "kort sagt", "hovedpoenget"][shape % 3] ?? ""}: ${message}`;
    },
    relevance(relevance) {
      const [who, self] = voice === "we" ? ["vi", "oss"] : ["deltakerne", "seg"];
      if (/^(?:en|et|ei|ny|nye|flere|to|tre)\s/u.test(relevance)) return say`${who} tar med ${self} hjem ${relevance}`;
      return say`dette tar ${who} med ${self} hjem: ${relevance}`;
    },
    groups: (kind, names) => say`${kindNouns[kind].the} var for ${groupWords(names)}`,
    spokenIn(spoken, interpretedInto) {
      const into = interpretedInto.length > 0 ? runsText(listTexts(interpretedInto)) : null;
      if (spoken === null) return say`det ble tolket til ${into ?? ""}`;
      return say`det foregikk på ${spoken}${into ? `, med tolking til ${into}` : ""}`;
    },
    languageName: (tag) => (/^(?:nb|no)\b/i.test(tag) ? "norsk" : (languageNames.of(tag) ?? tag)),
    continued: (earlier) => say`det var en fortsettelse av ${quote(earlier)}`,
    oneOf: (choice) => say`det var ett av flere valg: ${choice}`,
    nextInSeries: (next) => say`neste i serien: ${next}`,
    consistsOf: (kind, count, of) =>
      of === "modules"
        ? say`${kindNouns[kind].the} besto av ${counted(count, ["modul", "moduler"])}`
        : say`${kindNouns[kind].the} hadde ${counted(count, ["del", "deler"])}`,
    listLabel: (role) => listLabels[role],
    modulesLabel: "Moduler",
    withTrainers: (trainers) => say`, med ${trainers.words}`,
  };
}

/** Kinds whose noun a reader would not use for the item: nobody calls a welcome a ceremony. */
const nameless: readonly ItemKind[] = ["CEREMONY", "NETWORKING", "SOCIAL", "MEAL", "TRANSFER", "CHECK_IN", "FREE_TIME"];

function groupWords(names: readonly string[]): string {
  const [one, several] = names.every(isMark) ? ["gruppe", "gruppe"] : ["gruppen", "gruppene"];
  return `${names.length === 1 ? one : several} ${runsText(listTexts(names))}`;
}

/** " om A og B", after the comma of an apposition where one is open. */
function about(topics: readonly string[], isOpen: boolean): Words {
  return topics.length === 0 ? [] : say`${isOpen ? "," : ""} om ${listTexts(topics)}`;
}

function quote(text: string): Words {
  return [{ text: `«${text}»`, mark: "quoted" }];
}

/** A name before its place; the comma that ends an apposition stands only where a place follows. */
function goingOn(name: Apposed, place: Apposed | null): Words {
  if (place === null) return name.words;
  return joinRuns([closed(name), place.words], " ");
}
