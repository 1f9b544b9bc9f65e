import "server-only";
import type { TripAccess } from "@/access/authorise";
import { type AgendaItem, dayNumbers } from "@/domain/agenda";
import { entriesOf, flatten } from "@/domain/agenda-order";
import { type CalendarDate, calendarDate, minuteOfDay } from "@/domain/clock";
import { withNamesIn } from "@/domain/report/host-names";
import type { DayRecord, ItemRecord, TripRecord } from "@/domain/report/record";
import { timeZone } from "@/domain/zones";
import { db, type Tx } from "@/lib/db";
import type { Prisma } from "@/prisma/generated/client";
import { loadHostRecords } from "./host-records";
import { loadTripFacts } from "./trip-facts";

const personFields = { select: { id: true, name: true, title: true, descriptor: true } } as const;

const itemFields = {
  parts: { include: { person: personFields }, orderBy: [{ position: "asc" }, { id: "asc" }] },
  choice: { select: { title: true } },
  continues: { select: { title: true, deletedAt: true } },
  groups: { select: { group: { select: { name: true } } }, orderBy: { group: { letter: "asc" } } },
  attendance: { select: { presence: true, source: true } },
} as const satisfies Prisma.AgendaItemInclude;

type DayRow = Prisma.DayGetPayload<{ include: { chair: typeof personFields } }>;
type ItemRow = Prisma.AgendaItemGetPayload<{ include: typeof itemFields }>;

/**
 * Everything a report of a trip may say, read in a handful of flat statements. For queries and commands that have
 * already authorised.
 *
 * @param report its language says which of the funders' texts are taken and by which name hosts are called, its day which day alone is told (null: all)
 */
export async function loadTripRecord(
  access: TripAccess,
  report: { language: string; dayId: string | null },
  tx: Tx = db,
): Promise<TripRecord> {
  const { tripId } = access;
  const facts = await loadTripFacts(access, report.language, tx);
  const allDays = await tx.day.findMany({
    where: { tripId },
    include: { chair: personFields },
    orderBy: { position: "asc" },
  });
  const days = allDays.filter((day) => report.dayId === null || day.id === report.dayId);
  const rows = await tx.agendaItem.findMany({
    where: { tripId, deletedAt: null, dayId: { not: null } },
    include: itemFields,
  });
  const takeaways = await tx.takeaway.findMany({
    where: { tripId, deletedAt: null, shared: true },
    include: { participant: { select: { name: true, affiliation: true } } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  const quotes = await tx.quote.findMany({
    where: { tripId, deletedAt: null },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  const pictures = await tx.picture.findMany({
    where: { tripId, deletedAt: null },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  const items = itemsThatHappened(days, rows);
  const hosts = await loadHostRecords(access.organisationId, [...hostIdsOf(items), ...facts.hostIds], tx);
  const record: TripRecord = {
    ...facts.record,
    days: dayRecords(allDays).filter((day) => days.some(({ id }) => id === day.id)),
    items: items.map(itemRecord),
    hosts,
    takeaways: [
      ...takeaways.map(({ id, itemId, text, participant, quoteAllowedAt }) => ({
        id,
        itemId,
        text,
        author: participant,
        quoteAllowed: quoteAllowedAt !== null && participant !== null,
      })),
      ...quotes.map(({ id, itemId, text, name, affiliation, approvedAt }) => ({
        id,
        itemId,
        text,
        author: { name, affiliation },
        quoteAllowed: approvedAt !== null,
      })),
    ],
    pictures: pictures.map(({ id, itemId, alt, decorative, caption, credit, consent, width, height }) => ({
      id,
      itemId,
      alt,
      decorative,
      caption,
      credit,
      consent,
      width,
      height,
    })),
  };
  return withNamesIn(record, report.language);
}

function dayRecords(days: readonly DayRow[]): DayRecord[] {
  const numbers = dayNumbers(days.map((day) => ({ ...day, date: dateOf(day), timeZone: timeZone(day.timeZone) })));
  return days.map((day) => ({
    id: day.id,
    number: numbers.get(day.id) ?? null,
    date: dateOf(day),
    theme: day.theme,
    chair: day.chair,
    city: day.city,
  }));
}

function dateOf(day: { date: Date | null }): CalendarDate | null {
  return day.date ? calendarDate(day.date.toISOString().slice(0, 10)) : null;
}

/** In reading order. What was declined or cancelled did not happen, nor did its parts. */
function itemsThatHappened(days: readonly DayRow[], rows: readonly ItemRow[]): ItemRow[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return days.flatMap((day) => {
    const entries = entriesOf(rows.filter((row) => row.dayId === day.id).map(agendaItemOf));
    const held = entries.flatMap(function keep(entry): typeof entries {
      if (entry.item.hostStatus === "DECLINED" || entry.item.hostStatus === "CANCELLED") return [];
      return [{ ...entry, subItems: entry.subItems.flatMap(keep) }];
    });
    return flatten(held).flatMap(({ id }) => byId.get(id) ?? []);
  });
}

function agendaItemOf(row: ItemRow): AgendaItem {
  return {
    ...row,
    startMinute: row.startMinute === null ? null : minuteOfDay(row.startMinute),
    endTimeZone: row.endTimeZone === null ? null : timeZone(row.endTimeZone),
    groupIds: [],
    signedUpIds: [],
    personIds: [],
  };
}

function itemRecord(row: ItemRow): ItemRecord {
  const { id, parentId, kind, title, startMinute, durationMinutes, dayPart, hostStatus, hostId, venueId } = row;
  const { subjectId, place, topics, keyMessage, relevance, purpose, audience } = row;
  return {
    id,
    dayId: row.dayId ?? "",
    parentId,
    kind,
    title,
    startMinute,
    durationMinutes,
    dayPart,
    hostStatus,
    hostId,
    venueId,
    subjectId,
    place,
    topics,
    keyMessage,
    relevance,
    purpose,
    audience,
    parts: row.parts.map((part) => ({
      role: part.role,
      person: part.person,
      titleThen: part.titleThen,
      roleThen: part.roleThen,
      affiliationThen: part.affiliationThen,
      hostId: part.hostId,
      nameThen: part.nameThen,
      alsoThen: part.alsoThen,
      contribution: part.contribution,
      onBehalfOf: part.onBehalfOf,
      toBeConfirmed: part.toBeConfirmed,
    })),
    language: row.language,
    interpretation: row.interpretation,
    continues: row.continues && row.continues.deletedAt === null ? row.continues.title : null,
    choice: row.choice?.title ?? null,
    groups: row.groups.map(({ group }) => group.name),
    attendance: attendanceOf(row),
  };
}

function attendanceOf({ attendance }: ItemRow): ItemRecord["attendance"] {
  const there = attendance.filter(({ presence }) => presence !== "ABSENT");
  if (attendance.length === 0) return null;
  return { present: there.length, sources: [...new Set(there.map(({ source }) => source))].sort() };
}

function hostIdsOf(items: readonly ItemRow[]): string[] {
  return items.flatMap((item) =>
    [item.hostId, item.venueId, item.subjectId, ...item.parts.map((part) => part.hostId)].filter((id) => id !== null),
  );
}
