import "server-only";
import type { Actor } from "@/access/actor";
import { authorise, type TripAccess } from "@/access/authorise";
import type { Action } from "@/access/permissions";
import { recordChange } from "@/access/record";
import type { TimeZone } from "@/domain/zones";
import { touchPlan } from "@/features/trips/touch-plan";
import { planWarnings } from "@/features/warnings/judge";
import type { PlanWarning } from "@/features/warnings/plan-warning";
import { inTransaction, type Tx } from "@/lib/db";
import { type PlanConflict, planConflicts, standing } from "./judge-plan";
import { loadPlan } from "./load-plan";
import type { Plan, PlanChoice, PlanDay, PlanItem } from "./plan";

/** What every change of a plan answers: enough for a board to show the plan as it is now. */
export type PlanAnswer = {
  planRevision: number;
  /** Items that are new or changed, as they are now. */
  items: PlanItem[];
  /** Ids of items that are gone. */
  removedIds: string[];
  /** Ids of days that are gone. */
  removedDayIds: string[];
  /** Days that are new or changed, as they are now. */
  days: PlanDay[];
  /** Every choice there is now. */
  choices: PlanChoice[];
  conflicts: PlanConflict[];
  /** What deserves a look now, accepted warnings too. */
  warnings: PlanWarning[];
};

/** What a change that is not made on the board did to the plan, so that the board can take it back. */
export type PlanDone = { before: Pick<Plan, "days" | "items">; answer: PlanAnswer; tripZone?: ZoneChange };

/** The zone that new days of a trip got before, and get now. */
export type ZoneChange = { from: TimeZone; to: TimeZone };

/** What changed of a plan, with how that was before; null when nothing of its days, items and zone did. */
export function planDone({ days, items }: Plan, answer: PlanAnswer, tripZone?: ZoneChange): PlanDone | null {
  const touched = new Set([...answer.items.map((item) => item.id), ...answer.removedIds]);
  if (touched.size + answer.days.length + answer.removedDayIds.length === 0 && !tripZone) return null;
  const before = { days, items: items.filter((item) => touched.has(item.id)) };
  return tripZone ? { before, answer, tripZone } : { before, answer };
}

/** A change of a plan under way: nobody else changes this trip's plan until its transaction is over. */
export type PlanChange = { tx: Tx; access: TripAccess; plan: Plan };

/**
 * Changes the plan of a trip: counts it up, lets `work` write, records every item and day that differs afterwards, and
 * says what the plan has become. Changes of one trip wait for each other, so `work` may trust the plan it is given.
 */
export async function changePlan(
  actor: Actor,
  tripId: string,
  action: Action,
  work: (change: PlanChange) => Promise<void>,
): Promise<PlanAnswer> {
  const access = await authorise(actor, { trip: tripId }, action);
  return inTransaction(async (tx) => {
    const planRevision = await touchPlan(tx, access.tripId);
    const plan = await loadPlan(access, tx);
    await work({ tx, access, plan });
    const after = await loadPlan(access, tx);
    await recordItems(tx, access, action, plan, after);
    await recordDays(tx, access, action, plan, after);
    const old = { items: byId(plan.items), days: byId(plan.days) };
    const warnings = await planWarnings(access, after, { tx });
    const present = new Set(after.items.map((item) => item.id));
    const days = byId(after.days);
    return {
      planRevision,
      items: after.items.filter((item) => differs(old.items.get(item.id), item)),
      removedIds: plan.items.flatMap((item) => (present.has(item.id) ? [] : item.id)),
      removedDayIds: plan.days.flatMap((day) => (days.has(day.id) ? [] : day.id)),
      days: after.days.filter((day) => differs(old.days.get(day.id), day)),
      choices: after.choices,
      conflicts: standing(planConflicts(after), warnings),
      warnings,
    };
  });
}

/** An item that was only put into another order keeps its revision. */
function differs(was: Placed | undefined, is: Placed): boolean {
  return was?.revision !== is.revision || was.position !== is.position;
}

type Placed = { revision: number; position: number };

async function recordItems(tx: Tx, access: TripAccess, action: Action, before: Plan, after: Plan): Promise<void> {
  const [old, now] = [byId(before.items), byId(after.items)];
  for (const id of new Set([...old.keys(), ...now.keys()])) {
    const [was, is] = [old.get(id), now.get(id)];
    if (was?.revision === is?.revision) continue;
    await recordChange(tx, access.actor, {
      organisationId: access.organisationId,
      tripId: access.tripId,
      action,
      event: eventOf(was, is),
      subject: { type: "agenda-item", id, name: (is ?? was)?.title },
      before: was ? recordedItem(was) : null,
      after: is ? recordedItem(is) : null,
    });
  }
}

async function recordDays(tx: Tx, access: TripAccess, action: Action, before: Plan, after: Plan): Promise<void> {
  const [old, now] = [byId(before.days), byId(after.days)];
  for (const id of new Set([...old.keys(), ...now.keys()])) {
    const [was, is] = [old.get(id), now.get(id)];
    if (was?.revision === is?.revision) continue;
    await recordChange(tx, access.actor, {
      organisationId: access.organisationId,
      tripId: access.tripId,
      action,
      event: `day.${was ? (is ? "changed" : "removed") : "added"}`,
      subject: { type: "day", id, name: (is ?? was)?.theme ?? (is ?? was)?.date },
      before: was ? { ...was, revision: undefined } : null,
      after: is ? { ...is, revision: undefined } : null,
    });
  }
}

/** What happened to an item, as the audit log and "changed since you looked" name it. */
function eventOf(was: PlanItem | undefined, is: PlanItem | undefined): string {
  if (!was) return is && is.revision > 0 ? "agenda-item.restored" : "agenda-item.created";
  if (!is) return "agenda-item.removed";
  if (was.dayId !== is.dayId) {
    if (was.dayId === null) return "agenda-item.placed";
    return is.dayId === null ? "agenda-item.returned" : "agenda-item.moved";
  }
  if (was.startMinute !== is.startMinute) return "agenda-item.moved";
  return was.hostStatus === is.hostStatus ? "agenda-item.changed" : "agenda-item.answered";
}

function recordedItem({
  revision: _,
  personIds: __,
  signedUpIds: ___,
  parts,
  ...item
}: PlanItem): Record<string, unknown> {
  return { ...item, parts: parts.map(({ id: _id, ...part }) => part) };
}

function byId<Row extends { id: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}
