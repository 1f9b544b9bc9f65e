import "server-only";
import { Refusal } from "@/lib/errors";
import type { PlanChange } from "./change-plan";
import type { PlanItem } from "./plan";

/** What a stale write is answered with: the item as it is now, and who changed it last. */
export type StaleItem = { item: PlanItem; by: string | null };

/**
 * The item a command is about, as it is now.
 *
 * @throws {Refusal} `not-found` when it is not in the plan, `stale` when it is not the one the sender saw
 */
export async function itemSeen({ tx, access, plan }: PlanChange, itemId: string, revision: number): Promise<PlanItem> {
  const item = plan.items.find((one) => one.id === itemId);
  if (!item) throw new Refusal("not-found", "itemGone");
  if (item.revision === revision) return item;
  const last = await tx.changeRecord.findFirst({
    where: { tripId: access.tripId, subjectType: "agenda-item", subjectId: itemId },
    orderBy: { id: "desc" },
    select: { actorName: true },
  });
  const present: StaleItem = { item, by: last?.actorName || null };
  throw new Refusal("stale", "stale", { present });
}
