import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { orNotFound, requireActor } from "@/access/page";
import { PersonForm } from "@/components/people/person-form";
import { PageHeader } from "@/components/ui/page-header";
import { calendarDate } from "@/domain/clock";
import { getPerson } from "@/features/people/queries/get-person";

export async function generateMetadata() {
  return { title: (await getTranslations("people"))("edit") };
}

export default async function EditPersonPage({ params }: PageProps<"/people/[personId]/edit">) {
  const actor = await requireActor();
  const { personId } = await params;
  const person = await orNotFound(getPerson(actor, personId, calendarDate(new Date().toISOString().slice(0, 10))));
  if (person.isRemoved) notFound();
  const t = await getTranslations("people");
  return (
    <main className="min-h-[calc(100dvh-3.0625rem)] bg-surface px-4 pt-[26px] pb-12 sm:px-8">
      <PageHeader title={person.name} above={t("edit")} />
      <PersonForm organisationId={person.organisationId} person={person} />
    </main>
  );
}
