import { inOrder } from "@/domain/agenda";
import type { PlanDay, PlanItem } from "@/features/agenda-items/plan";
import { sameValue, type ValueName, valuesOfItem } from "../item-values";
import { type PlanState, placeOf } from "../plan-state";
import { type Change, type DayFacts, type Facts, itemIdsOf, type Place, placeFields, sameSet } from "./change";

/**
 * What leads from one plan to another, in an order in which the server can do it: what must be there first, what
 * must be empty first. What takes it back is the same with the plans exchanged.
 */
export function changesBetween(from: PlanState, to: PlanState): Change[] {
  const old = new Map(from.items.map((item) => [item.id, item]));
  const present = new Map(to.items.map((item) => [item.id, item]));
  const kept = to.items.flatMap((is) => {
    const was = old.get(is.id);
    return was && was !== is ? [{ was, is }] : [];
  });
  const choices = choiceChanges(from, to);
  const chosen = new Set(choices.flatMap((change) => ("choiceId" in change ? change.choiceId : [])));
  const places = kept.flatMap(placeChange);
  const days = daysChange(from.days, to.days);
  const brings = to.days.some((day) => !from.days.some((one) => one.id === day.id));
  return [
    ...(brings ? days : []),
    ...choices.filter((change) => change.type === "choice" && change.isNew),
    ...outermost(to.items, old).map(({ id }): Change => ({ type: "return", itemId: id })),
    ...(places.length > 0 ? [{ type: "places" as const, places }] : []),
    ...kept.flatMap(({ was, is }) => factChange(was, is, chosen)),
    ...choices.filter((change) => !(change.type === "choice" && change.isNew)),
    ...(brings ? [] : days),
    ...dayChanges(from.days, to.days),
    ...kept.filter(({ was, is }) => !sameSet(was.signedUpIds, is.signedUpIds)).map(({ is }) => signUpChange(is)),
    ...acceptances(from.warnings, to.warnings),
    ...outermost(from.items, present).map(({ id }): Change => ({ type: "removal", itemId: id })),
  ];
}

/** Where items are put that both plans have. */
export function placesBetween(from: Pick<PlanState, "items">, to: Pick<PlanState, "items">): Place[] {
  const old = new Map(from.items.map((item) => [item.id, item]));
  return to.items.flatMap((is) => {
    const was = old.get(is.id);
    return was && was !== is ? placeChange({ was, is }) : [];
  });
}

function placeChange({ was, is }: { was: PlanItem; is: PlanItem }): Place[] {
  return placeFields.some((name) => was[name] !== is[name]) ? [{ itemId: is.id, ...placeOf(is) }] : [];
}

/** Items that the other plan lacks, without those inside one of them. */
function outermost(items: readonly PlanItem[], others: ReadonlyMap<string, PlanItem>): PlanItem[] {
  const lacking = new Map(items.flatMap((item) => (others.has(item.id) ? [] : [[item.id, item]])));
  return [...lacking.values()].filter(({ parentId }) => parentId === null || !lacking.has(parentId));
}

const keysOf: Partial<Record<ValueName, (keyof PlanItem)[]>> = {
  host: ["hostId", "hostName"],
  venue: ["venueId", "venueName"],
  subject: ["subjectId", "subjectName"],
};

function factChange(was: PlanItem, is: PlanItem, chosen: ReadonlySet<string>): Change[] {
  const [before, after] = [valuesOfItem(was), valuesOfItem(is)];
  const names = (Object.keys(after) as ValueName[]).filter((name) => !sameValue(before[name], after[name]));
  const told = names
    .filter((name) => !(placeFields as readonly string[]).includes(name))
    .filter((name) => name !== "choiceId" || !isChosenFor(was, is, chosen));
  if (told.length === 0) return [];
  const keys = told.flatMap((name) => keysOf[name] ?? [name as keyof PlanItem]);
  const facts: Facts = Object.fromEntries(keys.map((key) => [key, is[key]]));
  return [{ type: "facts", itemId: is.id, facts }];
}

/** Whether a change of a choice says already which choice an item belongs to. */
function isChosenFor(was: PlanItem, is: PlanItem, chosen: ReadonlySet<string>): boolean {
  return chosen.has(is.choiceId ?? "") || (is.choiceId === null && chosen.has(was.choiceId ?? ""));
}

function choiceChanges(from: PlanState, to: PlanState): Change[] {
  const old = new Map(from.choices.map((choice) => [choice.id, choice]));
  const present = new Set(to.choices.map((choice) => choice.id));
  const made = to.choices.flatMap(({ id, title, revision }): Change[] => {
    const was = old.get(id);
    const itemIds = itemIdsOf(to, id);
    // An item that joins or leaves by itself leaves its choice as it is.
    if (was?.revision === revision) return [];
    if (was?.title === title && sameSet(itemIdsOf(from, id), itemIds)) return [];
    return [{ type: "choice", choiceId: id, title, itemIds, isNew: !was }];
  });
  const ended = from.choices.filter(({ id }) => !present.has(id));
  return [...made, ...ended.map(({ id }): Change => ({ type: "choice-end", choiceId: id }))];
}

const dayFields = ["theme", "chairId", "base", "city", "timeZone", "numbered"] as const;

function dayChanges(from: readonly PlanDay[], to: readonly PlanDay[]): Change[] {
  const old = new Map(from.map((day) => [day.id, day]));
  return to.flatMap((is): Change[] => {
    const was = old.get(is.id);
    const names = was ? dayFields.filter((name) => was[name] !== is[name]) : [];
    if (names.length === 0) return [];
    const chair = names.includes("chairId") ? { chairName: is.chairName } : {};
    const facts: DayFacts = { ...Object.fromEntries(names.map((name) => [name, is[name]])), ...chair };
    return [{ type: "day", dayId: is.id, facts }];
  });
}

function daysChange(from: readonly PlanDay[], to: readonly PlanDay[]): Change[] {
  const old = new Map(from.map((day) => [day.id, day]));
  if (from.length === to.length && to.every(({ id, date }) => old.get(id)?.date === date && old.has(id))) return [];
  const kept = new Set(to.map((day) => day.id));
  const removedIds = from.flatMap(({ id }) => (kept.has(id) ? [] : [id]));
  return [{ type: "days", days: inOrder(to), removedIds }];
}

/** Warnings that both plans have, and that rest in one of them only or for another reason. */
function acceptances(from: PlanState["warnings"], to: PlanState["warnings"]): Change[] {
  if (from === to) return [];
  const old = new Map(from.map((warning) => [warning.key, warning]));
  return to.flatMap(({ key, accepted }): Change[] => {
    const was = old.get(key);
    const reason = accepted?.reason ?? null;
    return was && (was.accepted?.reason ?? null) !== reason ? [{ type: "acceptance", key, reason }] : [];
  });
}

function signUpChange({ id, signedUpIds }: PlanItem): Change {
  return { type: "sign-ups", itemId: id, participantIds: [...signedUpIds] };
}
