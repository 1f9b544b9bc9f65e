import "server-only";
import type { Actor } from "@/access/actor";
import { ancestorsOf } from "@/domain/agenda";
import { Refusal } from "@/lib/errors";
import { changePlan, type PlanAnswer } from "../change-plan";
import { itemSeen } from "../find-item";
import type { Plan, PlanItem } from "../plan";
import type { PlaceItemsInput } from "../schema";
import { writePlaces } from "../write-places";

/**
 * Puts several items exactly where the input says, all or none; this is how a move with everything inside it is undone.
 *
 * @throws {Refusal} `stale` when one of them changed meanwhile; `conflict` when they would no longer fit together
 */
export async function placeItems(actor: Actor, input: PlaceItemsInput): Promise<PlanAnswer> {
  return changePlan(actor, input.tripId, "plan:edit", async (change) => {
    const { tx, access, plan } = change;
    const places = new Map(input.places.map(({ itemId, revision, ...place }) => [itemId, { place, revision }]));
    for (const [itemId, { revision }] of places) await itemSeen(change, itemId, revision);
    const items = plan.items.map((item) => ({ ...item, ...places.get(item.id)?.place }));
    if (!fitTogether({ ...plan, items })) throw new Refusal("conflict", "placesDoNotFit");
    await writePlaces(tx, access, plan, { items });
  });
}

/** Whether days and parents exist, every sub-item has its parent's day, nothing is inside itself, and only days have times. */
function fitTogether({ days, items }: Plan): boolean {
  const dayIds = new Set(days.map((day) => day.id));
  const byId = new Map(items.map((item) => [item.id, item]));
  const isSound = (item: PlanItem) => {
    if (item.dayId !== null && !dayIds.has(item.dayId)) return false;
    if (item.dayId === null && item.startMinute !== null) return false;
    if (item.parentId === null) return true;
    const outermost = ancestorsOf(byId, item).at(-1);
    return outermost !== undefined && outermost.parentId === null && byId.get(item.parentId)?.dayId === item.dayId;
  };
  return items.every(isSound);
}
