import "server-only";
import type { Actor } from "@/access/actor";
import { idsInside } from "@/domain/agenda";
import { Refusal } from "@/lib/errors";
import { changePlan, type PlanAnswer } from "../change-plan";
import { itemSeen } from "../find-item";
import type { ItemInput, RemoveItemsInput, RestoreItemInput } from "../schema";

/**
 * Takes an item with everything inside it out of the plan; {@link restoreItem} brings it back.
 *
 * @throws {Refusal} `stale` when somebody changed it meanwhile
 */
export function removeItem(actor: Actor, { tripId, itemId, revision }: ItemInput): Promise<PlanAnswer> {
  return removeItems(actor, { tripId, items: [{ itemId, revision }] });
}

/**
 * Takes several items out of the plan, all or none; {@link restoreItem} brings each back.
 *
 * @throws {Refusal} `stale` when somebody changed one of them meanwhile
 */
export async function removeItems(actor: Actor, input: RemoveItemsInput): Promise<PlanAnswer> {
  return changePlan(actor, input.tripId, "plan:edit", async (change) => {
    const { tx, access, plan } = change;
    for (const { itemId, revision } of input.items) await itemSeen(change, itemId, revision);
    const ids = input.items.flatMap(({ itemId }) => [itemId, ...idsInside(plan.items, itemId)]);
    await tx.agendaItem.updateMany({
      where: { id: { in: ids }, tripId: access.tripId },
      data: { deletedAt: new Date(), revision: { increment: 1 } },
    });
  });
}

/**
 * Brings a removed item back, with what was removed along with it, to where it stood; to the place of its own day when
 * what it was inside of is gone.
 *
 * @throws {Refusal} `not-found` when there is no such removed item
 */
export async function restoreItem(actor: Actor, input: RestoreItemInput): Promise<PlanAnswer> {
  return changePlan(actor, input.tripId, "plan:edit", async ({ tx, access, plan }) => {
    const { tripId } = access;
    const removed = await tx.agendaItem.findFirst({
      where: { id: input.itemId, tripId, deletedAt: { not: null } },
      select: { id: true, deletedAt: true, parentId: true, dayId: true },
    });
    if (!removed) throw new Refusal("not-found", "itemGone");
    const together = await tx.agendaItem.findMany({
      where: { tripId, deletedAt: removed.deletedAt },
      select: { id: true, parentId: true },
    });
    const ids = [removed.id, ...insideOf(together, removed.id)];
    const parent = plan.items.find((item) => item.id === removed.parentId);
    const dayId = parent ? parent.dayId : removed.dayId;
    await tx.agendaItem.updateMany({
      where: { id: { in: ids }, tripId },
      data: { deletedAt: null, dayId, revision: { increment: 1 }, ...(dayId === null ? { startMinute: null } : {}) },
    });
    if (!parent) await tx.agendaItem.update({ where: { id: removed.id }, data: { parentId: null } });
  });
}

function insideOf(rows: readonly { id: string; parentId: string | null }[], itemId: string): string[] {
  return rows.filter((row) => row.parentId === itemId).flatMap((row) => [row.id, ...insideOf(rows, row.id)]);
}
