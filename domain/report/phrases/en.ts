/** What the composer says in English. Plain statements: no praise that the record does not hold. */
import { joinRuns, runsText, say } from "../runs";
import { dateRange, dayDate } from "./en-dates";
import {
  article,
  begin,
  capital,
  closed,
  fundingWords,
  list,
  listTexts,
  number,
  partnerWords,
  people,
  person,
  placed,
  quote,
  sentence,
  toVerb,
  withIndefinite,
} from "./en-grammar";
import {
  isOnlyNumber,
  isPlainTitle,
  kindLabels,
  kindNouns,
  listLabels,
  partLabels,
  partNouns,
  roleNouns,
} from "./en-words";
import type { Phrases, Voice } from "./phrases";

const languageNames = new Intl.DisplayNames("en", { type: "language" });

/** English in one of two voices. */
export function english(voice: Voice): Phrases {
  const we = voice === "we" ? "we" : "participants";
  const us = voice === "we" ? "us" : "the participants";
  return {
    list,
    number,
    quoted: (text) => [{ text: `“${text}”`, mark: "quoted" }],
    sentence,
    article,
    otherName: (name) => ` (${name})`,

    dayLabel: (day) => (day === null ? "Arrival" : `Day ${day}`),
    dayPartLabel: (part) => partLabels[part],
    partLabel: (time, part) => (time === null ? `Part ${number(part)}` : `${time}, part ${number(part)}`),
    kindLabel: (kind) => kindLabels[kind],
    dayDate,
    dateRange,

    journeyHeadline(title, days, hosts) {
      const counts = [
        ...(days > 0 ? [`${number(days)} ${days === 1 ? "day" : "days"}`] : []),
        ...(hosts > 0 ? [`${number(hosts)} ${hosts === 1 ? "host" : "hosts"}`] : []),
      ];
      return counts.length === 0 ? title : `${title}: ${counts.join(", ")}`;
    },
    highlightsHeadline: (title) => `${title}: the highlights`,
    journeyLead: ({ delegation, place, purpose }) =>
      `${capital(delegation)} travelled to ${place}${purpose ? `, to ${toVerb(purpose)}` : ""}.`,
    highlightsLead: ({ delegation, place, title, purpose }) =>
      delegation
        ? `${capital(delegation)} met in ${place}, for ${title}${purpose ? `, to ${toVerb(purpose)}` : ""}.`
        : `${title} took place in ${place}${purpose ? `, to ${toVerb(purpose)}` : ""}.`,
    project: (name) => say`the project ${name}`,
    partnerProject: (name) => (/project$/i.test(name.text) ? say`${name}` : say`the ${name} project`),
    heldOn: (title, dates) => say`${title} took place on ${dates}`,
    partOfProject: (trip, project, funding) => joinRuns([say`the ${trip} was part of ${project}`, ...funding], ", "),
    funding: fundingWords,
    series: (name, count) =>
      count === null ? say`it belongs to the series ${name}` : say`it is number ${String(count)} in the series ${name}`,
    partners: (role, names, count) => partnerWords(role, names, count),
    hostedOn: (hosts, title, dates, partner) =>
      joinRuns(
        [
          say`${hosts} hosted ${title}${dates ? ` on ${dates}` : ""}`,
          partner ? say`in partnership with ${partner}` : [],
        ],
        ", ",
      ),

    apposed: (name, details) => ({ words: joinRuns([name, ...details], ", "), open: details.length > 0 }),
    partOf: (parent) => say`part of ${parent}`,
    basedIn: (parent) => say`based in ${parent}`,
    person,
    people,
    onBehalfOf: (name) => `on behalf of ${name}`,

    dayIn: (city) => say`this day was spent in ${city}`,
    chairOfDay: (chair) => say`${closed(chair)} chaired the day`,
    isPlainTitle,
    isWelcome: (title) => /^welcom/i.test(title.trim()),
    isOnlyNumber,
    at: (place) => ({ words: say`at ${place.words}`, open: place.open }),
    hostedBy: (host) => ({ words: say`hosted by ${host.words}`, open: host.open }),
    visit(opening, host, place, shape) {
      if (shape % 3 === 1) return begin(opening, say`${closed(host)} received ${us}${placed(place)}`);
      if (shape % 3 === 2 && opening?.kind === "dayPart" && voice === "we" && opening.part !== "NIGHT") {
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
    attended: (opening, kind, title, place) =>
      begin(
        opening,
        title === null
          ? say`${we} attended ${withIndefinite(kindNouns[kind])}${placed(place)}`
          : say`${we} attended the ${kindNouns[kind]} ${quote(title)}${placed(place)}`,
      ),
    untitled(opening, kind, title, purpose, place) {
      const what = /^presentations$/i.test(title.trim()) ? "presentations" : withIndefinite(kindNouns[kind]);
      const aim = purpose ? say`, to ${toVerb(purpose)}` : [];
      if (opening?.kind === "next") return say`${what} followed${placed(place)}${aim}`;
      return begin(opening, say`${we} attended ${what}${placed(place)}${aim}`);
    },
    tookPlace: (kind, place) => say`the ${kindNouns[kind]} took place ${place.words}`,
    spoke(opening, speakers, { kind, title, topics, place }, shape) {
      const about = topics.length > 0 ? say` about ${listTexts(topics)}` : [];
      if (title !== null)
        return begin(
          opening,
          say`${closed(speakers)} gave the ${kindNouns[kind]} ${quote(title)}${placed(place)}${about}`,
        );
      if (topics.length === 0) {
        return kind === "TALK"
          ? begin(opening, say`${closed(speakers)} gave a talk${placed(place)}`)
          : begin(opening, say`${closed(speakers)} spoke${placed(place)}`);
      }
      if (shape % 2 === 1 && voice === "we" && place === null) {
        return begin(opening, say`from ${closed(speakers)} we heard about ${listTexts(topics)}`);
      }
      return begin(opening, say`${closed(speakers)} spoke${placed(place)}${about}`);
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
      if (shape % 2 === 1) return say`the focus was on ${listTexts(topics)}`;
      return say`the ${topics.length === 1 ? "topic was" : "topics were"} ${listTexts(topics)}`;
    },
    purpose: (purpose) => say`the aim was to ${toVerb(purpose)}`,
    audience: (audience) => say`it was meant for ${audience}`,
    message: (message, shape) =>
      say`${["the message", "in one line", "what it comes down to"][shape % 3] ?? ""}: ${message}`,
    relevance: (relevance) => say`what ${we} take home: ${relevance}`,
    spokenIn(spoken, interpretedInto) {
      const into = interpretedInto.length > 0 ? `interpretation into ${runsText(listTexts(interpretedInto))}` : null;
      if (spoken === null) return say`there was ${into ?? ""}`;
      return say`it was held in ${spoken}${into ? `, with ${into}` : ""}`;
    },
    languageName: (tag) => languageNames.of(tag) ?? tag,
    continued: (earlier) => say`it continued ${quote(earlier)}`,
    oneOf: (choice) => say`it was one of a choice: ${choice}`,
    nextInSeries: (next) => say`next in the series: ${next}`,
    groups: (names) => say`this was for the ${names.length === 1 ? "group" : "groups"} ${listTexts(names)}`,
    consistsOf: (kind, count, of) =>
      of === "modules"
        ? say`the ${kindNouns[kind]} consisted of ${number(count)} ${count === 1 ? "module" : "modules"}`
        : say`it had ${number(count)} ${count === 1 ? "part" : "parts"}`,
    listLabel: (role) => listLabels[role],
    modulesLabel: "Modules",
    withTrainers: (trainers) => say`, with ${trainers.words}`,

    sections: {
      reflection: { label: "Looking back", heading: "What we bring home" },
      thanks: { label: "Thanks", heading: "With thanks to our hosts" },
      outcomes: { label: "Outcomes", heading: "What came of it" },
      highlights: { label: "In short", heading: "What made it stand out" },
      outlook: { label: "Looking ahead", heading: "What comes next" },
      project: { label: "Project", heading: "The project" },
      activity: { label: "Activity", heading: "The activity" },
    },
    thank: (names, thanksFor) =>
      say`${voice === "we" ? "we thank" : "thanks go to"} ${names}${thanksFor ? ` for ${thanksFor}` : ""}`,
    thankAlso: (names, first) => (first ? say`our thanks go to ${names}` : say`our thanks also go to ${names}`),
    withWhom: (host, met) => (met.length === 0 ? host : say`${host} (${list(met)})`),
    moreAbout: (project) =>
      /project$/i.test(project.text) ? say`more about ${project}` : say`more about the ${project} project`,
    activity({ number: no, title, project, what, targetGroup }) {
      const first = sentence(say`activity no. ${no} of the project ${project}: ${title}`);
      if (what && targetGroup) return [first, sentence(say`${what}, for ${targetGroup}`)];
      if (what) return [first, sentence(say`${what}`)];
      return targetGroup ? [first, sentence(say`it was for ${targetGroup}`)] : [first];
    },

    gaps: {
      purpose: "purpose of the trip?",
      delegation: "who took part?",
      tripHost: "host of the event?",
      theme: (day) => `theme of ${day}?`,
      role: (name) => `role of ${name}?`,
      organisation: (name) => `organisation of ${name}?`,
      person: (role, title, known) =>
        `name of the ${roleNouns[role][0]} of “${title}”${known.length > 0 ? ` (${known.join(", ")})` : ""}?`,
      itemHost: (title) => `host of “${title}”?`,
      panel: (title) => `panellists of “${title}”?`,
      speaker: (title) => `speaker of “${title}”?`,
      module: (count) => `name of module ${count}?`,
      activityWhat: "what was the trip within the activity?",
      targetGroup: "for whom was the activity?",
      projectPage: (name) => `web page of ${name}?`,
    },
  };
}
