import { expect, it } from "vitest";
import { calendarDate } from "@/domain/clock";
import { createPerson } from "@/features/people/commands/create-person";
import { getPerson } from "@/features/people/queries/get-person";
import { listPeople } from "@/features/people/queries/list-people";
import { createPersonSchema, peopleFilterSchema } from "@/features/people/schema";
import { db } from "@/lib/db";
import { seedOrganisation } from "@/test/seed-organisation";
import { seedItem, seedTrip } from "@/test/seed-trip";
import { createHost } from "./commands/create-host";
import { getHost } from "./queries/get-host";
import { getTripHosts } from "./queries/get-trip-hosts";
import { listHosts } from "./queries/list-hosts";
import { createHostSchema, hostFilterSchema } from "./schema";

const afterTheTrip = calendarDate("2027-04-01");
const beforeTheTrip = calendarDate("2027-03-01");
const all = hostFilterSchema.parse({});

/** A trip on which a host received the delegation on Day 1 at ten, and a person spoke as what they were then. */
async function aVisit() {
  const trip = await seedTrip();
  const { organisationId, organiser, tripId, dayIds } = trip;
  const host = await createHost(
    organiser,
    createHostSchema.parse({ organisationId, name: "Tøyen Lab", addresses: [{ city: "Oslo" }] }),
  );
  const person = await createPerson(
    organiser,
    createPersonSchema.parse({
      organisationId,
      name: "Kari Nordmann",
      email: "kari@example.org",
      affiliations: [{ hostId: host.id, role: "Director" }],
    }),
  );
  const itemId = await seedItem(trip, {
    title: "Visit of the lab",
    hostId: host.id,
    hostStatus: "CONFIRMED",
    dayId: dayIds[0],
    startMinute: 600,
    durationMinutes: 90,
  });
  const then = { organisationId, tripId, itemId, personId: person.id, hostId: host.id, roleThen: "Adviser" };
  await db.part.createMany({
    data: [
      { ...then, role: "SPEAKER" },
      { ...then, role: "CONTACT", position: 1 },
    ],
  });
  return { ...trip, host, person, itemId };
}

it("lists hosts with their city, how often they received somebody, and when last", async () => {
  const { organisationId, organiser, host } = await aVisit();

  const { rows } = await listHosts(organiser, organisationId, all, afterTheTrip);

  expect(rows).toEqual([
    {
      id: host.id,
      name: "Tøyen Lab",
      aliases: [],
      kind: "COMPANY",
      city: "Oslo",
      parent: null,
      visits: 1,
      lastReceived: "2027-03-09",
    },
  ]);
});

it("counts no visit that is still to come, was declined, or belongs to a removed trip", async () => {
  const { organisationId, organiser, itemId, tripId } = await aVisit();
  const visits = async (today = afterTheTrip) =>
    (await listHosts(organiser, organisationId, all, today)).rows.map((row) => row.visits);

  expect(await visits(beforeTheTrip)).toEqual([0]);
  await db.agendaItem.update({ where: { id: itemId }, data: { hostStatus: "DECLINED" } });
  expect(await visits()).toEqual([0]);
  await db.agendaItem.update({ where: { id: itemId }, data: { hostStatus: "CONFIRMED" } });
  await db.trip.update({ where: { id: tripId }, data: { deletedAt: new Date() } });
  expect(await visits()).toEqual([0]);
});

it("says no date where nobody recorded one", async () => {
  const { organisationId, organiser, tripId, host } = await aVisit();
  await db.trip.update({ where: { id: tripId }, data: { datesIllustrative: true } });

  const { rows } = await listHosts(organiser, organisationId, all, afterTheTrip);

  expect(rows).toMatchObject([{ visits: 1, lastReceived: null }]);
  expect((await getHost(organiser, host.id, afterTheTrip)).visits).toMatchObject([{ date: null }]);
});

it("shows a host with its people and its visits, each part as it was then", async () => {
  const { host, organiser, tripId, person } = await aVisit();

  const page = await getHost(organiser, host.id, afterTheTrip);

  expect(page.people).toMatchObject([{ personId: person.id, name: "Kari Nordmann", role: "Director" }]);
  expect(page.visits).toMatchObject([
    {
      title: "Visit of the lab",
      date: "2027-03-09",
      trip: { id: tripId },
      mayOpen: true,
      parts: [{ role: "SPEAKER", personName: "Kari Nordmann", function: "Adviser" }, { role: "CONTACT" }],
    },
  ]);
});

it("shows a person with what they are and the parts they had, and people by when one met them", async () => {
  const { organisationId, organiser, person, host } = await aVisit();

  const page = await getPerson(organiser, person.id, afterTheTrip);
  const { rows } = await listPeople(
    organiser,
    organisationId,
    peopleFilterSchema.parse({ query: "KARI" }),
    afterTheTrip,
  );

  expect(page.affiliations).toMatchObject([{ host: { id: host.id, name: "Tøyen Lab" }, role: "Director" }]);
  expect(page.visits).toMatchObject([{ hostName: "Tøyen Lab", parts: [{ function: "Adviser" }, {}] }]);
  expect(rows).toMatchObject([
    { name: "Kari Nordmann", role: "Director", hostName: "Tøyen Lab", parts: 1, lastMet: "2027-03-09" },
  ]);
});

it("shows those who do not run a trip only what is past of it", async () => {
  const { host, member, person } = await aVisit();

  expect((await getHost(member, host.id, beforeTheTrip)).visits).toEqual([]);
  expect((await getHost(member, host.id, afterTheTrip)).visits).toMatchObject([{ mayOpen: false }]);
  expect((await getPerson(member, person.id, beforeTheTrip)).visits).toEqual([]);
});

it("lists the hosts of a trip with their items, and how to reach them", async () => {
  const trip = await aVisit();
  await seedItem(trip, { title: "A wish without a host", hostStatus: "IDEA" });

  const { hosts, mayContact } = await getTripHosts(trip.organiser, trip.tripId);

  expect(mayContact).toBe(true);
  expect(hosts).toMatchObject([
    {
      host: { name: "Tøyen Lab", city: "Oslo" },
      items: [{ status: "CONFIRMED", day: { date: "2027-03-09", number: 1 }, startMinute: 600 }],
      contacts: [{ name: "Kari Nordmann", email: "kari@example.org" }],
    },
    { host: null, items: [{ title: "A wish without a host", day: null }] },
  ]);
});

it("keeps the trip's hosts from those who do not run it, and ways to reach them from who has not the plan", async () => {
  const trip = await aVisit();
  const { tripId, member, stranger } = trip;

  await expect(getTripHosts(member, tripId)).rejects.toMatchObject({ code: "forbidden" });
  await expect(getTripHosts(stranger, tripId)).rejects.toMatchObject({ code: "not-found" });
  await db.tripTeamMember.create({ data: { tripId, userId: member.userId, role: "CO_ORGANISER", parts: ["REPORT"] } });

  expect((await getTripHosts(member, tripId)).hosts[0]?.contacts).toEqual([
    expect.objectContaining({ name: "Kari Nordmann", email: null, phone: null }),
  ]);
});

it("says not found to people of other organisations, and for what is no id", async () => {
  const { host, person, stranger, organiser, organisationId } = await aVisit();
  const refused = { code: "not-found" };

  await expect(getHost(stranger, host.id, afterTheTrip)).rejects.toMatchObject(refused);
  await expect(getPerson(stranger, person.id, afterTheTrip)).rejects.toMatchObject(refused);
  await expect(listHosts(stranger, organisationId, all, afterTheTrip)).rejects.toMatchObject(refused);
  await expect(getHost(organiser, "%27", afterTheTrip)).rejects.toMatchObject(refused);
});

it("finds its way through twenty thousand hosts", async () => {
  const { organisationId, organiser } = await seedOrganisation();
  await db.$executeRaw`
    insert into hosts (id, organisation_id, name, search_text)
    select gen_random_uuid(), ${organisationId}::uuid, 'Ørsted Institutt ' || n, 'orsted institutt ' || n
    from generate_series(1, 20000) n`;
  const list = (sent: object) => listHosts(organiser, organisationId, hostFilterSchema.parse(sent), afterTheTrip);

  expect(await list({ query: "Ørsted 19999" })).toMatchObject({ total: 1, rows: [{ name: "Ørsted Institutt 19999" }] });
  expect(await list({ page: "400" })).toMatchObject({ total: 20_000, pages: 400, page: 400 });
  expect(await list({ page: "900" })).toMatchObject({ page: 400 });
});
