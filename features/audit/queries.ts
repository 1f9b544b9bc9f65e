import "server-only";
import type { Actor } from "@/access/actor";
import { authorise } from "@/access/authorise";
import { addDays, minuteOfDay } from "@/domain/clock";
import { type Instant, type TimeZone, toClock, toInstant, type WallClock } from "@/domain/zones";
import { db } from "@/lib/db";
import type { Prisma } from "@/prisma/generated/client";
import type { AuditFilter } from "./schema";

/** Plain values as the record keeps them. */
export type Recorded = { [field: string]: unknown };

export type AuditEntry = {
  id: string;
  /** When, on the clocks of the organisation's office. */
  at: WallClock;
  actorKind: string;
  actorName: string;
  event: string;
  subjectType: string;
  subjectName: string | null;
  trip: { id: string; title: string } | null;
  before: Recorded | null;
  after: Recorded | null;
};

export type AuditLog = {
  timeZone: string;
  entries: AuditEntry[];
  /** Asks for the page of older records; null on the last. */
  older: string | null;
  /** What the things are called whose ids stand in these records. */
  names: Record<string, string>;
  /** Everybody and every trip the log knows, to filter by. */
  people: { id: string; name: string }[];
  trips: { id: string; title: string }[];
};

const PAGE = 50;

/** What was changed in an organisation, the newest first. */
export async function getAuditLog(actor: Actor, organisation: string, filter: AuditFilter): Promise<AuditLog> {
  const { organisationId } = await authorise(actor, { organisation }, "audit:read");
  const { timeZone } = await db.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    select: { timeZone: true },
  });
  const zone = timeZone as TimeZone;
  const rows = await db.changeRecord.findMany({
    where: { organisationId, AND: [...asked(filter, zone), ...(await olderThan(organisationId, filter.before))] },
    include: { trip: { select: { id: true, title: true } } },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: PAGE + 1,
  });
  const entries = rows.slice(0, PAGE).map((row) => ({
    id: row.id,
    at: toClock(row.at.getTime() as Instant, zone),
    actorKind: row.actorKind,
    actorName: row.actorName,
    event: row.event,
    subjectType: row.subjectType,
    subjectName: row.subjectName,
    trip: row.trip,
    before: recorded(row.before),
    after: recorded(row.after),
  }));
  const older = rows.length > PAGE ? (entries.at(-1)?.id ?? null) : null;
  const [names, chosen] = await Promise.all([namesIn(organisationId, entries), choices(organisationId)]);
  return { timeZone, entries, older, names, ...chosen };
}

function asked({ trip, person, day }: AuditFilter, zone: TimeZone): Prisma.ChangeRecordWhereInput[] {
  const wanted: Prisma.ChangeRecordWhereInput[] = [];
  if (trip) wanted.push({ tripId: trip });
  if (person) wanted.push({ actorUserId: person });
  if (day) {
    const midnight = minuteOfDay(0);
    const [from, to] = [toInstant(day, midnight, zone), toInstant(addDays(day, 1), midnight, zone)];
    wanted.push({ at: { gte: new Date(from), lt: new Date(to) } });
  }
  return wanted;
}

async function olderThan(organisationId: string, id: string | null): Promise<Prisma.ChangeRecordWhereInput[]> {
  if (!id) return [];
  const last = await db.changeRecord.findFirst({ where: { id, organisationId }, select: { at: true } });
  return last ? [{ OR: [{ at: { lt: last.at } }, { at: last.at, id: { lt: id } }] }] : [];
}

async function choices(organisationId: string): Promise<Pick<AuditLog, "people" | "trips">> {
  const [people, trips] = await Promise.all([
    db.$queryRaw<{ id: string; name: string }[]>`
      select distinct on (u.name, u.id) u.id, u.name from users u
      where u.id in (select actor_user_id from change_records where organisation_id = ${organisationId}::uuid)
      order by u.name, u.id`,
    db.trip.findMany({ where: { organisationId }, select: { id: true, title: true }, orderBy: { title: "asc" } }),
  ]);
  return { people, trips };
}

/** Names of this organisation's things that the records speak of by their ids; what is gone for good has none. */
async function namesIn(organisationId: string, entries: AuditEntry[]): Promise<Record<string, string>> {
  const text = JSON.stringify(entries.map(({ before, after }) => [before, after]));
  const ids = [...new Set(text.match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g))];
  if (ids.length === 0) return {};
  const rows = await db.$queryRaw<{ id: string; name: string }[]>`
    with asked as (select unnest(${ids}::uuid[]) as id)
    select a.id::text, h.name from asked a join hosts h using (id) where h.organisation_id = ${organisationId}::uuid
    union all select a.id::text, p.name from asked a join people p using (id) where p.organisation_id = ${organisationId}::uuid
    union all select a.id::text, i.title from asked a join agenda_items i using (id) where i.organisation_id = ${organisationId}::uuid
    union all select a.id::text, j.name from asked a join projects j using (id) where j.organisation_id = ${organisationId}::uuid
    union all select a.id::text, g.name from asked a join groups g using (id) join trips t on t.id = g.trip_id
      where t.organisation_id = ${organisationId}::uuid
    union all select a.id::text, v.number || ' ' || v.title from asked a join activities v using (id)
      join projects j on j.id = v.project_id where j.organisation_id = ${organisationId}::uuid
    union all select a.id::text, coalesce(d.date::text, d.theme, d.city, (d.position + 1)::text) from asked a join days d using (id)
      join trips t on t.id = d.trip_id where t.organisation_id = ${organisationId}::uuid`;
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
}

function recorded(value: Prisma.JsonValue): Recorded | null {
  return value !== null && typeof value === "object" && !Array.isArray(value) ? value : null;
}
