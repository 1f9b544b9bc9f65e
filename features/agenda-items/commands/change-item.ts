import "server-only";
import type { Actor } from "@/access/actor";
import { changePlan, type PlanAnswer } from "../change-plan";
import { checkFacts } from "../check-facts";
import { itemSeen } from "../find-item";
import { checkReferences, detailsOf, namesLists, writeLists } from "../item-details";
import { replaceItem } from "../replace-item";
import type { ChangeItemInput } from "../schema";
import { placeOf, writePickUps, writePlaces } from "../write-places";

/**
 * Changes what an input names of an item: its facts, its place, or both. What is inside it moves along. Clashes do
 * not stop it; the answer names them.
 *
 * @throws {Refusal} `stale` with the item as it is now when somebody changed it meanwhile; `not-found` when it is gone;
 *   `invalid` for references to what belongs to others
 */
export async function changeItem(actor: Actor, input: ChangeItemInput): Promise<PlanAnswer> {
  return changePlan(actor, input.tripId, "plan:edit", async (change) => {
    const { tx, access, plan } = change;
    const seen = await itemSeen(change, input.itemId, input.revision);
    const { id } = seen;
    await checkReferences(tx, access, input);
    const after = replaceItem(plan, id, input);
    const placed = after.items.find((item) => item.id === id);
    if (placed) checkFacts(plan, placed, input);
    const details = detailsOf(input);
    if (Object.keys(details).length === 0 && !namesLists(input)) {
      await writePlaces(tx, access, plan, after);
      return;
    }
    await writePlaces(tx, access, plan, after, id);
    if (placed) await writePickUps(tx, access, seen, placed);
    await tx.agendaItem.update({
      where: { id, tripId: access.tripId },
      data: { ...details, ...(placed ? placeOf(placed) : {}), revision: { increment: 1 } },
    });
    await writeLists(tx, access, id, input);
  });
}
