import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { orNotFound, requireActor } from "@/access/page";
import { VersionsDesk } from "@/components/report-versions/versions-desk";
import { compareVersions, getVersions } from "@/features/reports/queries/versions";
import { compareVersionsSchema } from "@/features/reports/schema";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("report-versions"))("title") };
}

/** All that is kept of a report, and any two states of it side by side. */
export default async function VersionsPage({
  params,
  searchParams,
}: PageProps<"/trips/[tripId]/report/[reportId]/versions">) {
  const actor = await requireActor();
  const asked = compareVersionsSchema.safeParse({ ...(await searchParams), ...(await params) });
  if (!asked.success) notFound();
  const { tripId, reportId, from, to = "now" } = asked.data;
  const versions = await orNotFound(getVersions(actor, { tripId, reportId }));
  const comparison = from ? await orNotFound(compareVersions(actor, { tripId, reportId, from, to })) : null;
  return <VersionsDesk tripId={tripId} reportId={reportId} versions={versions} comparison={comparison} />;
}
