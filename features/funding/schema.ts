import { z } from "zod";
import { id, language, line, optional, prose, revision, webAddress } from "@/lib/fields";
import { ifSent } from "@/lib/partial-fields";
import { rows } from "@/lib/rows";

/** In which role a programme pays for a project; as in prisma/models/funding.prisma. */
export const fundingRoles = ["DONOR", "PROGRAMME_OPERATOR", "DONOR_PROGRAMME_PARTNER", "CO_FUNDER"] as const;

export type FundingRole = (typeof fundingRoles)[number];

const texts = rows(
  z.object({ language, statement: prose(), disclaimer: optional(prose()), aboutDonor: optional(prose()) }),
  { max: 20, preset: ["language"] },
).superRefine(noneTwice((text) => text.language, "language", "languageTwice"));

const programmeFields = { name: line(200), period: optional(line(40)), website: optional(webAddress), texts };

export const createProgrammeSchema = z.object({ organisationId: id, ...programmeFields });

/** Changes of a funding programme; what is left out stays. */
export const updateProgrammeSchema = z.object({
  organisationId: id,
  programmeId: id,
  revision,
  name: ifSent(programmeFields.name),
  period: ifSent(programmeFields.period),
  website: ifSent(programmeFields.website),
  texts: ifSent(texts),
});

export const removeProgrammeSchema = z.object({ organisationId: id, programmeId: id, revision });

const emblemFields = {
  /** What it is, for people who do not see it. */
  alt: line(200),
  /** The one language whose documents print it; empty: all. */
  language: optional(language),
  /** Millimetres it must measure in print at least; the column of a printed report has no room for more than 120. */
  minimumWidthMm: optional(z.coerce.number("invalid").int("invalid").min(1, "invalid").max(120, "invalid")),
};

export const addEmblemSchema = z.object({
  organisationId: id,
  programmeId: id,
  file: z.instanceof(Blob, { error: "chooseFile" }),
  ...emblemFields,
});

/** Changes of an emblem; what is left out stays. */
export const updateEmblemSchema = z.object({
  organisationId: id,
  programmeId: id,
  pictureId: id,
  revision,
  alt: ifSent(emblemFields.alt),
  language: ifSent(emblemFields.language),
  minimumWidthMm: ifSent(emblemFields.minimumWidthMm),
  /** Its place in the order, from 0. */
  position: ifSent(z.coerce.number("invalid").int("invalid").min(0, "invalid").max(1_000, "invalid")),
});

export const removeEmblemSchema = z.object({ organisationId: id, programmeId: id, pictureId: id });

const fundings = rows(z.object({ programmeId: z.uuid("chooseProgramme"), role: z.enum(fundingRoles, "invalid") }), {
  preset: ["role"],
}).superRefine(noneTwice((funding) => `${funding.programmeId} ${funding.role}`, "programmeId", "fundingTwice"));

const projectFields = { name: line(300), code: optional(line(60)), website: optional(webAddress), fundings };

export const createProjectSchema = z.object({ organisationId: id, ...projectFields });

/** Changes of a project; what is left out stays. */
export const updateProjectSchema = z.object({
  organisationId: id,
  projectId: id,
  revision,
  name: ifSent(projectFields.name),
  code: ifSent(projectFields.code),
  website: ifSent(projectFields.website),
  fundings: ifSent(fundings),
});

export const removeProjectSchema = z.object({ organisationId: id, projectId: id, revision });

const activityFields = { number: line(20), title: line(300), targetGroup: optional(line(300)) };

export const createActivitySchema = z.object({ organisationId: id, projectId: id, ...activityFields });

/** Changes of an activity; what is left out stays. */
export const updateActivitySchema = z.object({
  organisationId: id,
  projectId: id,
  activityId: id,
  revision,
  number: ifSent(activityFields.number),
  title: ifSent(activityFields.title),
  targetGroup: ifSent(activityFields.targetGroup),
});

export const removeActivitySchema = z.object({ organisationId: id, projectId: id, activityId: id, revision });

export const listProjectsSchema = z.object({ organisationId: id });

export type CreateProgrammeInput = z.output<typeof createProgrammeSchema>;
export type UpdateProgrammeInput = z.output<typeof updateProgrammeSchema>;
export type RemoveProgrammeInput = z.output<typeof removeProgrammeSchema>;
export type CreateProjectInput = z.output<typeof createProjectSchema>;
export type UpdateProjectInput = z.output<typeof updateProjectSchema>;
export type RemoveProjectInput = z.output<typeof removeProjectSchema>;
export type CreateActivityInput = z.output<typeof createActivitySchema>;
export type UpdateActivityInput = z.output<typeof updateActivitySchema>;
export type RemoveActivityInput = z.output<typeof removeActivitySchema>;

function noneTwice<Row>(keyOf: (row: Row) => string, field: string, message: string) {
  return (all: Row[], context: z.RefinementCtx) => {
    const seen = new Set<string>();
    for (const [place, row] of all.entries()) {
      if (seen.has(keyOf(row))) context.addIssue({ code: "custom", path: [place, field], message });
      seen.add(keyOf(row));
    }
  };
}
export type AddEmblemInput = z.output<typeof addEmblemSchema>;
export type UpdateEmblemInput = z.output<typeof updateEmblemSchema>;
export type RemoveEmblemInput = z.output<typeof removeEmblemSchema>;
