import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { actorOfLink, publicActor } from "@/access/actor";
import { db } from "@/lib/db";
import { seedParticipant, seedTrip } from "@/test/seed-trip";
import { answerInvitation } from "./commands/answer-invitation";
import { recordAnswer } from "./commands/edit-participant";
import { invite } from "./commands/invite";
import { getInvitation } from "./queries/get-invitation";
import type { AnswerInvitationInput } from "./schema";

const caller = { address: "192.0.2.1", userAgent: null, locale: "en" as const };
const accept: Omit<AnswerInvitationInput, "token"> = {
  answer: "accept",
  phone: "+40 700 000 000",
  affiliation: "Medivis Labs",
  function: "Founder",
  food: "Vegan",
  access: null,
  needsConsent: true,
  listed: true,
};

async function invited() {
  const trip = await seedTrip();
  const email = `${randomUUID()}@example.org`;
  const id = await seedParticipant(trip, { name: "Ioana Mureșan", email, status: "ADDED" });
  await invite(trip.organiser, { tripId: trip.tripId, participantIds: [id] }, { locale: "en" });
  return { ...trip, id, email, token: await tokenIn(email, /\/invitations\/([\w-]{43})/) };
}

async function tokenIn(email: string, pattern: RegExp): Promise<string> {
  const mail = await db.outboxMail.findFirstOrThrow({ where: { recipient: email }, orderBy: { createdAt: "desc" } });
  return pattern.exec(mail.text)?.[1] ?? "";
}

const answer = (token: string, more: Partial<typeof accept> = {}) =>
  answerInvitation(publicActor, { ...accept, ...more, token }, caller);

it("tells who invites to what, and that nothing was answered yet", async () => {
  const { token } = await invited();

  const invitation = await getInvitation(publicActor, token);

  expect(invitation).toMatchObject({
    organisation: "Cluster of the north",
    organisers: ["Olga Organiser"],
    trip: { title: "Ports of the north", city: "Oslo", firstDay: "2027-03-09", lastDay: "2027-03-11" },
    participant: { name: "Ioana Mureșan", status: "INVITED" },
    itinerary: null,
  });
});

it("accepts, keeps needs and consents in their words, and mails the itinerary's own address", async () => {
  const { id, email, token, tripId } = await invited();

  await answer(token);

  const participant = await db.participant.findUnique({ where: { id }, include: { needs: true, consents: true } });
  expect(participant).toMatchObject({
    status: "ACCEPTED",
    phone: "+40 700 000 000",
    listedToParticipants: true,
    needs: { food: "Vegan", access: null },
  });
  expect(participant?.consents.map(({ purpose, given }) => [purpose, given]).sort()).toEqual([
    ["LISTING_TO_PARTICIPANTS", true],
    ["NEEDS", true],
  ]);
  expect(participant?.consents[0]?.wording).toMatch(/^I agree that the organisers|^Other participants/);
  const itinerary = await tokenIn(email, /\/i\/([\w-]{43})/);
  expect(await actorOfLink(itinerary)).toMatchObject({ kind: "link", link: "ITINERARY", participantId: id, tripId });
  expect((await getInvitation(publicActor, token)).itinerary).toBe(itinerary);
  expect(await db.changeRecord.findFirst({ where: { subjectId: id, event: "participant.accepted" } })).toMatchObject({
    actorKind: "link",
    actorRef: id,
  });
});

it("does not write needs into the record of changes", async () => {
  const { id, token } = await invited();

  await answer(token, { food: "Coeliac" });

  expect(JSON.stringify(await db.changeRecord.findMany({ where: { subjectId: id } }))).not.toContain("Coeliac");
});

it("keeps no needs without consent", async () => {
  const { id, token } = await invited();

  await expect(answer(token, { needsConsent: false })).rejects.toMatchObject({
    code: "invalid",
    fields: { needsConsent: "needsConsent" },
  });
  expect(await db.participant.findUnique({ where: { id } })).toMatchObject({ status: "INVITED" });
});

it("takes a second answer, mails the itinerary once, and keeps its address", async () => {
  const { id, email, token } = await invited();
  await answer(token);
  const itinerary = await tokenIn(email, /\/i\/([\w-]{43})/);

  await answer(token, { food: null, needsConsent: false, listed: false });

  expect(await db.outboxMail.count({ where: { recipient: email } })).toBe(2);
  expect(await actorOfLink(itinerary)).toMatchObject({ kind: "link" });
  expect(await db.needs.count({ where: { participantId: id } })).toBe(0);
  const consents = await db.consent.findMany({
    where: { participantId: id, purpose: "NEEDS" },
    orderBy: { at: "asc" },
  });
  expect(consents.map(({ given }) => given)).toEqual([true, false]);
});

it("declines after accepting: needs are gone and the itinerary is closed, until they accept again", async () => {
  const { id, token, email } = await invited();
  await answer(token);
  const itinerary = await tokenIn(email, /\/i\/([\w-]{43})/);

  await answer(token, { answer: "decline" });

  expect(await db.participant.findUnique({ where: { id } })).toMatchObject({
    status: "DECLINED",
    listedToParticipants: false,
  });
  expect(await db.needs.count({ where: { participantId: id } })).toBe(0);
  expect(await actorOfLink(itinerary)).toEqual({ kind: "public" });
  await answer(token);
  expect(await actorOfLink(itinerary)).toMatchObject({ kind: "link", link: "ITINERARY" });
});

it("closes the itinerary of somebody who told an organiser they cannot come", async () => {
  const { id, token, email, organiser, tripId } = await invited();
  await answer(token);
  const itinerary = await tokenIn(email, /\/i\/([\w-]{43})/);
  const { revision } = await db.participant.findUniqueOrThrow({ where: { id } });

  await recordAnswer(organiser, { tripId, participantId: id, answer: "WITHDRAWN", revision });

  expect(await actorOfLink(itinerary)).toEqual({ kind: "public" });
});

it("does not open the itinerary's address before the invitation is accepted, nor the other way round", async () => {
  const { email, token } = await invited();
  await answer(token);
  const itinerary = await tokenIn(email, /\/i\/([\w-]{43})/);

  await expect(getInvitation(publicActor, itinerary)).rejects.toMatchObject({ code: "not-found" });
  await expect(answer(itinerary)).rejects.toMatchObject({ code: "not-found" });
});

it("ends the earlier invitation when a new one is mailed", async () => {
  const { token, organiser, tripId, id } = await invited();
  await invite(organiser, { tripId, participantIds: [id] }, { locale: "en" });

  await expect(getInvitation(publicActor, token)).rejects.toMatchObject({ code: "not-found" });
  await expect(answer(token)).rejects.toMatchObject({ code: "not-found" });
});

it.each(["", "x", "A".repeat(43), "../../api"])("knows that %j is no invitation", async (token) => {
  await expect(getInvitation(publicActor, token)).rejects.toMatchObject({ code: "not-found" });
  await expect(answer(token)).rejects.toMatchObject({ code: "not-found" });
});

it("opens nothing after its time, or once the person was removed", async () => {
  const late = await invited();
  await db.personalLink.updateMany({ where: { participantId: late.id }, data: { expiresAt: new Date(0) } });
  const removed = await invited();
  await db.participant.update({ where: { id: removed.id }, data: { deletedAt: new Date() } });

  for (const { token } of [late, removed]) await expect(answer(token)).rejects.toMatchObject({ code: "not-found" });
});
