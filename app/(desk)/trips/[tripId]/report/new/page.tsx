import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { orNotFound, requireActor } from "@/access/page";
import { StartReport } from "@/components/composer/start-report";
import { getReportStart } from "@/features/reports/queries/start";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("composer.start"))("title") };
}

/** The beginning of a report: format, grouping, language. */
export default async function NewReportPage({ params }: PageProps<"/trips/[tripId]/report/new">) {
  const actor = await requireActor();
  const { tripId } = await params;
  const start = await orNotFound(getReportStart(actor, tripId));
  return <StartReport tripId={tripId} {...start} />;
}
