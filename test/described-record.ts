/** What a demo trip's description comes to as a record, without a database. Names stand where a database has ids. */
import type { Coordinates } from "@/domain/distances";
import type {
  HostRecord,
  ItemRecord,
  PartnerRecord,
  PartRecord,
  PersonRecord,
  ProjectRecord,
  TripRecord,
} from "@/domain/report/record";
import type { ItemDescription, PartDescription, TripDescription } from "@/scripts/demo/description";
import { aDayRecord, aHostRecord, anItemRecord, aPartRecord, aPersonRecord, aTripRecord } from "./record-builders";

/** The record of a described trip; wishes are left out, as reports leave them out. */
export function describedRecord(
  organisation: { name: string; slug: string },
  description: TripDescription,
): TripRecord {
  const { trip, project, partners = [], hosts, days, items } = description;
  const described = project ? projectOf(project) : null;
  const dated = trip.startDate.slice(0, 8);
  const first = Number(trip.startDate.slice(8));
  return aTripRecord({
    organisation: { ...organisation, descriptor: null },
    trip: { purpose: null, ...pick(trip, tripFields), id: "trip" },
    project: described,
    activity: project?.activity ? { targetGroup: null, ...project.activity } : null,
    partners: partners.map((partner) => partnerOf(partner, described)),
    days: days.map((day, index) =>
      aDayRecord({
        id: `day ${index + 1}`,
        number: index + 1,
        date: `${dated}${String(first + index).padStart(2, "0")}`,
        ...pick(day, ["theme", "city"]),
      }),
    ),
    hosts: Object.entries(hosts).map(([name, host]) => hostOf(name, host)),
    items: items.filter((item) => item.day !== undefined).flatMap((item) => itemsOf(description, item)),
  });
}

/**
 * The same record with names for ids and without what a report of these trips never prints: clock times, which are
 * illustrative, and whether a host has confirmed; and without emblems, which are the programmes' own.
 */
export function printable(record: TripRecord): TripRecord {
  const names = new Map<string, string>([
    ...Object.values(record.hosts).map(({ id, name }): [string, string] => [id, name]),
    ...record.items.map(({ id, title }): [string, string] => [id, title]),
    ...record.days.map(({ id, number }): [string, string] => [id, `day ${number}`]),
    ...[record.project, ...record.partners.map((partner) => partner.project)].flatMap((one): [string, string][] =>
      one ? [[one.id, one.name]] : [],
    ),
    ...(record.project?.fundings ?? []).map(({ programme }): [string, string] => [programme.id, programme.name]),
    [record.trip.id, "trip"],
  ]);
  const named: TripRecord = JSON.parse(JSON.stringify(record), (_key, value: unknown) =>
    typeof value === "string" ? (names.get(value) ?? value) : value,
  );
  return {
    ...named,
    project: named.project && {
      ...named.project,
      fundings: named.project.fundings.map(({ role, programme }) => ({
        role,
        programme: { ...programme, emblems: [] },
      })),
    },
    hosts: Object.fromEntries(Object.values(named.hosts).map((host) => [host.name, host])),
    items: named.items.map((item) => ({ ...item, startMinute: null, durationMinutes: null, hostStatus: null })),
  };
}

const tripFields = [
  ...(["kind", "title", "purpose", "delegation", "city", "country", "language", "datesIllustrative"] as const),
  ...(["timesIllustrative", "reflections", "highlights", "outcomes", "outlook", "activityWhat"] as const),
];

function hostOf(name: string, { parent, ...fields }: TripDescription["hosts"][string]): HostRecord {
  const [address] = (fields.addresses ?? []) as (Partial<Coordinates> & {
    street?: string;
    postcode?: string;
    city?: string;
  })[];
  const town = [address?.postcode, address?.city].filter(Boolean).join(" ");
  return aHostRecord({
    id: name,
    ...pick(fields, ["kind", "names", "descriptor", "facts", "website"]),
    parent: parent
      ? { relation: fields.parentRelation === "LOCATED_IN" ? "LOCATED_IN" : "PART_OF", hostId: parent }
      : null,
    address: [address?.street, town].filter(Boolean).join(", ") || null,
    coordinates:
      address?.latitude === undefined || address.longitude === undefined
        ? null
        : { latitude: address.latitude, longitude: address.longitude },
  });
}

function projectOf({ name, website, programmes }: NonNullable<TripDescription["project"]>): ProjectRecord {
  return {
    id: name,
    name,
    code: null,
    website: website ?? null,
    fundings: programmes.map((programme) => ({
      role: programme.role as ProjectRecord["fundings"][number]["role"],
      programme: {
        id: programme.name,
        name: programme.name,
        period: programme.period ?? null,
        website: null,
        text: programme.statement ? { statement: programme.statement, disclaimer: null, aboutDonor: null } : null,
        emblems: [],
      },
    })),
  };
}

type PartnerDescription = NonNullable<TripDescription["partners"]>[number];

function partnerOf({ host, project, role, thanksFor }: PartnerDescription, own: ProjectRecord | null): PartnerRecord {
  return {
    role: role as PartnerRecord["role"],
    hostId: host ?? null,
    project: project && own ? { id: own.id, name: own.name, website: own.website } : null,
    thanksFor: thanksFor ?? null,
  };
}

function itemsOf(description: TripDescription, item: ItemDescription, parent?: ItemRecord): ItemRecord[] {
  const { kind, title, day, host, venue, subject, parts = [], items = [], more = {} } = item;
  const record = anItemRecord({
    id: title,
    dayId: day === undefined ? (parent?.dayId ?? "") : `day ${day}`,
    parentId: parent?.id ?? null,
    kind,
    title,
    hostId: host ?? null,
    venueId: venue ?? null,
    subjectId: subject ?? null,
    parts: parts.map((part) => partOf(description, part)),
    ...pick(more, ["dayPart", "place", "topics", "keyMessage", "relevance", "purpose", "audience"]),
  });
  return [record, ...items.flatMap((inner) => itemsOf(description, inner, record))];
}

function partOf({ people }: TripDescription, { person, host, ...part }: PartDescription): PartRecord {
  return aPartRecord({ ...part, person: person ? personOf(person, people[person] ?? {}) : null, hostId: host ?? null });
}

function personOf(name: string, fields: Record<string, unknown>): PersonRecord {
  const { title, descriptor } = fields as { title?: string; descriptor?: string };
  // The title a person had then stands with the part; what they are called today is the directory's.
  return aPersonRecord({ name, title: title ?? null, descriptor: descriptor ?? null });
}

function pick(from: Record<string, unknown>, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(keys.filter((key) => from[key] !== undefined).map((key) => [key, from[key]]));
}
