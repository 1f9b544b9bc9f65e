import { getTranslations } from "next-intl/server";
import { orNotFound, requireActor } from "@/access/page";
import { ProgrammeForm } from "@/components/funding/programme-form";
import { getProgramme } from "@/features/funding/queries/get-programmes";

export async function generateMetadata() {
  return { title: (await getTranslations("funding"))("programme.edit") };
}

export default async function FundingProgrammePage({
  params,
}: PageProps<"/settings/funding-programmes/[programmeId]">) {
  const actor = await requireActor();
  const { programmeId } = await params;
  const programme = await orNotFound(getProgramme(actor, programmeId));
  return <ProgrammeForm organisationId={programme.organisationId} programme={programme} />;
}
