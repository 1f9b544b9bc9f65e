/** What the composer says in English. Plain statements: no praise that the record does not hold. */
import { joinRuns, runsText, say } from "../runs";
import { countryIn } from "./countries";
import { dateRange, dayDate } from "./en-dates";
import {
  article,
  fundingWords,
  list,
  listTexts,
  number,
  ordinal,
  partnerWords,
  people,
  person,
  quote,
  toVerb,
} from "./en-grammar";
import { englishItems } from "./en-items";
import { attendanceSources, kindLabels, kindNouns, partLabels, roleNouns } from "./en-words";
import type { FramePhrases, Phrases, Place, Voice } from "./phrases";
import { capital, headlineOf, sentence } from "./sentences";

function dayLabel(day: number | null): string {
  return day === null ? "Arrival" : `Day ${day}`;
}

function placeText({ city, country }: Place): string {
  // After a town only some keep it: "Leiden, the Netherlands", but "Leeds, United Kingdom".
  return [city, country && !/^united /i.test(country) ? countryWords(country) : country].filter(Boolean).join(", ");
}

/** Names of countries that English gives an article: "the Netherlands". */
const withThe = /^(?:netherlands|united |philippines|bahamas|maldives|gambia|comoros|seychelles|dominican republic)/i;

function countryWords(country: string): string {
  return withThe.test(country) ? `the ${country}` : country;
}

/** English in one of two voices. */
export function english(voice: Voice): Phrases {
  return { ...frame(voice), ...englishItems(voice, []), forGroups: (groups) => englishItems(voice, groups) };
}

function frame(voice: Voice): FramePhrases {
  return {
    list,
    quoted: (text) => [quote(text)],
    quotedName: (name) => say`“${name}”`,
    sentence,
    entry: (words) => words,
    article,
    otherName: (name) => ` (${name})`,

    titled: (title, name) => say`${title} ${name}`,

    dayLabel,
    dayLabels: (days) => runsText(listTexts(days.map(dayLabel))),
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
      return counts.length === 0 ? title : headlineOf(title, counts.join(", "));
    },
    highlightsHeadline: (title) => headlineOf(title, "the highlights"),
    journeyLead: ({ delegation, place, purpose }) =>
      `${capital(delegation)} travelled to ${placeText(place)}${purpose ? `, to ${toVerb(purpose)}` : ""}.`,
    highlightsLead: ({ delegation, place, title, purpose }) =>
      delegation
        ? `${capital(delegation)} met in ${placeText(place)}, for ${title}${purpose ? `, to ${toVerb(purpose)}` : ""}.`
        : `${title} took place in ${placeText(place)}${purpose ? `, to ${toVerb(purpose)}` : ""}.`,
    project: (name) => say`the project ${name}`,
    partnerProject: (name) => (/project$/i.test(name.text) ? say`${name}` : say`the ${name} project`),
    heldOn: (title, dates) => say`${title} took place on ${dates}`,
    partOfProject: (trip, project, funding, coHosts, follows) =>
      joinRuns(
        [
          say`${follows ? "it" : `the ${trip}`} was part of ${project}`,
          ...funding,
          coHosts ? say`and was co-hosted by ${coHosts}` : [],
        ],
        ", ",
      ),
    funding: fundingWords,
    series: (name, count) =>
      count === null ? say`it belongs to the series ${name}` : say`it is the ${ordinal(count)} in the series ${name}`,
    partners: partnerWords,
    organised: (organisation, dates, partner) =>
      joinRuns(
        [
          say`${organisation} organised the visit${dates ? ` on ${dates}` : ""}`,
          partner ? say`in partnership with ${partner}` : [],
        ],
        ", ",
      ),
    participants(count, organisations) {
      const from =
        organisations > 0
          ? ` from ${number(organisations)} ${organisations === 1 ? "organisation" : "organisations"}`
          : "";
      if (voice === "we" && count > 1) return say`there were ${number(count)} of us${from && `,${from}`}`;
      const people = `${number(count)} ${count === 1 ? "person" : "people"}${from}`;
      return count > 12 ? say`in all, ${people} took part` : say`${people} took part`;
    },
    countries: (countries) =>
      say`our hosts were in ${number(countries.length)} countries, ${listTexts(countries.map((one) => countryWords(countryIn("en", one))))}`,
    attendance({ items, least, most, sources }) {
      const how = runsText(listTexts(sources.map((source) => attendanceSources[source])));
      const told = most > 12 ? String : number;
      const range = least === most ? told(most) : `between ${told(least)} and ${told(most)}`;
      const people = most === 1 ? "person" : "people";
      const times = items === 1 ? "" : " each time";
      return say`attendance was recorded at ${number(items)} ${items === 1 ? "item" : "items"} of the programme${how ? ` ${how}` : ""}: ${range} ${people}${times}`;
    },
    hostedOn: (hosts, _count, title, dates, partner) =>
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

    sections: {
      reflection: { label: "Looking back", heading: "What we bring home" },
      thanks: { label: "Thanks", heading: "With thanks to our hosts" },
      outcomes: { label: "Outcomes", heading: "What came of it" },
      highlights: { label: "In short", heading: "What made it stand out" },
      outlook: { label: "Looking ahead", heading: "What comes next" },
      project: { label: "On the web", heading: "The project" },
      activity: { label: "Activity", heading: "The activity" },
    },
    thank: (names, thanksFor, first) =>
      say`${voice === "we" ? `we${first ? "" : " also"} thank` : `${first ? "thanks" : "thanks also"} go to`} ${names}${thanksFor ? ` for ${thanksFor}` : ""}`,
    thankAlso: (names, _count, first) => (first ? say`our thanks go to ${names}` : say`our thanks also go to ${names}`),
    thanksLabel: (first) => (first ? "Our thanks go to" : "Our thanks also go to"),
    outcomeWith: (host, outcome) => say`with ${host}: ${outcome}`,
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
      silent: (title) => `what happened at “${title}”?`,
      module: (count) => `name of module ${count}?`,
      activityWhat: "what was the trip within the activity?",
      targetGroup: "for whom was the activity?",
      projectPage: (name) => `web page of ${name}?`,
      happened: (kind, title) => `did the ${kindNouns[kind]} “${title}” take place?`,
      takeaways: (texts) => `what of this do we bring home: ${texts.map((text) => `“${text}”`).join("; ")}?`,
    },
  };
}
