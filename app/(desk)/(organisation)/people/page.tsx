import { getTranslations } from "next-intl/server";
import { requireOrganisation } from "@/access/organisation-page";
import { orNotFound } from "@/access/page";
import { DeskLink } from "@/components/desk/desk-link";
import { PeopleList } from "@/components/people/people-list";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { calendarDate } from "@/domain/clock";
import { listPeople } from "@/features/people/queries/list-people";
import { peopleFilterSchema } from "@/features/people/schema";

export async function generateMetadata() {
  return { title: (await getTranslations("people"))("title") };
}

export default async function PeoplePage({ searchParams }: PageProps<"/people">) {
  const { actor, organisation } = await requireOrganisation();
  const filter = peopleFilterSchema.parse(await searchParams);
  const today = calendarDate(new Date().toISOString().slice(0, 10));
  const list = await orNotFound(listPeople(actor, organisation.id, filter, today));
  const t = await getTranslations("people");
  const add = (
    <ButtonLink as={DeskLink} href="/people/new" variant="primary" icon="user-plus">
      {t("add")}
    </ButtonLink>
  );
  return (
    <main className="min-h-[calc(100dvh-3.0625rem)] bg-surface px-4 pt-[26px] pb-12 sm:px-8">
      <PageHeader title={t("title")} actions={list.mayEdit && !list.empty ? add : null} />
      <PeopleList list={list} filter={filter} />
    </main>
  );
}
