/** Romanian for the report as a whole: names, dates, headings, lead, thanks, gaps. */
import { calendarDate } from "../../clock";
import { dateRange, longDate } from "../../dates";
import { joinRuns, say, type Words } from "../runs";
import { countryIn } from "./countries";
import type { FramePhrases, Place, Voice } from "./phrases";
import { aim, list, numberOfDelegation, people, perfect, person, titleWords } from "./ro-grammar";
import {
  attendanceSources,
  counted,
  country,
  day,
  host,
  kindLabels,
  kindNouns,
  moment,
  ordinalPart,
  organisation,
  participant,
  partLabels,
  person as personNoun,
  wantsDe,
  whoQuestions,
} from "./ro-words";
import { capital, capitalised, headlineOf, sentence } from "./sentences";

export function romanianFrame(voice: Voice): FramePhrases {
  return {
    list,
    quoted: (text) => [{ text: `„${text}”`, mark: "quoted" }],
    quotedName: (name) => say`„${name}”`,
    sentence,
    entry: capitalised,
    article: () => "",
    otherName: (name) => ` (${name})`,
    titled: (title, name) => say`${titleWords(title)} ${name}`,

    dayLabel: (number) => (number === null ? "Sosirea" : `Ziua ${number}`),
    dayLabels,
    dayPartLabel: (part) => partLabels[part],
    partLabel: (time, number) => (time === null ? capital(ordinalPart(number)) : `${time}, ${ordinalPart(number)}`),
    kindLabel: (kind) => kindLabels[kind],
    dayDate: (date) => longDate(calendarDate(date), "ro"),
    dateRange: (from, to) => dateRange(calendarDate(from), calendarDate(to), "ro", "long"),

    journeyHeadline(title, days, hosts) {
      const counts = [...(days > 0 ? [counted(days, day)] : []), ...(hosts > 0 ? [counted(hosts, host)] : [])];
      return counts.length === 0 ? title : headlineOf(title, counts.join(", "));
    },
    highlightsHeadline: (title) => `${title}, pe scurt`,
    journeyLead({ delegation, place, purpose }) {
      const number = numberOfDelegation(delegation);
      const verb = perfect({ words: [], open: false, ...(number ? { number } : {}) }, "călătorit");
      const comma = place.country ? "," : "";
      const to = `la ${placeText(place)}${purpose ? `${comma} ${aim(purpose)}` : ""}`;
      return verb ? `${capital(delegation)} ${verb} ${to}.` : `Călătoria a dus ${delegation} ${to}.`;
    },
    highlightsLead({ delegation, place, title, purpose }) {
      const to = purpose ? `, ${aim(purpose)}` : "";
      return delegation
        ? `Programul ${title} a reunit, la ${placeText(place)}, ${small(delegation)}${to}.`
        : `Programul ${title} a avut loc la ${placeText(place)}${to}.`;
    },
    project: (name) => say`proiectul ${name}`,
    partnerProject: (name) => (/^proiect/i.test(name.text) ? say`${name}` : say`proiectul ${name}`),
    heldOn: (title, dates) => say`programul ${title} a avut loc ${period(dates)}`,
    partOfProject: (trip, project, funding, coHosts, follows) =>
      joinRuns(
        [
          say`${follows ? "" : trip === "visit" ? "vizita " : "evenimentul "}a făcut parte din ${project}`,
          ...funding,
          coHosts ? say`și a fost ${trip === "visit" ? "găzduită" : "găzduit"} împreună cu ${coHosts}` : [],
        ],
        ", ",
      ),
    funding(role, programmes) {
      if (role === "PROGRAMME_OPERATOR") return say`cu ${programmes} ca operator de program`;
      if (role === "DONOR_PROGRAMME_PARTNER") return say`cu ${programmes} ca partener de program din statul donator`;
      return say`${role === "CO_FUNDER" ? "cofinanțat" : "finanțat"} prin ${programmes}`;
    },
    series: (name, number) =>
      number === null ? say`face parte din seria ${name}` : say`este numărul ${String(number)} din seria ${name}`,
    partners(role, names, count, of) {
      if (role === "CO_HOST") {
        return of === "visit"
          ? say`vizita a fost găzduită împreună cu ${names}`
          : say`evenimentul a fost găzduit împreună cu ${names}`;
      }
      if (role === "SUPPORTER") {
        return say`sprijinul a venit de la ${names}`;
      }
      if (role === "HOST") return count === 1 ? say`gazda a fost ${names}` : say`gazdele au fost ${names}`;
      return count === 1 ? say`partenerul a fost ${names}` : say`partenerii au fost ${names}`;
    },
    organised(name, dates, partner) {
      const with_ = partner ? say`, în parteneriat cu ${partner}` : [];
      return say`vizita a fost organizată de ${name}${dates ? ` ${period(dates)}` : ""}${with_}`;
    },
    participants(count, organisations) {
      const from =
        organisations === 0 ? "" : ` ${organisations === 1 ? "dintr-" : "din "}${counted(organisations, organisation)}`;
      if (voice === "we" && count > 1) return say`am fost ${counted(count, participant)}${from}`;
      return say`${count === 1 ? "a participat" : "au participat"} ${counted(count, personNoun)}${from}`;
    },
    countries: (countries) =>
      say`gazdele sunt din ${counted(countries.length, country)}: ${list(countries.map((one) => say`${countryIn("ro", one)}`))}`,
    attendance({ items, least, most, sources }) {
      const how = sources.length > 0 ? say` ${list(sources.map((source) => say`${attendanceSources[source]}`))}` : [];
      const range =
        least === most
          ? counted(most, personNoun)
          : `între ${least} și ${most} ${wantsDe(most) ? "de " : ""}${personNoun.many}`;
      const times = items === 1 ? "" : " de fiecare dată";
      return say`prezența a fost consemnată ${items === 1 ? "într-un moment al" : `în ${counted(items, moment)} ale`} programului${how}: ${range}${times}`;
    },
    hostedOn(hosts, count, title, dates, partner) {
      const when = dates ? `, desfășurat ${period(dates)},` : "";
      const were = count === 1 ? "a fost" : "au fost";
      const with_ = partner ? say`, în parteneriat cu ${partner}` : [];
      return say`${count === 1 ? "gazda" : "gazdele"} programului ${title}${when} ${were} ${hosts}${with_}`;
    },

    apposed: (name, details) => ({ words: joinRuns([name, ...details], ", "), open: details.length > 0 }),
    partOf: (parent) => say`parte din ${parent}`,
    basedIn: (parent) => say`cu sediul la ${parent}`,
    person,
    people,
    onBehalfOf: (name) => `reprezentând ${name}`,

    sections: {
      reflection: { label: "Privind înapoi", heading: "Ce aducem acasă" },
      thanks: { label: "Mulțumiri", heading: "Mulțumiri gazdelor noastre" },
      outcomes: { label: "Rezultate", heading: "Ce a rezultat" },
      highlights: { label: "Pe scurt", heading: "Ce a ieșit în evidență" },
      outlook: { label: "Mai departe", heading: "Ce urmează" },
      project: { label: "Pe internet", heading: "Proiectul" },
      activity: { label: "Activitate", heading: "Activitatea" },
    },
    thank: (names, thanksFor, first) => thanks(voice, names, thanksFor, first),
    thankAlso: (names, count, first) =>
      count === 1
        ? say`îi mulțumim${first ? "" : " și"} gazdei care ne-a primit: ${names}`
        : say`le mulțumim${first ? "" : " și"} gazdelor care ne-au primit: ${names}`,
    thanksLabel: (first) => `Le mulțumim${first ? "" : " și"} gazdelor care ne-au primit`,
    outcomeWith: (name, outcome) => say`cu ${name}: ${outcome}`,
    withWhom: (name, met) => (met.length === 0 ? name : say`${name} (${list(met)})`),
    moreAbout: (project) =>
      /^proiect/i.test(project.text) ? say`mai multe despre ${project}` : say`mai multe despre proiectul ${project}`,
    activity({ number, title, project, what, targetGroup }) {
      const first = sentence(say`activitatea nr. ${number} din proiectul ${project}: ${title}`);
      if (what) return [first, sentence(say`${what}${targetGroup ? `, pentru ${targetGroup}` : ""}`)];
      return targetGroup ? [first, sentence(say`grupul-țintă: ${targetGroup}`)] : [first];
    },

    gaps: {
      purpose: "care a fost scopul călătoriei?",
      delegation: "cine a participat?",
      tripHost: "cine a găzduit evenimentul?",
      theme: (label) => `tema pentru ${label.charAt(0).toLowerCase()}${label.slice(1)}?`,
      role: (name) => `ce funcție are ${name}?`,
      organisation: (name) => `de la ce organizație vine ${name}?`,
      person: (role, title, known) =>
        `${whoQuestions[role]} „${title}”${known.length > 0 ? ` (${known.join(", ")})` : ""}?`,
      itemHost: (title) => `cine a fost gazdă la „${title}”?`,
      panel: (title) => `cine a participat la dezbaterea „${title}”?`,
      speaker: (title) => `cine a vorbit la „${title}”?`,
      silent: (title) => `ce s-a întâmplat la „${title}”?`,
      module: (number) => `cum se numește modulul ${number}?`,
      activityWhat: "ce a fost călătoria în cadrul activității?",
      targetGroup: "pentru cine a fost activitatea?",
      projectPage: (name) => `ce pagină web are ${name}?`,
      happened: (kind, title) => `a avut loc ${kindNouns[kind].the} „${title}”?`,
      takeaways: (texts) => `ce aducem acasă din acestea: ${texts.map((text) => `„${text}”`).join("; ")}?`,
    },
  };
}

/** "Zilele 1 și 3"; the day of arrival has no number. */
function dayLabels(numbers: readonly (number | null)[]): string {
  const [first] = numbers;
  if (numbers.length === 1 && first !== undefined) return first === null ? "Sosirea" : `Ziua ${first}`;
  const arrival = numbers.includes(null) ? "Sosirea, " : "";
  const days = numbers.filter((number) => number !== null);
  if (days.length === 1) return `${arrival}ziua ${days[0]}`;
  const text = list(days.map((number) => say`${String(number)}`)).map((run) => run.text);
  return capital(`${arrival}zilele ${text.join("")}`);
}

function placeText({ city, country }: Place): string {
  return country ? `${city}, ${countryIn("ro", country)}` : city;
}

function period(dates: string): string {
  return dates.includes("–") ? `în perioada ${dates}` : `la ${dates}`;
}

/** A delegation begins small inside a sentence when it begins with a word of the language. */
function small(delegation: string): string {
  return numberOfDelegation(delegation) ? delegation.charAt(0).toLowerCase() + delegation.slice(1) : delegation;
}

/** To whom thanks go stands after a preposition, which leaves names as they are. */
function thanks(voice: Voice, names: Words, thanksFor: string | null, first: boolean): Words {
  if (voice === "we" && thanksFor === null) return say`le mulțumim${first ? "" : " și"} celor de la ${names}`;
  const whose = voice === "we" ? "mulțumirile noastre se îndreaptă" : "mulțumirile se îndreaptă";
  return say`${whose} către ${names}${thanksFor ? ` pentru ${thanksFor}` : ""}`;
}
