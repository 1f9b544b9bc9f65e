import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { db } from "@/lib/db";
import { newToken } from "@/lib/tokens";
import { changeItem, seedLink, shareNow } from "@/test/seed-itinerary";
import { seedUser } from "@/test/seed-organisation";
import { seedGroup, seedItem, seedParticipant, seedTrip } from "@/test/seed-trip";
import { loadNumber } from "./queries/load-shared";
import { getMyItineraries } from "./queries/my-itineraries";
import { openByLink, openSignedIn } from "./queries/open-itinerary";
import { getPeopleOnTrip } from "./queries/people-on-trip";
import { allItems, viewOf } from "./view";

async function contentOf(tripId: string, number: number) {
  const [shared] = await loadNumber({ tripId }, number);
  if (!shared) throw new Error("Nothing was shared");
  return shared.content;
}

it("never shows a draft: neither a new time, nor an item, nor a note of the organisers", async () => {
  const trip = await seedTrip();
  const [dayId] = trip.dayIds;
  const port = await seedItem(trip, { title: "Port authority", dayId, startMinute: 600, internalNote: "Too dear" });
  await seedItem(trip, { title: "Declined shipyard", dayId, startMinute: 700, hostStatus: "DECLINED" });
  await seedItem(trip, { title: "Wished shipyard" });
  await shareNow(trip.organiser, trip.tripId);
  await changeItem(trip.tripId, port, { startMinute: 630 });
  await seedItem(trip, { title: "Secret dinner", dayId, startMinute: 1140 });

  const content = await contentOf(trip.tripId, 1);

  expect(content.items.map(({ title, startMinute }) => [title, startMinute])).toEqual([["Port authority", 600]]);
  expect(JSON.stringify(content)).not.toMatch(/Too dear|Secret|shipyard|internalNote|wishedTime|hostAnswer/);
});

it("leaves out what is inside a cancelled item", async () => {
  const trip = await seedTrip();
  const [dayId] = trip.dayIds;
  const block = await seedItem(trip, { title: "Block", dayId, startMinute: 600, hostStatus: "CANCELLED" });
  await seedItem(trip, { title: "Talk within", kind: "TALK", dayId, parentId: block, startMinute: 610 });
  await seedItem(trip, { title: "Lunch", kind: "MEAL", dayId, startMinute: 720 });
  await shareNow(trip.organiser, trip.tripId);

  expect((await contentOf(trip.tripId, 1)).items.map(({ title }) => title)).toEqual(["Lunch"]);
});

it("shows a participant what is for everyone and for their groups, staff what is for anybody", async () => {
  const trip = await seedTrip();
  const [dayId] = trip.dayIds;
  const [ana, bo] = [await seedParticipant(trip, { name: "Ana" }), await seedParticipant(trip, { name: "Bo" })];
  const [groupA, groupB] = [await seedGroup(trip, "A", [ana]), await seedGroup(trip, "B", [bo])];
  const [lab, port] = [
    await seedItem(trip, { title: "Lab", dayId, startMinute: 600 }),
    await seedItem(trip, { title: "Port", dayId, startMinute: 600 }),
  ];
  await seedItem(trip, { title: "Dinner", kind: "MEAL", dayId, startMinute: 1140 });
  await db.itemGroup.createMany({
    data: [
      { itemId: lab, tripId: trip.tripId, groupId: groupA },
      { itemId: port, tripId: trip.tripId, groupId: groupB },
    ],
  });
  await shareNow(trip.organiser, trip.tripId);

  const visit = await openByLink(await seedLink(ana));
  const staff = await openSignedIn(trip.organiser, trip.tripId);

  const content = await contentOf(trip.tripId, 1);
  const titles = (groups: readonly string[] | null) =>
    allItems(viewOf(content, null, { groups })).map(({ item }) => item.item.title);
  expect(visit).toMatchObject({ itinerary: { audience: { kind: "participant", groupIds: [groupA] } } });
  expect(titles([groupA])).toEqual(["Lab", "Dinner"]);
  expect(staff.audience).toEqual({ kind: "staff" });
  expect(titles(null)).toEqual(["Lab", "Port", "Dinner"]);
});

it("opens nothing for a link that is forged, revoked, expired, an invitation, or of a trip that is gone", async () => {
  const trip = await seedTrip();
  const participantId = await seedParticipant(trip);
  const past = new Date(Date.now() - 1_000);
  const tokens = [
    newToken(),
    "not a token",
    await seedLink(participantId, { revokedAt: past }),
    await seedLink(participantId, { expiresAt: past }),
    await seedLink(participantId, { kind: "INVITATION" }),
  ];

  for (const token of tokens) await expect(openByLink(token)).rejects.toMatchObject({ code: "not-found" });

  const good = await seedLink(participantId);
  await db.trip.update({ where: { id: trip.tripId }, data: { deletedAt: new Date() } });
  await expect(openByLink(good)).rejects.toMatchObject({ code: "not-found" });
});

it("tells who declined that the itinerary is for those who come", async () => {
  const trip = await seedTrip();
  const token = await seedLink(await seedParticipant(trip, { status: "DECLINED" }));

  expect(await openByLink(token)).toEqual({
    state: "not-coming",
    status: "DECLINED",
    title: "Ports of the north",
    language: null,
  });
});

it("opens a trip for its participants who sign in, and for nobody outside", async () => {
  const trip = await seedTrip();
  const ion = await seedUser({ name: "Ion" });
  const participantId = await seedParticipant(trip, { userId: ion.userId });

  expect(await openSignedIn(ion, trip.tripId)).toMatchObject({ number: null, audience: { participantId } });
  await expect(openSignedIn(trip.stranger, trip.tripId)).rejects.toMatchObject({ code: "not-found" });
  await expect(openSignedIn(ion, randomUUID())).rejects.toMatchObject({ code: "not-found" });
  await expect(openSignedIn({ kind: "public" }, trip.tripId)).rejects.toMatchObject({ code: "unauthenticated" });
});

it("lists one's own trips and nobody else's", async () => {
  const [one, other] = [await seedTrip({ title: "One" }), await seedTrip({ title: "Other" })];
  const ion = await seedUser({ name: "Ion" });
  await seedParticipant(one, { userId: ion.userId });
  await seedParticipant(other, { userId: ion.userId, status: "DECLINED" });

  expect(await getMyItineraries(ion)).toMatchObject([
    { tripId: one.tripId, startDate: "2027-03-09", endDate: "2027-03-11" },
  ]);
});

it("names only participants who come and agreed to be listed", async () => {
  const trip = await seedTrip();
  const own = await seedParticipant(trip, { name: "Ana", listedToParticipants: true });
  await seedParticipant(trip, { name: "Bo" });
  await seedParticipant(trip, { name: "Cy", listedToParticipants: true, status: "DECLINED" });
  const visit = await openByLink(await seedLink(own));
  if (visit.state !== "open") throw new Error("The link should open");

  const people = await getPeopleOnTrip(visit.itinerary);

  expect(people.participants.map(({ name }) => name)).toEqual(["Ana"]);
  expect(people.organisers).toEqual([{ name: "Olga Organiser", email: trip.organiser.email }]);
});
