import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { currentOrganisation, orNotFound, requireActor } from "@/access/page";
import { ReportList } from "@/components/reports/report-list";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { getReports } from "@/features/reports/queries/list";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("desk"))("tabs.reports") };
}

/** The reports of all trips of an organisation. */
export default async function ReportsPage() {
  const actor = await requireActor();
  const { current } = await currentOrganisation(actor);
  const t = await getTranslations("reports");
  const reports = current ? await orNotFound(getReports(actor, current.id)) : [];
  return (
    <main className="mx-auto max-w-[75rem] px-5 pt-7 pb-16 sm:px-8">
      <PageHeader title={t("title")} subtitle={t("count", { count: reports.length })} />
      {reports.length > 0 ? (
        <ReportList reports={reports} />
      ) : (
        <EmptyState title={t("none")}>{t("noneText")}</EmptyState>
      )}
    </main>
  );
}
