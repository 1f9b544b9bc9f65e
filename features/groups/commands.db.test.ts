import { expect, it } from "vitest";
import { db } from "@/lib/db";
import { seedGroup, seedItem, seedParticipant, seedTrip } from "@/test/seed-trip";
import { createGroup, deleteGroup, joinGroup, leaveGroup, renameGroup } from "./commands";

const members = async (groupId: string) =>
  (await db.groupMember.findMany({ where: { groupId } })).map(({ participantId }) => participantId).sort();

it("makes groups with the letters in order, also when two are made at the same moment", async () => {
  const { organiser, tripId } = await seedTrip();

  const made = await Promise.all(
    ["Research", "Industry"].map((name) => createGroup(organiser, { tripId, name, participantIds: [] })),
  );

  expect(made.map(({ letter }) => letter).sort()).toEqual(["A", "B"]);
});

it("puts people in and takes them out, and counts the plan up each time", async () => {
  const trip = await seedTrip();
  const ids = [await seedParticipant(trip), await seedParticipant(trip)].sort();
  const { id: groupId } = await createGroup(trip.organiser, {
    tripId: trip.tripId,
    name: "Research",
    participantIds: [],
  });
  const input = { tripId: trip.tripId, groupId };

  await joinGroup(trip.organiser, { ...input, participantIds: ids });
  await joinGroup(trip.organiser, { ...input, participantIds: ids });
  expect(await members(groupId)).toEqual(ids);
  await leaveGroup(trip.organiser, { ...input, participantIds: ids.slice(0, 1) });

  expect(await members(groupId)).toEqual(ids.slice(1));
  expect(await db.trip.findUnique({ where: { id: trip.tripId } })).toMatchObject({ planRevision: 4 });
});

it("does not take people of another trip", async () => {
  const trip = await seedTrip();
  const foreign = await seedParticipant(await seedTrip());
  const groupId = await seedGroup(trip);

  const joining = joinGroup(trip.organiser, { tripId: trip.tripId, groupId, participantIds: [foreign] });

  await expect(joining).rejects.toMatchObject({ code: "not-found" });
});

it("renames a group, and tells who looked at an older revision", async () => {
  const trip = await seedTrip();
  const groupId = await seedGroup(trip);
  const rename = { tripId: trip.tripId, groupId, name: "Clinics", revision: 0 };

  expect(await renameGroup(trip.organiser, rename)).toMatchObject({ name: "Clinics", revision: 1 });

  await expect(renameGroup(trip.organiser, rename)).rejects.toMatchObject({
    code: "stale",
    present: { name: "Clinics" },
  });
  expect(await db.changeRecord.findFirst({ where: { subjectId: groupId } })).toMatchObject({
    event: "group.renamed",
    before: { name: "Group A" },
    after: { name: "Clinics" },
  });
});

it("keeps a group that agenda items are meant for, and deletes it when none is", async () => {
  const trip = await seedTrip();
  const participantId = await seedParticipant(trip);
  const groupId = await seedGroup(trip, "A", [participantId]);
  const itemId = await seedItem(trip);
  await db.itemGroup.create({ data: { itemId, groupId, tripId: trip.tripId } });
  const input = { tripId: trip.tripId, groupId };

  await expect(deleteGroup(trip.organiser, input)).rejects.toMatchObject({
    code: "conflict",
    message: "groupHasItems",
  });
  await db.itemGroup.deleteMany({ where: { groupId } });
  await deleteGroup(trip.organiser, input);

  expect(await db.group.count({ where: { id: groupId } })).toBe(0);
  expect(await db.participant.count({ where: { id: participantId, deletedAt: null } })).toBe(1);
});

it("is for the organisers of this trip", async () => {
  const trip = await seedTrip();
  const groupId = await seedGroup(trip);
  const elsewhere = await seedTrip();
  const input = { tripId: trip.tripId, groupId };

  await expect(deleteGroup(trip.stranger, input)).rejects.toMatchObject({ code: "not-found" });
  await expect(deleteGroup(trip.member, input)).rejects.toMatchObject({ code: "forbidden" });
  await expect(deleteGroup(elsewhere.organiser, { ...input, tripId: elsewhere.tripId })).rejects.toMatchObject({
    code: "not-found",
  });
});
