import { type Agenda, findItem } from "@/domain/agenda";
import { moveItem, nestItem, resizeItem, toWishList, unnestItem } from "@/domain/agenda-moves";
import { Refusal } from "@/lib/errors";
import type { Plan, PlanDay, PlanItem } from "./plan";
import type { ChangeItemInput } from "./schema";

type PlanAgenda = Agenda<PlanItem, PlanDay>;

/** The part of a change that says where an item stands; what is undefined stays as it is. */
export type NewPlace = Partial<
  Pick<ChangeItemInput, "dayId" | "parentId" | "startMinute" | "durationMinutes" | "dayPart" | "position">
>;

/**
 * The plan after an item was given another place, with everything that moves along.
 *
 * @throws {Refusal} `invalid`, at the field that cannot be so
 */
export function replaceItem(plan: Plan, itemId: string, to: NewPlace): PlanAgenda {
  const nested = to.parentId === undefined ? plan : withParent(plan, itemId, to.parentId);
  const moved = withTime(nested, itemId, to);
  const resized = to.durationMinutes === undefined ? moved : withLength(moved, itemId, to.durationMinutes);
  return to.position === undefined ? resized : withPosition(resized, itemId, to.position);
}

function withParent(agenda: PlanAgenda, itemId: string, parentId: string | null): PlanAgenda {
  if (parentId === null) {
    let freed = agenda;
    while (findItem(freed, itemId).parentId !== null) freed = unnestItem(freed, itemId);
    return freed;
  }
  if (!agenda.items.some((item) => item.id === parentId)) refuse("parentId", "chooseParent");
  const nested = nestItem(agenda, itemId, parentId);
  return nested.agenda ?? refuse("parentId", "itemInsideItself");
}

function withTime(agenda: PlanAgenda, itemId: string, to: NewPlace): PlanAgenda {
  const item = findItem(agenda, itemId);
  if (to.dayId === undefined && to.startMinute === undefined && to.dayPart === undefined) return agenda;
  const dayId = to.dayId === undefined ? item.dayId : to.dayId;
  const startMinute = to.startMinute === undefined ? item.startMinute : to.startMinute;
  if (dayId !== null && !agenda.days.some((day) => day.id === dayId)) refuse("dayId", "chooseDay");
  if (dayId === null && to.startMinute) refuse("dayId", "chooseDay");
  const moved =
    dayId === null ? toWishList(agenda, itemId) : moveItem(agenda, itemId, { dayId, startMinute, dayPart: to.dayPart });
  if (to.dayPart === undefined) return moved;
  const { dayPart } = to;
  return { ...moved, items: moved.items.map((one) => (one.id === itemId ? { ...one, dayPart } : one)) };
}

function withLength(agenda: PlanAgenda, itemId: string, durationMinutes: number | null): PlanAgenda {
  return resizeItem(agenda, itemId, durationMinutes).agenda ?? refuse("durationMinutes", "lengthOutOfRange");
}

/** Puts an item at a place among its siblings, which are numbered anew from 0. */
function withPosition(agenda: PlanAgenda, itemId: string, position: number): PlanAgenda {
  const item = findItem(agenda, itemId);
  const siblings = agenda.items
    .filter((one) => one.id !== itemId && one.dayId === item.dayId && one.parentId === item.parentId)
    .filter((one) => item.dayId === null || item.parentId !== null || one.startMinute === null)
    .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
  const order = new Map(siblings.toSpliced(position, 0, item).map((one, index) => [one.id, index]));
  return { ...agenda, items: agenda.items.map((one) => ({ ...one, position: order.get(one.id) ?? one.position })) };
}

function refuse(field: string, message: string): never {
  throw new Refusal("invalid", "checkFields", { fields: { [field]: message }, values: { count: 1 } });
}
