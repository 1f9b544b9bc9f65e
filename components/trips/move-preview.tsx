"use client";

import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import type { CalendarDate } from "@/domain/clock";
import { type DateLocale, longDate } from "@/domain/dates";
import { movedTo, weekendDays } from "@/domain/trip-days";
import type { TripForMoving } from "@/features/trips/for-moving";
import { asAgendaDay } from "./agenda-days";

type Props = { days: TripForMoving["days"]; first: CalendarDate; locale: DateLocale };

/** The days of a trip on their new dates; those on a weekend stand out, for hosts may be away. */
export function MovePreview({ days, first, locale }: Props) {
  const t = useTranslations("trips.move");
  const moved = movedTo(days.map(asAgendaDay), first);
  const weekend = new Set(weekendDays(moved).map((day) => day.id));
  return (
    <section aria-label={t("days")}>
      <ol className="m-0 grid list-none gap-px p-0 text-sm">
        {moved.map((day) => (
          <li
            key={day.id}
            className={`flex items-center gap-2 px-2 py-1 ${weekend.has(day.id) ? "bg-ochre-tint" : ""}`}
          >
            <span className="font-medium">{day.date ? longDate(day.date, locale) : null}</span>
            <span className="text-ink-2">{t("items", { count: day.itemCount })}</span>
            {weekend.has(day.id) ? (
              <span className="ml-auto inline-flex items-center gap-1.5 text-ochre-ink">
                <Icon name="triangle-alert" size={14} />
                {t("weekend")}
              </span>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
