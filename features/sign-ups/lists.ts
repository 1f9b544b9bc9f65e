import "server-only";
import type { TripAccess } from "@/access/authorise";
import { recordChanges } from "@/access/record";
import type { Tx } from "@/lib/db";
import type { Prisma } from "@/prisma/generated/client";

/** Who counts as coming; the others keep no place. */
export const coming = {
  deletedAt: null,
  status: { in: ["ADDED", "INVITED", "ACCEPTED"] },
} satisfies Prisma.ParticipantWhereInput;

/** An item people sign up for, and the others of its choice. */
export type SignUpList = {
  itemId: string;
  title: string;
  /** Null: no limit. */
  capacity: number | null;
  /** The other items of its choice; none for an optional item. */
  otherIds: readonly string[];
};

/**
 * Holds an item and the others of its choice until the transaction ends, so that of two people who want the last place
 * one is told, and nobody gets two items of one choice. In one order for everybody: nobody waits in a ring.
 *
 * @returns false when the item is no longer in the plan
 */
export async function holdLists(tx: Tx, tripId: string, { itemId, otherIds }: SignUpList): Promise<boolean> {
  const ids = [itemId, ...otherIds];
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select id from agenda_items where trip_id = ${tripId}::uuid and id = any (${ids}::uuid[]) and deleted_at is null
    order by id for no key update`;
  return rows.some(({ id }) => id === itemId);
}

/**
 * Takes those off a list who do not come any more. Their places stay free until somebody needs the list: then they
 * are gone for good, so that coming back after all never makes one too many.
 */
export async function dropThoseWhoLeft(tx: Tx, access: TripAccess, { itemId, title }: SignUpList): Promise<void> {
  const left = await tx.signUp.findMany({ where: { itemId, NOT: { participant: coming } } });
  if (left.length === 0) return;
  await tx.signUp.deleteMany({ where: { itemId, participantId: { in: left.map((row) => row.participantId) } } });
  await recordSignUps(
    tx,
    access,
    "itinerary:sign-up",
    left.map(({ participantId }) => ({ event: "lapsed", participantId, before: { itemId, title }, after: null })),
  );
}

/** One line of the record: whose sign-up, and from which item to which. */
export type SignUpChange = {
  event: "created" | "removed" | "moved" | "lapsed";
  participantId: string;
  before: { itemId: string; title: string } | null;
  after: { itemId: string; title: string } | null;
};

/** Records sign-ups, one line a person. */
export function recordSignUps(
  tx: Tx,
  { actor, organisationId, tripId }: TripAccess,
  action: "itinerary:sign-up" | "sign-ups:edit",
  changes: readonly SignUpChange[],
): Promise<void> {
  return recordChanges(
    tx,
    actor,
    changes.map(({ event, participantId, before, after }) => ({
      organisationId,
      tripId,
      action,
      event: `sign-up.${event}`,
      subject: { type: "sign-up", id: participantId, name: (after ?? before)?.title ?? null },
      before,
      after,
    })),
  );
}
