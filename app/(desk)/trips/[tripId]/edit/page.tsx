import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { orNotFound, requireActor } from "@/access/page";
import { ExportTrip } from "@/components/archive/export-trip";
import { EndTrip } from "@/components/trips/end-trip";
import { TeamForm } from "@/components/trips/team-form";
import { TripForm } from "@/components/trips/trip-form";
import { PageHeader } from "@/components/ui/page-header";
import { getTripForEditing } from "@/features/trips/trip-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("trips.form"))("editTitle") };
}

/** Everything about a trip that is not its plan. */
export default async function EditTripPage({ params }: PageProps<"/trips/[tripId]/edit">) {
  const actor = await requireActor();
  const { trip, choices, members, mayChangeTeam, mayExport } = await orNotFound(
    getTripForEditing(actor, (await params).tripId),
  );
  const t = await getTranslations("trips.form");
  return (
    <main className="grid min-h-[calc(100dvh-3.0625rem)] grid-cols-1 content-start gap-8 bg-surface px-4 pt-[26px] pb-12 sm:px-8">
      <PageHeader title={t("editTitle")} subtitle={trip.title} className="mb-0" />
      <TripForm choices={choices} trip={trip} />
      {mayChangeTeam ? <TeamForm key={trip.revision} trip={trip} members={members} /> : null}
      {mayExport ? <ExportTrip tripId={trip.tripId} /> : null}
      <EndTrip key={`end-${trip.revision}`} trip={trip} mayDelete={mayChangeTeam} />
    </main>
  );
}
