/**
 * What people change about a plan, as data: it can be kept while the page is read anew, compared with the plan as it
 * is by then, and taken back.
 */
import type { ZoneChange } from "@/features/agenda-items/change-plan";
import type { PlanDay, PlanItem } from "@/features/agenda-items/plan";
import { valuesOfItem } from "../item-values";
import type { PlanState, placeOf } from "../plan-state";

/** Where an item stands, or shall stand. */
export type Place = { itemId: string } & ReturnType<typeof placeOf>;

/** What an item holds besides its place: the fields that a change is about. */
export type Facts = Partial<Omit<PlanItem, "id" | "revision" | keyof ReturnType<typeof placeOf>>>;

export type DayFacts = Partial<
  Pick<PlanDay, "theme" | "chairId" | "chairName" | "base" | "city" | "timeZone" | "numbered">
>;

export type Change =
  | { type: "places"; places: Place[] }
  | { type: "facts"; itemId: string; facts: Facts }
  /** Off the plan, with everything inside. */
  | { type: "removal"; itemId: string }
  /** Back onto the plan, with everything that was removed along. */
  | { type: "return"; itemId: string }
  /**
   * Which days there are, in their order and on which dates; those that are not named go. Travel moves by days, and new
   * days of the trip get another zone.
   */
  | { type: "days"; days: PlanDay[]; removedIds: string[]; travelDays?: number; tripZone?: ZoneChange }
  | { type: "day"; dayId: string; facts: DayFacts }
  | { type: "choice"; choiceId: string; title: string; itemIds: string[]; isNew: boolean }
  | { type: "choice-end"; choiceId: string }
  | { type: "sign-ups"; itemId: string; participantIds: string[] }
  /** A warning rests for a reason, or counts again. */
  | { type: "acceptance"; key: string; reason: string | null };

/** The fields of an item that moving it changes. */
export const placeFields = ["dayId", "parentId", "startMinute", "durationMinutes", "dayPart", "position"] as const;

export function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one));
}

export function itemIdsOf(plan: PlanState, choiceId: string): string[] {
  return plan.items.filter((one) => one.choiceId === choiceId).map((one) => one.id);
}

/**
 * Whether the plan is as these changes left it: what others changed since then of the same things must not be written
 * over. The order among neighbours says nothing, it changes with every neighbour.
 */
export function holds(plan: PlanState, changes: readonly Change[]): boolean {
  const items = new Map(plan.items.map((item) => [item.id, item]));
  return changes.every((change) => {
    if (change.type === "places") return change.places.every((place) => standsAt(items.get(place.itemId), place));
    if (change.type === "facts") return sayThat(items.get(change.itemId), change.facts);
    if (change.type === "removal") return !items.has(change.itemId);
    if (change.type === "return") return items.has(change.itemId);
    if (change.type === "sign-ups") {
      return sameSet(items.get(change.itemId)?.signedUpIds ?? [], change.participantIds);
    }
    if (change.type === "acceptance") {
      const warning = plan.warnings.find((one) => one.key === change.key);
      return warning !== undefined && (warning.accepted?.reason ?? null) === change.reason;
    }
    if (change.type === "days") {
      const there = new Map(plan.days.map((day) => [day.id, day.date]));
      return there.size === change.days.length && change.days.every(({ id, date }) => there.get(id) === date);
    }
    if (change.type === "day") {
      const day = plan.days.find((one) => one.id === change.dayId);
      return day !== undefined && factsOf(change.facts).every(([name, value]) => day[name] === value);
    }
    const choice = plan.choices.find((one) => one.id === change.choiceId);
    if (change.type === "choice-end") return choice === undefined;
    return choice?.title === change.title && sameSet(itemIdsOf(plan, choice.id), change.itemIds);
  });
}

function standsAt(item: PlanItem | undefined, { itemId: _, position: __, ...place }: Place): boolean {
  return item !== undefined && placeFields.every((name) => name === "position" || item[name] === place[name]);
}

function sayThat(item: PlanItem | undefined, facts: Facts): boolean {
  if (!item) return false;
  const said = (one: PlanItem) => JSON.stringify(valuesOfItem(one), (key, value) => (key === "key" ? null : value));
  return said({ ...item, ...facts }) === said(item);
}

function factsOf(facts: DayFacts): [keyof DayFacts, unknown][] {
  return Object.entries(facts).filter(([name]) => name !== "chairName") as [keyof DayFacts, unknown][];
}
