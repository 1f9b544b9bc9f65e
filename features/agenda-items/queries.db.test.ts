import { expect, it } from "vitest";
import { may, type Role } from "@/access/permissions";
import { conflictsOf } from "@/domain/conflicts";
import { db } from "@/lib/db";
import { seedGroup, seedHost, seedItem, seedParticipant, seedPerson, seedTrip } from "@/test/seed-trip";
import { agendaOf, planConflict } from "./judge-plan";
import { getBoard, getPlan } from "./queries";

it("reads days, items with their parts and groups, and who is coming", async () => {
  const trip = await seedTrip();
  const [hostId, personId, participantId] = [await seedHost(trip), await seedPerson(trip), await seedParticipant(trip)];
  const groupId = await seedGroup(trip, "A", [participantId]);
  await seedParticipant(trip, { status: "WITHDRAWN" });
  const itemId = await seedItem(trip, { dayId: trip.dayIds[1], startMinute: 600, durationMinutes: 60, hostId });
  await seedItem(trip, { deletedAt: new Date() });
  const { organisationId, tripId } = trip;
  await db.part.createMany({
    data: [
      { itemId, tripId, organisationId, role: "SPEAKER", personId, roleThen: "Head of Port", position: 0 },
      { itemId, tripId, organisationId, role: "CONTACT", personId, position: 1 },
    ],
  });
  await db.itemGroup.create({ data: { itemId, tripId, groupId } });

  const plan = await getPlan(trip.organiser, tripId);

  expect(plan.days.map((day) => day.date)).toEqual(["2027-03-09", "2027-03-10", "2027-03-11"]);
  expect(plan.participantIds).toEqual([participantId]);
  expect(plan.groups).toEqual([{ id: groupId, name: "Group A", letter: "A", participantIds: [participantId] }]);
  expect(plan.items).toHaveLength(1);
  expect(plan.items[0]).toMatchObject({
    id: itemId,
    hostName: "Port of Oslo",
    groupIds: [groupId],
    personIds: [personId],
  });
  expect(plan.items[0]?.parts[0]).toMatchObject({
    role: "SPEAKER",
    personName: "Kari Nordmann",
    roleThen: "Head of Port",
  });
});

it("shows the plan to nobody outside the team", async () => {
  const trip = await seedTrip();

  await expect(getPlan(trip.stranger, trip.tripId)).rejects.toMatchObject({ code: "not-found" });
  await expect(getPlan(trip.member, trip.tripId)).rejects.toMatchObject({ code: "forbidden" });
});

it("gives a browser what it needs to judge the plan as the server does", async () => {
  const trip = await seedTrip();
  const [ana, ben, cy] = [await seedParticipant(trip), await seedParticipant(trip), await seedParticipant(trip)];
  const gone = await seedParticipant(trip, { status: "WITHDRAWN" });
  const [a, b] = [await seedGroup(trip, "A", [ana, cy, gone]), await seedGroup(trip, "B", [ben])];
  const on = { dayId: trip.dayIds[0], durationMinutes: 60 };
  const choice = await db.choice.create({ data: { tripId: trip.tripId, title: "Afternoon" } });
  const museum = await seedItem(trip, { ...on, startMinute: 900, choiceId: choice.id });
  await seedItem(trip, { ...on, startMinute: 910, choiceId: choice.id });
  await seedItem(trip, { ...on, startMinute: 930, title: "For everybody" });
  await db.signUp.create({ data: { tripId: trip.tripId, itemId: museum, participantId: ana } });
  const forGroup = async (groupId: string, startMinute: number) => {
    const itemId = await seedItem(trip, { ...on, startMinute });
    await db.itemGroup.create({ data: { itemId, tripId: trip.tripId, groupId } });
  };
  await forGroup(a, 600);
  await forGroup(b, 615);
  await forGroup(a, 630);

  const board = await getBoard(trip.organiser, trip.tripId);

  expect(conflictsOf(agendaOf(board, board)).map(planConflict)).toEqual(board.conflicts);
  expect(board.conflicts.map(({ people }) => people)).toEqual([2, 3, 2]);
});

it("lets everybody who may read a plan judge it", () => {
  const roles: Role[] = [
    "admin",
    "member",
    "organiser",
    "co-plan",
    "co-participants",
    "co-report",
    "participant",
    "user",
  ];
  for (const role of roles.filter((one) => may([one], "trip:read")))
    expect(may([role], "participants:read")).toBe(true);
});
