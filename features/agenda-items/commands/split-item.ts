import "server-only";
import { randomUUID } from "node:crypto";
import type { Actor } from "@/access/actor";
import { joinTwo, type SplitRefusal, splitInTwo } from "@/domain/agenda-split";
import { MINUTES_PER_DAY } from "@/domain/clock";
import { Refusal } from "@/lib/errors";
import { changePlan, type PlanAnswer, type PlanChange } from "../change-plan";
import { copyDetails } from "../copy-details";
import { itemSeen } from "../find-item";
import { writeLists } from "../item-details";
import type { PlanItem } from "../plan";
import type { ItemInput, SplitItemInput } from "../schema";
import { placeOf, writePlaces } from "../write-places";

/**
 * Ends an item where a break begins, and lets a second part continue it afterwards, with the same people, place and
 * groups. What is inside the item and begins in part two goes along with it. A break with a title becomes an item.
 *
 * @throws {Refusal} `stale` with the item as it is now; `invalid`, at the break, when it cannot be there
 */
export async function splitItem(actor: Actor, input: SplitItemInput): Promise<PlanAnswer> {
  return changePlan(actor, input.tripId, "plan:edit", async (change) => {
    const { tx, access, plan } = change;
    const item = await itemSeen(change, input.itemId, input.revision);
    const secondId = randomUUID();
    const breakMinutes = input.breakMinutes ?? 0;
    const afterMinutes = (input.breakStart - (item.startMinute ?? 0) + MINUTES_PER_DAY) % MINUTES_PER_DAY;
    const make = (): PlanItem => ({ ...item, id: secondId, revision: 0, continuesId: item.id });
    const { refusal, agenda } = splitInTwo(plan, item.id, { afterMinutes, breakMinutes }, make);
    if (refusal !== null) throw refuse("breakStart", refusal);
    await addCopy(change, item, agenda.items, secondId);
    if (input.breakTitle !== null && breakMinutes > 0) await addBreak(change, item, input.breakTitle, input);
    await writePlaces(tx, access, plan, agenda, item.id);
    await writeEnd(change, agenda.items, item.id);
    await writeContinued(change, agenda.items, item.id);
  });
}

/**
 * The reverse of {@link splitItem}: an item lasts to the end of its second part, with everybody who had a part in
 * either. The second part is removed; what stands between stays.
 *
 * @param input the second part
 * @throws {Refusal} `stale` with the second part as it is now; `conflict` when it continues nothing, or both together
 *   cannot be one item
 */
export async function joinItem(actor: Actor, input: ItemInput): Promise<PlanAnswer> {
  return changePlan(actor, input.tripId, "plan:edit", async (change) => {
    const { tx, access, plan } = change;
    const second = await itemSeen(change, input.itemId, input.revision);
    const first = plan.items.find((item) => item.id === second.continuesId);
    if (!first) throw new Refusal("conflict", "continuesNothing");
    const { refusal, agenda } = joinTwo(plan, second.id);
    if (refusal !== null) throw new Refusal("conflict", refusal);
    await writePlaces(tx, access, plan, agenda, first.id);
    await writeEnd(change, agenda.items, first.id);
    await writeContinued(change, agenda.items, first.id);
    const parts = [...first.parts, ...second.parts].map(({ id: _, personName: __, hostName: ___, ...part }) => part);
    const once = new Map(parts.map((part) => [JSON.stringify(part), part]));
    await writeLists(tx, access, first.id, { parts: [...once.values()] });
    await tx.agendaItem.update({
      where: { id: second.id, tripId: access.tripId },
      data: { deletedAt: new Date(), revision: { increment: 1 } },
    });
  });
}

/** The new item, with all that it shares with the one it is made from. */
async function addCopy({ tx, access }: PlanChange, of: PlanItem, items: readonly PlanItem[], id: string) {
  const made = items.find((item) => item.id === id);
  if (!made) return;
  const { tripId, organisationId } = access;
  const { details, lists } = copyDetails(of);
  const { kind, title, longestMinutes, endCertainty, continuesId } = made;
  const end = { longestMinutes, endCertainty, continuesId };
  await tx.agendaItem.create({ data: { id, tripId, organisationId, kind, title } });
  await tx.agendaItem.update({ where: { id }, data: { ...details, ...end, ...placeOf(made) } });
  await writeLists(tx, access, id, lists);
}

async function addBreak(
  { tx, access }: PlanChange,
  { dayId, parentId, groupIds, position }: PlanItem,
  title: string,
  { breakStart, breakMinutes }: SplitItemInput,
) {
  const { tripId, organisationId } = access;
  const place = { dayId, parentId, position, startMinute: breakStart, durationMinutes: breakMinutes };
  const id = randomUUID();
  await tx.agendaItem.create({ data: { id, tripId, organisationId, kind: "MEAL", title, ...place } });
  await writeLists(tx, access, id, { groupIds: [...groupIds] });
}

/** How long an item lasts now, and how sure that is. */
async function writeEnd({ tx, access }: PlanChange, items: readonly PlanItem[], id: string) {
  const item = items.find((one) => one.id === id);
  if (!item) return;
  const { durationMinutes, longestMinutes, endCertainty } = item;
  const end = { durationMinutes, longestMinutes, endCertainty };
  const where = { id, tripId: access.tripId };
  await tx.agendaItem.update({ where, data: { ...end, revision: { increment: 1 } } });
}

/** Which items continue which now. */
async function writeContinued({ tx, access, plan }: PlanChange, items: readonly PlanItem[], exceptId: string) {
  const before = new Map(plan.items.map((item) => [item.id, item]));
  for (const { id, continuesId } of items) {
    const was = before.get(id);
    if (!was || was.continuesId === continuesId || id === exceptId) continue;
    const data = { continuesId, revision: { increment: 1 } };
    await tx.agendaItem.update({ where: { id, tripId: access.tripId }, data });
  }
}

function refuse(field: string, refusal: SplitRefusal): Refusal {
  return new Refusal("invalid", "checkFields", { fields: { [field]: refusal }, values: { count: 1 } });
}
