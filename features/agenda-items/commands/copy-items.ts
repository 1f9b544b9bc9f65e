import "server-only";
import { randomUUID } from "node:crypto";
import type { Actor } from "@/access/actor";
import type { TripAccess } from "@/access/authorise";
import { idsInside } from "@/domain/agenda";
import type { Tx } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import type { Prisma } from "@/prisma/generated/client";
import { changePlan, type PlanAnswer } from "../change-plan";
import type { Plan, PlanItem } from "../plan";
import { replaceItem } from "../replace-item";
import type { CopyItemsInput } from "../schema";
import { placeOf, writePlaces } from "../write-places";

/**
 * Copies items with everything inside them, each to a place of its own. Title, people, groups and pick-up points come
 * along; a visit begins as an idea again, and nobody is signed up.
 *
 * @returns the plan as it is now, and the ids of the copies in the order they were asked for
 * @throws {Refusal} `not-found` when one of the items is gone; `invalid` for a place that does not exist
 */
export async function copyItems(actor: Actor, input: CopyItemsInput): Promise<PlanAnswer & { itemIds: string[] }> {
  const itemIds: string[] = [];
  const answer = await changePlan(actor, input.tripId, "plan:edit", async ({ tx, access, plan }) => {
    let grown = plan;
    const copyOf = new Map<string, string>();
    for (const { itemId, ...place } of input.copies) {
      const copies = copiesOf(grown, itemId);
      for (const { from, item } of copies) copyOf.set(item.id, from);
      const [whole] = copies;
      if (!whole) throw new Refusal("not-found", "itemGone");
      const items = [...grown.items, ...copies.map(({ item }) => item)];
      const { parentId } = whole.item;
      const after = replaceItem({ ...grown, items }, whole.item.id, {
        ...place,
        parentId: place.parentId === parentId ? undefined : place.parentId,
      });
      grown = { ...grown, items: [...after.items] };
      itemIds.push(whole.item.id);
    }
    await writeCopies(tx, access, grown, copyOf);
    await writePlaces(tx, access, plan, grown);
  });
  return { ...answer, itemIds };
}

/** Copies of an item and of everything inside it, the outermost first, still where the originals stand. */
function copiesOf(plan: Plan, itemId: string): { from: string; item: PlanItem }[] {
  const ids = [itemId, ...idsInside(plan.items, itemId)];
  const newIds = new Map(ids.map((id) => [id, randomUUID()]));
  return ids.flatMap((from) => {
    const item = plan.items.find((one) => one.id === from);
    const id = newIds.get(from);
    if (!item || !id) return [];
    const parentId = item.parentId === null ? null : (newIds.get(item.parentId) ?? item.parentId);
    return { from, item: { ...item, id, parentId, revision: 0 } };
  });
}

async function writeCopies(
  tx: Tx,
  access: TripAccess,
  grown: Plan,
  copyOf: ReadonlyMap<string, string>,
): Promise<void> {
  const { tripId } = access;
  const originals = await tx.agendaItem.findMany({
    where: { tripId, id: { in: [...new Set(copyOf.values())] }, deletedAt: null },
    include: { groups: true, parts: true, pickUps: true },
  });
  const rows = new Map(originals.map((row) => [row.id, row]));
  for (const item of grown.items) {
    const row = rows.get(copyOf.get(item.id) ?? "");
    if (!row) continue;
    const { groups, parts, pickUps, createdAt: _, ...facts } = row;
    await tx.agendaItem.create({
      data: { ...facts, ...freshStart(row.hostStatus), ...placeOf(item), id: item.id, revision: 0 },
    });
    const own = { itemId: item.id };
    await tx.itemGroup.createMany({ data: groups.map((one) => ({ ...one, ...own })) });
    await tx.part.createMany({ data: parts.map(({ id: _id, ...one }) => ({ ...one, ...own })) });
    await tx.pickUp.createMany({ data: pickUps.map(({ id: _id, ...one }) => ({ ...one, ...own })) });
  }
}

/** What was asked and answered about the original says nothing about its copy. */
function freshStart(hostStatus: PlanItem["hostStatus"]) {
  return {
    hostStatus: hostStatus === null ? null : "IDEA",
    hostAnswer: null,
    requestedAt: null,
    answeredAt: null,
    continuesId: null,
  } satisfies Prisma.AgendaItemUncheckedUpdateInput;
}
