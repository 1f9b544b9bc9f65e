import { getTranslations } from "next-intl/server";
import { requireOrganisation } from "@/access/organisation-page";
import { orNotFound } from "@/access/page";
import { ProjectForm } from "@/components/funding/project-form";
import { getProgrammes } from "@/features/funding/queries/get-programmes";

export async function generateMetadata() {
  return { title: (await getTranslations("funding"))("project.add") };
}

export default async function NewProjectPage() {
  const { actor, organisation } = await requireOrganisation();
  const programmes = await orNotFound(getProgrammes(actor, organisation.id));
  return <ProjectForm organisationId={organisation.id} project={null} programmes={programmes} />;
}
