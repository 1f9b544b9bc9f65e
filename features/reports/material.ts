import type { ItemKind } from "@/domain/agenda";
import { type DrawnMap, drawMap } from "@/domain/report/drawn-map";
import { isAllowedName, type KnownName } from "@/domain/report/inline-text";
import { meetingsOf, routeDays } from "@/domain/report/meetings";
import { phrasesFor } from "@/domain/report/phrases/catalogue";
import type { RouteDay } from "@/domain/report/published";
import type { DayRecord, ItemRecord, TripRecord } from "@/domain/report/record";
import { hostsInItems, isOpenPart, isReported, reportedItems } from "@/domain/report/selection";
import type { PictureUse, PictureView } from "@/features/pictures/queries";
import { deskLocale, localeOf } from "@/lib/locales";
import { translatorFor } from "@/lib/messages";

/** One thing of the trip that a report may tell. */
export type MaterialItem = { id: string; kind: ItemKind; title: string; detail: string };

export type MaterialDay = {
  id: string;
  number: number | null;
  /** `YYYY-MM-DD` */
  date: string | null;
  theme: string | null;
  items: MaterialItem[];
};

export type MaterialTakeaway = {
  id: string;
  text: string;
  author: { name: string; affiliation: string | null } | null;
  /** Its author allows it to be published with name. */
  quoteAllowed: boolean;
};

/** Somebody met, as they were then. */
export type MaterialPerson = { id: string; name: string; role: string | null; organisation: string | null };

/** A host of the trip with what is known of it. */
export type MaterialHost = { id: string; name: string; facts: string[] };

/** What a drawing would show if it were published with everything told; `dayId` null: the whole trip. */
export type MaterialDrawing = { dayId: string | null; map: DrawnMap | null; days: RouteDay[] };

/** What the composer has at hand beside the page, and the names it knows. */
export type TripMaterial = {
  days: MaterialDay[];
  takeaways: MaterialTakeaway[];
  pictures: PictureView[];
  uses: PictureUse[];
  people: MaterialPerson[];
  hosts: MaterialHost[];
  drawings: MaterialDrawing[];
  /** Words in the language of the report that inserted blocks begin with. */
  words: { met: string };
  names: KnownName[];
};

/**
 * The material of a trip in the order of its days.
 *
 * @param language BCP 47 tag of the report
 */
export function materialOf(
  record: TripRecord,
  { pictures, uses }: Pick<TripMaterial, "pictures" | "uses">,
  language: string,
): TripMaterial {
  return {
    days: record.days.map(({ id, number, date, theme }) => ({
      id,
      number,
      date,
      theme,
      items: record.items
        .filter((item) => item.dayId === id && isReported(item))
        .map((item) => ({
          id: item.id,
          kind: item.kind,
          title: record.hosts[item.hostId ?? ""]?.name ?? item.title,
          detail: [
            item.hostId ? item.title : "",
            ...item.parts.map(({ person, roleThen }) => [person?.name, roleThen].filter(Boolean).join(", ")),
          ]
            .filter(Boolean)
            .join(" · "),
        })),
    })),
    takeaways: record.takeaways.map(({ id, text, author, quoteAllowed }) => ({ id, text, author, quoteAllowed })),
    pictures,
    uses,
    people: peopleOf(record),
    hosts: hostsOf(record),
    drawings: [null, ...record.days].map((day) => drawingOf(record, day, language)),
    words: { met: translatorFor(localeOf(language) ?? deskLocale, "public-report")("met") },
    names: namesOf(record),
  };
}

function peopleOf(record: TripRecord): MaterialPerson[] {
  const people = new Map<string, MaterialPerson>();
  for (const item of reportedItems(record)) {
    for (const part of item.parts) {
      if (!part.person || isOpenPart(part) || people.has(part.person.id)) continue;
      const { id, name, title } = part.person;
      const host = record.hosts[part.hostId ?? item.hostId ?? ""];
      const organisation = part.affiliationThen ?? host?.name ?? null;
      people.set(id, { id, name, role: part.roleThen ?? part.titleThen ?? title, organisation });
    }
  }
  return [...people.values()];
}

function hostsOf(record: TripRecord): MaterialHost[] {
  return [...hostsInItems(record)].flatMap((id) => {
    const host = record.hosts[id];
    return host ? [{ id, name: host.name, facts: host.facts.map(({ text }) => text) }] : [];
  });
}

function drawingOf(record: TripRecord, day: DayRecord | null, language: string): MaterialDrawing {
  const isShown = (item: ItemRecord) => day === null || item.dayId === day.id;
  const { dayLabel } = phrasesFor(language, "we");
  const meetings = meetingsOf(record, isShown, () => true);
  const days = routeDays(record, meetings, { day: dayLabel });
  return { dayId: day?.id ?? null, map: drawMap(record, isShown), days };
}

function namesOf(record: TripRecord): KnownName[] {
  const hosts = Object.values(record.hosts).flatMap((host): KnownName[] =>
    [host.name, ...host.names.map(({ name }) => name)].map((text) => ({ text, mark: "host", ref: host.id })),
  );
  const people = record.items
    .flatMap((item) => item.parts.flatMap((part) => part.person ?? []))
    .concat(record.days.flatMap((day) => day.chair ?? []))
    .map((person): KnownName => ({ text: person.name, mark: "person", ref: person.id }));
  const projects = [record.project, ...record.partners.map((partner) => partner.project)]
    .filter((project) => project !== null)
    .map((project): KnownName => ({ text: project.name, mark: "project", ref: project.id }));
  const known = new Map([...projects, ...people, ...hosts].map((name) => [name.text, name]));
  return [...known.values()].filter(isAllowedName);
}
