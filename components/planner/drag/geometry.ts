/** What a pointer over the board means: which minute, how fast to scroll, whether it rests on the middle of a block. */
import { MINUTES_PER_DAY, type MinuteOfDay, minuteOfDay } from "@/domain/clock";

/** Minutes that places snap to; the fine ones with Alt. */
export const STEP = 15;
export const FINE_STEP = 5;

/** The time grid of a day as it is drawn, in pixels of the window. */
export type Grid = {
  /** Where the first minute stands. */
  top: number;
  /** The first minute, after midnight. */
  from: number;
  /** Pixels of one minute. */
  scale: number;
};

export type Box = { left: number; top: number; right: number; bottom: number };

/** The minute nearest to a height of the window, on the grid of `step` minutes and on this day. */
export function minuteAt({ top, from, scale }: Grid, y: number, step: number): MinuteOfDay {
  return snapped(from + (y - top) / scale, step);
}

/** The nearest whole step of a day; beyond its ends the first or the last one. */
export function snapped(minute: number, step: number): MinuteOfDay {
  return minuteOfDay(Math.min(MINUTES_PER_DAY - step, Math.max(0, Math.round(minute / step) * step)));
}

/** Pixels from an edge at which a board begins to scroll, and most pixels it scrolls in a frame. */
const EDGE = 48;
const FASTEST = 16;

/** Pixels to scroll in this frame, towards the edge the pointer is near; 0 in between. */
export function edgeSpeed(at: number, start: number, end: number): number {
  const nearness = (distance: number) => Math.min(1, Math.max(0, (EDGE - distance) / EDGE));
  return Math.round(FASTEST * (nearness(end - at) - nearness(at - start)));
}

/** Whether a point is in the inner half of a box, the part that takes something in. */
export function isInMiddle({ left, top, right, bottom }: Box, x: number, y: number): boolean {
  const [insetX, insetY] = [(right - left) / 5, (bottom - top) / 4];
  return x > left + insetX && x < right - insetX && y > top + insetY && y < bottom - insetY;
}

/** The start and length of an item whose start or end is pulled to a minute; never shorter than one fine step. */
export function pulled(
  item: { startMinute: number; durationMinutes: number | null },
  edge: "start" | "end",
  minute: number,
): { startMinute: MinuteOfDay; durationMinutes: number } {
  const { startMinute } = item;
  const end = startMinute + (item.durationMinutes ?? FINE_STEP);
  if (edge === "end") {
    return { startMinute: minuteOfDay(startMinute), durationMinutes: Math.max(FINE_STEP, minute - startMinute) };
  }
  const start = Math.max(0, Math.min(minute, end - FINE_STEP, MINUTES_PER_DAY - 1));
  return { startMinute: minuteOfDay(start), durationMinutes: end - start };
}
