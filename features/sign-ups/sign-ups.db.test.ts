import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import type { LinkActor } from "@/access/actor";
import { db } from "@/lib/db";
import { changeItem, shareNow } from "@/test/seed-itinerary";
import { seedGroup, seedItem, seedParticipant, seedTrip } from "@/test/seed-trip";
import { setSignUps } from "./commands/set-sign-ups";
import { signUp, withdrawSignUp } from "./commands/sign-up";

/** Museum or hike with two places each, an optional dinner with one, and a tour for everyone; shared. */
async function aTripWithAChoice() {
  const trip = await seedTrip();
  const { tripId } = trip;
  const [dayId] = trip.dayIds;
  const choiceId = randomUUID();
  await db.choice.create({ data: { id: choiceId, tripId, title: "Free afternoon" } });
  const chosen = { dayId, choiceId, capacity: 2, startMinute: 840, durationMinutes: 120 };
  const museum = await seedItem(trip, { ...chosen, title: "Museum" });
  const hike = await seedItem(trip, { ...chosen, title: "Hike" });
  const dinner = await seedItem(trip, { title: "Dinner", dayId, optional: true, capacity: 1, startMinute: 1140 });
  const tour = await seedItem(trip, { title: "Tour", dayId, startMinute: 600 });
  await shareNow(trip.organiser, tripId);
  const come = async (name: string, more = {}) => {
    const participantId = await seedParticipant(trip, { name, ...more });
    const link: LinkActor = { kind: "link", link: "ITINERARY", tripId, participantId, name, token: "", language: null };
    return link;
  };
  return { ...trip, museum, hike, dinner, tour, come };
}

const yes = { going: "yes" } as const;

async function namesAt(itemId: string): Promise<string[]> {
  const rows = await db.signUp.findMany({ where: { itemId }, select: { participant: { select: { name: true } } } });
  return rows.map(({ participant }) => participant.name).sort();
}

it("signs a participant up, says how many places are left, and takes it back", async () => {
  const { tripId, museum, come } = await aTripWithAChoice();
  const ana = await come("Ana");

  expect(await signUp(ana, { tripId, itemId: museum, ...yes })).toEqual({
    itemId: museum,
    signedUp: true,
    movedFrom: null,
    placesLeft: 1,
  });
  expect(await signUp(ana, { tripId, itemId: museum, ...yes })).toMatchObject({ signedUp: true, placesLeft: 1 });
  expect(await namesAt(museum)).toEqual(["Ana"]);

  expect(await withdrawSignUp(ana, { tripId, itemId: museum })).toMatchObject({ signedUp: false, placesLeft: 2 });
  expect(await namesAt(museum)).toEqual([]);
});

it("moves somebody who signs up for another item of the choice, and says from where", async () => {
  const { tripId, museum, hike, dinner, come } = await aTripWithAChoice();
  const ana = await come("Ana");
  await signUp(ana, { tripId, itemId: museum, ...yes });
  await signUp(ana, { tripId, itemId: dinner, ...yes });

  const answer = await signUp(ana, { tripId, itemId: hike, ...yes });

  expect(answer).toMatchObject({ signedUp: true, movedFrom: { itemId: museum, title: "Museum" } });
  expect([await namesAt(museum), await namesAt(hike), await namesAt(dinner)]).toEqual([[], ["Ana"], ["Ana"]]);
});

it("gives the last place to one of many who ask for it at the same moment", async () => {
  const { tripId, dinner, come } = await aTripWithAChoice();
  const all = await Promise.all(["Ana", "Bo", "Cy", "Di", "Ed", "Flo"].map((name) => come(name)));

  const answers = await Promise.allSettled(all.map((one) => signUp(one, { tripId, itemId: dinner, ...yes })));

  expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  for (const answer of answers) {
    if (answer.status === "rejected") expect(answer.reason).toMatchObject({ code: "conflict", message: "noPlaceLeft" });
  }
  expect(await namesAt(dinner)).toHaveLength(1);
});

it("leaves somebody who asks for both items of a choice at the same moment with one", async () => {
  const { tripId, museum, hike, come } = await aTripWithAChoice();
  const ana = await come("Ana");

  await Promise.all([museum, hike, museum, hike].map((itemId) => signUp(ana, { tripId, itemId, ...yes })));

  expect([...(await namesAt(museum)), ...(await namesAt(hike))]).toEqual(["Ana"]);
});

it("offers only what the newest shared plan offers to the groups somebody is in", async () => {
  const { tripId, organiser, museum, tour, come, ...trip } = await aTripWithAChoice();
  const ana = await come("Ana");
  const sauna = await seedItem({ ...trip, tripId }, { title: "Sauna", dayId: trip.dayIds[0], optional: true });
  const refused = { code: "not-found", message: "notOffered" };
  await expect(signUp(ana, { tripId, itemId: tour, ...yes })).rejects.toMatchObject(refused);
  await expect(signUp(ana, { tripId, itemId: sauna, ...yes })).rejects.toMatchObject(refused);

  const groupId = await seedGroup({ ...trip, tripId }, "A");
  await db.itemGroup.create({ data: { itemId: museum, tripId, groupId } });
  await changeItem(tripId, museum, {});
  await shareNow(organiser, tripId);

  expect(await signUp(ana, { tripId, itemId: sauna, ...yes })).toMatchObject({ signedUp: true, placesLeft: null });
  await expect(signUp(ana, { tripId, itemId: museum, ...yes })).rejects.toMatchObject(refused);
});

it("is for people who come, on trips that take place", async () => {
  const { tripId, museum, stranger, organiser, come } = await aTripWithAChoice();
  const left = await come("Bo", { status: "DECLINED" });
  await expect(signUp(left, { tripId, itemId: museum, ...yes })).rejects.toMatchObject({ message: "onlyThoseComing" });
  await expect(signUp(stranger, { tripId, itemId: museum, ...yes })).rejects.toMatchObject({ code: "not-found" });
  await expect(signUp(organiser, { tripId, itemId: museum, ...yes })).rejects.toMatchObject({ code: "forbidden" });

  await db.trip.update({ where: { id: tripId }, data: { cancelledAt: new Date() } });

  const ana = await come("Ana");
  await expect(signUp(ana, { tripId, itemId: museum, ...yes })).rejects.toMatchObject({ message: "tripIsCancelled" });
});

it("frees the place of somebody who leaves the trip, for good once somebody else takes it", async () => {
  const { tripId, dinner, come } = await aTripWithAChoice();
  const [ana, bo] = [await come("Ana"), await come("Bo")];
  await signUp(ana, { tripId, itemId: dinner, ...yes });
  await db.participant.update({ where: { id: ana.participantId }, data: { status: "WITHDRAWN" } });

  await signUp(bo, { tripId, itemId: dinner, ...yes });
  await db.participant.update({ where: { id: ana.participantId }, data: { status: "ACCEPTED" } });

  expect(await namesAt(dinner)).toEqual(["Bo"]);
});

it("lets staff say who is signed up, and records each who came and went", async () => {
  const { tripId, museum, hike, organiser, come } = await aTripWithAChoice();
  const [ana, bo, cy] = [await come("Ana"), await come("Bo"), await come("Cy")];
  await signUp(ana, { tripId, itemId: museum, ...yes });
  await signUp(bo, { tripId, itemId: hike, ...yes });

  const answer = await setSignUps(organiser, {
    tripId,
    itemId: museum,
    participantIds: [bo.participantId, cy.participantId],
    seenIds: [ana.participantId],
  });

  expect([...answer.participantIds].sort()).toEqual([bo.participantId, cy.participantId].sort());
  expect([await namesAt(museum), await namesAt(hike)]).toEqual([["Bo", "Cy"], []]);
  const records = await db.changeRecord.findMany({
    where: { tripId, action: "sign-ups:edit" },
    select: { event: true, subjectId: true, actorUserId: true },
  });
  const by = { actorUserId: organiser.userId };
  expect(records).toEqual(
    expect.arrayContaining([
      { event: "sign-up.removed", subjectId: ana.participantId, ...by },
      { event: "sign-up.moved", subjectId: bo.participantId, ...by },
      { event: "sign-up.created", subjectId: cy.participantId, ...by },
    ]),
  );
  expect(records).toHaveLength(3);
});

it("tells staff when somebody signed up since they looked, and writes nothing", async () => {
  const { tripId, museum, organiser, come } = await aTripWithAChoice();
  const [ana, bo] = [await come("Ana"), await come("Bo")];
  await signUp(ana, { tripId, itemId: museum, ...yes });

  const answer = setSignUps(organiser, { tripId, itemId: museum, participantIds: [bo.participantId], seenIds: [] });

  await expect(answer).rejects.toMatchObject({ code: "stale", present: { participantIds: [ana.participantId] } });
  expect(await namesAt(museum)).toEqual(["Ana"]);
});

it("refuses staff more people than places, people who do not come, and items nobody signs up for", async () => {
  const { tripId, dinner, tour, organiser, member, come } = await aTripWithAChoice();
  const [ana, bo, left] = [await come("Ana"), await come("Bo"), await come("Cy", { status: "DECLINED" })];
  const set = (itemId: string, ...who: LinkActor[]) =>
    setSignUps(organiser, { tripId, itemId, participantIds: who.map(({ participantId }) => participantId) });

  await expect(set(dinner, ana, bo)).rejects.toMatchObject({ fields: { participantIds: "tooFewPlaces" } });
  await expect(set(dinner, left)).rejects.toMatchObject({ fields: { participantIds: "chooseComing" } });
  await expect(set(tour, ana)).rejects.toMatchObject({ message: "nothingToSignUp" });
  await expect(setSignUps(member, { tripId, itemId: dinner, participantIds: [] })).rejects.toMatchObject({
    code: "forbidden",
  });
});
