import "server-only";
import { type Actor, actorOfLink } from "@/access/actor";
import { authorise } from "@/access/authorise";
import type { CalendarDate } from "@/domain/clock";
import { db } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { hashOf } from "@/lib/tokens";
import { itineraryTokenOf } from "../commands/personal-links";
import type { ParticipantStatus } from "./get-participants";

/** What an invitation says, and what its holder answered so far. */
export type Invitation = {
  token: string;
  trip: {
    title: string;
    city: string | null;
    country: string | null;
    purpose: string | null;
    /** Null while the dates are open. */
    firstDay: CalendarDate | null;
    lastDay: CalendarDate | null;
    cancelled: boolean;
  };
  organisation: string;
  organisers: string[];
  participant: {
    name: string;
    /** BCP 47 tag the organisers know them by. */
    language: string | null;
    status: ParticipantStatus;
    phone: string | null;
    affiliation: string | null;
    function: string | null;
    food: string | null;
    access: string | null;
    needsConsent: boolean;
    listed: boolean;
  };
  /** The secret of their itinerary, once they accepted. */
  itinerary: string | null;
};

/**
 * An invitation by its secret address. Opening it changes nothing.
 *
 * @throws {Refusal} `not-found` for an address that is forged, replaced or over
 */
export async function getInvitation(_actor: Actor, token: string): Promise<Invitation> {
  const holder = await actorOfLink(token);
  if (holder.kind !== "link" || holder.link !== "INVITATION") throw new Refusal("not-found", "linkEnded");
  const access = await authorise(holder, { trip: holder.tripId }, "invitation:answer");
  const itinerary = itineraryTokenOf(token);
  const [participant, open] = await Promise.all([
    loadParticipant(holder.participantId, access.tripId),
    db.personalLink.count({
      where: { tokenHash: hashOf(itinerary), revokedAt: null, expiresAt: { gt: new Date() } },
    }),
  ]);
  const { trip, needs, consents, listedToParticipants, ...own } = participant;
  const dates = trip.days.flatMap(({ date }) => (date ? [date.toISOString().slice(0, 10) as CalendarDate] : []));
  return {
    token,
    trip: {
      title: trip.title,
      city: trip.city,
      country: trip.country,
      purpose: trip.purpose,
      firstDay: dates[0] ?? null,
      lastDay: dates.at(-1) ?? null,
      cancelled: trip.cancelledAt !== null,
    },
    organisation: trip.organisation.name,
    organisers: trip.team.map(({ user }) => user.name),
    participant: {
      ...own,
      food: needs?.food ?? null,
      access: needs?.access ?? null,
      needsConsent: consents[0]?.given ?? false,
      listed: listedToParticipants,
    },
    itinerary: open > 0 ? itinerary : null,
  };
}

function loadParticipant(id: string, tripId: string) {
  return db.participant.findUniqueOrThrow({
    where: { id, tripId },
    select: {
      name: true,
      language: true,
      status: true,
      phone: true,
      affiliation: true,
      function: true,
      listedToParticipants: true,
      needs: { select: { food: true, access: true } },
      consents: {
        where: { purpose: "NEEDS" },
        orderBy: [{ at: "desc" }, { id: "desc" }],
        take: 1,
        select: { given: true },
      },
      trip: {
        select: {
          title: true,
          city: true,
          country: true,
          purpose: true,
          cancelledAt: true,
          organisation: { select: { name: true } },
          days: { where: { date: { not: null } }, orderBy: { date: "asc" }, select: { date: true } },
          team: {
            where: { role: "ORGANISER" },
            orderBy: { user: { name: "asc" } },
            select: { user: { select: { name: true } } },
          },
        },
      },
    },
  });
}
