import { getTranslations } from "next-intl/server";
import { requireOrganisation } from "@/access/organisation-page";
import { PersonForm } from "@/components/people/person-form";
import { PageHeader } from "@/components/ui/page-header";

export async function generateMetadata() {
  return { title: (await getTranslations("people"))("add") };
}

export default async function NewPersonPage() {
  const { organisation } = await requireOrganisation();
  const t = await getTranslations("people");
  return (
    <main className="min-h-[calc(100dvh-3.0625rem)] bg-surface px-4 pt-[26px] pb-12 sm:px-8">
      <PageHeader title={t("add")} />
      <PersonForm organisationId={organisation.id} person={null} />
    </main>
  );
}
