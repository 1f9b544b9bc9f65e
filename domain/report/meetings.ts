/** Whom we met where: the drawn line, the margin notes and the table at the end read it from here. */
import { homesOf, isOurOwn } from "./homes";
import type { MarginNote, MetRow, RouteDay } from "./published";
import type { HostRecord, ItemRecord, TripRecord } from "./record";
import { isOpenPart, itemsOf, reportedItems, subItemsOf } from "./selection";

export type Meeting = {
  item: ItemRecord;
  host: { name: string; record: HostRecord | null };
  people: { name: string; role: string | null }[];
};

/**
 * Meetings of the items a report tells, in reading order.
 *
 * @param isTold whether the report still tells an item
 * @param isNamed whether the report still names a person; who was taken out of the text is in no table either
 */
export function meetingsOf(
  record: TripRecord,
  isTold: (item: ItemRecord) => boolean,
  isNamed: (name: string) => boolean,
): Meeting[] {
  const homeOf = homesOf(record);
  return reportedItems(record)
    .filter(isTold)
    .flatMap((item) => meetingsOfItem(record, item, homeOf, isNamed));
}

function meetingsOfItem(
  record: TripRecord,
  item: ItemRecord,
  homeOf: ReturnType<typeof homesOf>,
  isNamed: (name: string) => boolean,
): Meeting[] {
  const meetings = new Map<string, Meeting>();
  const find = (id: string | null) => (id === null ? null : (record.hosts[id] ?? null));
  const at = (name: string, host: HostRecord | null) => {
    const meeting: Meeting = meetings.get(name) ?? { item, host: { name, record: host }, people: [] };
    meetings.set(name, meeting);
    return meeting;
  };
  const received = find(item.hostId) ?? (item.kind === "EXTERNAL_EVENT" ? find(item.subjectId) : null);
  if (received) at(received.name, received);
  for (const part of item.parts.filter((one) => !isOpenPart(one))) {
    if (part.person && !isNamed(part.person.name)) continue;
    const home = homeOf(part, item);
    if (isOurOwn(record, home, part.person)) continue;
    const host = home.host ?? (home.words === null ? received : null);
    const name = host?.name ?? home.words;
    if (!name) continue;
    const meeting = at(name, host);
    if (part.person) {
      meeting.people.push({ name: part.person.name, role: part.roleThen ?? part.titleThen ?? part.person.title });
    }
  }
  return [...meetings.values()];
}

/** A row for each person at each host, those of one host together; a host where nobody is named has one row. */
export function metRows(meetings: readonly Meeting[]): MetRow[] {
  const rows: MetRow[] = [];
  for (const { item, host, people } of meetings) {
    if (item.kind === "EXTERNAL_EVENT" || host.record?.kind === "EVENT") continue;
    const known = rows.some((row) => row.host === host.name);
    if (people.length === 0 && !known) rows.push({ host: host.name, person: null, role: null });
    for (const person of people) {
      if (rows.some((row) => row.host === host.name && row.person === person.name)) continue;
      const empty = rows.find((row) => row.host === host.name && row.person === null);
      if (empty) Object.assign(empty, { person: person.name, role: person.role });
      else {
        const last = rows.findLastIndex((row) => row.host === host.name);
        const row = { host: host.name, person: person.name, role: person.role };
        rows.splice(last < 0 ? rows.length : last + 1, 0, row);
      }
    }
  }
  return rows;
}

/** One note for each host, with everybody met there. */
export function marginNotes(meetings: readonly Meeting[]): MarginNote[] {
  const notes: MarginNote[] = [];
  for (const { host, people } of meetings) {
    const lines = people.map((person) => [person.name, person.role].filter(Boolean).join(", "));
    const note = notes.find((one) => one.host === host.name);
    if (note) note.people.push(...lines.filter((line) => !note.people.includes(line)));
    else notes.push({ host: host.name, people: lines, address: host.record?.address ?? null });
  }
  return notes;
}

/** Stops of each day: the hosts in order, with a person, a place or what it was under each. */
export function routeDays(
  record: TripRecord,
  meetings: readonly Meeting[],
  words: { day(number: number | null): string },
): RouteDay[] {
  return record.days.flatMap((day) => {
    const items = itemsOf(record, day.id).flatMap((item) => [item, ...subItemsOf(record, item)]);
    const stops = items.flatMap((item) => stopsOf(record, item, meetings));
    const distinct = stops.filter((stop, index) => stop.host !== stops[index - 1]?.host);
    const date = record.trip.datesIllustrative ? null : day.date;
    return distinct.length > 0 ? [{ label: words.day(day.number), date, stops: distinct }] : [];
  });
}

/**
 * Where an item was: at its host, or else its venue, and at what belongs to it. Those who came there from elsewhere make
 * no stop of their own; only where nobody says where it was, their organisations stand for it. An online session is
 * nowhere but at its venue.
 */
function stopsOf(record: TripRecord, item: ItemRecord, meetings: readonly Meeting[]): RouteDay["stops"] {
  const own = meetings.filter((meeting) => meeting.item.id === item.id);
  if (own.length === 0) return [];
  const place = placeOf(record, item);
  if (item.kind === "ONLINE_SESSION" && !place) return [];
  const isThere = ({ record: host }: Meeting["host"]) =>
    host !== null && place !== undefined && [host.id, host.parent?.hostId].includes(place.id);
  const there = place ? own.filter(({ host }) => isThere(host)) : own;
  const stops = place && there.length === 0 ? [{ host: { name: place.name }, people: [] }] : there;
  return stops.map(({ host, people }) => ({
    host: host.name,
    detail: people[0]?.name ?? placeName(record, item, host.name),
  }));
}

/** Host or venue of an item; of a part without either, that of the whole. */
function placeOf(record: TripRecord, item: ItemRecord): HostRecord | undefined {
  const own =
    (item.kind === "ONLINE_SESSION" ? undefined : record.hosts[item.hostId ?? ""]) ?? record.hosts[item.venueId ?? ""];
  const whole = own ? undefined : record.items.find(({ id }) => id === item.parentId);
  return whole ? placeOf(record, whole) : own;
}

function placeName(record: TripRecord, item: ItemRecord, hostName: string): string | null {
  const venue = item.venueId ? record.hosts[item.venueId]?.name : undefined;
  if (venue && venue !== hostName) return venue;
  if (item.place) return item.place;
  return item.title.includes(hostName) ? null : item.title;
}
