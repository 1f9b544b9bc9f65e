/** What English says of days and agenda items. */
import type { ItemKind } from "../../agenda";
import { runsText, say } from "../runs";
import { begin, clauseForm, listTexts, number, ordinal, quote, toVerb, withIndefinite } from "./en-grammar";
import { kindNouns, listLabels, partNouns, roleNouns } from "./en-words";
import type { ItemPhrases, Voice } from "./phrases";
import { closed, isMark, placed } from "./sentences";
import { englishTitles, gatheringOf } from "./titles";

const languageNames = new Intl.DisplayNames("en", { type: "language" });

/** @param groups who acts, where it was not everybody */
export function englishItems(voice: Voice, groups: readonly string[]): ItemPhrases {
  const some = groups.length > 0 ? groupWords(groups) : null;
  const we = some ?? (voice === "we" ? "we" : "participants");
  const us = some ?? (voice === "we" ? "us" : "the participants");
  const toSome = some ? `${some} ` : "";
  const isWe = voice === "we" && some === null;
  return {
    dayIn: (city) => say`this day was spent in ${city}`,
    chairOfDay: (chair) => say`${closed(chair)} chaired the day`,
    isPlainTitle: englishTitles.isPlain,
    isWelcome: englishTitles.isWelcome,
    isOnlyNumber: englishTitles.isNumber,
    at: (place) => ({ words: say`at ${place.words}`, open: place.open }),
    hostedBy: (host) => ({ words: say`hosted by ${host.words}`, open: host.open }),
    visit(opening, host, place, shape) {
      if (shape % 3 === 1) return begin(opening, say`${closed(host)} received ${us}${placed(place)}`);
      if (shape % 3 === 2 && opening?.kind === "dayPart" && isWe && opening.part !== "NIGHT") {
        return say`the ${partNouns[opening.part]} took us to ${place ? closed(host) : host.words}${placed(place)}`;
      }
      return begin(opening, say`${we} visited ${place ? closed(host) : host.words}${placed(place)}`);
    },
    homeTo: (subject) => say`it is home to ${subject.words}`,
    about: (subject) => say`it was about ${subject.words}`,
    whatItIs: (host, descriptor, facts) =>
      descriptor === null ? say`${host}: ${facts.join(", ")}` : say`${host} is ${[descriptor, ...facts].join(", ")}`,
    welcome: (opening, who, place) => begin(opening, say`${closed(who)} welcomed ${us}${placed(place)}`),
    tookPartIn: (opening, what, place) =>
      begin(opening, say`${we} took part in ${place ? closed(what) : what.words}${placed(place)}`),
    attended(opening, kind, title, place, topics) {
      const what = say`the ${kindNouns[kind]} ${quote(title)}${placed(place)}${topics.length > 0 ? say` on ${listTexts(topics)}` : []}`;
      if (opening?.kind === "part") return say`the ${ordinal(opening.number)} part was ${what}`;
      return begin(opening, say`${we} attended ${what}`);
    },
    untitled(opening, kind, title, purpose, place) {
      const one = withIndefinite(gatheringOf(kind, title) ?? kindNouns[kind]);
      const what = /^presentations$/i.test(title.trim()) ? "presentations" : one;
      const aim = purpose ? say`, to ${toVerb(purpose)}` : [];
      if (opening?.kind === "next") return say`${what} followed${placed(place)}${aim}`;
      return begin(opening, say`${we} attended ${what}${placed(place)}${aim}`);
    },
    tookPlace: (kind, title, place) =>
      say`the ${gatheringOf(kind, title) ?? kindNouns[kind]} ${/^hosted /.test(runsText(place.words)) ? "was" : "took place"} ${place.words}`,
    spoke(opening, speakers, { kind, title, topics, place }, shape) {
      const about = topics.length > 0 ? say` about ${listTexts(topics)}` : [];
      if (title !== null)
        return begin(
          opening,
          say`${closed(speakers)} gave ${toSome}the ${kindNouns[kind]} ${quote(title)}${placed(place)}${about}`,
        );
      if (topics.length === 0) {
        return kind === "TALK"
          ? begin(opening, say`${closed(speakers)} gave ${toSome}a talk${placed(place)}`)
          : begin(opening, say`${closed(speakers)} spoke${some ? ` to ${some}` : ""}${placed(place)}`);
      }
      if (shape % 2 === 1 && isWe && place === null) {
        return begin(opening, say`from ${closed(speakers)} we heard about ${listTexts(topics)}`);
      }
      return begin(opening, say`${closed(speakers)} spoke${some ? ` to ${some}` : ""}${placed(place)}${about}`);
    },
    hadPart(role, who, count) {
      const was = count === 1 ? "was" : "were";
      const noun = roleNouns[role][count === 1 ? 0 : 1];
      switch (role) {
        case "MODERATOR":
          return say`${closed(who)} moderated`;
        case "CHAIR":
          return say`${closed(who)} chaired`;
        case "GUIDE":
          return say`${closed(who)} showed ${us} round`;
        case "INTERPRETER":
          return say`${closed(who)} interpreted`;
        case "SPEAKER":
          return say`${closed(who)} spoke`;
        case "GUEST":
          return say`${closed(who)} ${was} there as ${count === 1 ? "a guest" : "guests"}`;
        case "CONTACT":
          return say`${voice === "we" ? "our" : "the"} ${noun} there ${was} ${who.words}`;
        case "PANELLIST":
        case "TRAINER":
          return say`the ${noun} ${was} ${who.words}`;
      }
    },
    topics(kind, topics, shape) {
      if (kind === "PANEL") return say`the panel discussed ${listTexts(topics)}`;
      if (shape % 3 === 1) return say`the focus was on ${listTexts(topics)}`;
      if (shape % 3 === 2) return say`the ${topics.length === 1 ? "topic was" : "topics were"} ${listTexts(topics)}`;
      if (nameless.includes(kind)) return say`the focus was on ${listTexts(topics)}`;
      return say`the ${kindNouns[kind]} ${topics.length > 2 ? "covered" : "was about"} ${listTexts(topics)}`;
    },
    purpose: (purpose) => say`the aim was to ${toVerb(purpose)}`,
    audience: (audience) => say`it was meant for ${audience}`,
    message(kind, message, shape) {
      const form = clauseForm(message);
      const of = kindNouns[kind];
      if (form === "stress" && (nameless.includes(kind) || shape % 3 === 2)) return say`the emphasis was on ${message}`;
      if (form === "stress") return say`the ${of} ${["stressed", "underlined"][shape % 3] ?? ""} ${message}`;
      if (form === "clause") {
        return say`${["the message was that", "in short,", "the conclusion was that"][shape % 3] ?? ""} ${message}`;
      }
      return say`${["the message", "in short", nameless.includes(kind) ? "the message" : `the message of the ${of}`][shape % 3] ?? ""}: ${message}`;
    },
    relevance: (relevance) =>
      /^(?:a|an|the|new|several|two|three)\s/.test(relevance)
        ? say`${voice === "we" ? "we" : "participants"} take home ${relevance}`
        : say`what ${voice === "we" ? "we" : "participants"} take home: ${relevance}`,
    spokenIn(spoken, interpretedInto) {
      const into = interpretedInto.length > 0 ? `interpretation into ${runsText(listTexts(interpretedInto))}` : null;
      if (spoken === null) return say`there was ${into ?? ""}`;
      return say`it was held in ${spoken}${into ? `, with ${into}` : ""}`;
    },
    languageName: (tag) => languageNames.of(tag) ?? tag,
    continued: (earlier) => say`it continued ${quote(earlier)}`,
    oneOf: (choice) => say`it was one of a choice: ${choice}`,
    nextInSeries: (next) => say`next in the series: ${next}`,
    groups: (kind, names) => say`the ${kindNouns[kind]} was for ${groupWords(names)}`,
    consistsOf: (kind, count, of) =>
      of === "modules"
        ? say`the ${kindNouns[kind]} consisted of ${number(count)} ${count === 1 ? "module" : "modules"}`
        : say`it had ${number(count)} ${count === 1 ? "part" : "parts"}`,
    listLabel: (role) => listLabels[role],
    modulesLabel: "Modules",
    withTrainers: (trainers) => say`, with ${trainers.words}`,
  };
}

/** Kinds whose noun a reader would not use for the item: nobody calls a welcome a ceremony. */
const nameless: readonly ItemKind[] = ["CEREMONY", "NETWORKING", "SOCIAL", "MEAL", "TRANSFER", "CHECK_IN", "FREE_TIME"];

function groupWords(names: readonly string[]): string {
  const noun = names.length === 1 ? "group" : "groups";
  return `${names.every(isMark) ? noun : `the ${noun}`} ${runsText(listTexts(names))}`;
}
