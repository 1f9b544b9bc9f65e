/** What the composer says in Romanian. Plain statements: no praise that the record does not hold. */
import type { ItemKind } from "../../agenda";
import { joinRuns, runsText, say, type Words } from "../runs";
import type { Apposed, ItemPhrases, Phrases, Voice } from "./phrases";
import { romanianFrame } from "./ro-frame";
import {
  about,
  aim,
  aimAfterWas,
  begin,
  clauseForm,
  isBareDefinite,
  isPluralName,
  listTexts,
  perfect,
  placeWords,
  themes,
} from "./ro-grammar";
import { counted, gatheringNouns, kindNouns, listLabels, moduleNoun, ordinalPart, part, partsSpent } from "./ro-words";
import { closed, placed } from "./sentences";
import { gatheringOf, romanianTitles } from "./titles";

const languageNames = new Intl.DisplayNames("ro", { type: "language" });

/** Romanian in one of two voices. */
export function romanian(voice: Voice): Phrases {
  return { ...romanianFrame(voice), ...items(voice, []), forGroups: (groups) => items(voice, groups) };
}

/** @param groups who acts, where it was not everybody */
function items(voice: Voice, groups: readonly string[]): ItemPhrases {
  const isSome = groups.length > 0;
  const we = voice === "we" && !isSome;
  const did = (participle: string) =>
    isSome
      ? `${groupWords(groups)} ${groups.length === 1 ? "a" : "au"} ${participle}`
      : `${we ? "am" : "participanții au"} ${participle}`;
  const received = (verb: "received" | "welcomed") =>
    did(`fost ${receivedForms[verb][isSome ? (groups.length === 1 ? "one" : "some") : "all"]}`);
  return {
    dayIn: (city) => say`această zi s-a desfășurat la ${city}`,
    chairOfDay: (chair) => say`${closed(chair)} a condus lucrările zilei`,
    isPlainTitle: romanianTitles.isPlain,
    isWelcome: romanianTitles.isWelcome,
    isOnlyNumber: romanianTitles.isNumber,
    at: (place) => ({ words: placeWords(place.words), open: place.open }),
    hostedBy: (host) => ({ words: say`cu ${host.words} ca gazdă`, open: false }),
    visit(opening, host, place, shape) {
      if (shape % 3 === 1) return begin(opening, say`${received("received")} de ${goingOn(host, place)}`);
      const spent = opening?.kind === "dayPart" && we ? partsSpent[opening.part] : undefined;
      if (shape % 3 === 2 && spent && place === null) return say`${spent} ne-a dus la ${host.words}`;
      return begin(opening, say`${did("vizitat")} ${goingOn(host, place)}`);
    },
    homeTo: (subject) => say`aici se află ${subject.words}`,
    about: (subject) => say`a fost vorba despre ${subject.words}`,
    whatItIs(host, descriptor, facts) {
      if (descriptor === null) return say`${host}: ${facts.join(", ")}`;
      return say`${host} ${isPluralName(runsText(host)) ? "sunt" : "este"} ${[descriptor, ...facts].join(", ")}`;
    },
    welcome(opening, who, place) {
      const verb = perfect(who, "urat bun venit");
      if (verb === null) return begin(opening, say`${received("welcomed")} de ${goingOn(who, place)}`);
      const wished = we
        ? `ne-${verb}`
        : isSome
          ? `${groups.length === 1 ? "i" : "le"}-${verb} ${toGroups(groups)}`
          : `le-${verb} participanților`;
      return begin(opening, say`${closed(who)} ${wished}${placed(place)}`);
    },
    tookPartIn: (opening, what, place) => begin(opening, say`${did("participat")} la ${goingOn(what, place)}`),
    attended(opening, kind, title, place, topics) {
      const what = say`${kindNouns[kind].the} ${quote(title)}${placed(place)}${told(null, place, topics)}`;
      if (opening?.kind === "part") return say`${ordinalPart(opening.number)} a fost ${what}`;
      return begin(opening, say`${did("participat")} la ${what}`);
    },
    untitled(opening, kind, title, purpose, place) {
      const several = /^(?:presentations|prezentări(?:le)?)$/iu.test(title.trim());
      const gathering = gatheringOf(kind, title);
      const what = several ? "prezentări" : (gathering ? gatheringNouns[gathering] : kindNouns[kind]).a;
      const to = purpose ? say`${place?.open ? "," : ""} ${aim(purpose)}` : [];
      if (opening?.kind === "next") return say`${several ? "au" : "a"} urmat ${what}${placed(place)}${to}`;
      return begin(opening, say`${did(several ? "urmărit" : "participat la")} ${what}${placed(place)}${to}`);
    },
    tookPlace(kind, title, place) {
      const gathering = gatheringOf(kind, title);
      return say`${(gathering ? gatheringNouns[gathering] : kindNouns[kind]).the} a avut loc ${place.words}`;
    },
    spoke(opening, speakers, { kind, title, topics, place }, shape) {
      const noun = kindNouns[kind];
      const presents = title !== null || (kind === "TALK" && topics.length === 0);
      const verb = perfect(speakers, presents ? "susținut" : topics.length > 0 ? "vorbit" : "luat cuvântul");
      if (
        !presents &&
        shape % 2 === 1 &&
        we &&
        place === null &&
        topics.length > 0 &&
        about(topics)[0]?.text !== "; "
      ) {
        return begin(opening, say`de la ${closed(speakers)} am aflat${about(topics)}`);
      }
      const what = title === null ? say`${noun.a}` : say`${noun.the} ${quote(title)}`;
      if (verb)
        return begin(
          opening,
          say`${closed(speakers)} ${verb}${presents ? say` ${what}` : []}${isSome ? ` pentru ${groupWords(groups)}` : ""}${placed(place)}${about(topics)}`,
        );
      const held = noun.gender === "f" ? "susținută" : "susținut";
      const heard = presents ? say`${what}${title === null ? "" : ","} ${held} de ` : say`o intervenție susținută de `;
      return begin(
        opening,
        say`${did("ascultat")} ${heard}${goingOn(speakers, place)}${told(speakers, place, topics)}`,
      );
    },
    hadPart(role, who, count) {
      const one = count === 1;
      switch (role) {
        case "MODERATOR":
          return say`discuția a fost moderată de ${who.words}`;
        case "CHAIR":
          return say`lucrările au fost conduse de ${who.words}`;
        case "GUIDE":
          return say`vizita a fost ghidată de ${who.words}`;
        case "INTERPRETER":
          return say`interpretarea a fost asigurată de ${who.words}`;
        case "SPEAKER":
          return say`${one ? "a luat cuvântul" : "au luat cuvântul"} ${who.words}`;
        case "GUEST":
          return one ? say`printre invitați: ${who.words}` : say`printre invitați s-au numărat ${who.words}`;
        case "CONTACT":
          if (one) return say`${we ? "gazda noastră de acolo" : "gazda de acolo"} a fost ${who.words}`;
          return say`${we ? "gazdele noastre de acolo" : "gazdele de acolo"} au fost ${who.words}`;
        case "PANELLIST":
          return say`la masa dezbaterii: ${who.words}`;
        case "TRAINER":
          return say`formarea a fost susținută de ${who.words}`;
      }
    },
    topics(kind, topics, shape) {
      const isAbout = !topics.some(isBareDefinite);
      if (kind === "PANEL") {
        if (isAbout) return say`s-a discutat despre ${listTexts(topics)}`;
        return say`${topics.length === 1 ? "tema dezbaterii a fost" : "temele dezbaterii au fost"} ${listTexts(topics)}`;
      }
      if (shape % 2 === 1 && isAbout) return say`a fost vorba despre ${listTexts(topics)}`;
      return themes(topics);
    },
    purpose: (purpose) => say`scopul a fost ${aimAfterWas(purpose)}`,
    audience: (audience) => say`publicul vizat: ${audience}`,
    message(kind, message, shape) {
      const form = clauseForm(message);
      const { the } = kindNouns[kind];
      if (form === "stress" && (nameless.includes(kind) || shape % 3 === 2)) return say`accentul a căzut pe ${message}`;
      if (form === "stress") return say`${the} ${["a subliniat", "a arătat"][shape % 3] ?? ""} ${message}`;
      if (form === "clause")
        return say`${["mesajul a fost că", "ideea principală a fost că"][shape % 2] ?? ""} ${message}`;
      return say`${["mesajul", "pe scurt", "ideea principală"][shape % 3] ?? ""}: ${message}`;
    },
    relevance(relevance) {
      const [take, what] =
        voice === "we"
          ? ["luăm cu noi acasă", "ce luăm cu noi acasă"]
          : ["participanții iau cu ei acasă", "ce iau participanții cu ei acasă"];
      return /^(?:un|o|unui|câteva|două|doi|trei)\s/u.test(relevance)
        ? say`${take} ${relevance}`
        : say`${what}: ${relevance}`;
    },
    groups: (kind, names) => say`${kindNouns[kind].the} a fost pentru ${groupWords(names)}`,
    spokenIn(spoken, interpretedInto) {
      const into = interpretedInto.length > 0 ? `interpretare în ${runsText(listTexts(interpretedInto))}` : null;
      if (spoken === null) return say`a fost asigurată ${into ?? ""}`;
      return say`s-a vorbit în ${spoken}${into ? `, cu ${into}` : ""}`;
    },
    languageName: (tag) => (/^(?:nb|nn|no)\b/i.test(tag) ? "norvegiană" : (languageNames.of(tag) ?? tag)),
    continued: (earlier) => say`a fost o continuare la ${quote(earlier)}`,
    oneOf: (choice) => say`a fost una dintre variante: ${choice}`,
    nextInSeries: (next) => say`urmează în serie: ${next}`,
    consistsOf: (kind, count, of) =>
      of === "modules"
        ? say`${kindNouns[kind].the} a cuprins ${counted(count, moduleNoun)}`
        : say`${kindNouns[kind].the} a avut ${counted(count, part)}`,
    listLabel: (role) => listLabels[role],
    modulesLabel: "Module",
    withTrainers: (trainers) => say`, cu ${trainers.words}`,
  };
}

function quote(text: string): Words {
  return [{ text: `„${text}”`, mark: "quoted" }];
}

/** A name before its place; the comma that ends an apposition stands only where a place follows. */
function goingOn(name: Apposed, place: Apposed | null): Words {
  return place ? joinRuns([closed(name), place.words], " ") : name.words;
}

/** Kinds whose noun a reader would not use for the item: nobody calls a welcome a ceremony. */
const nameless: readonly ItemKind[] = ["CEREMONY", "NETWORKING", "SOCIAL", "MEAL", "TRANSFER", "CHECK_IN", "FREE_TIME"];

/** One group, several groups, and people of whom nobody says whether they are men or women. */
const receivedForms = {
  received: { one: "primit", some: "primite", all: "primiți" },
  welcomed: { one: "întâmpinat", some: "întâmpinate", all: "întâmpinați" },
} as const;

function groupWords(names: readonly string[]): string {
  return `${names.length === 1 ? "grupul" : "grupurile"} ${runsText(listTexts(names))}`;
}

function toGroups(names: readonly string[]): string {
  return `${names.length === 1 ? "grupului" : "grupurilor"} ${runsText(listTexts(names))}`;
}

/** Topics after a name that ends the clause: its apposition is closed first. */
function told(name: Apposed | null, place: Apposed | null, topics: readonly string[]): Words {
  const words = about(topics);
  const open = (place ?? name)?.open && words.length > 0 && words[0]?.text !== "; ";
  return open ? say`,${words}` : words;
}
