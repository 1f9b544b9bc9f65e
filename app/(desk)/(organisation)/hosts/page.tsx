import { getTranslations } from "next-intl/server";
import { requireOrganisation } from "@/access/organisation-page";
import { orNotFound } from "@/access/page";
import { DeskLink } from "@/components/desk/desk-link";
import { HostList } from "@/components/hosts/host-list";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { calendarDate } from "@/domain/clock";
import { listHosts } from "@/features/hosts/queries/list-hosts";
import { hostFilterSchema } from "@/features/hosts/schema";

export async function generateMetadata() {
  return { title: (await getTranslations("hosts"))("title") };
}

export default async function HostsPage({ searchParams }: PageProps<"/hosts">) {
  const { actor, organisation } = await requireOrganisation();
  const filter = hostFilterSchema.parse(await searchParams);
  const today = calendarDate(new Date().toISOString().slice(0, 10));
  const list = await orNotFound(listHosts(actor, organisation.id, filter, today));
  const t = await getTranslations("hosts");
  const add = (
    <ButtonLink as={DeskLink} href="/hosts/new" variant="primary" icon="plus">
      {t("add")}
    </ButtonLink>
  );
  return (
    <main className="min-h-[calc(100dvh-3.0625rem)] bg-surface px-4 pt-[26px] pb-12 sm:px-8">
      <PageHeader title={t("title")} actions={list.mayEdit && !list.empty ? add : null} />
      <HostList list={list} filter={filter} />
    </main>
  );
}
