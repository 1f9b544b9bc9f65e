import { expect, it } from "vitest";
import { calendarDate } from "@/domain/clock";
import { db } from "@/lib/db";
import { seedOrganisation } from "@/test/seed-organisation";
import { seedItem, seedTrip } from "@/test/seed-trip";
import { createHost } from "./commands/create-host";
import { removeHost, restoreHost } from "./commands/remove-host";
import { updateHost } from "./commands/update-host";
import { findHosts } from "./queries/find-hosts";
import { getHost } from "./queries/get-host";
import { createHostSchema, updateHostSchema } from "./schema";

type Sent = Record<string, unknown> & { organisationId: string };

const aHost = (sent: Sent) => createHostSchema.parse({ name: "Tøyen Science Centre", ...sent });
const changes = (sent: Sent) => updateHostSchema.parse({ revision: 0, ...sent });

it("makes a host out of a name alone, and finds it however the name is typed", async () => {
  const { organisationId, organiser } = await seedOrganisation();

  const made = await createHost(organiser, aHost({ organisationId }));

  expect(made).toMatchObject({ name: "Tøyen Science Centre", descriptor: null, city: null, aliases: [], revision: 0 });
  for (const query of ["toyen", "TØYEN", "centre science"]) {
    expect(await findHosts(organiser, { organisationId, query })).toMatchObject([{ id: made.id }]);
  }
  expect(await findHosts(organiser, { organisationId, query: "%" })).toHaveLength(1);
  expect(await findHosts(organiser, { organisationId, query: "bergen" })).toEqual([]);
});

it("keeps names, addresses and facts in their order and finds a host by an alias", async () => {
  const { organisationId, organiser } = await seedOrganisation();
  const { id } = await createHost(
    organiser,
    aHost({
      organisationId,
      name: "Oslo Science Park",
      names: [{ name: "Forskningsparken", language: "nb" }, { name: "" }, { name: "OSP" }],
      addresses: [{ city: "Oslo", latitude: "59.9431", longitude: "10.7186" }],
      facts: [{ text: "established in 1986", year: "1986", source: "its web page" }],
    }),
  );

  const [found] = await findHosts(organiser, { organisationId, query: "forskningspark" });

  expect(found).toEqual({
    id,
    name: "Oslo Science Park",
    descriptor: null,
    city: "Oslo",
    aliases: ["Forskningsparken", "OSP"],
  });
});

it("keeps when a host receives delegations and how many, and takes each back", async () => {
  const { organisationId, organiser } = await seedOrganisation();
  const { id } = await createHost(
    organiser,
    aHost({
      organisationId,
      largestGroup: "25",
      availability: "Mornings are best.",
      hours: [
        { weekdays: ["5", "1"], fromMinute: "9.00", untilMinute: "16:30" },
        { weekdays: ["1"], fromMinute: "", untilMinute: "" },
      ],
      absences: [{ first: "2027-07-01", last: "2027-07-31", note: "summer" }],
    }),
  );
  const today = calendarDate("2027-01-01");

  expect(await getHost(organiser, id, today)).toMatchObject({
    largestGroup: 25,
    availability: "Mornings are best.",
    hours: [{ weekdays: [1, 5], fromMinute: 540, untilMinute: 990 }],
    absences: [{ first: "2027-07-01", last: "2027-07-31", note: "summer" }],
  });
  await updateHost(organiser, changes({ organisationId, hostId: id, largestGroup: "", hours: [], absences: [] }));
  expect(await getHost(organiser, id, today)).toMatchObject({ largestGroup: null, hours: [], absences: [] });
  const record = await db.changeRecord.findFirstOrThrow({ where: { subjectId: id, event: "host.changed" } });
  expect(record.before).toMatchObject({ largestGroup: 25, absences: [{ first: "2027-07-01" }] });
});

it.each([
  [{ hours: [{ weekdays: [], fromMinute: "09:00", untilMinute: "10:00" }] }, "hours.0.weekdays"],
  [{ hours: [{ weekdays: [1], fromMinute: "10:00", untilMinute: "10:00" }] }, "hours.0.untilMinute"],
  [{ absences: [{ first: "2027-07-02", last: "2027-07-01" }] }, "absences.0.last"],
  [{ largestGroup: "0" }, "largestGroup"],
])("says where availability cannot be so: %j", (sent, path) => {
  const read = createHostSchema.safeParse({
    organisationId: "0190f3a0-0000-7000-8000-000000000000",
    name: "A",
    ...sent,
  });

  expect(read.error?.issues.map((issue) => issue.path.join("."))).toEqual([path]);
});

it("changes only what was sent, and records from what to what", async () => {
  const { organisationId, organiser } = await seedOrganisation();
  const host = { organisationId, facts: [{ text: "founded in 1990" }], descriptor: "a centre" };
  const { id } = await createHost(organiser, aHost(host));

  await updateHost(organiser, changes({ organisationId, hostId: id, name: "Tøyen Centre" }));

  const row = await db.host.findUniqueOrThrow({ where: { id }, include: { facts: true } });
  expect(row).toMatchObject({ name: "Tøyen Centre", descriptor: "a centre", facts: [{ text: "founded in 1990" }] });
  const record = await db.changeRecord.findFirstOrThrow({ where: { subjectId: id, event: "host.changed" } });
  expect(record).toMatchObject({
    actorName: "Olga Organiser",
    before: { name: "Tøyen Science Centre" },
    after: { name: "Tøyen Centre" },
  });
});

it("lets rows that stay keep their ids, and takes no id from elsewhere", async () => {
  const { organisationId, organiser } = await seedOrganisation();
  const { id } = await createHost(organiser, aHost({ organisationId, facts: [{ text: "one" }, { text: "two" }] }));
  const other = await createHost(organiser, aHost({ organisationId, facts: [{ text: "foreign" }] }));
  const facts = (hostId: string) => db.hostFact.findMany({ where: { hostId }, orderBy: { position: "asc" } });
  const [one, two] = await facts(id);
  const [foreign] = await facts(other.id);

  const sent = [
    { id: two?.id, text: "two" },
    { id: foreign?.id, text: "three" },
    { id: two?.id, text: "four" },
  ];
  await updateHost(organiser, changes({ organisationId, hostId: id, facts: sent }));

  const after = await facts(id);
  expect(after.map(({ text }) => text)).toEqual(["two", "three", "four"]);
  expect(after[0]?.id).toBe(two?.id);
  expect(after.map((fact) => fact.id)).not.toContain(one?.id);
  expect(await facts(other.id)).toEqual([foreign]);
});

it("shows the present state to somebody who looked at an older one", async () => {
  const { organisationId, admin, organiser } = await seedOrganisation();
  const { id } = await createHost(organiser, aHost({ organisationId }));
  await updateHost(admin, changes({ organisationId, hostId: id, descriptor: "a house of science" }));

  const late = updateHost(organiser, changes({ organisationId, hostId: id, descriptor: "a museum" }));

  await expect(late).rejects.toMatchObject({
    code: "stale",
    present: { revision: 1, descriptor: "a house of science" },
  });
});

it("refuses a parent that is the host itself or stands inside it", async () => {
  const { organisationId, organiser } = await seedOrganisation();
  const hospital = await createHost(organiser, aHost({ organisationId, name: "Hospital" }));
  const institute = await createHost(organiser, aHost({ organisationId, name: "Institute", parentId: hospital.id }));
  const lab = await createHost(organiser, aHost({ organisationId, name: "Lab", parentId: institute.id }));

  for (const parentId of [hospital.id, institute.id, lab.id]) {
    const ring = updateHost(organiser, changes({ organisationId, hostId: hospital.id, parentId }));
    await expect(ring).rejects.toMatchObject({ code: "invalid", fields: { parentId: "parentRing" } });
  }
});

it("lets no ring arise from two changes at once", async () => {
  const { organisationId, organiser } = await seedOrganisation();
  const one = await createHost(organiser, aHost({ organisationId, name: "One" }));
  const two = await createHost(organiser, aHost({ organisationId, name: "Two" }));

  const answers = await Promise.allSettled([
    updateHost(organiser, changes({ organisationId, hostId: one.id, parentId: two.id })),
    updateHost(organiser, changes({ organisationId, hostId: two.id, parentId: one.id })),
  ]);

  expect(answers.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});

it("knows no parent of another organisation, and no removed one", async () => {
  const { organisationId, organiser, stranger, elsewhereId } = await seedOrganisation();
  const foreign = await createHost(stranger, aHost({ organisationId: elsewhereId }));
  const gone = await createHost(organiser, aHost({ organisationId }));
  await removeHost(organiser, { organisationId, hostId: gone.id, revision: 0 });

  for (const parentId of [foreign.id, gone.id]) {
    const creating = createHost(organiser, aHost({ organisationId, parentId }));
    await expect(creating).rejects.toMatchObject({ code: "invalid", fields: { parentId: "chooseHost" } });
  }
});

it("takes a host out of the directory and puts it back, with a record of both", async () => {
  const { organisationId, organiser } = await seedOrganisation();
  const { id: hostId } = await createHost(organiser, aHost({ organisationId }));

  await removeHost(organiser, { organisationId, hostId, revision: 0 });
  expect(await findHosts(organiser, { organisationId, query: "" })).toEqual([]);
  await restoreHost(organiser, { organisationId, hostId });
  await restoreHost(organiser, { organisationId, hostId });

  expect(await findHosts(organiser, { organisationId, query: "" })).toMatchObject([{ id: hostId }]);
  const records = await db.changeRecord.findMany({ where: { subjectId: hostId }, orderBy: { at: "asc" } });
  expect(records.map(({ event }) => event)).toEqual(["host.created", "host.removed", "host.restored"]);
});

it("does not remove a host somebody has just changed", async () => {
  const { organisationId, organiser } = await seedOrganisation();
  const { id: hostId } = await createHost(organiser, aHost({ organisationId }));
  await updateHost(organiser, changes({ organisationId, hostId, kind: "SCHOOL" }));

  await expect(removeHost(organiser, { organisationId, hostId, revision: 0 })).rejects.toMatchObject({ code: "stale" });
});

it("counts up the plans in which a host stands", async () => {
  const trip = await seedTrip();
  const { organisationId, organiser } = trip;
  const { id: hostId } = await createHost(organiser, aHost({ organisationId }));
  await seedItem(trip, { venueId: hostId });

  await updateHost(organiser, changes({ organisationId, hostId, name: "Tøyen" }));

  expect(await db.trip.findUniqueOrThrow({ where: { id: trip.tripId } })).toMatchObject({ planRevision: 1 });
});

it("says not found to people of other organisations", async () => {
  const { organisationId, organiser, stranger, elsewhereId } = await seedOrganisation();
  const { id: hostId } = await createHost(organiser, aHost({ organisationId }));
  const refused = { code: "not-found" };

  await expect(createHost(stranger, aHost({ organisationId }))).rejects.toMatchObject(refused);
  await expect(findHosts(stranger, { organisationId, query: "" })).rejects.toMatchObject(refused);
  await expect(updateHost(stranger, changes({ organisationId, hostId }))).rejects.toMatchObject(refused);
  await expect(updateHost(stranger, changes({ organisationId: elsewhereId, hostId }))).rejects.toMatchObject(refused);
  await expect(removeHost(stranger, { organisationId: elsewhereId, hostId, revision: 0 })).rejects.toMatchObject(
    refused,
  );
  await expect(restoreHost(stranger, { organisationId: elsewhereId, hostId })).rejects.toMatchObject(refused);
});

it.each([
  [{ name: "" }, "name", "required"],
  [{ website: "javascript:alert(1)" }, "website", "enterWebAddress"],
  [{ addresses: [{ latitude: "91", longitude: "0" }] }, "addresses.0.latitude", "enterDegrees"],
  [{ addresses: [{ latitude: "59.9" }] }, "addresses.0.longitude", "coordinatesTogether"],
  [{ facts: [{ text: "", year: "1954" }] }, "facts.0.text", "required"],
  [{ facts: [{ text: "old", year: "soon" }] }, "facts.0.year", "enterYear"],
  [{ kind: "CASTLE" }, "kind", "invalid"],
])("refuses %j at its field", (sent, path, message) => {
  const { error } = createHostSchema.safeParse({ organisationId: crypto.randomUUID(), name: "Host", ...sent });

  expect(error?.issues.map((issue) => [issue.path.join("."), issue.message])).toEqual([[path, message]]);
});
