/** What of a shared plan somebody may sign up for. */
import { type ItineraryEntry, itineraryFor } from "@/domain/itinerary";
import type { SharedItem, SharedPlanContent } from "@/features/itineraries/shared-plan";

/** An item that is offered to somebody, with the others of its choice that are. */
export type Offer = { item: SharedItem; others: SharedItem[] };

/**
 * The offer of an item, as the people of these groups see it; null when it is not theirs, or nothing to sign up for.
 *
 * A choice they made hides nothing here: they may choose anew.
 */
export function offerOf(content: SharedPlanContent, groupIds: readonly string[], itemId: string): Offer | null {
  const seen = itineraryFor(content, { groupIds }).flatMap(({ entries }) => entries.flatMap(itemsIn));
  const item = seen.find(({ id }) => id === itemId);
  if (!item || !isSignedUpFor(item)) return null;
  const others = seen.filter(({ id, choiceId }) => id !== itemId && choiceId !== null && choiceId === item.choiceId);
  return { item, others };
}

/** Whether people sign up for an item: an optional one, or one of a choice. */
export function isSignedUpFor({ optional, choiceId }: { optional: boolean; choiceId: string | null }): boolean {
  return optional || choiceId !== null;
}

function itemsIn({ item, subItems }: ItineraryEntry<SharedItem>): SharedItem[] {
  return [item, ...subItems.flatMap(itemsIn)];
}
