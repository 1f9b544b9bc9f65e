import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { orNotFound, requireActor } from "@/access/page";
import { ExportTrip } from "@/components/archive/export-trip";
import { EndTrip } from "@/components/trips/end-trip";
import { SeriesList } from "@/components/trips/series-list";
import { TeamForm } from "@/components/trips/team-form";
import { TripForm } from "@/components/trips/trip-form";
import { TripMenu } from "@/components/trips/trip-menu";
import { PageHeader } from "@/components/ui/page-header";
import { dateLocale } from "@/domain/dates";
import { getTripForMoving } from "@/features/trips/for-moving";
import { getSeries } from "@/features/trips/series";
import { getTripForEditing } from "@/features/trips/trip-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("trips.form"))("editTitle") };
}

/** Everything about a trip that is not its plan. */
export default async function EditTripPage({ params }: PageProps<"/trips/[tripId]/edit">) {
  const actor = await requireActor();
  const { tripId } = await params;
  const { trip, choices, members, mayChangeTeam, mayExport } = await orNotFound(getTripForEditing(actor, tripId));
  const [t, ofSeries, locale] = await Promise.all([
    getTranslations("trips.form"),
    getTranslations("trips.series"),
    getLocale(),
  ]);
  const [menu, series] = await Promise.all([getTripForMoving(actor, tripId), getSeries(actor, tripId)]);
  return (
    <main className="grid min-h-[calc(100dvh-3.0625rem)] grid-cols-1 content-start gap-8 bg-surface px-4 pt-[26px] pb-12 sm:px-8">
      <PageHeader
        title={t("editTitle")}
        subtitle={trip.title}
        actions={<TripMenu trip={menu} readerId={actor.userId} />}
        className="mb-0"
      />
      {trip.seriesName !== null ? (
        <SeriesList
          tripId={tripId}
          name={trip.seriesName}
          next={trip.seriesNext}
          trips={series}
          locale={dateLocale(locale)}
          t={ofSeries}
          datesOpen={t("datesOpen")}
        />
      ) : null}
      <TripForm choices={choices} trip={trip} readerId={actor.userId} />
      {mayChangeTeam ? <TeamForm key={trip.revision} trip={trip} members={members} /> : null}
      {mayExport && !trip.isTemplate ? <ExportTrip tripId={trip.tripId} /> : null}
      <EndTrip key={`end-${trip.revision}`} trip={trip} mayDelete={mayChangeTeam} />
    </main>
  );
}
