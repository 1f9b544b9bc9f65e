import "server-only";
import { randomUUID } from "node:crypto";
import type { Actor } from "@/access/actor";
import { changePlan, type PlanAnswer, type PlanChange } from "../change-plan";
import { checkFacts } from "../check-facts";
import { checkReferences, detailsOf, writeLists } from "../item-details";
import type { PlanItem } from "../plan";
import { replaceItem } from "../replace-item";
import type { CreateItemInput } from "../schema";
import { placeOf } from "../write-places";

/** Adds an item to a day, to another item, or to the wish list; last among its siblings. A visit begins as an idea. */
export async function createItem(actor: Actor, input: CreateItemInput): Promise<PlanAnswer & { itemId: string }> {
  const itemId = randomUUID();
  const answer = await changePlan(actor, input.tripId, "plan:edit", async (change) => {
    const { tx, access } = change;
    await checkReferences(tx, access, input);
    checkFacts(change.plan, { id: itemId, durationMinutes: input.durationMinutes ?? null }, input);
    const { kind, title } = input;
    const visit = kind === "HOST_VISIT" && input.hostStatus === undefined ? { hostStatus: "IDEA" as const } : {};
    await tx.agendaItem.create({
      data: { id: itemId, tripId: access.tripId, organisationId: access.organisationId, kind, title, ...visit },
    });
    await tx.agendaItem.update({
      where: { id: itemId },
      data: { ...detailsOf(input), ...placeIn(change, itemId, input) },
    });
    await writeLists(tx, access, itemId, input);
  });
  return { ...answer, itemId };
}

/** Where the new item comes to stand: it enters at the end of the wish list and goes on from there. */
function placeIn({ plan }: PlanChange, itemId: string, input: CreateItemInput) {
  const last = Math.max(-1, ...plan.items.filter((item) => item.dayId === null).map((item) => item.position));
  const entering = { ...blank, id: itemId, kind: input.kind, title: input.title, position: last + 1 };
  const { dayId, parentId, startMinute, durationMinutes, dayPart } = input;
  const inside = parentId ? { dayId: undefined } : { dayId: dayId ?? undefined };
  const after = replaceItem({ ...plan, items: [...plan.items, entering] }, itemId, {
    ...inside,
    parentId: parentId ?? undefined,
    startMinute: startMinute ?? undefined,
    durationMinutes: durationMinutes ?? undefined,
    dayPart: dayPart ?? undefined,
  });
  const placed = after.items.find((item) => item.id === itemId);
  return placeOf(placed ?? entering);
}

const blank: Omit<PlanItem, "id" | "kind" | "title" | "position"> = {
  dayId: null,
  parentId: null,
  startMinute: null,
  durationMinutes: null,
  longestMinutes: null,
  endCertainty: "FIXED",
  dayPart: null,
  tentative: false,
  optional: false,
  choiceId: null,
  capacity: null,
  signedUpIds: [],
  continuesId: null,
  hostStatus: null,
  hostAnswer: null,
  requestedAt: null,
  answeredAt: null,
  hostId: null,
  hostName: null,
  venueId: null,
  venueName: null,
  subjectId: null,
  subjectName: null,
  place: null,
  room: null,
  floor: null,
  phone: null,
  language: null,
  interpretation: [],
  pickUps: [],
  proposedTimes: [],
  link: null,
  transport: null,
  endTimeZone: null,
  topics: [],
  keyMessage: null,
  relevance: null,
  purpose: null,
  audience: null,
  preparation: null,
  noteToParticipants: null,
  internalNote: null,
  wishedTime: null,
  groupIds: [],
  personIds: [],
  parts: [],
  revision: 0,
};
