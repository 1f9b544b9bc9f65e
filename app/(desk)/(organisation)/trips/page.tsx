import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { currentOrganisation, orNotFound, requireActor } from "@/access/page";
import { ImportTrip } from "@/components/archive/import-trip";
import { DeskLink } from "@/components/desk/desk-link";
import { NeedsYou } from "@/components/trips/needs-you";
import { TemplateTable } from "@/components/trips/template-table";
import { TripTable } from "@/components/trips/trip-table";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { SegmentedNav } from "@/components/ui/segmented";
import { calendarDate } from "@/domain/clock";
import { dateLocale } from "@/domain/dates";
import { listTemplates } from "@/features/trips/list-templates";
import { listTrips } from "@/features/trips/list-trips";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("trips"))("title") };
}

/** What is coming, what is past, and for each trip how ready it is. */
export default async function TripsPage({ searchParams }: PageProps<"/trips">) {
  const actor = await requireActor();
  const { current } = await currentOrganisation(actor);
  const [t, ofTemplates, locale] = await Promise.all([
    getTranslations("trips"),
    getTranslations("trips.templates"),
    getLocale(),
  ]);
  if (!current) {
    return (
      <EmptyState title={t("noOrganisationTitle")} level={1}>
        {t("noOrganisationText")}
      </EmptyState>
    );
  }

  const mine = (await searchParams).which === "mine";
  const trips = await orNotFound(listTrips(actor, current.id, mine ? "mine" : "all"));
  const templates = await listTemplates(actor, current.id);
  const today = calendarDate(new Date().toISOString().slice(0, 10));
  const past = trips.filter((trip) => trip.endDate !== null && trip.endDate < today).reverse();
  const upcoming = trips.filter((trip) => !past.includes(trip));
  const table = { today, locale: dateLocale(locale), t };
  const newTrip = (
    <ButtonLink href="/trips/new" as={DeskLink} variant="primary" icon="plus">
      {t("newTrip")}
    </ButtonLink>
  );
  const actions = (
    <>
      <ImportTrip organisationId={current.id} />
      {newTrip}
    </>
  );
  return (
    <div className="grid min-h-[calc(100dvh-3.0625rem)] grid-cols-1 bg-surface xl:grid-cols-[1fr_336px]">
      <main className="min-w-0 px-4 pt-[26px] pb-10 sm:px-8">
        <PageHeader title={t("title")} actions={actions} />
        <SegmentedNav
          label={t("which")}
          as={DeskLink}
          className="mb-[22px]"
          links={[
            { href: "/trips", label: t("all"), current: !mine },
            { href: "/trips?which=mine", label: t("mine"), current: mine },
          ]}
        />
        {trips.length === 0 ? (
          <EmptyState title={t(mine ? "emptyMineTitle" : "emptyTitle")} actions={newTrip}>
            {t(mine ? "emptyMineText" : "emptyText")}
          </EmptyState>
        ) : null}
        {upcoming.length > 0 ? <TripTable caption={t("upcoming")} trips={upcoming} {...table} /> : null}
        {past.length > 0 ? <TripTable caption={t("past")} trips={past} past {...table} /> : null}
        {templates.length > 0 ? (
          <TemplateTable organisationId={current.id} templates={templates} t={ofTemplates} />
        ) : null}
      </main>
      <NeedsYou trips={upcoming} t={t} />
    </div>
  );
}
