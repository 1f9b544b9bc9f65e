import "server-only";
import { randomUUID } from "node:crypto";
import { type Dates, daysForDates, withDays } from "@/domain/agenda-days";
import type { CalendarDate } from "@/domain/clock";
import type { TimeZone } from "@/domain/zones";
import type { PlanChange } from "@/features/agenda-items/change-plan";
import type { PlanDay } from "@/features/agenda-items/plan";
import { writePlaces } from "@/features/agenda-items/write-places";
import { Refusal } from "@/lib/errors";

/** A day that has nothing but its date. */
export function newDay(date: CalendarDate | null, position: number, timeZone: TimeZone): PlanDay {
  const nothing = { theme: null, chairId: null, chairName: null, base: null, city: null };
  return { id: randomUUID(), position, date, numbered: true, timeZone, revision: 0, ...nothing };
}

/**
 * Gives a trip other dates. Days keep their items wherever they can; the items of days that go return to the wish
 * list, also those that were removed and may still be restored.
 *
 * @returns how many items returned
 */
export async function writeDays(change: PlanChange, dates: Dates, zone: TimeZone): Promise<number> {
  return putDays(
    change,
    daysForDates(change.plan.days, dates, (date, position) => newDay(date, position, zone)),
  );
}

/**
 * Gives a trip these days in this order: known ones keep their items, those that are not named go and their items
 * return to the wish list, new ones are made.
 *
 * @returns how many items returned
 * @throws {Refusal} `invalid` for dates that do not rise
 */
export async function putDays({ tx, access, plan }: PlanChange, days: readonly PlanDay[]): Promise<number> {
  const { tripId } = access;
  const outcome = withDays(plan, days);
  if (outcome.refusal !== null)
    throw new Refusal("invalid", "checkFields", { fields: { startDate: outcome.refusal }, values: { count: 1 } });

  const old = new Map(plan.days.map((day) => [day.id, day]));
  const moved = outcome.keep.filter(
    (day) => old.get(day.id)?.date !== day.date || old.get(day.id)?.position !== day.position,
  );
  // No two days may share a date even for a moment, so dates that move are let go first, and new ones given last.
  await tx.day.updateMany({ where: { tripId, id: { in: moved.map((day) => day.id) } }, data: { date: null } });
  await tx.day.createMany({
    data: outcome.create.map(({ date: _, chairName: __, revision: ___, ...day }) => ({ ...day, tripId })),
  });
  await writePlaces(tx, access, plan, outcome.agenda);
  const gone = { in: outcome.remove };
  await tx.agendaItem.updateMany({ where: { tripId, dayId: gone }, data: { dayId: null, startMinute: null } });
  await tx.day.deleteMany({ where: { tripId, id: gone } });
  for (const { id, date, position } of moved) {
    await tx.day.update({ where: { id }, data: { date: columnOf(date), position, revision: { increment: 1 } } });
  }
  for (const { id, date } of outcome.create) {
    if (date !== null) await tx.day.update({ where: { id }, data: { date: columnOf(date) } });
  }
  return outcome.returned.length;
}

/** A date as Prisma writes it into a date column. */
export function columnOf(date: CalendarDate | null): Date | null {
  return date === null ? null : new Date(`${date}T00:00:00Z`);
}
