import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { orNotFound, requireActor } from "@/access/page";
import { Composer } from "@/components/composer/composer";
import { getComposer } from "@/features/reports/queries/draft";
import { oneReportSchema } from "@/features/reports/schema";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("desk"))("tabs.report") };
}

/** The composer of one report. */
export default async function ReportPage({ params }: PageProps<"/trips/[tripId]/report/[reportId]">) {
  const actor = await requireActor();
  const asked = oneReportSchema.safeParse(await params);
  if (!asked.success) notFound();
  const desk = await orNotFound(getComposer(actor, asked.data));
  const t = await getTranslations("reports");
  return <Composer tripId={asked.data.tripId} desk={desk} kicker={t(`format.${desk.draft.format}`)} />;
}
