import { expect, it } from "vitest";
import { changeItem } from "@/features/agenda-items/commands/change-item";
import { getBoard } from "@/features/agenda-items/queries";
import { db } from "@/lib/db";
import { seedItem, seedTrip } from "@/test/seed-trip";
import { changeChoice, createChoice, deleteChoice } from "./commands";

async function museumOrHike() {
  const trip = await seedTrip();
  const [dayId] = trip.dayIds;
  const museum = await seedItem(trip, { dayId, title: "Museum", startMinute: 840 });
  const hike = await seedItem(trip, { dayId, title: "Hike", startMinute: 840 });
  const answer = await createChoice(trip.organiser, {
    tripId: trip.tripId,
    title: "Museum or hike",
    itemIds: [museum, hike],
  });
  return { ...trip, museum, hike, answer, choiceId: answer.choiceId };
}

const choiceOf = async (itemId: string) => (await db.agendaItem.findUniqueOrThrow({ where: { id: itemId } })).choiceId;

it("makes two items the alternatives of one choice, which are then no conflict", async () => {
  const { organiser, tripId, museum, hike, answer, choiceId } = await museumOrHike();

  expect(answer).toMatchObject({
    planRevision: 1,
    choices: [{ id: choiceId, title: "Museum or hike", revision: 0 }],
    conflicts: [],
  });
  expect(answer.items.map(({ id, choiceId: of, revision }) => [id, of, revision])).toEqual(
    expect.arrayContaining([
      [museum, choiceId, 1],
      [hike, choiceId, 1],
    ]),
  );
  expect((await getBoard(organiser, tripId)).choices).toHaveLength(1);
  expect(await db.changeRecord.findFirst({ where: { subjectId: choiceId } })).toMatchObject({
    event: "choice.created",
    after: { title: "Museum or hike", itemIds: [museum, hike] },
  });
});

it("renames a choice and says anew what belongs to it", async () => {
  const { organiser, tripId, dayIds, museum, hike, choiceId, ...trip } = await museumOrHike();
  const boat = await seedItem({ ...trip, tripId }, { dayId: dayIds[0], title: "Boat" });

  const { choices } = await changeChoice(organiser, {
    tripId,
    choiceId,
    revision: 0,
    title: "Museum or boat",
    itemIds: [museum, boat],
  });

  expect(choices).toEqual([{ id: choiceId, title: "Museum or boat", revision: 1 }]);
  expect(await Promise.all([museum, hike, boat].map(choiceOf))).toEqual([choiceId, null, choiceId]);
  expect(await db.changeRecord.findFirst({ where: { subjectId: choiceId, event: "choice.changed" } })).toMatchObject({
    before: { title: "Museum or hike", itemIds: [museum, hike] },
    after: { title: "Museum or boat", itemIds: [museum, boat] },
  });
});

it("tells whoever looked at an older choice how it is now", async () => {
  const { organiser, tripId, choiceId } = await museumOrHike();
  const change = { tripId, choiceId, revision: 0, title: "Museum or boat" };
  await changeChoice(organiser, change);

  const present = { choice: { title: "Museum or boat", revision: 1 } };
  await expect(changeChoice(organiser, change)).rejects.toMatchObject({ code: "stale", present });
  await expect(deleteChoice(organiser, { tripId, choiceId, revision: 0 })).rejects.toMatchObject({ code: "stale" });
});

it("takes a choice away and keeps its items, also those that were removed before", async () => {
  const { organiser, tripId, museum, hike, choiceId } = await museumOrHike();
  await db.agendaItem.update({ where: { id: hike }, data: { deletedAt: new Date() } });

  const { choices, items } = await deleteChoice(organiser, { tripId, choiceId, revision: 0 });

  expect(choices).toEqual([]);
  expect(items.map(({ id }) => id)).toEqual([museum]);
  expect(await Promise.all([museum, hike].map(choiceOf))).toEqual([null, null]);
  expect(await db.choice.count({ where: { id: choiceId } })).toBe(0);
});

it("comes back as the choice it was, but never in place of one that is there", async () => {
  const { organiser, tripId, museum, hike, choiceId } = await museumOrHike();
  const again = { tripId, choiceId, title: "Museum or hike", itemIds: [museum, hike] };

  await expect(createChoice(organiser, again)).rejects.toMatchObject({ code: "conflict" });
  await deleteChoice(organiser, { tripId, choiceId, revision: 0 });
  const { choices } = await createChoice(organiser, again);

  expect(choices).toEqual([{ id: choiceId, title: "Museum or hike", revision: 0 }]);
  expect(await Promise.all([museum, hike].map(choiceOf))).toEqual([choiceId, choiceId]);
});

it("takes only items and choices of its own trip", async () => {
  const { organiser, tripId, choiceId } = await museumOrHike();
  const other = await museumOrHike();

  const foreign = createChoice(organiser, { tripId, title: "Mixed", itemIds: [other.museum] });
  await expect(foreign).rejects.toMatchObject({ code: "invalid", fields: { itemIds: "chooseItems" } });
  const renamed = changeChoice(organiser, { tripId, choiceId: other.choiceId, revision: 0, title: "Mine" });
  await expect(renamed).rejects.toMatchObject({ code: "not-found" });
  const chosen = changeItem(other.organiser, { tripId: other.tripId, itemId: other.museum, revision: 1, choiceId });
  await expect(chosen).rejects.toMatchObject({ code: "invalid", fields: { choiceId: "chooseChoice" } });
});

it("is for those who may edit the plan", async () => {
  const { member, stranger, tripId, choiceId } = await museumOrHike();
  const input = { tripId, choiceId, revision: 0 };

  await expect(createChoice(member, { tripId, title: "Other", itemIds: [] })).rejects.toMatchObject({
    code: "forbidden",
  });
  await expect(changeChoice(stranger, { ...input, title: "Other" })).rejects.toMatchObject({ code: "not-found" });
  await expect(deleteChoice(member, input)).rejects.toMatchObject({ code: "forbidden" });
});
