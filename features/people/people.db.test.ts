import { expect, it } from "vitest";
import { db } from "@/lib/db";
import { seedOrganisation } from "@/test/seed-organisation";
import { seedHost, seedItem, seedTrip } from "@/test/seed-trip";
import { createPerson } from "./commands/create-person";
import { removePerson, restorePerson } from "./commands/remove-person";
import { updatePerson } from "./commands/update-person";
import { findPeople } from "./queries/find-people";
import { createPersonSchema, updatePersonSchema } from "./schema";

type Sent = Record<string, unknown> & { organisationId: string };

const aPerson = (sent: Sent) => createPersonSchema.parse({ name: "Kjetil Tasken", ...sent });
const changes = (sent: Sent) => updatePersonSchema.parse({ revision: 0, ...sent });

it("makes a person out of a name alone", async () => {
  const { organisationId, organiser } = await seedOrganisation();

  const made = await createPerson(organiser, aPerson({ organisationId, name: "Ștefania Rusu" }));

  expect(await findPeople(organiser, { organisationId, query: "stefania" })).toEqual([
    { id: made.id, name: "Ștefania Rusu", title: null, role: null, hostId: null, hostName: null },
  ]);
});

it("offers a person with what they are at present, not with what they were", async () => {
  const organisation = await seedOrganisation();
  const { organisationId, organiser } = organisation;
  const hostId = await seedHost(organisation, "Institute for Cancer Research");
  const affiliations = [
    { hostName: "University of Oslo", role: "Professor", since: "2003-01-01", until: "2016-12-31" },
    { hostId, role: "Head of institute", since: "2017-01-01" },
  ];

  await createPerson(organiser, aPerson({ organisationId, title: "Professor", affiliations }));

  expect(await findPeople(organiser, { organisationId, query: "tasken" })).toMatchObject([
    { title: "Professor", role: "Head of institute", hostId, hostName: "Institute for Cancer Research" },
  ]);
});

it("changes only what was sent, and records from what to what", async () => {
  const { organisationId, organiser } = await seedOrganisation();
  const made = { organisationId, email: "Kjetil@Example.org", affiliations: [{ role: "Adviser" }] };
  const { id: personId } = await createPerson(organiser, aPerson(made));

  await updatePerson(organiser, changes({ organisationId, personId, phone: "+47 22 00 00 00" }));

  const row = await db.person.findUniqueOrThrow({ where: { id: personId }, include: { affiliations: true } });
  expect(row).toMatchObject({
    email: "kjetil@example.org",
    phone: "+47 22 00 00 00",
    affiliations: [{ role: "Adviser" }],
  });
  const record = await db.changeRecord.findFirstOrThrow({ where: { subjectId: personId, event: "person.changed" } });
  expect(record).toMatchObject({ before: { phone: null }, after: { phone: "+47 22 00 00 00" } });
});

it("leaves the part somebody had as it was then", async () => {
  const trip = await seedTrip();
  const { organisationId, organiser, tripId } = trip;
  const { id: personId } = await createPerson(
    organiser,
    aPerson({ organisationId, affiliations: [{ role: "Adviser" }] }),
  );
  const itemId = await seedItem(trip);
  await db.part.create({ data: { itemId, tripId, organisationId, personId, role: "SPEAKER", roleThen: "Adviser" } });

  const affiliations = [{ role: "Director" }];
  await updatePerson(organiser, changes({ organisationId, personId, affiliations }));

  expect(await db.part.findFirstOrThrow({ where: { itemId } })).toMatchObject({ roleThen: "Adviser" });
  expect(await db.trip.findUniqueOrThrow({ where: { id: tripId } })).toMatchObject({ planRevision: 1 });
});

it("shows the present state to somebody who looked at an older one", async () => {
  const { organisationId, admin, organiser } = await seedOrganisation();
  const { id: personId } = await createPerson(organiser, aPerson({ organisationId }));
  await updatePerson(admin, changes({ organisationId, personId, title: "Dr" }));

  const late = updatePerson(organiser, changes({ organisationId, personId, title: "Professor" }));

  await expect(late).rejects.toMatchObject({ code: "stale", present: { revision: 1, title: "Dr" } });
});

it("knows no host of another organisation, and says at which affiliation", async () => {
  const organisation = await seedOrganisation();
  const { organisationId, organiser, elsewhereId } = organisation;
  const own = await seedHost(organisation);
  const foreign = await seedHost({ organisationId: elsewhereId });

  const creating = createPerson(
    organiser,
    aPerson({ organisationId, affiliations: [{ hostId: own }, { hostId: foreign }] }),
  );

  await expect(creating).rejects.toMatchObject({ code: "invalid", fields: { "affiliations.1.hostId": "chooseHost" } });
});

it("takes a person out of the directory and puts them back", async () => {
  const { organisationId, organiser } = await seedOrganisation();
  const { id: personId } = await createPerson(organiser, aPerson({ organisationId }));

  await removePerson(organiser, { organisationId, personId, revision: 0 });
  expect(await findPeople(organiser, { organisationId, query: "" })).toEqual([]);
  await restorePerson(organiser, { organisationId, personId });

  expect(await findPeople(organiser, { organisationId, query: "" })).toHaveLength(1);
  const records = await db.changeRecord.findMany({ where: { subjectId: personId }, orderBy: { at: "asc" } });
  expect(records.map(({ event }) => event)).toEqual(["person.created", "person.removed", "person.restored"]);
});

it("says not found to people of other organisations", async () => {
  const { organisationId, organiser, stranger, elsewhereId } = await seedOrganisation();
  const { id: personId } = await createPerson(organiser, aPerson({ organisationId }));
  const refused = { code: "not-found" };

  await expect(createPerson(stranger, aPerson({ organisationId }))).rejects.toMatchObject(refused);
  await expect(findPeople(stranger, { organisationId, query: "" })).rejects.toMatchObject(refused);
  await expect(updatePerson(stranger, changes({ organisationId: elsewhereId, personId }))).rejects.toMatchObject(
    refused,
  );
  await expect(removePerson(stranger, { organisationId, personId, revision: 0 })).rejects.toMatchObject(refused);
  await expect(restorePerson(stranger, { organisationId: elsewhereId, personId })).rejects.toMatchObject(refused);
});

it("refuses an affiliation that ends before it starts, at its field", () => {
  const affiliations = [{ role: "Adviser", since: "2020-05-01", until: "2019-05-01" }];

  const { error } = createPersonSchema.safeParse({ organisationId: crypto.randomUUID(), name: "Kari", affiliations });

  expect(error?.issues).toMatchObject([{ path: ["affiliations", 0, "until"], message: "endsBeforeStart" }]);
});
