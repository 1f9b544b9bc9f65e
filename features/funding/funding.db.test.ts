import { expect, it } from "vitest";
import { db } from "@/lib/db";
import { seedOrganisation } from "@/test/seed-organisation";
import { seedTrip } from "@/test/seed-trip";
import { createActivity, removeActivity, updateActivity } from "./commands/activities";
import { createProgramme, removeProgramme, updateProgramme } from "./commands/programmes";
import { createProject, removeProject, updateProject } from "./commands/projects";
import { getProgramme, getProgrammes } from "./queries/get-programmes";
import { getProject, getProjectChoices, getProjects } from "./queries/get-projects";
import {
  createActivitySchema,
  createProgrammeSchema,
  createProjectSchema,
  updateProgrammeSchema,
  updateProjectSchema,
} from "./schema";

type Sent = Record<string, unknown> & { organisationId: string };

const aProgramme = (sent: Sent) =>
  createProgrammeSchema.parse({ name: "EEA and Norway Grants", period: "2014–2021", ...sent });
const aProject = (sent: Sent) => createProjectSchema.parse({ name: "2023: Cluj Innovation Year", ...sent });
const anActivity = (sent: Sent & { projectId: string }) =>
  createActivitySchema.parse({ number: "1", title: "Exchange of good practices", ...sent });

const english = {
  language: "en",
  statement: "Supported by the grants.",
  disclaimer: "",
  aboutDonor: "About the donor.",
};

it("keeps a funding programme with its period and its texts in each language", async () => {
  const { organisationId, admin } = await seedOrganisation();
  const romanian = { language: "ro", statement: "Sprijinit prin granturi." };

  const { id } = await createProgramme(admin, aProgramme({ organisationId, texts: [romanian, english] }));

  expect(await getProgramme(admin, id)).toMatchObject({
    name: "EEA and Norway Grants",
    period: "2014–2021",
    texts: [
      { ...english, disclaimer: null },
      { ...romanian, disclaimer: null, aboutDonor: null },
    ],
  });
});

it("changes only what was sent of a programme, and records from what to what", async () => {
  const { organisationId, admin } = await seedOrganisation();
  const { id: programmeId } = await createProgramme(admin, aProgramme({ organisationId, texts: [english] }));

  await updateProgramme(
    admin,
    updateProgrammeSchema.parse({ organisationId, programmeId, revision: 0, period: "2021–2028" }),
  );

  expect(await getProgramme(admin, programmeId)).toMatchObject({
    period: "2021–2028",
    texts: [{ language: "en" }],
    revision: 1,
  });
  const record = await db.changeRecord.findFirstOrThrow({
    where: { subjectId: programmeId, event: "funding-programme.changed" },
  });
  expect(record).toMatchObject({ before: { period: "2014–2021" }, after: { period: "2021–2028" } });
});

it("refuses two texts in one language, and two programmes of one name and period", async () => {
  const { organisationId, admin } = await seedOrganisation();
  const twice = createProgrammeSchema.safeParse({ organisationId, name: "Grants", texts: [english, english] });
  await createProgramme(admin, aProgramme({ organisationId, period: "" }));

  const same = createProgramme(admin, aProgramme({ organisationId, period: null }));

  expect(twice.error?.issues).toMatchObject([{ path: ["texts", 1, "language"], message: "languageTwice" }]);
  await expect(same).rejects.toMatchObject({ code: "conflict", fields: { name: "alreadyThere" } });
});

it("keeps a project with its funders in their roles and order", async () => {
  const { organisationId, admin } = await seedOrganisation();
  const grants = await createProgramme(admin, aProgramme({ organisationId }));
  const fund = await createProgramme(admin, aProgramme({ organisationId, name: "Regional fund" }));
  const fundings = [
    { programmeId: fund.id, role: "CO_FUNDER" },
    { programmeId: grants.id, role: "DONOR" },
  ];

  const { id } = await createProject(admin, aProject({ organisationId, code: "P-23", fundings }));

  expect(await getProject(admin, id)).toMatchObject({ code: "P-23", funders: [fundings[0], fundings[1]] });
  expect(await getProgrammes(admin, organisationId)).toMatchObject([
    { name: "EEA and Norway Grants", projects: ["2023: Cluj Innovation Year"] },
    { name: "Regional fund" },
  ]);
});

it("takes no programme of another organisation", async () => {
  const { organisationId, admin, stranger, elsewhereId } = await seedOrganisation();
  const foreign = await createProgramme(stranger, aProgramme({ organisationId: elsewhereId }));
  const fundings = [{ programmeId: foreign.id, role: "DONOR" }];

  const creating = createProject(admin, aProject({ organisationId, fundings }));

  await expect(creating).rejects.toMatchObject({
    code: "invalid",
    fields: { "fundings.0.programmeId": "chooseProgramme" },
  });
});

it("offers projects with their activities in the order of their numbers", async () => {
  const { organisationId, admin, organiser } = await seedOrganisation();
  const { id: projectId } = await createProject(admin, aProject({ organisationId }));
  for (const number of ["10", "2", "2.3"])
    await createActivity(admin, anActivity({ organisationId, projectId, number }));

  const [choice] = await getProjectChoices(organiser, { organisationId });

  expect(choice?.activities.map(({ number }) => number)).toEqual(["2", "2.3", "10"]);
});

it("deletes nothing that is used, and says by how much", async () => {
  const organisation = await seedOrganisation();
  const { organisationId, admin } = organisation;
  const { id: programmeId } = await createProgramme(admin, aProgramme({ organisationId }));
  const fundings = [{ programmeId, role: "DONOR" }];
  const { id: projectId } = await createProject(admin, aProject({ organisationId, fundings }));
  const { id: activityId } = await createActivity(admin, anActivity({ organisationId, projectId }));
  const { tripId } = await seedTrip({ organisation });
  await db.trip.update({ where: { id: tripId }, data: { projectId, activityId } });
  const place = { organisationId, revision: 0 };

  await expect(removeProgramme(admin, { ...place, programmeId })).rejects.toMatchObject({
    message: "programmeUsed",
    values: { count: 1 },
  });
  await expect(removeProject(admin, { ...place, projectId })).rejects.toMatchObject({ message: "projectUsed" });
  await expect(removeActivity(admin, { ...place, projectId, activityId })).rejects.toMatchObject({
    message: "activityUsed",
  });

  await db.trip.update({ where: { id: tripId }, data: { projectId: null, activityId: null } });
  await removeActivity(admin, { ...place, projectId, activityId });
  await removeProject(admin, { ...place, projectId });
  await removeProgramme(admin, { ...place, programmeId });
  expect(await getProjects(admin, organisationId)).toEqual([]);
});

it("refuses a number that another activity of the project has", async () => {
  const { organisationId, admin } = await seedOrganisation();
  const { id: projectId } = await createProject(admin, aProject({ organisationId }));
  await createActivity(admin, anActivity({ organisationId, projectId }));
  const { id: activityId } = await createActivity(admin, anActivity({ organisationId, projectId, number: "2" }));

  const taken = updateActivity(admin, {
    ...{ organisationId, projectId, activityId, revision: 0 },
    ...{ number: "1", title: undefined, targetGroup: undefined },
  });

  await expect(taken).rejects.toMatchObject({ code: "conflict", fields: { number: "alreadyThere" } });
});

it("shows the present state to somebody who looked at an older one", async () => {
  const { organisationId, admin } = await seedOrganisation();
  const { id: projectId } = await createProject(admin, aProject({ organisationId }));
  const change = (name: string) => updateProjectSchema.parse({ organisationId, projectId, revision: 0, name });
  await updateProject(admin, change("2024: Cluj Innovation Year"));

  await expect(updateProject(admin, change("Another"))).rejects.toMatchObject({
    code: "stale",
    present: { name: "2024: Cluj Innovation Year", revision: 1 },
  });
});

it("is for admins of the organisation alone", async () => {
  const { organisationId, admin, organiser, stranger } = await seedOrganisation();
  const { id: programmeId } = await createProgramme(admin, aProgramme({ organisationId }));
  const { id: projectId } = await createProject(admin, aProject({ organisationId }));

  for (const [actor, code] of [
    [organiser, "forbidden"],
    [stranger, "not-found"],
  ] as const) {
    await expect(createProgramme(actor, aProgramme({ organisationId }))).rejects.toMatchObject({ code });
    await expect(removeProgramme(actor, { organisationId, programmeId, revision: 0 })).rejects.toMatchObject({ code });
    await expect(createProject(actor, aProject({ organisationId }))).rejects.toMatchObject({ code });
    await expect(removeProject(actor, { organisationId, projectId, revision: 0 })).rejects.toMatchObject({ code });
    await expect(createActivity(actor, anActivity({ organisationId, projectId }))).rejects.toMatchObject({ code });
    await expect(getProgramme(actor, programmeId)).rejects.toMatchObject({ code });
    await expect(getProject(actor, projectId)).rejects.toMatchObject({ code });
  }
  await expect(getProject(admin, "no-id-at-all")).rejects.toMatchObject({ code: "not-found" });
});
