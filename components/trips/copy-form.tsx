"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DeskLink } from "@/components/desk/desk-link";
import { ButtonLink } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { EndpointForm } from "@/components/ui/endpoint-form";
import { FormField } from "@/components/ui/form-field";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import { nextTitle } from "@/domain/trip-copy";
import type { TripForCopying } from "@/features/trips/trip-form";
import { CopyDates } from "./copy-dates";
import { ZoneField } from "./zone-field";

type Props = TripForCopying & {
  /** Whether it is to be the next of the old trip's series. */
  next: boolean;
};

/** Makes a trip out of another or out of a template: what it is called, when it is, and what comes along. */
export function CopyForm({ trip, choices, stays, next }: Props) {
  const t = useTranslations("trips.copy");
  const router = useRouter();
  const { seriesName, seriesNumber, title } = trip;
  const inSeries = next && seriesName !== null;
  const along = [
    ...(trip.isTemplate ? [] : [{ name: "answers", ticked: false, hint: t("answersHint") }]),
    { name: "people", ticked: true },
    { name: "groups", ticked: true },
    { name: "team", ticked: !trip.isTemplate, hint: t("teamHint") },
    { name: "partners", ticked: true },
    { name: "practical", ticked: true },
    ...(stays > 0 && trip.startDate !== null ? [{ name: "stays", ticked: false, hint: t("staysHint") }] : []),
  ];
  return (
    <EndpointForm<{ tripId: string }>
      action={`/api/v1/organisations/${choices.organisationId}/trips/copies`}
      label={t("label")}
      values={{ fromId: trip.tripId }}
      onDone={({ tripId }) => router.push(`/trips/${tripId}/plan`)}
      className="grid max-w-[760px] grid-cols-1 gap-8"
    >
      <Group title={t("dates")}>
        <FormField name="title" label={t("name")}>
          {(control) => (
            <Input {...control} defaultValue={inSeries ? nextTitle(title, seriesNumber) : title} autoComplete="off" />
          )}
        </FormField>
        <div className="grid grid-cols-1 gap-3.5 sm:grid-cols-2">
          <FormField name="city" label={t("city")}>
            {(control) => <Input {...control} defaultValue={trip.city} />}
          </FormField>
          <FormField name="country" label={t("country")}>
            {(control) => <Input {...control} defaultValue={trip.country ?? ""} />}
          </FormField>
        </div>
        <ZoneField trip={trip} choices={choices} isNew />
        <CopyDates days={trip.days} />
      </Group>
      {inSeries ? (
        <Group title={t("series")}>
          <div className="grid grid-cols-1 gap-3.5 sm:grid-cols-2">
            <FormField name="seriesName" label={t("seriesName")}>
              {(control) => <Input {...control} defaultValue={seriesName} />}
            </FormField>
            <FormField name="seriesNumber" label={t("seriesNumber")}>
              {(control) => (
                <Input
                  {...control}
                  type="number"
                  min={1}
                  defaultValue={seriesNumber === null ? "" : seriesNumber + 1}
                />
              )}
            </FormField>
          </div>
        </Group>
      ) : null}
      <Group title={t("along")}>
        <p className="m-0 text-ink-2 text-sm">{t("alwaysAlong")}</p>
        {along.map(({ name, ticked, hint }) => (
          <Checkbox key={name} name={name} label={t(name)} hint={hint} defaultChecked={ticked} />
        ))}
      </Group>
      <div className="flex gap-2.5">
        <SubmitButton>{t("create")}</SubmitButton>
        <ButtonLink href={trip.isTemplate ? "/trips" : `/trips/${trip.tripId}/plan`} as={DeskLink}>
          {t("back")}
        </ButtonLink>
      </div>
    </EndpointForm>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="grid grid-cols-1 gap-3.5 border-line border-t pt-4">
      <h2 className="m-0 font-strong text-base">{title}</h2>
      {children}
    </section>
  );
}
