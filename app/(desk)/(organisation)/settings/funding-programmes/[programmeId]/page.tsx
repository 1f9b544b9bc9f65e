import { getTranslations } from "next-intl/server";
import { orNotFound, requireActor } from "@/access/page";
import { Emblems } from "@/components/funding/emblems";
import { PrintedBlock } from "@/components/funding/printed-block";
import { ProgrammeForm } from "@/components/funding/programme-form";
import { getProgrammeUse } from "@/features/funding/queries/get-programme-use";
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
  const reports = await getProgrammeUse(actor, programmeId);
  return (
    <>
      <ProgrammeForm organisationId={programme.organisationId} programme={programme} />
      <Emblems organisationId={programme.organisationId} programmeId={programme.id} emblems={programme.emblems} />
      <PrintedBlock programme={programme} reports={reports} />
    </>
  );
}
