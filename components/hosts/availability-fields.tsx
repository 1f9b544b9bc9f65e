"use client";

import { useLocale, useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import { FormField, FormFieldset } from "@/components/ui/form-field";
import { Input } from "@/components/ui/input";
import { RepeatedRows } from "@/components/ui/repeated-rows";
import { SectionRule } from "@/components/ui/section-rule";
import { Textarea } from "@/components/ui/textarea";
import { TimeInput } from "@/components/ui/time-input";
import { formatClock } from "@/domain/clock";
import { dateLocale } from "@/domain/dates";
import type { HostForm as Host, HostAbsence, HostHours } from "@/features/hosts/queries/get-host";
import { nameOfWeekday, weekdays } from "./weekdays";

/** Monday to Friday: where new hours begin. */
const WORKING_DAYS: readonly number[] = [1, 2, 3, 4, 5];

/** When a host receives delegations, and how large they may be: what the plan warns of. */
export function AvailabilityFields({ host }: { host: Host | null }) {
  const t = useTranslations("hosts");
  return (
    <SectionRule title={t("sections.availability")} id="availability">
      <div className="grid gap-6">
        <FormField name="largestGroup" label={t("fields.largestGroup")} hint={t("hints.largestGroup")}>
          {(control) => (
            <Input {...control} inputMode="numeric" defaultValue={host?.largestGroup ?? ""} className="max-w-28" />
          )}
        </FormField>
        <RepeatedRows
          name="hours"
          legend={t("hints.hours")}
          rows={host?.hours ?? []}
          addLabel={t("rows.addHours")}
          removeLabel={(place) => t("rows.removeHours", { place })}
        >
          {(row, path) => <HoursFields hours={row} path={path} />}
        </RepeatedRows>
        <RepeatedRows
          name="absences"
          legend={t("hints.absences")}
          rows={host?.absences ?? []}
          addLabel={t("rows.addAbsence")}
          removeLabel={(place) => t("rows.removeAbsence", { place })}
        >
          {(row, path) => <AbsenceFields absence={row} path={path} />}
        </RepeatedRows>
        <FormField name="availability" label={t("fields.availability")} hint={t("hints.availability")}>
          {(control) => <Textarea {...control} rows={2} defaultValue={host?.availability ?? ""} />}
        </FormField>
      </div>
    </SectionRule>
  );
}

function HoursFields({ hours, path }: { hours: HostHours | null; path: string }) {
  const t = useTranslations("hosts.fields");
  const locale = dateLocale(useLocale());
  const ticked = hours?.weekdays ?? WORKING_DAYS;
  return (
    <div className="flex flex-wrap items-start gap-x-6 gap-y-3">
      <input type="hidden" name={`${path}.id`} value={hours?.id ?? ""} />
      <FormFieldset name={`${path}.weekdays`} legend={t("weekdays")}>
        <div className="flex flex-wrap gap-x-4 gap-y-1">
          {weekdays.map((day) => (
            <Checkbox
              key={day}
              name={`${path}.weekdays[]`}
              value={day}
              label={nameOfWeekday(day, locale)}
              defaultChecked={ticked.includes(day)}
            />
          ))}
        </div>
      </FormFieldset>
      <div className="flex gap-3">
        <FormField name={`${path}.fromMinute`} label={t("from")} className="w-22">
          {(control) => <TimeInput {...control} defaultValue={hours ? formatClock(hours.fromMinute) : ""} />}
        </FormField>
        <FormField name={`${path}.untilMinute`} label={t("until")} className="w-22">
          {(control) => <TimeInput {...control} defaultValue={hours ? formatClock(hours.untilMinute) : ""} />}
        </FormField>
      </div>
    </div>
  );
}

function AbsenceFields({ absence, path }: { absence: HostAbsence | null; path: string }) {
  const t = useTranslations("hosts.fields");
  return (
    <div className="grid gap-3 sm:grid-cols-[10rem_10rem_1fr]">
      <input type="hidden" name={`${path}.id`} value={absence?.id ?? ""} />
      <FormField name={`${path}.first`} label={t("firstAway")}>
        {(control) => <Input {...control} type="date" defaultValue={absence?.first ?? ""} />}
      </FormField>
      <FormField name={`${path}.last`} label={t("lastAway")}>
        {(control) => <Input {...control} type="date" defaultValue={absence?.last ?? ""} />}
      </FormField>
      <FormField name={`${path}.note`} label={t("why")}>
        {(control) => <Input {...control} defaultValue={absence?.note ?? ""} />}
      </FormField>
    </div>
  );
}
