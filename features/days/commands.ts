import "server-only";
import type { Actor } from "@/access/actor";
import { allows } from "@/access/authorise";
import { recordChange } from "@/access/record";
import type { TimeZone } from "@/domain/zones";
import { changePlan, type PlanAnswer, type PlanChange, type ZoneChange } from "@/features/agenda-items/change-plan";
import type { PlanDay } from "@/features/agenda-items/plan";
import { loadTrip } from "@/features/trips/find-trip";
import { moveTravel } from "@/features/trips/move-travel";
import { newDay, putDays } from "@/features/trips/write-days";
import type { Tx } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import type { ChangeDayInput, PutDaysInput } from "./schema";

/**
 * Changes theme, chair, base, place or zone of a day. Clock times stay as they are: ten o'clock remains ten o'clock
 * when the day moves to another zone.
 *
 * @throws {Refusal} `stale` with the day as it is now when somebody changed it meanwhile
 */
export async function changeDay(actor: Actor, input: ChangeDayInput): Promise<PlanAnswer> {
  return changePlan(actor, input.tripId, "plan:edit", async ({ tx, access, plan }) => {
    const { tripId: _, dayId, revision, ...named } = input;
    const day = plan.days.find((one) => one.id === dayId);
    if (!day) throw new Refusal("not-found", "dayGone");
    if (day.revision !== revision) throw new Refusal("stale", "stale", { present: { day } });
    if (named.chairId) await checkChairs(tx, access.organisationId, [named.chairId]);
    const data = Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined));
    await tx.day.update({ where: { id: dayId }, data: { ...data, revision: { increment: 1 } } });
  });
}

/**
 * Adds, removes and moves days of a trip: it has the days of the input afterwards. The items of days that go return to
 * the wish list; none is ever lost. Legs and stays come along where the input says by how many days, and days that are
 * added later get the zone the input names.
 *
 * @throws {Refusal} `stale` when the trip has a day, or a zone, the sender did not know of; `invalid` for dates that do not rise;
 *   `forbidden` for travel by those who may not change it
 */
export async function putTripDays(actor: Actor, input: PutDaysInput): Promise<PlanAnswer> {
  return changePlan(actor, input.tripId, "plan:edit", async (change) => {
    const { tx, access, plan } = change;
    const known = new Set([...input.days.map((day) => day.id), ...input.removed]);
    if (plan.days.some((day) => !known.has(day.id))) throw new Refusal("stale", "stale");
    const days = await daysOf(change, input);
    await checkChairs(
      tx,
      access.organisationId,
      days.flatMap((day) => day.chairId ?? []),
    );
    await putDays(change, days);
    // A form that still holds the old dates must not put them back unseen.
    await tx.trip.update({ where: { id: access.tripId }, data: { revision: { increment: 1 } } });
    if (input.tripZone) await setTripZone(change, input.tripZone);
    if (!input.travelDays) return;
    if (!allows(access, "travel:edit")) throw new Refusal("forbidden", "notAllowed");
    await moveTravel(tx, access, input.travelDays);
  });
}

/** Gives new days of the trip another zone; those there are keep theirs. */
async function setTripZone({ tx, access }: PlanChange, { from, to }: ZoneChange): Promise<void> {
  const { title, timeZone } = await loadTrip(access, tx);
  if (timeZone !== from) throw new Refusal("stale", "stale");
  await tx.trip.update({ where: { id: access.tripId }, data: { timeZone: to } });
  await recordChange(tx, access.actor, {
    organisationId: access.organisationId,
    tripId: access.tripId,
    action: "trip:edit",
    event: "trip.changed",
    subject: { type: "trip", id: access.tripId, name: title },
    before: { timeZone: from },
    after: { timeZone: to },
  });
}

async function daysOf({ tx, access, plan }: PlanChange, input: PutDaysInput): Promise<PlanDay[]> {
  const { timeZone, isTemplate } = await loadTrip(access, tx);
  if (isTemplate && input.days.some((day) => day.date !== null)) throw new Refusal("conflict", "templateHasNoDates");
  const old = new Map(plan.days.map((day) => [day.id, day]));
  return input.days.map(({ id, date, timeZone: zone, ...more }, position) => {
    const was = old.get(id);
    if (was) return { ...was, date, position };
    return { ...newDay(date, position, (zone ?? timeZone) as TimeZone), ...more, id };
  });
}

async function checkChairs(tx: Tx, organisationId: string, chairIds: readonly string[]): Promise<void> {
  const asked = [...new Set(chairIds)];
  const there = await tx.person.count({ where: { id: { in: asked }, organisationId } });
  if (there < asked.length)
    throw new Refusal("invalid", "checkFields", { fields: { chairId: "chooseChair" }, values: { count: 1 } });
}
