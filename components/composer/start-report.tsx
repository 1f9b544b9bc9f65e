"use client";

import { useTranslations } from "next-intl";
import { EndpointForm } from "@/components/ui/endpoint-form";
import { FormField, FormRadioGroup } from "@/components/ui/form-field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";

type Props = {
  tripId: string;
  /** "EVENT" trips usually get the highlights format. */
  tripKind: "STUDY_VISIT" | "EVENT";
  /** BCP 47 tags of languages a report may be written in, with their names. */
  languages: { tag: string; name: string }[];
  language: string;
};

/** Choosing what kind of report it is, before the first draft is composed from the record. */
export function StartReport({ tripId, tripKind, languages, language }: Props) {
  const t = useTranslations("composer.start");
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
