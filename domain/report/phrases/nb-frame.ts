/** Norwegian bokmål for the report as a whole: names, dates, headings, lead, thanks, gaps. */
import { calendarDate } from "../../clock";
import { dateRange, longDate } from "../../dates";
import { joinRuns, runsText, say, type Words } from "../runs";
import { countryIn } from "./countries";
import { inCity, inCountry, infinitive, list, listTexts, people, person, placeWords, role } from "./nb-grammar";
import {
  attendanceSources,
  counted,
  kindLabels,
  kindNouns,
  number as numberWord,
  partLabels,
  whoQuestions,
} from "./nb-words";
import type { FramePhrases, Place, Voice } from "./phrases";
import { capital, capitalised, headlineOf, sentence } from "./sentences";

export function norwegianFrame(voice: Voice): FramePhrases {
  return {
    list,
    quoted: (text) => [{ text: `«${text}»`, mark: "quoted" }],
    quotedName: (name) => say`«${name}»`,
    sentence,
    entry: capitalised,
    article: () => "",
    otherName: (name) => ` (${name})`,
    titled: (title, name) => say`${role(title)} ${name}`,

    dayLabel: (number) => (number === null ? "Ankomst" : `Dag ${number}`),
    dayLabels(numbers) {
      const days = numbers.filter((number) => number !== null).map(String);
      const arrival = numbers.includes(null) ? ["ankomst"] : [];
      return capital(runsText(listTexts([...arrival, ...days.map((day, at) => (at === 0 ? `dag ${day}` : day))])));
    },
    dayPartLabel: (part) => partLabels[part],
    partLabel: (time, part) => {
      const words = `del ${part === 1 ? "én" : numberWord(part)}`;
      return time === null ? capital(words) : `${time}, ${words}`;
    },
    kindLabel: (kind) => kindLabels[kind],
    dayDate: (date) => longDate(calendarDate(date), "nb"),
    dateRange: (from, to) => dateRange(calendarDate(from), calendarDate(to), "nb", "long"),

    journeyHeadline(title, days, hosts) {
      const counts = [
        ...(days > 0 ? [counted(days, ["dag", "dager"])] : []),
        ...(hosts > 0 ? [counted(hosts, ["vert", "verter"])] : []),
      ];
      return counts.length === 0 ? title : headlineOf(title, counts.join(", "));
    },
    highlightsHeadline: (title) => headlineOf(title, "høydepunktene"),
    journeyLead: ({ delegation, place, purpose }) =>
      `${capital(delegation)} reiste til ${place.city}${countryText(place)}${aim(purpose)}.`,
    highlightsLead({ delegation, place, title, purpose }) {
      const where = `${inCity(place.city)}${countryText(place)}`;
      if (delegation) return `${capital(delegation)} møttes til ${title} ${where}${aim(purpose)}.`;
      return `${title} fant sted ${where}${aim(purpose)}.`;
    },
    project: (name) => say`prosjektet ${name}`,
    partnerProject: (name) => (/prosjekt(?:et)?$/i.test(name.text) ? say`${name}` : say`prosjektet ${name}`),
    heldOn: (title, dates) => say`${title} fant sted ${onDates(dates)}`,
    partOfProject: (trip, project, funding, coHosts, follows) =>
      joinRuns(
        [
          say`${follows ? "det" : trip === "visit" ? "besøket" : "arrangementet"} var en del av ${project}`,
          ...funding,
          coHosts ? say`${funding.some(isWith) ? "og " : ""}med ${coHosts} som medvert` : [],
        ],
        ", ",
      ),
    funding(role_, programmes) {
      if (role_ === "PROGRAMME_OPERATOR") return say`med ${programmes} som programoperatør`;
      if (role_ === "DONOR_PROGRAMME_PARTNER") return say`med ${programmes} som programpartner fra giverlandet`;
      return say`${role_ === "CO_FUNDER" ? "medfinansiert" : "finansiert"} av ${programmes}`;
    },
    series: (name, number) =>
      number === null
        ? say`det hører til serien ${name}`
        : say`det er nummer ${number === 1 ? "én" : numberWord(number)} i serien ${name}`,
    partners(role_, names, count, of) {
      const the = of === "visit" ? "besøket" : "arrangementet";
      if (role_ === "SUPPORTER") return say`${names} støttet ${the}`;
      if (role_ === "HOST") return say`${names} var vertskap for ${the}`;
      if (role_ === "CO_HOST") return say`${names} var ${count === 1 ? "medvert" : "medverter"} for ${the}`;
      return say`${names} var ${count === 1 ? "partner" : "partnere"}`;
    },
    organised(organisation, dates, partner) {
      const together = partner ? say` i samarbeid med ${partner}` : [];
      return say`${organisation} arrangerte besøket${dates ? ` ${onDates(dates)}` : ""}${together}`;
    },
    participants(count, organisations) {
      const from = organisations > 0 ? ` fra ${counted(organisations, ["organisasjon", "organisasjoner"])}` : "";
      if (voice === "we" && count > 1) return say`vi var ${counted(count, ["deltaker", "deltakere"])}${from}`;
      const people = `${counted(count, ["person", "personer"])}${from}`;
      return count > 12 ? say`i alt deltok ${people}` : say`${people} deltok`;
    },
    countries: (countries) =>
      say`vertene holder til i ${numberWord(countries.length)} land: ${listTexts(countries.map((one) => countryIn("nb", one)))}`,
    attendance({ items, least, most, sources }) {
      const how = runsText(listTexts(sources.map((source) => attendanceSources[source])));
      const told = most > 12 ? String : numberWord;
      const range =
        least === most
          ? counted(most, ["person", "personer"])
          : `mellom ${least === 1 ? "én" : told(least)} og ${told(most)} personer`;
      const times = items === 1 ? "" : " hver gang";
      return say`oppmøtet ble registrert ved ${counted(items, ["programpost", "programposter"])}${how ? ` ${how}` : ""}: ${range}${times}`;
    },
    hostedOn(hosts, _count, title, dates, partner) {
      const together = partner ? say` i samarbeid med ${partner}` : [];
      return say`${hosts} var vertskap for ${title}${dates ? ` ${onDates(dates)}` : ""}${together}`;
    },

    apposed: (name, details) => ({ words: joinRuns([name, ...details], ", "), open: details.length > 0 }),
    partOf: (parent) => say`en del av ${parent}`,
    basedIn: (parent) => say`som holder til ${placeWords({ words: parent, open: false, kind: "VENUE" })}`,
    person,
    people,
    onBehalfOf: (name) => `på vegne av ${name}`,

    sections: {
      reflection: { label: "Tilbakeblikk", heading: "Dette tar vi med oss hjem" },
      thanks: { label: "Takk", heading: "Takk til vertene våre" },
      outcomes: { label: "Resultater", heading: "Hva det førte til" },
      highlights: { label: "Kort sagt", heading: "Det som skilte seg ut" },
      outlook: { label: "Veien videre", heading: "Hva som skjer videre" },
      project: { label: "På nett", heading: "Prosjektet" },
      activity: { label: "Aktivitet", heading: "Aktiviteten" },
    },
    thank: (names, thanksFor, first) =>
      say`${voice === "we" ? "vi takker" : "takken går"}${first ? "" : " også"}${voice === "we" ? "" : " til"} ${names}${thanksFor ? ` for ${thanksFor}` : ""}`,
    thankAlso: (names, _count, first) => say`vi takker ${first ? "" : "også "}dem som tok imot oss: ${names}`,
    thanksLabel: (first) => `Vi takker ${first ? "" : "også "}dem som tok imot oss`,
    outcomeWith: (name, outcome) => say`med ${name}: ${outcome}`,
    withWhom: (name, met) => (met.length === 0 ? name : say`${name} (${list(met)})`),
    moreAbout: (project) =>
      /prosjekt(?:et)?$/i.test(project.text) ? say`mer om ${project}` : say`mer om prosjektet ${project}`,
    activity({ number, title, project, what, targetGroup }) {
      const first = sentence(say`aktivitet nr. ${number} i prosjektet ${project}: ${title}`);
      if (what) return [first, sentence(say`${what}${targetGroup ? ` for ${targetGroup}` : ""}`)];
      return targetGroup ? [first, sentence(say`målgruppen var ${targetGroup}`)] : [first];
    },

    gaps: {
      purpose: "hva var formålet med reisen?",
      delegation: "hvem deltok?",
      tripHost: "hvem var vertskap for arrangementet?",
      theme: (label) => `tema for ${label.charAt(0).toLowerCase()}${label.slice(1)}?`,
      role: (name) => `hvilken rolle har ${name}?`,
      organisation: (name) => `hvilken organisasjon kommer ${name} fra?`,
      person: (part, title, known) =>
        `${whoQuestions[part]} «${title}»${known.length > 0 ? ` (${known.join(", ")})` : ""}?`,
      itemHost: (title) => `hvem var vert for «${title}»?`,
      panel: (title) => `hvem satt i panelet på «${title}»?`,
      speaker: (title) => `hvem holdt innlegg på «${title}»?`,
      silent: (title) => `hva skjedde på «${title}»?`,
      module: (number) => `hva heter modul ${number}?`,
      activityWhat: "hva var reisen i aktiviteten?",
      targetGroup: "hvem var aktiviteten for?",
      projectPage: (name) => `hvilken nettside har ${name}?`,
      happened: (kind, title) => `fant ${kindNouns[kind].the} «${title}» sted?`,
      takeaways: (texts) => `hva av dette tar vi med oss hjem: ${texts.map((text) => `«${text}»`).join("; ")}?`,
    },
  };
}

/** Of two "med …" in a row the last one wants an "og". */
function isWith(words: Words): boolean {
  return runsText(words).startsWith("med ");
}

function countryText({ country }: Place): string {
  return country ? ` ${inCountry(countryIn("nb", country))}` : "";
}

function aim(purpose: string | null): string {
  return purpose ? ` for å ${infinitive(purpose)}` : "";
}

function onDates(dates: string): string {
  return dates.includes("–") ? dates : `den ${dates}`;
}
