"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { FormField } from "@/components/ui/form-field";
import { Input } from "@/components/ui/input";
import { addDays, parseDate } from "@/domain/clock";
import { dateLocale, longDate } from "@/domain/dates";
import type { TripDetails } from "@/features/trips/find-trip";
import { returningItems } from "./returning-items";

/** The first day and how many, or only how many while the dates are open; says beforehand what leaves its day. */
export function DateFields({ trip }: { trip: TripDetails | undefined }) {
  const t = useTranslations("trips.form");
  const locale = dateLocale(useLocale());
  const [open, setOpen] = useState(trip !== undefined && trip.startDate === null);
  const [start, setStart] = useState(trip?.startDate ?? "");
  const [count, setCount] = useState(String(trip?.days.length ?? 3));
  const first = open ? null : parseDate(start);
  const days = /^\d{1,2}$/.test(count) ? Number(count) : 0;
  const returning = trip && days > 0 && (open || first) ? returningItems(trip.days, { first, count: days }) : 0;
  const isTemplate = trip?.isTemplate ?? false;
  return (
    <>
      <div className={`grid grid-cols-1 gap-3.5 sm:grid-cols-2 ${isTemplate ? "*:first:hidden" : ""}`}>
        <FormField name="startDate" label={t("startDate")}>
          {(control) => (
            <Input
              {...control}
              type="date"
              disabled={open}
              value={open ? "" : start}
              onChange={(event) => setStart(event.target.value)}
            />
          )}
        </FormField>
        <FormField
          name="dayCount"
          label={t("dayCount")}
          hint={first && days > 0 ? t("lastDay", { date: longDate(addDays(first, days - 1), locale) }) : undefined}
        >
          {(control) => (
            <Input
              {...control}
              type="number"
              min={1}
              max={62}
              value={count}
              onChange={(event) => setCount(event.target.value)}
            />
          )}
        </FormField>
      </div>
      {open ? <input type="hidden" name="startDate" value="" /> : null}
      {isTemplate ? null : (
        <Checkbox label={t("datesOpen")} checked={open} onChange={(event) => setOpen(event.target.checked)} />
      )}
      {returning > 0 ? (
        <p role="status" className="m-0 bg-ochre-tint px-3 py-2 text-sm">
          {t("returning", { count: returning })}
        </p>
      ) : null}
    </>
  );
}
