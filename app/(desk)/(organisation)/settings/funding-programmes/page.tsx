import { getTranslations } from "next-intl/server";
import { requireOrganisation } from "@/access/organisation-page";
import { orNotFound } from "@/access/page";
import { DeskLink } from "@/components/desk/desk-link";
import { ProgrammeList } from "@/components/funding/funding-lists";
import { ButtonLink } from "@/components/ui/button";
import { getProgrammes } from "@/features/funding/queries/get-programmes";

export async function generateMetadata() {
  return { title: (await getTranslations("funding"))("programme.title") };
}

export default async function FundingProgrammesPage() {
  const { actor, organisation } = await requireOrganisation();
  const programmes = await orNotFound(getProgrammes(actor, organisation.id));
  const t = await getTranslations("funding.programme");
  return (
    <>
      <ProgrammeList programmes={programmes} />
      <ButtonLink as={DeskLink} href="/settings/funding-programmes/new" variant="primary" icon="plus" className="mt-5">
        {t("add")}
      </ButtonLink>
    </>
  );
}
