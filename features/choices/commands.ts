import "server-only";
import { randomUUID } from "node:crypto";
import type { Actor } from "@/access/actor";
import { recordChange } from "@/access/record";
import { changePlan, type PlanAnswer, type PlanChange } from "@/features/agenda-items/change-plan";
import type { PlanChoice } from "@/features/agenda-items/plan";
import { Refusal } from "@/lib/errors";
import type { ChangeChoiceInput, ChoiceInput, CreateChoiceInput } from "./schema";

/**
 * Makes several items the alternatives of one choice: museum or hike. An item that belonged to another choice leaves it.
 *
 * @throws {Refusal} `invalid` for items that are not in the plan; `conflict` when there is one with that id
 */
export async function createChoice(
  actor: Actor,
  { tripId, choiceId = randomUUID(), title, itemIds }: CreateChoiceInput,
): Promise<PlanAnswer & { choiceId: string }> {
  const answer = await changePlan(actor, tripId, "plan:edit", async (change) => {
    const { tx, access } = change;
    if ((await tx.choice.count({ where: { id: choiceId } })) > 0) throw new Refusal("conflict", "choiceThere");
    await tx.choice.create({ data: { id: choiceId, tripId: access.tripId, title } });
    await writeItems(change, choiceId, itemIds);
    await recordChoice(change, "created", { id: choiceId, title }, null, { title, itemIds });
  });
  return { ...answer, choiceId };
}

/**
 * Renames a choice, says anew which items belong to it, or both.
 *
 * @throws {Refusal} `stale` with the choice as it is now; `not-found` when it is gone; `invalid` for items that are not
 *   in the plan
 */
export async function changeChoice(actor: Actor, input: ChangeChoiceInput): Promise<PlanAnswer> {
  return changePlan(actor, input.tripId, "plan:edit", async (change) => {
    const { tx, access } = change;
    const choice = choiceSeen(change, input);
    const { title = choice.title } = input;
    await tx.choice.update({
      where: { id: choice.id, tripId: access.tripId },
      data: { title, revision: { increment: 1 } },
    });
    const before = itemsOf(change, choice.id);
    if (input.itemIds) await writeItems(change, choice.id, input.itemIds);
    await recordChoice(
      change,
      "changed",
      { ...choice, title },
      { title: choice.title, itemIds: before },
      { title, itemIds: input.itemIds ? inPlanOrder(change, input.itemIds) : before },
    );
  });
}

/**
 * Takes a choice away; its items stay, each for itself.
 *
 * @throws {Refusal} `stale` with the choice as it is now; `not-found` when it is gone
 */
export async function deleteChoice(actor: Actor, input: ChoiceInput): Promise<PlanAnswer> {
  return changePlan(actor, input.tripId, "plan:edit", async (change) => {
    const { tx, access } = change;
    const choice = choiceSeen(change, input);
    const before = itemsOf(change, choice.id);
    await writeItems(change, choice.id, []);
    // Removed items may come back; then they stand for themselves.
    await tx.agendaItem.updateMany({
      where: { choiceId: choice.id, tripId: access.tripId },
      data: { choiceId: null },
    });
    await tx.choice.delete({ where: { id: choice.id, tripId: access.tripId } });
    await recordChoice(change, "removed", choice, { title: choice.title, itemIds: before }, null);
  });
}

function choiceSeen({ plan }: PlanChange, { choiceId, revision }: ChoiceInput | ChangeChoiceInput): PlanChoice {
  const choice = plan.choices.find((one) => one.id === choiceId);
  if (!choice) throw new Refusal("not-found", "choiceGone");
  if (choice.revision !== revision) throw new Refusal("stale", "stale", { present: { choice } });
  return choice;
}

/** Only which choice an item belongs to is written, so that nothing somebody else is changing about it is lost. */
async function writeItems({ tx, access, plan }: PlanChange, choiceId: string, itemIds: readonly string[]) {
  const known = new Set(plan.items.map((item) => item.id));
  if (!itemIds.every((id) => known.has(id))) {
    throw new Refusal("invalid", "checkFields", { fields: { itemIds: "chooseItems" }, values: { count: 1 } });
  }
  const [wanted, tripId] = [new Set(itemIds), access.tripId];
  const joining = plan.items.filter((item) => wanted.has(item.id) && item.choiceId !== choiceId).map(({ id }) => id);
  const leaving = plan.items.filter((item) => !wanted.has(item.id) && item.choiceId === choiceId).map(({ id }) => id);
  const write = (id: string[], to: string | null) =>
    tx.agendaItem.updateMany({
      where: { id: { in: id }, tripId },
      data: { choiceId: to, revision: { increment: 1 } },
    });
  if (joining.length > 0) await write(joining, choiceId);
  if (leaving.length > 0) await write(leaving, null);
}

function itemsOf({ plan }: PlanChange, choiceId: string): string[] {
  return plan.items.filter((item) => item.choiceId === choiceId).map((item) => item.id);
}

function inPlanOrder({ plan }: PlanChange, itemIds: readonly string[]): string[] {
  return plan.items.filter((item) => itemIds.includes(item.id)).map((item) => item.id);
}

type Recorded = { title: string; itemIds: string[] } | null;

async function recordChoice(
  { tx, access }: PlanChange,
  verb: "created" | "changed" | "removed",
  { id, title }: { id: string; title: string },
  before: Recorded,
  after: Recorded,
): Promise<void> {
  await recordChange(tx, access.actor, {
    organisationId: access.organisationId,
    tripId: access.tripId,
    action: "plan:edit",
    event: `choice.${verb}`,
    subject: { type: "choice", id, name: title },
    before,
    after,
  });
}
