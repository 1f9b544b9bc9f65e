import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { db } from "@/lib/db";
import { seedGroup, seedParticipant, seedTrip } from "@/test/seed-trip";
import { sendAnnouncement, withdrawAnnouncement } from "./commands";
import { announcementsFor, getAnnouncements } from "./queries";
import { sendAnnouncementSchema } from "./schema";

const words = { subject: "The bus is late", text: "We leave at 8:40.\n\nSame place.", forEveryone: true };

async function withReaders() {
  const trip = await seedTrip();
  const tag = trip.tripId.slice(0, 8);
  const ana = await seedParticipant(trip, { name: "Ana", email: `ana.${tag}@example.org`, language: "ro" });
  const kari = await seedParticipant(trip, { name: "Kari", email: `kari.${tag}@example.org`, language: "nb" });
  await seedParticipant(trip, { name: "Asked", email: `asked.${tag}@example.org`, status: "INVITED" });
  await seedParticipant(trip, { name: "No address" });
  const groupId = await seedGroup(trip, "A", [kari]);
  const send = (input: object) =>
    sendAnnouncement(trip.organiser, sendAnnouncementSchema.parse({ tripId: trip.tripId, ...words, ...input }));
  const mails = () =>
    db.outboxMail.findMany({ where: { organisationId: trip.organisationId }, orderBy: { recipient: "asc" } });
  return { ...trip, ana, kari, groupId, send, mails };
}

it("mails everyone who accepted, greeted in their language, with the text as it was written", async () => {
  const { send, mails } = await withReaders();

  expect(await send({})).toMatchObject({ mailed: 2 });

  expect(await mails()).toMatchObject([
    { recipientName: "Ana", text: expect.stringMatching(/^Bună ziua, Ana,\n\nWe leave at 8:40\.\n\nSame place\./) },
    { recipientName: "Kari", text: expect.stringMatching(/^Hei, Kari,/) },
  ]);
});

it("reaches only the groups chosen, in mail and itinerary", async () => {
  const { send, mails, tripId, ana, kari, groupId } = await withReaders();

  await send({ forEveryone: false, groupIds: [groupId] });

  expect(await mails()).toMatchObject([{ recipientName: "Kari" }]);
  expect(await announcementsFor(tripId, kari)).toMatchObject([{ subject: words.subject }]);
  expect(await announcementsFor(tripId, ana)).toEqual([]);
  expect(await announcementsFor(tripId, null)).toHaveLength(1);
});

it("keeps what was meant for a group from the others when the group goes", async () => {
  const { send, tripId, ana, groupId } = await withReaders();
  await send({ forEveryone: false, groupIds: [groupId] });

  await db.group.delete({ where: { id: groupId } });

  expect(await announcementsFor(tripId, ana)).toEqual([]);
});

it("sends once what is sent twice under one id", async () => {
  const { send, mails } = await withReaders();
  const announcementId = randomUUID();

  const [first, second] = await Promise.all([send({ announcementId }), send({ announcementId })]);

  expect(first).toEqual(second);
  expect(await mails()).toHaveLength(2);
});

it("shows the desk what was sent, and no longer in itineraries what was withdrawn", async () => {
  const { send, organiser, tripId, ana } = await withReaders();
  const { id, revision } = await send({});

  await withdrawAnnouncement(organiser, { tripId, announcementId: id, revision });

  expect(await announcementsFor(tripId, ana)).toEqual([]);
  const desk = await getAnnouncements(organiser, tripId);
  expect(desk.announcements).toMatchObject([{ id, mailed: 2, isWithdrawn: true }]);
  expect(desk).toMatchObject({ withoutAddress: 1, may: { send: true } });
  expect(desk.readers).toHaveLength(2);
});

it("needs somebody to reach, and a role that may send", async () => {
  const { send, member, tripId } = await withReaders();

  expect(sendAnnouncementSchema.safeParse({ tripId, ...words, forEveryone: false }).success).toBe(false);
  await expect(send({ forEveryone: false, groupIds: [randomUUID()] })).rejects.toMatchObject({ code: "not-found" });
  await expect(sendAnnouncement(member, sendAnnouncementSchema.parse({ tripId, ...words }))).rejects.toMatchObject({
    code: "forbidden",
  });
});
