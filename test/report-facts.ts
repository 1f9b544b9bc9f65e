/** The facts of a record that a format uses, where each belongs, and how often it stands there. */
import type { ReportFormat } from "@/domain/report/composition";
import { phrasesFor } from "@/domain/report/phrases/catalogue";
import { countryIn } from "@/domain/report/phrases/countries";
import type { Phrases } from "@/domain/report/phrases/phrases";
import type { HostRecord, ItemRecord, PartRecord, TripRecord } from "@/domain/report/record";
import { runsText } from "@/domain/report/runs";
import { isOpenPart, reportedItems } from "@/domain/report/selection";
import type { TripLanguage } from "./other-trips";

/** Places: the head, a section, headings of days, one block, the blocks of an item, or anywhere once. */
export type Fact = { what: string; fact: string; place: string; times: number };

type Rows = readonly (readonly [
  what: string,
  place: string,
  facts: readonly (string | null | undefined)[],
  /** How often, when not once. */
  times?: number,
])[];

export function factsOf(record: TripRecord, format: ReportFormat, language: TripLanguage): Fact[] {
  const phrases = phrasesFor(language, format === "JOURNEY" ? "we" : "they");
  const rows: Rows = [
    ...headRows(record, language),
    ...leadRows(record, format),
    ...closingRows(record, format),
    ...hostRows(record),
    ...reportedItems(record).flatMap((item) => itemRows(record, item, phrases, format === "HIGHLIGHTS")),
  ];
  return rows.flatMap(([what, place, facts, times = 1]) =>
    facts.flatMap((fact) => (fact?.trim() ? [{ what, fact: fact.trim(), place, times }] : [])),
  );
}

function headRows({ trip, days }: TripRecord, language: TripLanguage): Rows {
  const namesCity = trip.title.includes(trip.city);
  return [
    ["purpose", "head", [trip.purpose]],
    ["delegation", "head", [trip.delegation]],
    ["city", "head", [namesCity ? null : trip.city]],
    ["country", "head", [trip.country && countryIn(language, trip.country)]],
    ["theme", "headings", days.map((day) => day.theme)],
    ...days.flatMap(
      (day): Rows => [
        ["town", `block:day:${day.id}:opening`, [day.city]],
        ["chair", `block:day:${day.id}:opening`, [day.chair?.name]],
      ],
    ),
  ];
}

function leadRows(record: TripRecord, format: ReportFormat): Rows {
  const { project, partners, trip } = record;
  const own = partners.some((one) => one.project?.id === project?.id) ? null : project;
  const name = (hostId: string | null) => (hostId ? record.hosts[hostId]?.name : null);
  return [
    ["project", "lead", [own?.name ?? project?.name]],
    ["funder", "lead", project?.fundings.map(({ programme }) => `${programme.name} ${programme.period}`) ?? []],
    ["partner", "lead", partners.map(({ hostId }) => name(hostId))],
    ["series", "lead", format === "JOURNEY" ? [trip.series?.name] : []],
    ["organiser", "lead", format === "HIGHLIGHTS" && trip.kind === "STUDY_VISIT" ? [record.organisation.name] : []],
  ];
}

function closingRows(record: TripRecord, format: ReportFormat): Rows {
  const { trip, activity, partners, followUps, takeaways } = record;
  const journey = format === "JOURNEY";
  const loose = takeaways.filter((one) => one.quoteAllowed && one.itemId === null);
  return [
    ["reflection", "reflection", journey ? trip.reflections : []],
    ["quote", "reflection", journey ? loose.flatMap((one) => [one.text, one.author?.name]) : []],
    ["outcome", "outcomes", journey ? trip.outcomes : []],
    ["follow-up", "outcomes", journey ? followUps.map((one) => one.outcome) : []],
    ["agreed with", "outcomes", journey ? followUps.map((one) => one.hostId && record.hosts[one.hostId]?.name) : []],
    ["highlight", "highlights", journey ? [] : trip.highlights],
    ["outlook", "outlook", trip.outlook],
    ["thanks for", "thanks", partners.map((partner) => partner.thanksFor)],
    ["thanked", "thanks", journey ? thanked(record) : []],
    [
      "activity",
      "activity",
      activity ? [activity.number, activity.title, activity.targetGroup, trip.activityWhat] : [],
    ],
    ["page", "project", journey ? [] : [record.project?.website ? record.project.name : null]],
  ];
}

/** Hosts that received the delegation, and everybody who had a part and is not of a partner, each once. */
function thanked(record: TripRecord): string[] {
  const items = reportedItems(record);
  const partners = new Set(record.partners.map(({ hostId }) => hostId));
  const hosts = items.flatMap(({ kind, hostId }) => (kind === "EXTERNAL_EVENT" || !hostId ? [] : [hostId]));
  const people = items
    .flatMap((item) => item.parts)
    .filter((part) => !isOpenPart(part) && !partners.has(part.hostId ?? ""))
    .flatMap((part) => part.person?.name ?? []);
  return [...new Set([...hosts.flatMap((id) => record.hosts[id]?.name ?? []), ...people])];
}

/** What an organisation is stands once, wherever it is named first. */
function hostRows(record: TripRecord): Rows {
  return Object.values(record.hosts).flatMap(
    (host): Rows => [
      ["is", "anywhere", [host.descriptor]],
      ["dated fact", "anywhere", host.facts.map((fact) => fact.text)],
      ["other name", "anywhere", [host.names[0]?.name]],
      ["inside", "anywhere", [aroundOnly(record, host)]],
    ],
  );
}

/** The name of what a host is inside of, when nothing else of the trip names it. */
function aroundOnly(record: TripRecord, { parent }: HostRecord): string | null {
  const isNamed = record.items.some(({ hostId, venueId }) => hostId === parent?.hostId || venueId === parent?.hostId);
  return parent && !isNamed ? (record.hosts[parent.hostId]?.name ?? null) : null;
}

function itemRows(record: TripRecord, item: ItemRecord, phrases: Phrases, isHeaded: boolean): Rows {
  const place = `item:${item.id}`;
  const parts = item.parts.filter((part) => !isOpenPart(part));
  const quote = record.takeaways.find((one) => one.itemId === item.id && one.quoteAllowed);
  const audience = item.audience && item.title.includes(item.audience) ? null : item.audience;
  const pictures = record.pictures.filter((one) => one.itemId === item.id && one.consent !== "REFUSED");
  return [
    ["topic", place, item.topics],
    ["message", place, [item.keyMessage]],
    ["relevance", place, [item.relevance]],
    ["aim", place, [item.purpose]],
    ["for whom", place, [audience]],
    ["group", place, item.groups],
    ["title", place, [sessionTitle(item, phrases)]],
    ["venue", place, [item.venueId && record.hosts[item.venueId]?.name]],
    ...parts.flatMap((part) =>
      partRows(place, part, phrases, isHeaded && Boolean(part.person && item.title.includes(part.person.name))),
    ),
    ["quote", place, [quote?.text, quote?.author?.name, quote?.author?.affiliation]],
    ["picture", place, pictures.map(({ id }) => id)],
  ];
}

const sessions: readonly ItemRecord["kind"][] = ["TALK", "PANEL", "WORKSHOP"];

/** Names of sessions; a title that only says what kind of item it is need not be printed. */
function sessionTitle({ kind, title }: ItemRecord, phrases: Phrases): string | null {
  return sessions.includes(kind) && !phrases.isPlainTitle(title) ? title : null;
}

/** @param inHeading whether the heading names the person as well */
function partRows(place: string, part: PartRecord, phrases: Phrases, inHeading: boolean): Rows {
  const { person } = part;
  const title = part.titleThen ?? person?.title;
  const name = person && title ? runsText(phrases.titled(title, { text: person.name })) : person?.name;
  return [
    ["person", place, [name], inHeading ? 2 : 1],
    ["function", place, [part.roleThen]],
    ["organisation", place, [part.affiliationThen]],
    ["what they are", place, [person?.descriptor]],
    ["on behalf of", place, [part.onBehalfOf]],
  ];
}
