import "server-only";
import type { Actor } from "@/access/actor";
import { authorise } from "@/access/authorise";
import { db } from "@/lib/db";

export type SharedTakeaway = {
  id: string;
  itemId: string | null;
  text: string;
  /** Their author allowed to publish it with name: it is a quote. */
  quote: boolean;
  /** As they are now; null once their author was erased. */
  author: { name: string; affiliation: string | null; function: string | null } | null;
};

/** What participants of a trip shared, in the order they wrote it. What they kept to themselves is not among it. */
export async function getTakeaways(actor: Actor, tripId: string): Promise<SharedTakeaway[]> {
  const access = await authorise(actor, { trip: tripId }, "takeaways:read");
  const rows = await db.takeaway.findMany({
    where: { tripId: access.tripId, shared: true, ...ofPeopleOnTheTrip },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      itemId: true,
      text: true,
      quoteAllowedAt: true,
      participant: { select: { name: true, affiliation: true, function: true } },
    },
  });
  return rows.map(({ quoteAllowedAt, participant, ...row }) => ({
    ...row,
    quote: quoteAllowedAt !== null,
    author: participant,
  }));
}

/** How many takeaways were shared, and how many of them are quotes. */
export async function getTakeawayCounts(actor: Actor, tripId: string): Promise<{ shared: number; quotes: number }> {
  const access = await authorise(actor, { trip: tripId }, "takeaways:read");
  const where = { tripId: access.tripId, shared: true, ...ofPeopleOnTheTrip };
  const [shared, quotes] = await Promise.all([
    db.takeaway.count({ where }),
    db.takeaway.count({ where: { ...where, quoteAllowedAt: { not: null } } }),
  ]);
  return { shared, quotes };
}

export type OwnTakeaway = {
  id: string;
  itemId: string | null;
  text: string;
  shared: boolean;
  quoteAllowed: boolean;
  revision: number;
};

/** A participant's own takeaways of a trip, shared or not. */
export async function getOwnTakeaways(actor: Actor, tripId: string): Promise<OwnTakeaway[]> {
  const { participantId } = await authorise(actor, { trip: tripId }, "takeaways:write");
  if (participantId === null) return [];
  const rows = await db.takeaway.findMany({
    where: { tripId, participantId, deletedAt: null },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true, itemId: true, text: true, shared: true, quoteAllowedAt: true, revision: true },
  });
  return rows.map(({ quoteAllowedAt, ...row }) => ({ ...row, quoteAllowed: quoteAllowedAt !== null }));
}

const ofPeopleOnTheTrip = { deletedAt: null, OR: [{ participantId: null }, { participant: { deletedAt: null } }] };
