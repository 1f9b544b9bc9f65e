"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { FormField } from "@/components/ui/form-field";
import { Input } from "@/components/ui/input";
import { parseDate } from "@/domain/clock";
import { dateLocale, longDate, shortDate } from "@/domain/dates";
import { movedTo, weekendDays } from "@/domain/trip-days";
import type { TripDetails } from "@/features/trips/find-trip";
import { asAgendaDay } from "./agenda-days";

/** The first day of a copy; says until when it goes and what falls on a weekend. */
export function CopyDates({ days }: { days: TripDetails["days"] }) {
  const t = useTranslations("trips.copy");
  const locale = dateLocale(useLocale());
  const [start, setStart] = useState("");
  const first = parseDate(start);
  const moved = first ? movedTo(days.map(asAgendaDay), first) : [];
  const last = moved.at(-1)?.date;
  const weekend = weekendDays(moved).flatMap(({ date }) => (date ? shortDate(date, locale) : []));
  const hint = last ? t("span", { count: moved.length, date: longDate(last, locale) }) : t("startDateHint");
  return (
    <>
      <FormField name="startDate" label={t("startDate")} hint={hint}>
        {(control) => (
          <Input {...control} type="date" value={start} onChange={(event) => setStart(event.target.value)} />
        )}
      </FormField>
      {weekend.length > 0 ? (
        <p role="status" className="m-0 bg-ochre-tint px-3 py-2 text-sm">
          {t("weekend", { count: weekend.length, dates: weekend.join(", ") })}
        </p>
      ) : null}
    </>
  );
}
