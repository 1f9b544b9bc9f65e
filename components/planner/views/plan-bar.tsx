"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { classes } from "@/components/ui/classes";
import { Segmented } from "@/components/ui/segmented";
import type { PlanDay } from "@/features/agenda-items/plan";
import { usePlanner } from "../planner-context";
import { StepButtons } from "../step-buttons";
import { PeopleAtPlan } from "../together/people-at-plan";
import { usePhone } from "./use-phone";
import { type View, views } from "./use-view";

type Props = {
  /** Null: as the plan opens. */
  view: View | null;
  onView: (view: View) => void;
  days: readonly PlanDay[];
  /** The day in sight where one at a time is shown, or the wish list. */
  seen: string;
  onSee: (id: string) => void;
  wishes: string;
  /** What can be done with the plan as a whole. */
  children?: ReactNode;
};

/** How the plan is looked at, steps back and forth, and where one day at a time is shown, which. */
export function PlanBar({ view, onView, days, seen, onSee, wishes, children }: Props) {
  const t = useTranslations("plan");
  const { names } = usePlanner();
  const isPhone = usePhone();
  const shown = view ?? (isPhone ? "day" : "days");
  const oneDay = view === "day";
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1.5 border-line border-b px-3 py-1.5">
      <Segmented
        label={t("view.title")}
        value={shown}
        onChoose={onView}
        choices={views.map((value) => ({ value, label: t(`view.${value}`) }))}
      />
      <Segmented
        label={t("views")}
        value={oneDay && !isPhone && seen === wishes ? (days[0]?.id ?? wishes) : seen}
        onChoose={onSee}
        className={classes(
          "order-last max-md:w-full max-md:flex-nowrap max-md:overflow-x-auto max-md:*:shrink-0",
          oneDay ? "md:order-none" : "md:hidden",
        )}
        choices={[
          ...(oneDay && !isPhone ? [] : [{ value: wishes, label: t("wishList") }]),
          ...days.map((day) => ({ value: day.id, label: names.get(day.id) ?? "" })),
        ]}
      />
      <div className="ml-auto flex flex-wrap items-center gap-1.5">
        <PeopleAtPlan />
        <StepButtons />
        {children}
      </div>
    </div>
  );
}
