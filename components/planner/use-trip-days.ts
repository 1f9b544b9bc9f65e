"use client";

import { useTranslations } from "next-intl";
import type { CalendarDate } from "@/domain/clock";
import { withDayAt, withoutDay } from "@/domain/trip-days";
import type { TimeZone } from "@/domain/zones";
import type { PlanDay } from "@/features/agenda-items/plan";
import { usePlanner } from "./planner-context";
import { daysBody } from "./undo/requests";

/** Making a trip longer and shorter. Items of a day that goes return to the wish list; both can be taken back. */
export function useTripDays() {
  const t = useTranslations("trip-days");
  const { store, board, names, view } = usePlanner();

  async function put(
    days: (now: readonly PlanDay[]) => PlanDay[],
    removedIds: string[],
    what: string,
  ): Promise<boolean> {
    const sent = await store.send("PUT", "days", (now) => daysBody({ days: days(now.days), removedIds }));
    if (sent.ok) store.done(what, sent.data);
    else store.refused(sent.error);
    return sent.ok;
  }

  /** @param at place among the days, from 0 */
  async function addDay(at: number): Promise<void> {
    const id = crypto.randomUUID();
    const beside = store.plan.days.find((day) => day.position === Math.max(0, at - 1));
    const nothing = { theme: null, chairId: null, chairName: null, base: null };
    const make = (date: CalendarDate | null, position: number): PlanDay => ({
      ...{ id, date, position, ...nothing, numbered: true, revision: 0 },
      city: beside?.city ?? null,
      timeZone: beside?.timeZone ?? (board.trip.timeZone as TimeZone),
    });
    if (await put((now) => withDayAt(now, at, make), [], t("added"))) view(id);
  }

  async function removeDay(day: PlanDay, closing: boolean): Promise<void> {
    const { plan } = store;
    const count = plan.items.filter((item) => item.dayId === day.id && item.parentId === null).length;
    const beside = plan.days.find((one) => Math.abs(one.position - day.position) === 1);
    view(beside?.id ?? null);
    await put(
      (now) => withoutDay(now, day.id, closing),
      [day.id],
      t("removed", { day: names.get(day.id) ?? "", count }),
    );
  }

  return { addDay, removeDay };
}
