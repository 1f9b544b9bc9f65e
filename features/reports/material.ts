import type { ItemKind } from "@/domain/agenda";
import { isAllowedName, type KnownName } from "@/domain/report/inline-text";
import type { TripRecord } from "@/domain/report/record";
import { isReported } from "@/domain/report/selection";
import type { PictureView } from "@/features/pictures/queries";

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

/** What the composer has at hand beside the page, and the names it knows. */
export type TripMaterial = {
  days: MaterialDay[];
  takeaways: MaterialTakeaway[];
  pictures: PictureView[];
  names: KnownName[];
};

/** The material of a trip in the order of its days. */
export function materialOf(record: TripRecord, pictures: PictureView[]): TripMaterial {
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
    names: namesOf(record),
  };
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
