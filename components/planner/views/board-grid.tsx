"use client";

import { useTranslations } from "next-intl";
import { type CSSProperties, type ReactNode, useEffect, useRef, useState } from "react";
import { classes } from "@/components/ui/classes";
import { useAlike } from "@/components/ui/use-alike";
import type { PlanDay } from "@/features/agenda-items/plan";
import { DayColumn, GRID_INSET, isOn } from "../day-column";
import { DayHeader } from "../day-header";
import { GUTTER, HoursGutter } from "../hours-gutter";
import { keptLayouts } from "../kept-layouts";
import { Later } from "../later";
import { gridHours } from "../layout";
import { type Planner, PlannerContext } from "../planner-context";
import { useScale } from "../scale";
import { UNTIMED_LINE } from "../untimed";
import { dayLabel } from "../words";
import { ItemKeys } from "./item-keys";
import { useNearDays } from "./use-near-days";

type Props = {
  planner: Planner;
  days: readonly PlanDay[];
  /** Whether somebody chose to see these days, and so a phone shows them side by side too. */
  chosen: boolean;
  /** The day in sight where one at a time is shown. */
  seen: string;
  tall: boolean;
  className?: string | undefined;
  onEdit: (dayId: string) => void;
  /** Shows a day by itself. */
  onZoom: (dayId: string) => void;
  /** What is drawn over the column of a day. */
  over: (dayId: string, from: number, top: number) => ReactNode;
};

/**
 * Days as columns on one time grid. What changes with every change of the plan is given to it, and to its columns only what is of
 * them: below a context that changes, React would look through every block for one that reads it.
 */
export function BoardGrid({ planner, days, chosen, seen, tall, className, onEdit, onZoom, over }: Props) {
  const t = useTranslations("plan");
  const { store, board, names, locale, openId } = planner;
  const scale = useScale();
  const { plan } = store;
  const frame = useRef<HTMLElement>(null);
  useNearDays(frame, days.map((day) => day.id).join());
  const shown = days.length === 1 ? `only ${seen}` : seen;
  const first = useRef(days.length === 1 ? "" : shown);

  useEffect(() => {
    if (shown === first.current) return;
    first.current = "";
    const nearest = { inline: "nearest", block: "nearest" } as const;
    frame.current?.querySelector(`[data-day="${seen}"]`)?.scrollIntoView(nearest);
    // A day that begins in the evening would be an empty screen.
    frame.current?.querySelector(`[data-column="${seen}"] [data-item]`)?.scrollIntoView(nearest);
  }, [seen, shown]);

  const hours = useAlike(gridHours(plan.items));
  const groupOrder = board.groups.map((group) => group.id);
  const [layOut] = useState(keptLayouts);
  const layouts = layOut(plan, days, groupOrder, hours, scale.minute);
  const untimed = Math.max(0, ...layouts.map(({ layout }) => layout.above.length));
  const untimedHeight = untimed > 0 ? untimed * UNTIMED_LINE + 8 : 0;
  const top = untimedHeight + GRID_INSET;
  const least = { "--board": `max(100%, ${GUTTER + days.length * scale.column}px)` } as CSSProperties;
  return (
    <>
      <section
        ref={frame}
        data-board=""
        aria-label={t("grid")}
        className={classes(
          // What is brought into sight stands beside the hours, which stay.
          "min-h-0 min-w-0 scroll-pl-11 bg-surface focus-visible:-outline-offset-2",
          chosen ? "overflow-auto" : "md:overflow-auto",
          className,
        )}
      >
        <div data-days="" style={least} className={classes("relative flex", chosen ? "w-(--board)" : "md:w-(--board)")}>
          <HoursGutter hours={hours} zone={board.zones[days[0]?.id ?? ""]} tall={tall} top={top} />
          {layouts.map(({ day, layout }) => (
            <div
              key={day.id}
              className={classes("relative min-w-0 flex-1 basis-0", !chosen && seen !== day.id && "max-md:hidden")}
            >
              <div data-day={day.id} className="sticky top-0 z-10">
                <Later planner={planner}>
                  <DayHeader day={day} tall={tall} onEdit={onEdit} onZoom={onZoom} />
                </Later>
              </div>
              {/* Browsers keep what is up to two windows away; inside of something kept like that they keep what is in sight. */}
              <div className="relative [content-visibility:auto]">
                <DayColumn
                  dayId={day.id}
                  layout={layout}
                  hours={hours}
                  untimedHeight={untimedHeight}
                  openId={openId !== null && isOn(layout, openId) ? openId : null}
                  label={[names.get(day.id), day.date ? dayLabel(day, names, locale) : null, day.theme]
                    .filter(Boolean)
                    .join(", ")}
                />
                <PlannerContext value={planner}>{over(day.id, hours.from, top)}</PlannerContext>
              </div>
            </div>
          ))}
        </div>
      </section>
      <PlannerContext value={planner}>
        <ItemKeys frame={frame} />
      </PlannerContext>
    </>
  );
}
