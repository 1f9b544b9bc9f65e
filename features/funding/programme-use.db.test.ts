import { expect, it } from "vitest";
import { createReport } from "@/features/reports/commands/create-report";
import { createReportSchema } from "@/features/reports/schema";
import { db } from "@/lib/db";
import { seedOrganisation } from "@/test/seed-organisation";
import { seedJourney } from "@/test/seed-report";
import { createProgramme } from "./commands/programmes";
import { createProject } from "./commands/projects";
import { getProgrammeUse } from "./queries/get-programme-use";
import { createProgrammeSchema, createProjectSchema } from "./schema";

it("lists the reports in which a programme is printed, to its own admins alone", async () => {
  const trip = await seedJourney();
  const { organisationId, tripId, admin } = trip;
  const programme = await createProgramme(
    admin,
    createProgrammeSchema.parse({ organisationId, name: "Aurora Grants" }),
  );
  const other = await createProgramme(admin, createProgrammeSchema.parse({ organisationId, name: "Baltic Trust" }));
  const fundings = [{ programmeId: programme.id, role: "DONOR" }];
  const project = await createProject(admin, createProjectSchema.parse({ organisationId, name: "Tides", fundings }));
  await db.trip.update({ where: { id: tripId }, data: { projectId: project.id } });
  const report = await createReport(admin, createReportSchema.parse({ tripId, format: "JOURNEY", language: "nb" }));

  expect(await getProgrammeUse(admin, programme.id)).toMatchObject([
    { id: report.id, tripId, language: "nb", isPublished: false },
  ]);
  expect(await getProgrammeUse(admin, other.id)).toEqual([]);
  const stranger = await seedOrganisation();
  await expect(getProgrammeUse(stranger.admin, programme.id)).rejects.toMatchObject({ code: "not-found" });
  await expect(getProgrammeUse(trip.member, programme.id)).rejects.toMatchObject({ code: "forbidden" });
});
