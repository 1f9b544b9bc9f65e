import { getTranslations } from "next-intl/server";
import type { UserActor } from "@/access/actor";
import { DeskLink } from "@/components/desk/desk-link";
import { ShareButton } from "@/components/itinerary-sharing/share-button";
import { ButtonLink } from "@/components/ui/button";
import { getShareState } from "@/features/itineraries/queries/get-share-state";
import { getTripHeader } from "@/features/trips/queries";

/** What can be done with the plan as a whole. */
export async function PlanActions({ actor, tripId }: { actor: UserActor; tripId: string }) {
  const t = await getTranslations("plan");
  const { may } = await getTripHeader(actor, tripId);
  const state = await getShareState(actor, tripId);
  return (
    <>
      {may.editTrip ? (
        <ButtonLink href={`/trips/${tripId}/edit`} as={DeskLink} icon="settings-2">
          {t("editTrip")}
        </ButtonLink>
      ) : null}
      <ShareButton tripId={tripId} state={state} allowed={may.sharePlan} />
    </>
  );
}
