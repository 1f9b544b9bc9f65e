/** What of the board is under a point of the window, read from what is drawn there. */
import { type AgendaItem, inOrder } from "@/domain/agenda";
import { kindLook } from "../../agenda-items/kinds";
import type { PlanState } from "../plan-state";
import { type Grid, isInMiddle, minuteAt, snapped } from "./geometry";
import { type DropPlace, parentAt } from "./placing";
import type { Hand } from "./preview";

export type Point = { x: number; y: number };

/** The part of the board under a point. */
export type Under =
  | { on: "day"; dayId: string; grid: Grid; overBlock: string | null }
  | { on: "untimed"; dayId: string; y: number }
  | { on: "wishes"; y: number }
  | { on: "switch"; view: string };

/** @returns null over anything that takes nothing in */
export function under({ x, y }: Point): Under | null {
  const element = document.elementFromPoint(x, y);
  const part = element?.closest<HTMLElement>("[data-column], [data-day-head], [data-wishes], [data-view]");
  if (!element || !part) return null;
  const { column: day, dayHead, wishes, view } = part.dataset;
  if (wishes !== undefined) return { on: "wishes", y };
  if (view !== undefined) return { on: "switch", view };
  if (dayHead !== undefined) return { on: "untimed", dayId: dayHead, y };
  if (day === undefined) return null;
  const grid = gridOf(part);
  if (y < grid.top - 8) return { on: "untimed", dayId: day, y };
  const block = element.closest<HTMLElement>("[data-item]");
  const middle = block && isInMiddle(block.getBoundingClientRect(), x, y);
  return { on: "day", dayId: day, grid, overBlock: middle ? (block.dataset.item ?? null) : null };
}

/** The time grid of the column of a day. @param box where the column stands, when that is known */
export function gridOf(column: HTMLElement, box: Pick<DOMRect, "top"> = column.getBoundingClientRect()): Grid {
  const { from, inset, scale } = column.dataset;
  return {
    top: box.top + Number(inset),
    from: Number(from),
    scale: Number(scale) || 1,
  };
}

/** The column of a day, where one is drawn. */
export function columnOf(dayId: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-column="${CSS.escape(dayId)}"]`);
}

/**
 * The place that a pointer over a part of the board means for what is in hand.
 *
 * @param grab pixels from the top of the block to where it was taken
 * @param into the item it is put into, once the pointer has rested on its middle
 */
export function placeFor(
  hand: Hand,
  at: Exclude<Under, { on: "switch" }>,
  y: number,
  grab: number,
  step: number,
  into: string | null,
): DropPlace {
  if (at.on === "wishes") {
    return { dayId: null, startMinute: null, parentId: null, position: rowsAbove("[data-wishes]", hand, at.y) };
  }
  if (at.on === "untimed") {
    const rows = `[data-column="${CSS.escape(at.dayId)}"]`;
    return { dayId: at.dayId, startMinute: null, parentId: null, position: rowsAbove(rows, hand, at.y, true) };
  }
  const startMinute =
    into === null ? minuteAt(at.grid, y - grab, step) : withinParent(hand.plan, into, at.grid, y - grab, step);
  const place = { dayId: at.dayId, startMinute };
  return { ...place, parentId: parentAt(hand.plan, hand.lead, place, into) };
}

/** A part begins when its whole does at the earliest; without a time when the whole has none. */
function withinParent(plan: PlanState, parentId: string, grid: Grid, y: number, step: number) {
  const parent = plan.items.find((item) => item.id === parentId);
  if (!parent || parent.startMinute === null) return null;
  const last = parent.startMinute + Math.max(0, (parent.durationMinutes ?? 0) - step);
  return snapped(Math.min(last, Math.max(parent.startMinute, minuteAt(grid, y, step))), 1);
}

/** Whether an item may take in what is in hand: not itself, and no journey. */
export function mayTakeIn(hand: Hand, itemId: string): boolean {
  const item = hand.plan.items.find((one) => one.id === itemId);
  return item !== undefined && !hand.lifted.has(itemId) && holdsParts(item) && hand.lead.parentId !== itemId;
}

export function holdsParts({ kind }: Pick<AgendaItem, "kind">): boolean {
  return kindLook[kind] !== "line";
}

/** How many rows of a list stand above a height of the window, not counting what is in hand. */
function rowsAbove(list: string, hand: Hand, y: number, untimedOnly = false): number {
  const untimed = new Set(hand.plan.items.filter((one) => one.startMinute === null).map((one) => one.id));
  return [...document.querySelectorAll<HTMLElement>(`${list} [data-item]`)].filter((row) => {
    const id = row.dataset.item ?? "";
    if (hand.lifted.has(id) || (untimedOnly && !untimed.has(id))) return false;
    if (hand.plan.items.find((one) => one.id === id)?.parentId) return false;
    const { top, height } = row.getBoundingClientRect();
    return top + height / 2 < y;
  }).length;
}

/** The day so many places after another, within the trip; the wish list stands before the first. */
export function dayBeside(plan: PlanState, dayId: string | null, step: number): string | null | undefined {
  const days = inOrder(plan.days).map((day): string | null => day.id);
  return [null, ...days][days.indexOf(dayId) + 1 + step];
}
