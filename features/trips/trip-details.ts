import "server-only";
import type { Tx } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import type { ChangeTripInput } from "./schema";

type Details = Omit<ChangeTripInput, "tripId" | "revision" | "startDate" | "dayCount" | "partners">;

const fields = [
  "kind",
  "title",
  "city",
  "country",
  "timeZone",
  "language",
  "projectId",
  "activityId",
  "activityWhat",
  "purpose",
  "delegation",
  "seriesName",
  "seriesNumber",
  "seriesNext",
  "contacts",
  "practical",
  "note",
  "datesIllustrative",
  "timesIllustrative",
  "reflections",
  "highlights",
  "outcomes",
  "outlook",
] as const satisfies readonly (keyof Details)[];

/** The columns of a trip that are named in an input. Another project takes the old one's activity away. */
export function tripDetailsOf(input: Partial<ChangeTripInput>): Partial<Details> {
  const named = fields.flatMap((field) => (input[field] === undefined ? [] : [[field, input[field]]]));
  const leaves = input.projectId !== undefined && input.activityId === undefined ? { activityId: null } : {};
  return { ...leaves, ...Object.fromEntries(named) };
}

/**
 * Checks that project, activity and partners belong to the organisation, and the activity to the project.
 *
 * @param projectId the project the trip will have
 * @throws {Refusal} `invalid`, at the field that refers to something else
 */
export async function checkTripReferences(
  tx: Tx,
  organisationId: string,
  input: Pick<ChangeTripInput, "projectId" | "activityId" | "partners">,
  projectId: string | null,
): Promise<void> {
  const wrong: Record<string, string> = {};
  const partners = input.partners ?? [];
  const hostIds = partners.flatMap((partner) => partner.hostId ?? []);
  const projectIds = [...(input.projectId ? [input.projectId] : []), ...partners.flatMap((one) => one.projectId ?? [])];
  const known = async (ids: string[], find: (id: { in: string[] }) => Promise<{ id: string }[]>) =>
    new Set(ids.length === 0 ? [] : (await find({ in: ids })).map((row) => row.id));
  const hosts = await known(hostIds, (id) => tx.host.findMany({ where: { id, organisationId }, select: { id: true } }));
  const projects = await known(projectIds, (id) =>
    tx.project.findMany({ where: { id, organisationId }, select: { id: true } }),
  );
  if (input.projectId && !projects.has(input.projectId)) wrong.projectId = "chooseProject";
  for (const [index, partner] of partners.entries()) {
    if (partner.hostId && !hosts.has(partner.hostId)) wrong[`partners.${index}.hostId`] = "choosePartner";
    if (partner.projectId && !projects.has(partner.projectId)) wrong[`partners.${index}.projectId`] = "choosePartner";
  }
  if (input.activityId) {
    const fits = projectId ? await tx.activity.count({ where: { id: input.activityId, projectId } }) : 0;
    if (fits === 0) wrong.activityId = "chooseActivity";
  }
  const count = Object.keys(wrong).length;
  if (count > 0) throw new Refusal("invalid", "checkFields", { fields: wrong, values: { count } });
}

/** Replaces the organisations and projects named on a trip. */
export async function writePartners(
  tx: Tx,
  trip: { tripId: string; organisationId: string },
  partners: NonNullable<ChangeTripInput["partners"]>,
): Promise<void> {
  const { tripId, organisationId } = trip;
  await tx.tripPartner.deleteMany({ where: { tripId } });
  await tx.tripPartner.createMany({
    data: partners.map((one, position) => ({ ...one, tripId, organisationId, position })),
  });
}
