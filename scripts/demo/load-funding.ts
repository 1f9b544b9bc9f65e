import { createActivity } from "@/features/funding/commands/activities";
import { addEmblem } from "@/features/funding/commands/emblems";
import { createProgramme } from "@/features/funding/commands/programmes";
import { createProject } from "@/features/funding/commands/projects";
import {
  addEmblemSchema,
  createActivitySchema,
  createProgrammeSchema,
  createProjectSchema,
} from "@/features/funding/schema";
import type { TripDescription } from "./description";
import { drawingFile } from "./drawings";
import type { Home } from "./home";

/** Enters the project a trip belongs to, with who pays for it and the activity the trip delivers. */
export async function loadFunding(
  { organisationId, admin }: Home,
  { project }: TripDescription,
): Promise<{ projectId: string | null; activityId: string | null }> {
  if (!project) return { projectId: null, activityId: null };
  const fundings: { programmeId: string; role: string }[] = [];
  for (const { name, period, role, statement, statements = {}, emblem } of project.programmes) {
    const inLanguages = Object.entries({ ...(statement ? { en: statement } : {}), ...statements });
    const texts = inLanguages.map(([language, text]) => ({ language, statement: text }));
    const { id } = await createProgramme(admin, createProgrammeSchema.parse({ organisationId, name, period, texts }));
    if (emblem) {
      const { drawing, ...words } = emblem;
      const file = await drawingFile(drawing);
      await addEmblem(admin, addEmblemSchema.parse({ organisationId, programmeId: id, file, ...words }));
    }
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
