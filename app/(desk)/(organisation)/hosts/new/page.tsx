import { getTranslations } from "next-intl/server";
import { requireOrganisation } from "@/access/organisation-page";
import { HostForm } from "@/components/hosts/host-form";
import { PageHeader } from "@/components/ui/page-header";

export async function generateMetadata() {
  return { title: (await getTranslations("hosts"))("add") };
}

export default async function NewHostPage() {
  const { organisation } = await requireOrganisation();
  const t = await getTranslations("hosts");
  return (
    <main className="min-h-[calc(100dvh-3.0625rem)] bg-surface px-4 pt-[26px] pb-12 sm:px-8">
      <PageHeader title={t("add")} />
      <HostForm organisationId={organisation.id} host={null} />
    </main>
  );
}
