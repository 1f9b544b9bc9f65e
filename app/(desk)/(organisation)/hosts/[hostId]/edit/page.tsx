import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { orNotFound, requireActor } from "@/access/page";
import { HostForm } from "@/components/hosts/host-form";
import { PageHeader } from "@/components/ui/page-header";
import { calendarDate } from "@/domain/clock";
import { getHost } from "@/features/hosts/queries/get-host";

export async function generateMetadata() {
  return { title: (await getTranslations("hosts"))("edit") };
}

export default async function EditHostPage({ params }: PageProps<"/hosts/[hostId]/edit">) {
  const actor = await requireActor();
  const { hostId } = await params;
  const host = await orNotFound(getHost(actor, hostId, calendarDate(new Date().toISOString().slice(0, 10))));
  if (host.isRemoved) notFound();
  const t = await getTranslations("hosts");
  return (
    <main className="min-h-[calc(100dvh-3.0625rem)] bg-surface px-4 pt-[26px] pb-12 sm:px-8">
      <PageHeader title={host.name} above={t("edit")} />
      <HostForm organisationId={host.organisationId} host={host} />
    </main>
  );
}
