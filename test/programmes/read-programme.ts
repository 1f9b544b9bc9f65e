/** Reads out of the archive of a trip what its programme says. */
import { formatClock, minuteOfDay } from "@/domain/clock";
import type { Archive } from "@/features/archive/file-format/archive";
import type { ItemFacts, PartFacts, ProgrammeFacts } from "./facts";

type Item = Archive["items"][number];

/** Fields of an item that facts name in ways of their own. */
const told = new Set([
  "id",
  "kind",
  "title",
  "day",
  "parent",
  "position",
  "startMinute",
  "durationMinutes",
  "groups",
  "choice",
  "continues",
  "host",
  "venue",
  "subject",
  "parts",
  "pickUps",
  "revision",
]);

/** What a trip says, in the form in which programmes are written down; whatever is empty is left out. */
export function readProgramme(archive: Archive): ProgrammeFacts {
  const { trip, days, groups, choices, participants, hosts, people, projects, fundingProgrammes } = archive;
  const nameOf = new Map<string, string>();
  for (const { id, name } of [...hosts, ...people, ...groups]) nameOf.set(id, name);
  for (const { id, title } of [...choices, ...archive.items]) nameOf.set(id, title);
  const [project] = projects;
  const { seriesName, seriesNumber, seriesNext, delegation } = trip;
  return filled({
    title: trip.title,
    city: trip.city,
    country: trip.country ?? "",
    timeZone: trip.timeZone,
    startDate: days[0]?.date,
    more: filled({ seriesName, seriesNumber, seriesNext, delegation }),
    project: project && { name: project.name, programme: fundingProgrammes[0]?.name ?? "" },
    organisations: hosts.map(({ name, names, addresses }) =>
      filled({ name, alias: names[0]?.name, street: addresses[0]?.street }),
    ),
    people: people.map(({ name, title }) => filled({ name, title })),
    participants: participants.map(({ name }) => name),
    groups: groups.map(({ id, name }) => ({
      name,
      members: participants.filter((one) => one.groups.includes(id)).map((one) => one.name),
    })),
    choices: choices.map(({ title }) => title),
    days: days.map(({ id, theme, base, city }) => ({
      ...filled({ theme, base, city }),
      items: itemsIn(archive, nameOf, (item) => item.day === id && item.parent === null),
    })),
  }) as ProgrammeFacts;
}

function itemsIn(archive: Archive, nameOf: ReadonlyMap<string, string>, isIn: (item: Item) => boolean): ItemFacts[] {
  return archive.items.filter(isIn).map((item) => {
    const named = (name: string | null) => (name === null ? null : nameOf.get(name));
    const more = Object.entries(item).filter(([field, value]) => !told.has(field) && value !== "FIXED");
    return filled({
      kind: item.kind,
      title: item.title,
      at: item.startMinute === null ? null : formatClock(minuteOfDay(item.startMinute)),
      minutes: item.durationMinutes,
      groups: item.groups.map((name) => nameOf.get(name) ?? ""),
      choice: named(item.choice),
      continues: named(item.continues),
      host: named(item.host),
      venue: named(item.venue),
      subject: named(item.subject),
      parts: item.parts.map(({ person, host, ...part }) =>
        filled({ ...part, person: named(person), host: named(host) }),
      ) as PartFacts[],
      pickUps: item.pickUps.map(({ place }) => ({ place })),
      more: filled(Object.fromEntries(more)),
      items: itemsIn(archive, nameOf, (inner) => inner.parent === item.id),
    }) as ItemFacts;
  });
}

/** Without what says nothing: null, no, and empty lists and objects. */
function filled(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => {
      if (value === null || value === undefined || value === false) return false;
      return typeof value !== "object" || Object.keys(value).length > 0;
    }),
  );
}
