import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { minuteOfDay } from "@/domain/clock";
import { db } from "@/lib/db";
import { seedGroup, seedHost, seedItem, seedPerson, seedTrip } from "@/test/seed-trip";
import { changeItem } from "./commands/change-item";
import { copyItems } from "./commands/copy-items";
import { createItem } from "./commands/create-item";
import { placeItems } from "./commands/place-items";
import { removeItem, removeItems, restoreItem } from "./commands/remove-item";
import { getPlan } from "./queries";

const ten = minuteOfDay(600);
const two = minuteOfDay(840);

async function itemOf(trip: Awaited<ReturnType<typeof seedTrip>>, itemId: string) {
  const { items } = await getPlan(trip.organiser, trip.tripId);
  return items.find((item) => item.id === itemId);
}

it("puts a new visit on the wish list as an idea, and assigns it to a day", async () => {
  const trip = await seedTrip();
  const { tripId, dayIds } = trip;

  const { itemId } = await createItem(trip.organiser, { tripId, kind: "HOST_VISIT", title: "Port authority" });
  expect(await itemOf(trip, itemId)).toMatchObject({ dayId: null, hostStatus: "IDEA", revision: 0 });

  const answer = await changeItem(trip.organiser, {
    tripId,
    itemId,
    revision: 0,
    dayId: dayIds[1],
    startMinute: ten,
    durationMinutes: 90,
  });

  expect(answer.items).toMatchObject([
    { id: itemId, dayId: dayIds[1], startMinute: 600, durationMinutes: 90, revision: 1 },
  ]);
  expect(answer.planRevision).toBe(2);
});

it("records who changed what, from what to what", async () => {
  const trip = await seedTrip();
  const itemId = await seedItem(trip, { dayId: trip.dayIds[0], startMinute: 600 });

  await changeItem(trip.organiser, { tripId: trip.tripId, itemId, revision: 0, startMinute: two, room: "Aula" });

  const record = await db.changeRecord.findFirst({ where: { subjectId: itemId } });
  expect(record).toMatchObject({
    actorName: "Olga Organiser",
    action: "plan:edit",
    event: "agenda-item.moved",
    subjectName: "Port authority",
    before: { startMinute: 600, room: null },
    after: { startMinute: 840, room: "Aula" },
  });
});

it("names the clash a move causes and does not stop it", async () => {
  const trip = await seedTrip();
  const { tripId, dayIds } = trip;
  await seedItem(trip, { dayId: dayIds[0], startMinute: 600, durationMinutes: 60, title: "Harbour walk" });
  const itemId = await seedItem(trip);

  const { conflicts } = await changeItem(trip.organiser, {
    tripId,
    itemId,
    revision: 0,
    dayId: dayIds[0],
    startMinute: minuteOfDay(630),
    durationMinutes: 60,
  });

  expect(conflicts).toMatchObject([{ kind: "overlap", dayId: dayIds[0], startMinute: 630, minutes: 30 }]);
});

it("shows whoever looked at an older item the present one and who changed it", async () => {
  const trip = await seedTrip();
  const itemId = await seedItem(trip);
  const change = { tripId: trip.tripId, itemId, revision: 0 };
  await changeItem(trip.admin, { ...change, title: "Port of Oslo" });

  await expect(changeItem(trip.organiser, { ...change, title: "Harbour" })).rejects.toMatchObject({
    code: "stale",
    present: { item: { title: "Port of Oslo", revision: 1 }, by: "Ada Admin" },
  });
});

it("lets one of two simultaneous changes win and refuses the other", async () => {
  const trip = await seedTrip();
  const itemId = await seedItem(trip);
  const change = { tripId: trip.tripId, itemId, revision: 0 };

  const outcomes = await Promise.allSettled(
    ["A", "B", "C"].map((title) => changeItem(trip.organiser, { ...change, title })),
  );

  expect(outcomes.filter((one) => one.status === "fulfilled")).toHaveLength(1);
  expect(await itemOf(trip, itemId)).toMatchObject({ revision: 1 });
});

it("moves what is inside an item along, and puts all of it back exactly", async () => {
  const trip = await seedTrip();
  const { tripId, dayIds } = trip;
  const itemId = await seedItem(trip, { dayId: dayIds[0], startMinute: 600, durationMinutes: 120 });
  const talkId = await seedItem(trip, { dayId: dayIds[0], parentId: itemId, kind: "TALK", startMinute: 615 });

  const back = await changeItem(trip.organiser, { tripId, itemId, revision: 0, dayId: null });
  expect(back.items).toHaveLength(2);
  expect(await itemOf(trip, talkId)).toMatchObject({ dayId: null, parentId: itemId, startMinute: null });

  await placeItems(trip.organiser, {
    tripId,
    places: [
      {
        itemId,
        revision: 1,
        dayId: dayIds[0] ?? null,
        parentId: null,
        startMinute: ten,
        durationMinutes: 120,
        dayPart: null,
        position: 0,
      },
      {
        itemId: talkId,
        revision: 1,
        dayId: dayIds[0] ?? null,
        parentId: itemId,
        startMinute: minuteOfDay(615),
        durationMinutes: null,
        dayPart: null,
        position: 0,
      },
    ],
  });

  expect(await itemOf(trip, itemId)).toMatchObject({ dayId: dayIds[0], startMinute: 600, durationMinutes: 120 });
  expect(await itemOf(trip, talkId)).toMatchObject({ dayId: dayIds[0], startMinute: 615, parentId: itemId });
});

it("refuses places that do not fit together", async () => {
  const trip = await seedTrip();
  const { tripId, dayIds } = trip;
  const itemId = await seedItem(trip, { dayId: dayIds[0] });
  const talkId = await seedItem(trip, { dayId: dayIds[0], parentId: itemId });
  const place = { itemId, revision: 0, startMinute: null, durationMinutes: null, dayPart: null, position: 0 };

  await expect(
    placeItems(trip.organiser, { tripId, places: [{ ...place, dayId: dayIds[0] ?? null, parentId: talkId }] }),
  ).rejects.toMatchObject({ code: "conflict" });
  await expect(
    placeItems(trip.organiser, { tripId, places: [{ ...place, dayId: randomUUID(), parentId: null }] }),
  ).rejects.toMatchObject({ code: "conflict" });
});

it("nests an item, orders it among its siblings and takes it out again", async () => {
  const trip = await seedTrip();
  const { tripId, dayIds } = trip;
  const sessionId = await seedItem(trip, { dayId: dayIds[0], startMinute: 600 });
  const firstId = await seedItem(trip, { dayId: dayIds[0], parentId: sessionId, position: 0 });
  const secondId = await seedItem(trip);
  const change = { tripId, itemId: secondId };

  await changeItem(trip.organiser, { ...change, revision: 0, parentId: sessionId });
  await changeItem(trip.organiser, { ...change, revision: 1, position: 0 });
  expect(await itemOf(trip, secondId)).toMatchObject({
    parentId: sessionId,
    dayId: dayIds[0],
    position: 0,
    revision: 1,
  });
  expect(await itemOf(trip, firstId)).toMatchObject({ position: 1, revision: 0 });

  await changeItem(trip.organiser, { ...change, revision: 1, parentId: null });
  expect(await itemOf(trip, secondId)).toMatchObject({ parentId: null, dayId: dayIds[0] });
  await expect(
    changeItem(trip.organiser, { tripId, itemId: sessionId, revision: 0, parentId: sessionId }),
  ).rejects.toMatchObject({ code: "invalid", fields: { parentId: "itemInsideItself" } });
});

it("keeps parts and groups as they were entered", async () => {
  const trip = await seedTrip();
  const { tripId } = trip;
  const [personId, hostId, groupId] = [await seedPerson(trip), await seedHost(trip), await seedGroup(trip)];
  const nobody = {
    personId: null,
    hostId: null,
    titleThen: null,
    roleThen: null,
    affiliationThen: null,
    nameThen: null,
    alsoThen: [],
    contribution: null,
    onBehalfOf: null,
    toBeConfirmed: false,
  };

  const { itemId } = await createItem(trip.organiser, {
    tripId,
    kind: "PANEL",
    title: "Ports and people",
    groupIds: [groupId],
    parts: [
      { ...nobody, role: "MODERATOR", personId, roleThen: "Head of Port" },
      { ...nobody, role: "PANELLIST", hostId },
      { ...nobody, role: "PANELLIST", toBeConfirmed: true, affiliationThen: "City of Oslo" },
    ],
  });

  const item = await itemOf(trip, itemId);
  expect(item?.groupIds).toEqual([groupId]);
  expect(item?.parts).toMatchObject([
    { role: "MODERATOR", personName: "Kari Nordmann", roleThen: "Head of Port" },
    { role: "PANELLIST", hostName: "Port of Oslo" },
    { role: "PANELLIST", toBeConfirmed: true, affiliationThen: "City of Oslo" },
  ]);
});

it("removes an item with what is inside it, and brings both back", async () => {
  const trip = await seedTrip();
  const { tripId, dayIds } = trip;
  const itemId = await seedItem(trip, { dayId: dayIds[0] });
  const talkId = await seedItem(trip, { dayId: dayIds[0], parentId: itemId });

  const { removedIds } = await removeItem(trip.organiser, { tripId, itemId, revision: 0 });
  expect(removedIds.sort()).toEqual([itemId, talkId].sort());

  await restoreItem(trip.organiser, { tripId, itemId });
  expect(await itemOf(trip, talkId)).toMatchObject({ parentId: itemId, dayId: dayIds[0] });
});

it("refers to nothing of another organisation or trip", async () => {
  const trip = await seedTrip();
  const elsewhere = await seedTrip();
  const { tripId } = trip;
  const itemId = await seedItem(trip);
  const change = { tripId, itemId, revision: 0 };
  const foreignHost = await seedHost(elsewhere);

  await expect(changeItem(trip.organiser, { ...change, hostId: foreignHost })).rejects.toMatchObject({
    code: "invalid",
    fields: { hostId: "chooseOrganisation" },
  });
  await expect(changeItem(trip.organiser, { ...change, groupIds: [await seedGroup(elsewhere)] })).rejects.toMatchObject(
    {
      fields: { groupIds: "chooseGroup" },
    },
  );
  await expect(changeItem(trip.organiser, { ...change, dayId: elsewhere.dayIds[0] })).rejects.toMatchObject({
    fields: { dayId: "chooseDay" },
  });
  await expect(changeItem(trip.organiser, { ...change, parentId: await seedItem(elsewhere) })).rejects.toMatchObject({
    fields: { parentId: "chooseParent" },
  });
  await expect(
    changeItem(trip.organiser, { ...change, itemId: await seedItem(elsewhere), title: "Mine" }),
  ).rejects.toMatchObject({ code: "not-found" });
});

it("is changed by nobody outside the trip's team", async () => {
  const trip = await seedTrip();
  const itemId = await seedItem(trip);
  const change = { tripId: trip.tripId, itemId, revision: 0, title: "Mine" };

  await expect(changeItem(trip.stranger, change)).rejects.toMatchObject({ code: "not-found" });
  await expect(changeItem(trip.member, change)).rejects.toMatchObject({ code: "forbidden" });
  await expect(removeItem(trip.member, change)).rejects.toMatchObject({ code: "forbidden" });
  expect(await itemOf(trip, itemId)).toMatchObject({ title: "Port authority", revision: 0 });
});

it("copies an item with what is inside it: the same people, but nothing asked, answered or signed up", async () => {
  const trip = await seedTrip();
  const { tripId, organisationId, dayIds } = trip;
  const [hostId, personId, groupId] = [await seedHost(trip), await seedPerson(trip), await seedGroup(trip)];
  const asked = {
    hostStatus: "CONFIRMED" as const,
    hostAnswer: "Gladly",
    requestedAt: new Date(),
    answeredAt: new Date(),
  };
  const on = { dayId: dayIds[0], startMinute: 600, durationMinutes: 60 };
  const itemId = await seedItem(trip, { ...on, title: "Port of Oslo", hostId, ...asked });
  const insideId = await seedItem(trip, { ...on, startMinute: 615, parentId: itemId, title: "Control room" });
  await db.part.create({ data: { itemId: insideId, tripId, organisationId, role: "SPEAKER", personId } });
  await db.itemGroup.create({ data: { itemId, tripId, groupId } });
  const place = { dayId: dayIds[1] ?? null, parentId: null, startMinute: two, durationMinutes: 60, dayPart: null };

  const { itemIds, items } = await copyItems(trip.organiser, { tripId, copies: [{ itemId, ...place }] });

  const [copyId = ""] = itemIds;
  expect(items).toHaveLength(2);
  expect(await itemOf(trip, copyId)).toMatchObject({
    ...{ title: "Port of Oslo", hostId, hostStatus: "IDEA", hostAnswer: null, requestedAt: null, answeredAt: null },
    ...{ dayId: dayIds[1], startMinute: 840, groupIds: [groupId], revision: 0 },
  });
  expect(items.find((item) => item.parentId === copyId)).toMatchObject({
    ...{ title: "Control room", dayId: dayIds[1], startMinute: 855, personIds: [personId] },
  });
  expect(await itemOf(trip, itemId)).toMatchObject({ hostStatus: "CONFIRMED", startMinute: 600, revision: 0 });
  const records = await db.changeRecord.findMany({ where: { tripId, subjectId: copyId } });
  expect(records.map(({ event }) => event)).toEqual(["agenda-item.created"]);
});

it("copies nothing when one of the items is gone, and for nobody who may not change the plan", async () => {
  const trip = await seedTrip();
  const { tripId } = trip;
  const itemId = await seedItem(trip);
  const nowhere = { dayId: null, parentId: null, startMinute: null, durationMinutes: null, dayPart: null };
  const copies = [itemId, randomUUID()].map((id) => ({ itemId: id, ...nowhere }));

  await expect(copyItems(trip.organiser, { tripId, copies })).rejects.toMatchObject({ code: "not-found" });
  await expect(copyItems(trip.member, { tripId, copies })).rejects.toMatchObject({ code: "forbidden" });
  expect((await getPlan(trip.organiser, tripId)).items).toHaveLength(1);
});

it("takes several items out of the plan, all or none", async () => {
  const trip = await seedTrip();
  const { tripId } = trip;
  const [one, other] = [await seedItem(trip), await seedItem(trip, { revision: 3 })];
  const seen = (revision: number) => [
    { itemId: one, revision: 0 },
    { itemId: other, revision },
  ];

  await expect(removeItems(trip.organiser, { tripId, items: seen(2) })).rejects.toMatchObject({ code: "stale" });
  expect((await getPlan(trip.organiser, tripId)).items).toHaveLength(2);

  const { removedIds } = await removeItems(trip.organiser, { tripId, items: seen(3) });
  expect([...removedIds].sort()).toEqual([one, other].sort());
});
