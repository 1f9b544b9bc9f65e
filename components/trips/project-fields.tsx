"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormField } from "@/components/ui/form-field";
import { Select } from "@/components/ui/select";
import type { TripDetails } from "@/features/trips/find-trip";
import type { TripChoices } from "@/features/trips/trip-form";
import { TripLine } from "./trip-fields";

/** Which project pays, and which of its activities the trip delivers. */
export function ProjectFields({ trip, choices }: { trip: TripDetails | undefined; choices: TripChoices }) {
  const t = useTranslations("trips.form");
  const [projectId, setProjectId] = useState(trip?.projectId ?? "");
  const activities = choices.projects.find((project) => project.id === projectId)?.activities ?? [];
  return (
    <>
      <FormField name="projectId" label={t("project")}>
        {(control) => (
          <Select {...control} value={projectId} onChange={(event) => setProjectId(event.target.value)}>
            <option value="">{t("noProject")}</option>
            {choices.projects.map((project) => (
              <option key={project.id} value={project.id}>
                {project.name}
              </option>
            ))}
          </Select>
        )}
      </FormField>
      <FormField name="activityId" label={t("activity")}>
        {(control) => (
          <Select
            {...control}
            key={projectId}
            defaultValue={projectId === trip?.projectId ? (trip?.activityId ?? "") : ""}
          >
            <option value="">{t("noActivity")}</option>
            {activities.map((activity) => (
              <option key={activity.id} value={activity.id}>
                {t("activityOption", { number: activity.number, title: activity.title })}
              </option>
            ))}
          </Select>
        )}
      </FormField>
      <TripLine trip={trip} name="activityWhat" hint={t("activityWhatHint")} />
    </>
  );
}
