import "server-only";
import type { Actor } from "@/access/actor";
import { allows, authorise } from "@/access/authorise";
import { ancestorsOf, dayNumbers, type ItemKind, inOrder, isOff } from "@/domain/agenda";
import { entriesOf, flatten } from "@/domain/agenda-order";
import { type AttendanceSource, expectedFinder, type Presence } from "@/domain/attendance";
import type { CalendarDate, MinuteOfDay } from "@/domain/clock";
import type { TimeZone } from "@/domain/zones";
import { loadPlan } from "@/features/agenda-items/load-plan";
import type { Plan, PlanItem } from "@/features/agenda-items/plan";
import { db } from "@/lib/db";
import { attendanceAnswer, type RecordedAttendance } from "./attendance-rows";

export type AttendanceDay = {
  id: string;
  /** 1, 2, 3; null for an arrival day. */
  number: number | null;
  date: CalendarDate | null;
  theme: string | null;
  timeZone: TimeZone;
};

export type AttendanceItem = {
  id: string;
  title: string;
  kind: ItemKind;
  startMinute: MinuteOfDay | null;
  durationMinutes: number | null;
  /** 0 for an item of the day, 1 for its sub-items, and so on. */
  depth: number;
  optional: boolean;
  groupIds: readonly string[];
  /** How many people should be there, with others for whom something is recorded; and what is recorded. */
  counts: { expected: number } & Record<Presence, number>;
};

/** Somebody who should be at the chosen item, or for whom something is recorded, with what is known. */
export type AttendancePerson = {
  id: string;
  name: string;
  affiliation: string | null;
  recorded: RecordedAttendance | null;
};

export type AttendanceDesk = {
  tripId: string;
  may: { edit: boolean };
  days: AttendanceDay[];
  dayId: string | null;
  items: AttendanceItem[];
  /** The item that was chosen, else the first of the day. */
  itemId: string | null;
  /** The people of the chosen item, by name. */
  people: AttendancePerson[];
  /** The others on the list of the trip, who may have come as well. */
  others: { id: string; name: string }[];
  groups: { id: string; name: string; letter: string }[];
};

type Chosen = { dayId: string | null; itemId: string | null };

/**
 * What is known of who was at the items of one day, and who should be at one of them.
 *
 * @param chosen ids out of the address; null or unknown: the day of `today`, else the first; the day's first item
 */
export async function getAttendance(
  actor: Actor,
  tripId: string,
  chosen: Chosen,
  today: CalendarDate,
): Promise<AttendanceDesk> {
  const access = await authorise(actor, { trip: tripId }, "attendance:read");
  const [plan, everybody] = await Promise.all([loadPlan(access), peopleByName(tripId)]);
  const days = inOrder(plan.days);
  const day = days.find(({ id }) => id === chosen.dayId) ?? days.find(({ date }) => date === today) ?? days[0] ?? null;
  const items = day ? heldOn(plan, day.id) : [];
  const rows = await loadRows(items.map(({ id }) => id));
  const expectedAt = expectedFinder(plan);
  const peopleAt = (item: PlanItem) => {
    const recorded = new Map((rows.get(item.id) ?? []).map((row) => [row.participantId, attendanceAnswer(row)]));
    const wanted = new Set([...expectedAt(item), ...recorded.keys()]);
    return everybody.flatMap((one) => (wanted.has(one.id) ? [{ ...one, recorded: recorded.get(one.id) ?? null }] : []));
  };
  const byId = new Map(plan.items.map((item) => [item.id, item]));
  const open = items.find(({ id }) => id === chosen.itemId) ?? items[0] ?? null;
  const people = open ? peopleAt(open) : [];
  const looked = new Set(people.map(({ id }) => id));
  const numbers = dayNumbers(days);
  return {
    tripId: access.tripId,
    may: { edit: allows(access, "attendance:edit") },
    days: days.map(({ id, date, theme, timeZone }) => ({ id, number: numbers.get(id) ?? null, date, theme, timeZone })),
    dayId: day?.id ?? null,
    items: items.map((item) => ({
      id: item.id,
      title: item.title,
      kind: item.kind,
      startMinute: item.startMinute,
      durationMinutes: item.durationMinutes,
      depth: ancestorsOf(byId, item).length,
      optional: item.optional || item.choiceId !== null,
      groupIds: item.groupIds,
      counts: countsOf(peopleAt(item)),
    })),
    itemId: open?.id ?? null,
    people,
    others: everybody.flatMap(({ id, name }) => (looked.has(id) ? [] : [{ id, name }])),
    groups: plan.groups.map(({ id, name, letter }) => ({ id, name, letter })),
  };
}

/** What takes place on a day, in reading order. */
function heldOn(plan: Plan, dayId: string): PlanItem[] {
  const byId = new Map(plan.items.map((item) => [item.id, item]));
  const held = plan.items.filter((item) => item.dayId === dayId && ![item, ...ancestorsOf(byId, item)].some(isOff));
  return flatten(entriesOf(held));
}

async function peopleByName(tripId: string) {
  const collator = new Intl.Collator("en");
  const select = { id: true, name: true, affiliation: true } as const;
  const people = await db.participant.findMany({ where: { tripId, deletedAt: null }, select });
  return people.sort((a, b) => collator.compare(a.name, b.name));
}

async function loadRows(itemIds: string[]) {
  const rows = await db.attendance.findMany({
    where: { itemId: { in: itemIds }, participant: { deletedAt: null } },
    omit: { tripId: true, recordedById: true },
  });
  const byItem = new Map<string, typeof rows>(itemIds.map((itemId) => [itemId, []]));
  for (const row of rows) byItem.get(row.itemId)?.push(row);
  return byItem;
}

function countsOf(people: readonly AttendancePerson[]): AttendanceItem["counts"] {
  const counts = { expected: people.length, PRESENT: 0, PARTLY: 0, ABSENT: 0 };
  for (const { recorded } of people) if (recorded) counts[recorded.presence]++;
  return counts;
}

/** What a participant reads of their own attendance at an item. */
export type OwnAttendance = { presence: Presence; source: AttendanceSource; recordedAt: string };

/** One participant's own attendance, by item. For a reader whose itinerary has been opened. */
export async function attendanceOf(tripId: string, participantId: string): Promise<Map<string, OwnAttendance>> {
  const rows = await db.attendance.findMany({ where: { tripId, participantId, participant: { deletedAt: null } } });
  return new Map(
    rows.map(({ itemId, presence, source, recordedAt }) => [
      itemId,
      { presence, source, recordedAt: recordedAt.toISOString() },
    ]),
  );
}
