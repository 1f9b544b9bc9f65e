"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { keepStep } from "@/components/planner/undo/kept-step";
import { Button, ButtonLink } from "@/components/ui/button";
import { EndpointForm } from "@/components/ui/endpoint-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { useToast } from "@/components/ui/toast";
import type { PlanDone } from "@/features/agenda-items/change-plan";
import type { TripDetails } from "@/features/trips/find-trip";
import type { TripChoices } from "@/features/trips/trip-form";
import type { SendError } from "@/lib/send-json";
import { AfterwardsFields } from "./afterwards-fields";
import { DateFields } from "./date-fields";
import { PartnerRows } from "./partner-rows";
import { ProjectFields } from "./project-fields";
import { PlaceFields, PracticalFields, ReasonFields } from "./trip-fields";

type Props = { choices: TripChoices; trip?: TripDetails; readerId: string };

type Saved = { tripId?: string; revision?: number; returned?: number; done?: PlanDone | null };
type StaleTrip = { trip: TripDetails; by: string | null };

/** Everything about a trip that is not its plan: to make one, and to change one. */
export function TripForm({ choices, trip, readerId }: Props) {
  const t = useTranslations("trips.form");
  const router = useRouter();
  const toast = useToast();
  const [revision, setRevision] = useState(trip?.revision);
  const [stale, setStale] = useState<StaleTrip | null>(null);

  function done(saved: Saved): void {
    if (!trip) {
      router.push(`/trips/${saved.tripId}/plan`);
      return;
    }
    setRevision(saved.revision);
    setStale(null);
    const { done } = saved;
    if (done) keepStep({ accountId: readerId, tripId: trip.tripId, what: t("daysChanged"), done });
    toast({ icon: "check", text: saved.returned ? t("savedReturned", { count: saved.returned }) : t("saved") });
    router.refresh();
  }

  function refused(error: SendError): void {
    if (error.code === "stale") setStale(error.present as StaleTrip);
  }

  return (
    <EndpointForm<Saved>
      action={trip ? `/api/v1/trips/${trip.tripId}` : "/api/v1/trips"}
      method={trip ? "PATCH" : "POST"}
      label={t("label")}
      revision={revision}
      values={trip ? {} : { organisationId: choices.organisationId }}
      onDone={done}
      onRefused={refused}
      className="grid max-w-[760px] grid-cols-1 gap-8"
    >
      {stale ? (
        <div role="alert" className="border-ochre border-l-[3px] bg-ochre-tint px-3.5 py-3 text-sm">
          <h2 className="m-0 font-strong text-base">{t("staleTitle", { name: stale.by ?? t("someone") })}</h2>
          <p className="m-0 mt-1 mb-2.5 text-ink-2">{t("staleText")}</p>
          <div className="flex gap-2">
            <Button
              variant="primary"
              onClick={() => {
                setRevision(stale.trip.revision);
                setStale(null);
              }}
            >
              {t("keepMine")}
            </Button>
            <Button onClick={() => location.reload()}>{t("takeTheirs")}</Button>
          </div>
        </div>
      ) : null}
      <Group title={t("what")}>
        <PlaceFields trip={trip} choices={choices} />
      </Group>
      <Group title={t("dates")}>
        <DateFields trip={trip} />
      </Group>
      <Group title={t("project")}>
        <ProjectFields trip={trip} choices={choices} />
      </Group>
      <Group title={t("partners")}>
        <PartnerRows trip={trip} choices={choices} />
      </Group>
      <Group title={t("why")}>
        <ReasonFields trip={trip} />
      </Group>
      <Group title={t("onTheWay")}>
        <PracticalFields trip={trip} />
      </Group>
      {trip ? (
        <Group title={t("afterwards")}>
          <AfterwardsFields trip={trip} />
        </Group>
      ) : null}
      <div className="flex gap-2.5">
        <SubmitButton>{trip ? t("save") : t("create")}</SubmitButton>
        {trip ? <ButtonLink href={`/trips/${trip.tripId}/plan`}>{t("back")}</ButtonLink> : null}
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
