import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentOrganisation, orNotFound, requireActor } from "@/access/page";
import { TripForm } from "@/components/trips/trip-form";
import { PageHeader } from "@/components/ui/page-header";
import { getTripChoices } from "@/features/trips/trip-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("trips"))("newTrip") };
}

/** A new trip. */
export default async function NewTripPage() {
  const actor = await requireActor();
  const { current } = await currentOrganisation(actor);
  if (!current) notFound();
  const choices = await orNotFound(getTripChoices(actor, current.id));
  const t = await getTranslations("trips.form");
  return (
    <main className="min-h-[calc(100dvh-3.0625rem)] bg-surface px-4 pt-[26px] pb-12 sm:px-8">
      <PageHeader title={t("newTitle")} />
      <TripForm choices={choices} readerId={actor.userId} />
    </main>
  );
}
