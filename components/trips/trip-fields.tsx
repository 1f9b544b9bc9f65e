"use client";

import { useTranslations } from "next-intl";
import { FormField } from "@/components/ui/form-field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import type { TripDetails } from "@/features/trips/find-trip";
import type { TripChoices } from "@/features/trips/trip-form";
import { ZoneField } from "./zone-field";

type Name =
  | "title"
  | "city"
  | "country"
  | "language"
  | "activityWhat"
  | "seriesName"
  | "seriesNumber"
  | "seriesNext"
  | "purpose"
  | "delegation"
  | "practical"
  | "note";

type FieldProps = { trip: TripDetails | undefined; name: Name; hint?: string; fallback?: string };

/** One line about a trip. */
export function TripLine({ trip, name, hint, fallback = "", type }: FieldProps & { type?: "number" }) {
  const t = useTranslations("trips.form");
  return (
    <FormField name={name} label={t(name)} hint={hint}>
      {(control) => <Input {...control} type={type} defaultValue={trip?.[name] ?? fallback} />}
    </FormField>
  );
}

function TripText({ trip, name, hint }: FieldProps) {
  const t = useTranslations("trips.form");
  return (
    <FormField name={name} label={t(name)} hint={hint}>
      {(control) => <Textarea {...control} rows={2} defaultValue={trip?.[name] ?? ""} />}
    </FormField>
  );
}

/** What the trip is called and where it goes. */
export function PlaceFields({ trip, choices }: { trip: TripDetails | undefined; choices: TripChoices }) {
  const t = useTranslations("trips.form");
  return (
    <>
      <TripLine trip={trip} name="title" />
      <div className="grid grid-cols-1 gap-3.5 sm:grid-cols-3">
        <TripLine trip={trip} name="city" />
        <TripLine trip={trip} name="country" />
        <FormField name="kind" label={t("kind")}>
          {(control) => (
            <Select {...control} defaultValue={trip?.kind ?? "STUDY_VISIT"}>
              <option value="STUDY_VISIT">{t("STUDY_VISIT")}</option>
              <option value="EVENT">{t("EVENT")}</option>
            </Select>
          )}
        </FormField>
      </div>
      <div className="grid grid-cols-1 gap-3.5 sm:grid-cols-[2fr_1fr]">
        <ZoneField trip={trip} choices={choices} />
        <TripLine trip={trip} name="language" fallback={choices.language} hint={t("languageHint")} />
      </div>
    </>
  );
}

/** Why one goes, who, and in which series. */
export function ReasonFields({ trip }: { trip: TripDetails | undefined }) {
  const t = useTranslations("trips.form");
  return (
    <>
      <TripText trip={trip} name="purpose" hint={t("purposeHint")} />
      <TripText trip={trip} name="delegation" hint={t("delegationHint")} />
      <div className="grid grid-cols-1 gap-3.5 sm:grid-cols-[2fr_1fr]">
        <TripLine trip={trip} name="seriesName" />
        <TripLine trip={trip} name="seriesNumber" type="number" />
      </div>
      <TripLine trip={trip} name="seriesNext" hint={t("seriesNextHint")} />
      <TripText trip={trip} name="note" hint={t("noteHint")} />
    </>
  );
}

/** What participants should have at hand on the way: shown to them, and printed. */
export function PracticalFields({ trip }: { trip: TripDetails | undefined }) {
  const t = useTranslations("trips.form");
  return (
    <>
      <FormField name="contacts" label={t("contacts")} hint={t("contactsHint")}>
        {(control) => <Textarea {...control} rows={2} defaultValue={trip?.contacts.join("\n") ?? ""} />}
      </FormField>
      <TripText trip={trip} name="practical" hint={t("practicalHint")} />
    </>
  );
}
