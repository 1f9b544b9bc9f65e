import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { orNotFound, requireActor } from "@/access/page";
import { EmptyState } from "@/components/ui/empty-state";
import { getReportsOfTrip } from "@/features/reports/queries/draft";
import { getTripHeader } from "@/features/trips/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("desk"))("tabs.report") };
}

/** The newest report of a trip; without one, the beginning of the first. */
export default async function ReportsOfTripPage({ params }: PageProps<"/trips/[tripId]/report">) {
  const actor = await requireActor();
  const { tripId } = await params;
  const [newest] = await orNotFound(getReportsOfTrip(actor, tripId));
  if (newest) redirect(`/trips/${tripId}/report/${newest.id}`);
  const { may } = await getTripHeader(actor, tripId);
  if (may.editReport) redirect(`/trips/${tripId}/report/new`);
  const t = await getTranslations("composer.start");
  return (
    <main>
      <EmptyState title={t("none")} level={1}>
        {t("noneText")}
      </EmptyState>
    </main>
  );
}
