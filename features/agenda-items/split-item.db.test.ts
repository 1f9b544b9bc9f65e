import { expect, it } from "vitest";
import { minuteOfDay } from "@/domain/clock";
import { db } from "@/lib/db";
import { seedGroup, seedItem, seedPerson, seedTrip } from "@/test/seed-trip";
import { joinItem, splitItem } from "./commands/split-item";
import { getPlan } from "./queries";

const nine = minuteOfDay(540);
const half = minuteOfDay(630);

async function session() {
  const trip = await seedTrip();
  const [dayId] = trip.dayIds;
  const groupId = await seedGroup(trip);
  const personId = await seedPerson(trip);
  const facts = { kind: "WORKSHOP" as const, title: "Water", room: "Aula", topics: ["ports"] };
  const itemId = await seedItem(trip, { ...facts, dayId, startMinute: nine, durationMinutes: 180 });
  const early = await seedItem(trip, { dayId, parentId: itemId, startMinute: nine, durationMinutes: 30 });
  const late = await seedItem(trip, { dayId, parentId: itemId, startMinute: 660, durationMinutes: 30 });
  const { organisationId, tripId } = trip;
  await db.itemGroup.create({ data: { itemId, groupId, tripId } });
  await db.part.create({ data: { itemId, tripId, organisationId, role: "TRAINER", personId, position: 0 } });
  const split = (more: Partial<Parameters<typeof splitItem>[1]> = {}) =>
    splitItem(trip.organiser, {
      ...{ tripId, itemId, revision: 0, breakStart: half, breakMinutes: 30, breakTitle: "Coffee" },
      ...more,
    });
  return { ...trip, itemId, early, late, groupId, personId, split };
}

async function itemsOf({ organiser, tripId }: Awaited<ReturnType<typeof session>>) {
  return (await getPlan(organiser, tripId)).items;
}

it("splits a session around coffee: both parts have its people, room and groups, and its talks go along", async () => {
  const trip = await session();

  const answer = await trip.split();

  const items = await itemsOf(trip);
  const second = items.find((item) => item.continuesId === trip.itemId);
  const coffee = items.find((item) => item.title === "Coffee");
  expect(items.find((item) => item.id === trip.itemId)).toMatchObject({ durationMinutes: 90, revision: 1 });
  expect(second).toMatchObject({
    ...{ title: "Water", kind: "WORKSHOP", room: "Aula", topics: ["ports"], startMinute: 660, durationMinutes: 60 },
    groupIds: [trip.groupId],
    parts: [{ role: "TRAINER", personId: trip.personId }],
  });
  expect(coffee).toMatchObject({ kind: "MEAL", startMinute: 630, durationMinutes: 30, groupIds: [trip.groupId] });
  expect(items.find((item) => item.id === trip.late)?.parentId).toBe(second?.id);
  expect(items.find((item) => item.id === trip.early)?.parentId).toBe(trip.itemId);
  expect(answer.conflicts).toEqual([]);
  const events = await db.changeRecord.findMany({ where: { tripId: trip.tripId }, select: { event: true } });
  expect(events.map(({ event }) => event)).toContain("agenda-item.created");
});

it("joins the parts again, with whoever had a part in either", async () => {
  const trip = await session();
  await trip.split({ breakTitle: null });
  const { tripId, organiser, organisationId } = trip;
  const second = (await itemsOf(trip)).find((item) => item.continuesId === trip.itemId);
  const personId = await seedPerson(trip, "Ada Lunde");
  const itemId = second?.id ?? "";
  await db.part.create({ data: { itemId, tripId, organisationId, role: "SPEAKER", personId, position: 1 } });

  const answer = await joinItem(organiser, { tripId, itemId, revision: 0 });

  const items = await itemsOf(trip);
  expect(answer.removedIds).toEqual([itemId]);
  expect(items.find((item) => item.id === trip.itemId)).toMatchObject({
    durationMinutes: 180,
    revision: 2,
    parts: [{ personId: trip.personId }, { personId }],
  });
  expect(items.find((item) => item.id === trip.late)?.parentId).toBe(trip.itemId);
});

it("says what keeps a session from being split or joined", async () => {
  const trip = await session();
  const { tripId, organiser, itemId, member } = trip;

  await expect(trip.split({ breakStart: minuteOfDay(720) })).rejects.toMatchObject({
    code: "invalid",
    fields: { breakStart: "breakOutsideItem" },
  });
  await expect(trip.split({ revision: 4 })).rejects.toMatchObject({ code: "stale" });
  await expect(joinItem(organiser, { tripId, itemId, revision: 0 })).rejects.toMatchObject({ code: "conflict" });
  const input = { tripId, itemId, revision: 0, breakStart: half, breakMinutes: null, breakTitle: null };
  await expect(splitItem(member, input)).rejects.toMatchObject({ code: "forbidden" });
});
