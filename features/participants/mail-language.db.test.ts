import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { publicActor } from "@/access/actor";
import { db } from "@/lib/db";
import type { Locale } from "@/lib/locales";
import { seedParticipant, seedTrip } from "@/test/seed-trip";
import { answerInvitation } from "./commands/answer-invitation";
import { invite } from "./commands/invite";

type Known = { theirs?: string | null; organisation?: string; sender?: Locale };

/** Invites somebody of whom this is known; the mail they get. */
async function mailFor({ theirs = null, organisation = "en", sender = "en" }: Known) {
  const trip = await seedTrip();
  const email = `${randomUUID()}@example.org`;
  await db.organisation.update({ where: { id: trip.organisationId }, data: { language: organisation } });
  const id = await seedParticipant(trip, { name: "Ioana Mureșan", email, status: "ADDED" });
  await db.participant.update({ where: { id }, data: { language: theirs } });
  await invite(trip.organiser, { tripId: trip.tripId, participantIds: [id] }, { locale: sender });
  return { id, email, mail: await newestTo(email) };
}

function newestTo(recipient: string) {
  return db.outboxMail.findFirstOrThrow({ where: { recipient }, orderBy: { createdAt: "desc" } });
}

it.each([
  [{ theirs: "ro-RO" }, "Olga Organiser vă invită: Ports of the north", "9–11 martie 2027"],
  [{ theirs: "nb" }, "Olga Organiser inviterer deg: Ports of the north", "9.–11. mars 2027"],
  [{ theirs: "en", organisation: "ro" }, "Olga Organiser invites you: Ports of the north", "9–11 March 2027"],
  [{ organisation: "nb" }, "Olga Organiser inviterer deg: Ports of the north", "9.–11. mars 2027"],
  [{ theirs: "de", organisation: "pl", sender: "ro" }, "Olga Organiser vă invită: Ports of the north", "martie"],
] as const)("invites in the language of who is invited: %j", async (known, subject, dates) => {
  const { mail } = await mailFor(known);

  expect(mail.subject).toBe(subject);
  expect(mail.text.replaceAll("‑", "-")).toContain(dates);
});

it("keeps consents in the words that were shown, and writes in that language from then on", async () => {
  const { id, email, mail } = await mailFor({});
  const token = /\/invitations\/([\w-]{43})/.exec(mail.text)?.[1] ?? "";

  await answerInvitation(
    publicActor,
    {
      token,
      ...{ answer: "accept", phone: null, affiliation: null, function: null, food: "Vegan", access: null },
      ...{ needsConsent: true, listed: false },
    },
    { address: "192.0.2.9", userAgent: null, locale: "nb" },
  );

  const participant = await db.participant.findUnique({ where: { id }, include: { consents: true } });
  expect(participant?.language).toBe("nb");
  expect(participant?.consents.map(({ wording }) => wording)).toEqual([expect.stringMatching(/^Jeg samtykker i at/)]);
  expect((await newestTo(email)).subject).toBe("Reiseprogrammet ditt: Ports of the north");
});
