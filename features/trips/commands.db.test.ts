import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { calendarDate } from "@/domain/clock";
import { timeZone } from "@/domain/zones";
import { getPlan } from "@/features/agenda-items/queries";
import { putTripDays } from "@/features/days/commands";
import { db } from "@/lib/db";
import { seedOrganisation } from "@/test/seed-organisation";
import { seedHost, seedItem, seedTrip } from "@/test/seed-trip";
import { cancelTrip, reinstateTrip } from "./commands/cancel-trip";
import { changeTeam } from "./commands/change-team";
import { changeTrip } from "./commands/change-trip";
import { createTrip } from "./commands/create-trip";
import { deleteTrip, restoreTrip } from "./commands/delete-trip";
import { getTripHeader } from "./queries";

const place = { title: "Ports of the south", city: "Marseille", timeZone: timeZone("Europe/Paris") };

it("makes a trip with dated days, run by whoever made it", async () => {
  const { organisationId, organiser, ...home } = await seedOrganisation();
  const hostId = await seedHost({ organisationId, ...home });

  const { tripId } = await createTrip(organiser, {
    organisationId,
    ...place,
    startDate: calendarDate("2027-09-30"),
    dayCount: 3,
    partners: [{ hostId, projectId: null, role: "CO_HOST", thanksFor: null }],
  });

  const { days } = await getPlan(organiser, tripId);
  expect(days.map((day) => [day.date, day.timeZone])).toEqual([
    ["2027-09-30", "Europe/Paris"],
    ["2027-10-01", "Europe/Paris"],
    ["2027-10-02", "Europe/Paris"],
  ]);
  expect(await db.changeRecord.findFirst({ where: { tripId } })).toMatchObject({ event: "trip.created" });
});

it("makes a trip whose dates are still open", async () => {
  const { organisationId, organiser } = await seedOrganisation();

  const { tripId } = await createTrip(organiser, { organisationId, ...place, startDate: null, dayCount: 2 });

  expect((await getPlan(organiser, tripId)).days.map((day) => day.date)).toEqual([null, null]);
});

it("returns the items of dropped days to the wish list, also removed ones, and loses none", async () => {
  const trip = await seedTrip();
  const { tripId, dayIds } = trip;
  const kept = await seedItem(trip, { dayId: dayIds[0], startMinute: 600 });
  const visit = await seedItem(trip, { dayId: dayIds[2], startMinute: 600 });
  const talk = await seedItem(trip, { dayId: dayIds[2], parentId: visit, startMinute: 615 });
  const removed = await seedItem(trip, { dayId: dayIds[2], deletedAt: new Date() });

  const { returned } = await changeTrip(trip.organiser, { tripId, revision: 0, dayCount: 2 });

  const { days, items } = await getPlan(trip.organiser, tripId);
  expect(returned).toBe(2);
  expect(days.map((day) => day.id)).toEqual(dayIds.slice(0, 2));
  expect(items.map(({ id, dayId, parentId, startMinute }) => [id, dayId, parentId, startMinute])).toEqual(
    expect.arrayContaining([
      [kept, dayIds[0], null, 600],
      [visit, null, null, null],
      [talk, null, visit, null],
    ]),
  );
  expect(await db.agendaItem.findUnique({ where: { id: removed } })).toMatchObject({ dayId: null });
});

it("moves a trip by a day, with every item at its clock time", async () => {
  const trip = await seedTrip();
  const { tripId, dayIds } = trip;
  const itemId = await seedItem(trip, { dayId: dayIds[0], startMinute: 600 });

  await changeTrip(trip.organiser, { tripId, revision: 0, startDate: calendarDate("2027-05-04") });

  const { days, items } = await getPlan(trip.organiser, tripId);
  expect(days.map((day) => [day.id, day.date])).toEqual([
    [dayIds[0], "2027-05-04"],
    [dayIds[1], "2027-05-05"],
    [dayIds[2], "2027-05-06"],
  ]);
  expect(items).toMatchObject([{ id: itemId, dayId: dayIds[0], startMinute: 600 }]);
});

it("lets days share no date even while they move by one", async () => {
  const trip = await seedTrip();
  const { tripId } = trip;

  await changeTrip(trip.organiser, { tripId, revision: 0, startDate: calendarDate("2027-03-10"), dayCount: 3 });

  expect((await getPlan(trip.organiser, tripId)).days.map((day) => day.date)).toEqual([
    "2027-03-10",
    "2027-03-11",
    "2027-03-12",
  ]);
});

it("records what changed of a trip and takes its days into its new zone", async () => {
  const trip = await seedTrip();
  const { tripId } = trip;

  const { revision } = await changeTrip(trip.organiser, {
    tripId,
    revision: 0,
    title: "Harbours",
    timeZone: timeZone("Europe/Helsinki"),
  });

  expect(revision).toBe(1);
  expect((await getPlan(trip.organiser, tripId)).days[0]).toMatchObject({ timeZone: "Europe/Helsinki" });
  expect(await db.changeRecord.findFirst({ where: { subjectId: tripId } })).toMatchObject({
    event: "trip.changed",
    before: { title: "Ports of the north", timeZone: "Europe/Oslo" },
    after: { title: "Harbours", timeZone: "Europe/Helsinki" },
  });
});

it("takes a trip back into its zone with its days, unless somebody chose another zone since", async () => {
  const trip = await seedTrip();
  const { tripId } = trip;
  const [oslo, helsinki] = [timeZone("Europe/Oslo"), timeZone("Europe/Helsinki")];
  const { done } = await changeTrip(trip.organiser, { tripId, revision: 0, timeZone: helsinki });
  const days = [...(done?.before.days ?? [])];

  expect(done?.tripZone).toEqual({ from: oslo, to: helsinki });
  const stale = putTripDays(trip.organiser, { tripId, days, removed: [], tripZone: { from: oslo, to: oslo } });
  await expect(stale).rejects.toMatchObject({ code: "stale" });
  await putTripDays(trip.organiser, { tripId, days, removed: [], tripZone: { from: helsinki, to: oslo } });

  expect(await db.trip.findUnique({ where: { id: tripId } })).toMatchObject({ timeZone: oslo });
  expect(await db.changeRecord.findFirst({ where: { subjectId: tripId }, orderBy: { id: "desc" } })).toMatchObject({
    event: "trip.changed",
    before: { timeZone: helsinki },
    after: { timeZone: oslo },
  });
});

it("refuses a stale change and shows the present trip", async () => {
  const trip = await seedTrip();
  await changeTrip(trip.admin, { tripId: trip.tripId, revision: 0, title: "Harbours" });

  await expect(changeTrip(trip.organiser, { tripId: trip.tripId, revision: 0, title: "Docks" })).rejects.toMatchObject({
    code: "stale",
    present: { trip: { title: "Harbours" }, by: "Ada Admin" },
  });
});

it("names no project, activity or partner of another organisation", async () => {
  const trip = await seedTrip();
  const elsewhere = await seedOrganisation();
  const project = await db.project.create({ data: { organisationId: elsewhere.organisationId, name: "Foreign" } });
  const change = { tripId: trip.tripId, revision: 0 };
  const partner = { hostId: await seedHost(elsewhere), projectId: null, role: "PARTNER" as const, thanksFor: null };

  await expect(changeTrip(trip.organiser, { ...change, projectId: project.id })).rejects.toMatchObject({
    fields: { projectId: "chooseProject" },
  });
  await expect(changeTrip(trip.organiser, { ...change, activityId: randomUUID() })).rejects.toMatchObject({
    fields: { activityId: "chooseActivity" },
  });
  await expect(changeTrip(trip.organiser, { ...change, partners: [partner] })).rejects.toMatchObject({
    fields: { "partners.0.hostId": "choosePartner" },
  });
});

it("calls a trip off with a reason, and takes that back", async () => {
  const trip = await seedTrip();
  const { tripId } = trip;

  await cancelTrip(trip.organiser, { tripId, revision: 0, reason: "The ferries do not run." });
  expect(await db.trip.findUnique({ where: { id: tripId } })).toMatchObject({
    cancelReason: "The ferries do not run.",
  });

  await reinstateTrip(trip.organiser, { tripId, revision: 1 });
  expect(await db.trip.findUnique({ where: { id: tripId } })).toMatchObject({ cancelledAt: null, cancelReason: null });
});

it("deletes a trip so that its organiser can bring it back and others cannot", async () => {
  const trip = await seedTrip();
  const { tripId, organisationId } = trip;

  await deleteTrip(trip.organiser, { tripId, revision: 0 });
  await expect(getTripHeader(trip.organiser, tripId)).rejects.toMatchObject({ code: "not-found" });
  await expect(restoreTrip(trip.member, { tripId, organisationId })).rejects.toMatchObject({ code: "not-found" });
  await expect(restoreTrip(trip.stranger, { tripId, organisationId })).rejects.toMatchObject({ code: "not-found" });

  await restoreTrip(trip.organiser, { tripId, organisationId });
  expect(await getTripHeader(trip.organiser, tripId)).toMatchObject({ tripId });
});

it("says who runs a trip, and takes only members of the organisation", async () => {
  const trip = await seedTrip();
  const { tripId } = trip;
  const organiser = { userId: trip.organiser.userId, role: "ORGANISER" as const, parts: [] };
  const helper = { userId: trip.member.userId, role: "CO_ORGANISER" as const, parts: ["PLAN" as const] };

  await changeTeam(trip.organiser, { tripId, revision: 0, members: [organiser, helper] });
  expect((await getTripHeader(trip.member, tripId)).may).toMatchObject({ editPlan: true, editParticipants: false });

  const stranger = { userId: trip.stranger.userId, role: "ORGANISER" as const, parts: [] };
  await expect(changeTeam(trip.organiser, { tripId, revision: 1, members: [stranger] })).rejects.toMatchObject({
    fields: { members: "chooseMember" },
  });
  await expect(changeTeam(trip.member, { tripId, revision: 1, members: [organiser] })).rejects.toMatchObject({
    code: "forbidden",
  });
});

it("is changed by nobody outside its team", async () => {
  const trip = await seedTrip();
  const change = { tripId: trip.tripId, revision: 0, title: "Mine" };

  await expect(changeTrip(trip.stranger, change)).rejects.toMatchObject({ code: "not-found" });
  await expect(changeTrip(trip.member, change)).rejects.toMatchObject({ code: "forbidden" });
  await expect(deleteTrip(trip.stranger, change)).rejects.toMatchObject({ code: "not-found" });
  await expect(
    createTrip(trip.stranger, { organisationId: trip.organisationId, ...place, dayCount: 1 }),
  ).rejects.toMatchObject({
    code: "not-found",
  });
});
