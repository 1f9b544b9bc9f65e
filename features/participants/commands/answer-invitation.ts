import "server-only";
import { type Actor, actorOfLink, type LinkActor } from "@/access/actor";
import { authorise, type TripAccess } from "@/access/authorise";
import type { Caller } from "@/access/endpoint";
import { recordChange } from "@/access/record";
import { inTransaction, type Tx } from "@/lib/db";
import { env } from "@/lib/env";
import { Refusal } from "@/lib/errors";
import { type Locale, translatorFor } from "@/lib/messages";
import { enqueueMail } from "@/lib/outbox";
import { countUse, limitedAddress } from "@/lib/rate-limit";
import type { AnswerInvitationInput } from "../schema";
import { findParticipant, type ParticipantRow, recorded } from "./participant-rows";
import { endLinks, issueLink, itineraryTokenOf } from "./personal-links";

/** Look-ups of links that do not work, from one address in an hour. */
const MOST_MISSES = 60;

export type AnsweredInvitation = { token: string; status: "ACCEPTED" | "DECLINED" };

/**
 * Accepts or declines by the secret address of the invitation, as often as somebody changes their mind. Who accepts is
 * mailed the address of their itinerary the first time; who declines loses it, and what they told of their needs.
 *
 * @throws {Refusal} `not-found` for an address that is forged, replaced or over; `invalid` for needs without consent
 */
export async function answerInvitation(
  _actor: Actor,
  input: AnswerInvitationInput,
  caller: Caller,
): Promise<AnsweredInvitation> {
  const holder = await actorOfLink(input.token);
  if (holder.kind !== "link" || holder.link !== "INVITATION") {
    await countUse(`link:look-up:${limitedAddress(caller.address)}`, MOST_MISSES);
    throw new Refusal("not-found", "linkEnded");
  }
  const access = await authorise(holder, { trip: holder.tripId }, "invitation:answer");
  const accepts = input.answer === "accept";
  if (accepts && (input.food || input.access) && !input.needsConsent) {
    throw new Refusal("invalid", "checkFields", { fields: { needsConsent: "needsConsent" }, values: { count: 1 } });
  }
  return inTransaction(async (tx) => {
    const before = await lockOwn(tx, access, holder);
    if (accepts) await accept(tx, access, before, input, caller.locale);
    else await decline(tx, before);
    await keepConsents(tx, before.id, accepts, input, caller.locale);
    const after = await findParticipant(tx, access, before.id);
    await recordChange(tx, holder, {
      organisationId: access.organisationId,
      tripId: access.tripId,
      action: "invitation:answer",
      event: accepts ? "participant.accepted" : "participant.declined",
      subject: { type: "participant", id: after.id, name: after.name },
      before: recorded(before),
      after: recorded(after),
    });
    return { token: input.token, status: accepts ? "ACCEPTED" : "DECLINED" };
  });
}

/** Two answers at the same moment come one after the other. */
async function lockOwn(tx: Tx, access: TripAccess, holder: LinkActor): Promise<ParticipantRow> {
  await tx.$queryRaw`select 1 from participants where id = ${holder.participantId}::uuid for update`;
  return findParticipant(tx, access, holder.participantId);
}

async function accept(
  tx: Tx,
  access: TripAccess,
  before: ParticipantRow,
  input: AnswerInvitationInput,
  locale: Locale,
): Promise<void> {
  await tx.participant.update({
    where: { id: before.id },
    data: {
      status: "ACCEPTED",
      answeredAt: new Date(),
      phone: input.phone,
      affiliation: input.affiliation,
      function: input.function,
      listedToParticipants: input.listed,
      // Later mails come in the language they answered in, unless the organisers know better.
      language: before.language ?? locale,
      revision: { increment: 1 },
    },
  });
  const needs = { food: input.food, access: input.access };
  if (needs.food || needs.access) {
    await tx.needs.upsert({
      where: { participantId: before.id },
      create: { participantId: before.id, ...needs },
      update: needs,
    });
  } else {
    await tx.needs.deleteMany({ where: { participantId: before.id } });
  }
  if (before.status === "ACCEPTED" && (await hasItinerary(tx, before.id))) return;
  const token = await issueLink(tx, before, "ITINERARY", itineraryTokenOf(input.token));
  await mailItinerary(tx, access, before, token, locale);
}

async function decline(tx: Tx, before: ParticipantRow): Promise<void> {
  await tx.participant.update({
    where: { id: before.id },
    data: { status: "DECLINED", answeredAt: new Date(), listedToParticipants: false, revision: { increment: 1 } },
  });
  await tx.needs.deleteMany({ where: { participantId: before.id } });
  await endLinks(tx, [before.id], "ITINERARY");
}

async function hasItinerary(tx: Tx, participantId: string): Promise<boolean> {
  const open = { participantId, kind: "ITINERARY", revokedAt: null, expiresAt: { gt: new Date() } } as const;
  return (await tx.personalLink.count({ where: open })) > 0;
}

async function mailItinerary(
  tx: Tx,
  { tripId, organisationId }: TripAccess,
  to: ParticipantRow,
  token: string,
  locale: Locale,
): Promise<void> {
  if (!to.email) return;
  const trip = await tx.trip.findUniqueOrThrow({
    where: { id: tripId },
    select: { title: true, organisation: { select: { name: true } } },
  });
  const t = translatorFor(locale, "mail");
  const link = `${env().BASE_URL}/i/${token}`;
  await enqueueMail(tx, {
    to: to.email,
    toName: to.name,
    organisationId,
    subject: t("accepted.subject", { trip: trip.title }),
    text: t("accepted.text", { name: to.name, trip: trip.title, link, organisation: trip.organisation.name }),
  });
}

/** Writes what was allowed, in the words that were shown, where it differs from what stood before. */
async function keepConsents(
  tx: Tx,
  participantId: string,
  accepts: boolean,
  input: AnswerInvitationInput,
  locale: Locale,
): Promise<void> {
  const t = translatorFor(locale, "invitation");
  const given = {
    NEEDS: { given: accepts && input.needsConsent, wording: t("consent.needs") },
    LISTING_TO_PARTICIPANTS: { given: accepts && input.listed, wording: t("consent.listed") },
  } as const;
  const present = await tx.consent.findMany({ where: { participantId }, orderBy: [{ at: "desc" }, { id: "desc" }] });
  for (const purpose of ["NEEDS", "LISTING_TO_PARTICIPANTS"] as const) {
    const newest = present.find((row) => row.purpose === purpose);
    const same = newest ? newest.given === given[purpose].given : !given[purpose].given;
    if (!same) await tx.consent.create({ data: { participantId, purpose, ...given[purpose] } });
  }
}
