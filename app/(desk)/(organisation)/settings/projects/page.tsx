import { getTranslations } from "next-intl/server";
import { requireOrganisation } from "@/access/organisation-page";
import { orNotFound } from "@/access/page";
import { DeskLink } from "@/components/desk/desk-link";
import { ProjectList } from "@/components/funding/funding-lists";
import { ButtonLink } from "@/components/ui/button";
import { getProjects } from "@/features/funding/queries/get-projects";

export async function generateMetadata() {
  return { title: (await getTranslations("funding"))("project.title") };
}

export default async function ProjectsPage() {
  const { actor, organisation } = await requireOrganisation();
  const projects = await orNotFound(getProjects(actor, organisation.id));
  const t = await getTranslations("funding.project");
  return (
    <>
      <ProjectList projects={projects} />
      <ButtonLink as={DeskLink} href="/settings/projects/new" variant="primary" icon="plus" className="mt-5">
        {t("add")}
      </ButtonLink>
    </>
  );
}
