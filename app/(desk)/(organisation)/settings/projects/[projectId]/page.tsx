import { getTranslations } from "next-intl/server";
import { orNotFound, requireActor } from "@/access/page";
import { Activities } from "@/components/funding/activities";
import { ProjectForm } from "@/components/funding/project-form";
import { getProgrammes } from "@/features/funding/queries/get-programmes";
import { getProject } from "@/features/funding/queries/get-projects";

export async function generateMetadata() {
  return { title: (await getTranslations("funding"))("project.edit") };
}

export default async function ProjectPage({ params }: PageProps<"/settings/projects/[projectId]">) {
  const actor = await requireActor();
  const { projectId } = await params;
  const project = await orNotFound(getProject(actor, projectId));
  const programmes = await getProgrammes(actor, project.organisationId);
  return (
    <>
      <ProjectForm
        key={project.revision}
        organisationId={project.organisationId}
        project={project}
        programmes={programmes}
      />
      <Activities project={project} />
    </>
  );
}
