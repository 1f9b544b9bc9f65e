import { ancestorsOf } from "@/domain/agenda";
import type { MinuteOfDay } from "@/domain/clock";
import type { Shifted, ShiftOutcome, ShiftRefusal } from "@/domain/day-shift";
import { expectationsOf } from "@/domain/expected-people";
import { type PlanConflict, planConflicts } from "@/features/agenda-items/judge-plan";
import type { Plan, PlanDay, PlanItem } from "@/features/agenda-items/plan";

export type ShiftedItem = {
  itemId: string;
  title: string;
  durationMinutes: number | null;
  from: MinuteOfDay;
  to: MinuteOfDay;
};

/** A clash a shift makes: which items, and for how long. */
export type NewClash = Pick<PlanConflict, "kind" | "minutes" | "people"> & { titles: string[] };

/** How many participants a shift is about, and which groups by name; no names: everyone. */
export type AffectedPeople = { count: number; groupNames: string[] };

/** What a shift does to the plan itself; told by servers, and by browsers without a network. */
export type ShiftEffects = {
  /** Why it cannot be done, and the items it is about. */
  refusal: { why: ShiftRefusal; titles: string[] } | null;
  moved: ShiftedItem[];
  /** What does not wait and stays where it is. */
  fixed: { title: string; startMinute: MinuteOfDay | null }[];
  clashes: NewClash[];
  people: AffectedPeople;
};

/** What an outcome moves, whom it concerns, and what it runs into. */
export function shiftEffects(plan: Plan, outcome: ShiftOutcome<PlanItem, PlanDay>): ShiftEffects {
  if (outcome.refusal) {
    const refusal = { why: outcome.refusal, titles: titlesOf(plan, outcome.itemIds) };
    return { refusal, moved: [], fixed: [], clashes: [], people: { count: 0, groupNames: [] } };
  }
  const { moved, fixedIds, agenda } = outcome;
  return {
    refusal: null,
    moved: moved.flatMap((one) => {
      const item = plan.items.find(({ id }) => id === one.itemId);
      return item ? [{ ...one, title: item.title, durationMinutes: item.durationMinutes }] : [];
    }),
    fixed: itemsOf(plan, fixedIds).map(({ title, startMinute }) => ({ title, startMinute })),
    clashes: newClashes(plan, { ...plan, items: [...agenda.items] }),
    people: affectedPeople(plan, moved),
  };
}

/** Participants expected at what moves. */
function affectedPeople(plan: Plan, moved: readonly Shifted[]): AffectedPeople {
  const byId = new Map(plan.items.map((item) => [item.id, item]));
  const { expectedAt } = expectationsOf(plan);
  const expected = moved.flatMap(({ itemId }) => {
    const item = byId.get(itemId);
    return (item && expectedAt([item, ...ancestorsOf(byId, item)])) ?? [];
  });
  const people = new Set(expected.flatMap(({ participantIds }) => [...participantIds]));
  const isForEveryone = expected.some(({ groupIds }) => groupIds.length === 0);
  const groups = new Set(isForEveryone ? [] : expected.flatMap(({ groupIds }) => groupIds));
  const groupNames = plan.groups.flatMap(({ id, name }) => (groups.has(id) ? name : []));
  return { count: people.size, groupNames };
}

/** Clashes of the plan after the shift that were not there before, or last longer. */
function newClashes(before: Plan, after: Plan): NewClash[] {
  const keyOf = ({ kind, itemIds }: PlanConflict) => `${kind} ${[...itemIds].sort().join()}`;
  const known = new Map(planConflicts(before).map((one) => [keyOf(one), one.minutes]));
  return planConflicts(after)
    .filter((one) => one.minutes > (known.get(keyOf(one)) ?? 0))
    .map(({ kind, minutes, people, itemIds }) => ({ kind, minutes, people, titles: titlesOf(before, itemIds) }));
}

function itemsOf({ items }: Plan, ids: readonly string[]): PlanItem[] {
  return ids.flatMap((id) => items.find((item) => item.id === id) ?? []);
}

function titlesOf(plan: Plan, ids: readonly string[]): string[] {
  return itemsOf(plan, ids).map(({ title }) => title);
}
