/** Where something in hand would fit without a conflict. */
import { belongsOn, inOrder } from "@/domain/agenda";
import { minuteOfDay } from "@/domain/clock";
import { STEP } from "./geometry";
import { type DropPlace, parentAt } from "./placing";
import { type Hand, previewOf } from "./preview";

/** Minutes after midnight between which a plan is proposed: nobody wants a visit at five in the morning. */
const EARLIEST = 8 * 60;
const LATEST = 20 * 60;
/** More than any slot of a trip can be away. */
const AFTER_ALL = 1_000_000;

/** A place without a conflict. */
export type Slot = DropPlace & { dayId: string; startMinute: number };

/** The starts of a day at which nothing clashes with what is in hand, by the quarter of an hour. */
export function slotsOfDay(hand: Hand, dayId: string): Slot[] {
  const length = hand.lead.durationMinutes ?? 30;
  const slots: Slot[] = [];
  for (let minute = EARLIEST; minute + length <= LATEST; minute += STEP) {
    const at = { dayId, startMinute: minuteOfDay(minute) };
    const slot = { ...at, parentId: parentAt(hand.plan, hand.lead, at) };
    if (previewOf(hand, slot).conflicts.length === 0) slots.push(slot);
  }
  return slots;
}

/**
 * The slots nearest to a place, nearest first. Slots that overlap a nearer one are left out: they would say the same
 * again. A day further away counts as much as three hours; a day the item does not belong on comes after all others.
 */
export function nearestSlots(hand: Hand, slots: readonly Slot[], place: DropPlace | null, most = 3): Slot[] {
  const order = new Map(inOrder(hand.plan.days).map((day, index) => [day.id, index]));
  const dayOf = (dayId: string | null) => order.get(dayId ?? "") ?? 0;
  const [day, minute] = [dayOf(place?.dayId ?? null), place?.startMinute ?? 9 * 60];
  const fitting = new Set(hand.plan.days.flatMap((one) => (belongsOn(hand.lead, one) ? one.id : [])));
  const late = ({ dayId }: Slot) => (fitting.has(dayId) ? 0 : AFTER_ALL);
  const away = (slot: Slot) =>
    late(slot) + Math.abs(dayOf(slot.dayId) - day) * 180 + Math.abs(slot.startMinute - minute);
  const length = hand.lead.durationMinutes ?? 30;
  const found: Slot[] = [];
  for (const slot of [...slots].sort((a, b) => away(a) - away(b))) {
    if (found.length === most) break;
    const isNew = found.every(
      (one) => one.dayId !== slot.dayId || Math.abs(one.startMinute - slot.startMinute) >= length,
    );
    if (isNew && !isAt(slot, place)) found.push(slot);
  }
  return found;
}

function isAt(slot: Slot, place: DropPlace | null): boolean {
  return slot.dayId === place?.dayId && slot.startMinute === place.startMinute;
}
