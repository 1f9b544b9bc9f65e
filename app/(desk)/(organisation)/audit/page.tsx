import { getTranslations } from "next-intl/server";
import { requireOrganisation } from "@/access/organisation-page";
import { orNotFound } from "@/access/page";
import { AuditLog } from "@/components/audit/audit-log";
import { PageHeader } from "@/components/ui/page-header";
import { getAuditLog } from "@/features/audit/queries";
import { auditFilterSchema } from "@/features/audit/schema";

export async function generateMetadata() {
  return { title: (await getTranslations("audit"))("title") };
}

export default async function AuditPage({ searchParams }: PageProps<"/audit">) {
  const { actor, organisation } = await requireOrganisation();
  const filter = auditFilterSchema.parse(await searchParams);
  const log = await orNotFound(getAuditLog(actor, organisation.id, filter));
  const t = await getTranslations("audit");
  return (
    <main className="min-h-[calc(100dvh-3.0625rem)] bg-surface px-4 pt-[26px] pb-12 sm:px-8">
      <PageHeader title={t("title")} subtitle={t("zone", { zone: log.timeZone.replaceAll("_", " ") })} />
      <AuditLog log={log} filter={filter} />
    </main>
  );
}
