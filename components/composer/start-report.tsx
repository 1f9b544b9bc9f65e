"use client";

import { useLocale, useTranslations } from "next-intl";
import { EndpointForm } from "@/components/ui/endpoint-form";
import { FormField, FormRadioGroup } from "@/components/ui/form-field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { dateLocale, dayMonthYear } from "@/domain/dates";
import type { ReportStart } from "@/features/reports/queries/start";

type Props = {
  tripId: string;
  /** "EVENT" trips usually get the highlights format. */
  tripKind: "STUDY_VISIT" | "EVENT";
  /** BCP 47 tags of languages a report may be written in, with their names. */
  languages: { tag: string; name: string }[];
  language: string;
  days: ReportStart["days"];
};

/** Choosing what kind of report it is, before the first draft is composed from the record. */
export function StartReport({ tripId, tripKind, languages, language, days }: Props) {
  const t = useTranslations("composer.start");
  const locale = dateLocale(useLocale());
  const nameOf = ({ number, date, theme }: ReportStart["days"][number]) =>
    [
      number === null ? t("arrivalDay") : t("dayNumber", { number }),
      date === null ? null : dayMonthYear(date, locale),
      theme,
    ]
      .filter(Boolean)
      .join(" · ");
  return (
    <main className="mx-auto max-w-[40rem] px-5 py-10 sm:px-8">
      <h1 className="m-0 font-bold text-[1.75rem] leading-[2.125rem] tracking-[-0.022em]">{t("title")}</h1>
      <p className="mt-2.5 mb-7 text-base text-ink-2">{t("text")}</p>
      <EndpointForm<{ id: string }>
        action={`/api/v1/trips/${tripId}/reports`}
        label={t("title")}
        onDone={({ id }) => location.assign(`/trips/${tripId}/report/${id}`)}
        className="grid gap-6"
      >
        <FormRadioGroup
          name="format"
          legend={t("format")}
          look="rows"
          defaultValue={tripKind === "EVENT" ? "HIGHLIGHTS" : "JOURNEY"}
          options={(["JOURNEY", "HIGHLIGHTS"] as const).map((value) => ({
            value,
            label: t(`formats.${value}.label`),
            hint: t(`formats.${value}.hint`),
          }))}
        />
        <FormRadioGroup
          name="grouping"
          legend={t("grouping")}
          defaultValue="DAY"
          options={(["DAY", "THEME"] as const).map((value) => ({ value, label: t(`groupings.${value}`) }))}
        />
        <FormField name="dayId" label={t("of")}>
          {(control) => (
            <Select {...control} defaultValue="">
              <option value="">{t("wholeTrip")}</option>
              {days.map((day) => (
                <option key={day.id} value={day.id}>
                  {nameOf(day)}
                </option>
              ))}
            </Select>
          )}
        </FormField>
        <div className="grid gap-4 sm:grid-cols-2">
          <FormField name="language" label={t("language")}>
            {(control) => (
              <Select {...control} defaultValue={language}>
                {languages.map((one) => (
                  <option key={one.tag} value={one.tag}>
                    {one.name}
                  </option>
                ))}
              </Select>
            )}
          </FormField>
          <FormField name="author" label={t("author")} note={t("optional")}>
            {(control) => <Input {...control} maxLength={120} />}
          </FormField>
        </div>
        <div>
          <SubmitButton variant="settle" busyLabel={t("composing")}>
            {t("compose")}
          </SubmitButton>
        </div>
      </EndpointForm>
    </main>
  );
}
