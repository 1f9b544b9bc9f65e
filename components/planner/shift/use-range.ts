"use client";

import { useState } from "react";
import type { MinuteOfDay } from "@/domain/clock";
import { usePlanner } from "../planner-context";
import { firstPoint, lastPoint, minuteNow, type Point, pointsOf } from "./points";

/** Which part of which day is shifted. */
export type Range = {
  dayId: string;
  /** Null: nothing of the day has a time. */
  from: MinuteOfDay | null;
  /** Null: up to the end of the day. */
  until: MinuteOfDay | null;
  absorb: boolean;
};

/** The part of a day that is shifted, at first from now up to what does not wait. */
export function useRange(firstDayId: string, todayId: string | null) {
  const { store } = usePlanner();
  const { items, days } = store.plan;

  function rangeOf(dayId: string, absorb: boolean): Range {
    const points = pointsOf(items, dayId);
    const zone = days.find((day) => day.id === dayId)?.timeZone ?? "UTC";
    const now = dayId === todayId ? minuteNow(new Date(), zone) : null;
    const from = firstPoint(points, now)?.minute ?? null;
    return { dayId, from, until: from === null ? null : lastPoint(points, from), absorb };
  }

  const [range, setRange] = useState(() => rangeOf(firstDayId, false));
  const points: Point[] = pointsOf(items, range.dayId);
  const set = (change: Partial<Range>) =>
    setRange((before) => {
      if (change.dayId !== undefined && change.dayId !== before.dayId) return rangeOf(change.dayId, before.absorb);
      const next = { ...before, ...change };
      const isOver = next.from !== null && next.until !== null && next.until <= next.from;
      return isOver && next.from !== null ? { ...next, until: lastPoint(points, next.from) } : next;
    });
  return { range, set, points };
}
