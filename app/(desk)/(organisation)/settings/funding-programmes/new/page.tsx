import { getTranslations } from "next-intl/server";
import { requireOrganisation } from "@/access/organisation-page";
import { orNotFound } from "@/access/page";
import { ProgrammeForm } from "@/components/funding/programme-form";
import { getProgrammes } from "@/features/funding/queries/get-programmes";

export async function generateMetadata() {
  return { title: (await getTranslations("funding"))("programme.add") };
}

export default async function NewFundingProgrammePage() {
  const { actor, organisation } = await requireOrganisation();
  await orNotFound(getProgrammes(actor, organisation.id)); // the form is for those who may send it
  return <ProgrammeForm organisationId={organisation.id} programme={null} />;
}
