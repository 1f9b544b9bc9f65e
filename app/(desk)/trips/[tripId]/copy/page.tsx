import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { orNotFound, requireActor } from "@/access/page";
import { CopyForm } from "@/components/trips/copy-form";
import { PageHeader } from "@/components/ui/page-header";
import { getTripForCopying } from "@/features/trips/trip-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("trips.copy"))("title") };
}

/** A trip made out of another one, or out of a template. */
export default async function CopyTripPage({ params, searchParams }: PageProps<"/trips/[tripId]/copy">) {
  const actor = await requireActor();
  const [source, { as }] = await Promise.all([
    orNotFound(getTripForCopying(actor, (await params).tripId)),
    searchParams,
  ]);
  const t = await getTranslations("trips.copy");
  const next = as === "next" && source.trip.seriesName !== null;
  const title = source.trip.isTemplate ? "titleTemplate" : next ? "titleNext" : "title";
  return (
    <main className="grid min-h-[calc(100dvh-3.0625rem)] grid-cols-1 content-start gap-8 bg-surface px-4 pt-[26px] pb-12 sm:px-8">
      <PageHeader title={t(title)} subtitle={t("from", { title: source.trip.title })} className="mb-0" />
      <CopyForm {...source} next={next} />
    </main>
  );
}
