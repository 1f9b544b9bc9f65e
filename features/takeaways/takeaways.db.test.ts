import { expect, it } from "vitest";
import type { LinkActor } from "@/access/actor";
import { db } from "@/lib/db";
import { seedItem, seedParticipant, seedTrip } from "@/test/seed-trip";
import { editTakeaway, removeTakeaway, restoreTakeaway, writeTakeaway } from "./commands";
import { getOwnTakeaways, getTakeawayCounts, getTakeaways } from "./queries";

const english = { locale: "en" } as const;

async function onTrip() {
  const trip = await seedTrip();
  const participantId = await seedParticipant(trip, {
    name: "Ioana Mureșan",
    affiliation: "Medivis Labs",
    function: "Founder",
  });
  const author = linkOf(trip.tripId, participantId);
  return { ...trip, author, participantId };
}

function linkOf(tripId: string, participantId: string): LinkActor {
  return { kind: "link", link: "ITINERARY", tripId, participantId, name: "Ioana Mureșan", language: null, token: "" };
}

const words = { itemId: null, text: "Data is shared before it is cleaned.", shared: false, quoteAllowed: false };

it("keeps a takeaway to its author until they share it", async () => {
  const { author, organiser, tripId } = await onTrip();
  const { id, revision } = await writeTakeaway(author, { ...words, tripId }, english);
  expect(await getTakeaways(organiser, tripId)).toEqual([]);

  await editTakeaway(author, { tripId, takeawayId: id, shared: true, revision }, english);

  expect(await getTakeaways(organiser, tripId)).toEqual([
    {
      id,
      itemId: null,
      text: words.text,
      quote: false,
      author: { name: "Ioana Mureșan", affiliation: "Medivis Labs", function: "Founder" },
    },
  ]);
});

it("makes a quote of a takeaway whose author agrees, and keeps the sentence they agreed to", async () => {
  const { author, organiser, tripId } = await onTrip();

  const { id } = await writeTakeaway(author, { ...words, tripId, quoteAllowed: true }, english);

  expect(await getTakeaways(organiser, tripId)).toMatchObject([{ id, quote: true }]);
  expect(await getTakeawayCounts(organiser, tripId)).toEqual({ shared: 1, quotes: 1 });
  expect(await db.takeaway.findUnique({ where: { id } })).toMatchObject({
    quoteAllowedAt: expect.any(Date),
    quoteWording: expect.stringMatching(/quoted in the report with my name/),
  });
});

it("ends the quote at once when permission is taken back", async () => {
  const { author, organiser, tripId } = await onTrip();
  const { id, revision } = await writeTakeaway(author, { ...words, tripId, quoteAllowed: true }, english);

  await editTakeaway(author, { tripId, takeawayId: id, quoteAllowed: false, revision }, english);

  expect(await getTakeaways(organiser, tripId)).toMatchObject([{ quote: false }]);
  expect(await db.takeaway.findUnique({ where: { id } })).toMatchObject({ quoteAllowedAt: null, quoteWording: null });
  expect(await db.changeRecord.findFirst({ where: { subjectId: id, event: "takeaway.edited" } })).toMatchObject({
    before: { quoteAllowed: true },
    after: { quoteAllowed: false },
  });
});

it("ends the quote as well when its author no longer shares it", async () => {
  const { author, organiser, tripId } = await onTrip();
  const { id, revision } = await writeTakeaway(author, { ...words, tripId, quoteAllowed: true }, english);

  await editTakeaway(author, { tripId, takeawayId: id, shared: false, revision }, english);

  expect(await getTakeaways(organiser, tripId)).toEqual([]);
  expect(await db.takeaway.findUnique({ where: { id } })).toMatchObject({ shared: false, quoteAllowedAt: null });
});

it("removes a takeaway and brings it back", async () => {
  const { author, tripId } = await onTrip();
  const { id } = await writeTakeaway(author, { ...words, tripId }, english);

  await removeTakeaway(author, { tripId, takeawayId: id });
  expect(await getOwnTakeaways(author, tripId)).toEqual([]);
  await restoreTakeaway(author, { tripId, takeawayId: id });

  expect(await getOwnTakeaways(author, tripId)).toMatchObject([{ id, text: words.text }]);
});

it("tells an author who looked at an older revision", async () => {
  const { author, tripId } = await onTrip();
  const { id } = await writeTakeaway(author, { ...words, tripId }, english);
  const edit = { tripId, takeawayId: id, text: "Cleaned later.", revision: 0 };
  await editTakeaway(author, edit, english);

  await expect(editTakeaway(author, edit, english)).rejects.toMatchObject({ code: "stale" });
});

it("is written at an item of this trip or at none", async () => {
  const trip = await onTrip();
  const itemId = await seedItem(trip);
  const foreign = await seedItem(await seedTrip());
  const { tripId, author } = trip;

  await writeTakeaway(author, { ...words, tripId, itemId }, english);

  await expect(writeTakeaway(author, { ...words, tripId, itemId: foreign }, english)).rejects.toMatchObject({
    code: "not-found",
  });
});

it("belongs to its author alone", async () => {
  const trip = await onTrip();
  const { tripId, author, organiser } = trip;
  const { id } = await writeTakeaway(author, { ...words, tripId, shared: true }, english);
  const other = linkOf(tripId, await seedParticipant(trip));

  await expect(removeTakeaway(other, { tripId, takeawayId: id })).rejects.toMatchObject({ code: "not-found" });
  await expect(removeTakeaway(organiser, { tripId, takeawayId: id })).rejects.toMatchObject({ code: "forbidden" });
  await expect(writeTakeaway(trip.stranger, { ...words, tripId }, english)).rejects.toMatchObject({
    code: "not-found",
  });
  await expect(getTakeaways(author, tripId)).rejects.toMatchObject({ code: "forbidden" });
});
