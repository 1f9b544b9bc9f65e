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
  return { timeZone, entries, older, ...(await choices(organisationId)) };
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

function recorded(value: Prisma.JsonValue): Recorded | null {
  return value !== null && typeof value === "object" && !Array.isArray(value) ? value : null;
}
