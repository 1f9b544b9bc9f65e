import { expect, it } from "vitest";
import { db } from "@/lib/db";
import { seedGroup, seedHost, seedItem, seedParticipant, seedPerson, seedTrip } from "@/test/seed-trip";
import { getPlan } from "./queries";

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
