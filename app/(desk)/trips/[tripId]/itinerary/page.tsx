import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { orNotFound, requireActor } from "@/access/page";
import { SharingOverview } from "@/components/itinerary-sharing/sharing-overview";
import { getSharing } from "@/features/itineraries/queries/get-share-state";
import { getTripHeader } from "@/features/trips/queries";
import { env } from "@/lib/env";

export async function generateMetadata({ params }: PageProps<"/trips/[tripId]/itinerary">): Promise<Metadata> {
  const actor = await requireActor();
  const [t, trip] = await Promise.all([
    getTranslations("sharing"),
    orNotFound(getTripHeader(actor, (await params).tripId)),
  ]);
  return { title: `${t("page.title")} · ${trip.title}` };
}

/** What participants see, what sharing would change, and the button that shares. */
export default async function ItineraryPage({ params }: PageProps<"/trips/[tripId]/itinerary">) {
  const actor = await requireActor();
  const { tripId } = await params;
  const trip = await orNotFound(getTripHeader(actor, tripId));
  const { state, shared } = await orNotFound(getSharing(actor, tripId));
  const [t, tItinerary, tChanges, locale] = await Promise.all([
    getTranslations("sharing"),
    getTranslations("itinerary"),
    getTranslations("changes"),
    getLocale(),
  ]);
  return (
    <SharingOverview
      tripId={tripId}
      address={`${env().BASE_URL}/i/trips/${tripId}`}
      state={state}
      shared={shared}
      mayShare={trip.may.sharePlan}
      t={t}
      tItinerary={tItinerary}
      tChanges={tChanges}
      locale={locale}
    />
  );
}
