import "server-only";
import { db } from "@/lib/db";
import type { OpenItinerary } from "./open-itinerary";

/** What the reader wrote down about an item, oldest first; nobody else's, and nothing for staff. */
export type MyTakeaway = { id: string; text: string; shared: boolean; quotable: boolean };

/** For a reader whose itinerary has been opened. */
export async function getMyTakeaways({ tripId, audience }: OpenItinerary, itemId: string): Promise<MyTakeaway[]> {
  if (audience.kind === "staff") return [];
  const rows = await db.takeaway.findMany({
    where: { tripId, itemId, participantId: audience.participantId, deletedAt: null },
    select: { id: true, text: true, shared: true, quoteAllowedAt: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return rows.map(({ quoteAllowedAt, ...takeaway }) => ({ ...takeaway, quotable: quoteAllowedAt !== null }));
}
