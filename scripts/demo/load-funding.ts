import { createActivity } from "@/features/funding/commands/activities";
import { createProgramme } from "@/features/funding/commands/programmes";
import { createProject } from "@/features/funding/commands/projects";
import { createActivitySchema, createProgrammeSchema, createProjectSchema } from "@/features/funding/schema";
import type { TripDescription } from "./description";
import type { Home } from "./home";

/** Enters the project a trip belongs to, with who pays for it and the activity the trip delivers. */
export async function loadFunding(
  { organisationId, admin }: Home,
  { project }: TripDescription,
): Promise<{ projectId: string | null; activityId: string | null }> {
  if (!project) return { projectId: null, activityId: null };
  const fundings: { programmeId: string; role: string }[] = [];
  for (const { name, period, role, statement } of project.programmes) {
    const texts = statement ? [{ language: "en", statement }] : [];
    const { id } = await createProgramme(admin, createProgrammeSchema.parse({ organisationId, name, period, texts }));
    fundings.push({ programmeId: id, role });
  }
  const { name, website, activity } = project;
  const { id: projectId } = await createProject(
    admin,
    createProjectSchema.parse({ organisationId, name, website, fundings }),
  );
  if (!activity) return { projectId, activityId: null };
  const { id: activityId } = await createActivity(
    admin,
    createActivitySchema.parse({ organisationId, projectId, ...activity }),
  );
  return { projectId, activityId };
}
