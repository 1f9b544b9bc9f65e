import { getTranslations } from "next-intl/server";
import type { UserActor } from "@/access/actor";
import { DeskLink } from "@/components/desk/desk-link";
import { ShareButton } from "@/components/itinerary-sharing/share-button";
import { LateButton } from "@/components/planner/shift/late-button";
import { TripActions } from "@/components/planner/trip-actions";
import { ButtonLink } from "@/components/ui/button";
import { getShareState } from "@/features/itineraries/queries/get-share-state";
import { getTripForMoving } from "@/features/trips/for-moving";
import { getTripHeader } from "@/features/trips/queries";

type Props = {
  actor: UserActor;
  tripId: string;
  /** The day of the trip it is now, on its own clocks; null before and after. */
  todayId: string | null;
};

/** What can be done with the plan as a whole. */
export async function PlanActions({ actor, tripId, todayId }: Props) {
  const [t, ofTemplates] = await Promise.all([getTranslations("plan"), getTranslations("trips.templates")]);
  const { may, isTemplate } = await getTripHeader(actor, tripId);
  const [menu, state] = await Promise.all([getTripForMoving(actor, tripId), getShareState(actor, tripId)]);
  return (
    <>
      {isTemplate ? null : <LateButton todayId={todayId} />}
      {may.editTrip ? (
        <ButtonLink href={`/trips/${tripId}/edit`} as={DeskLink} icon="settings-2" className="max-sm:gap-0">
          <span className="max-sm:sr-only">{t("editTrip")}</span>
        </ButtonLink>
      ) : null}
      <TripActions trip={menu} />
      {isTemplate ? (
        <ButtonLink href={`/trips/${tripId}/copy`} as={DeskLink} variant="primary" icon="plus">
          {ofTemplates("use")}
        </ButtonLink>
      ) : (
        <ShareButton tripId={tripId} state={state} allowed={may.sharePlan} />
      )}
    </>
  );
}
