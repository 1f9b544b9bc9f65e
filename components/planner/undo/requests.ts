import type { PlanDay } from "@/features/agenda-items/plan";
import type { Method } from "@/lib/send-json";
import { bodyOf, sameValue, type ValueName, valuesOfItem } from "../item-values";
import type { PlanState } from "../plan-state";
import { revisionOf } from "../reverse";
import { type Change, type Place, placeFields } from "./change";

/** How the server is asked for a change; the body is made when its turn has come, with the revisions of that moment. */
export type ChangeRequest = {
  method: Method;
  path: string;
  body: (plan: PlanState) => Record<string, unknown>;
};

export function requestOf(change: Change): ChangeRequest {
  switch (change.type) {
    case "places":
      return {
        method: "PUT",
        path: "items/places",
        body: (now) => ({
          places: change.places.map((place) => ({ ...place, revision: revisionOf(now, place.itemId) })),
        }),
      };
    case "facts":
      return { method: "PATCH", path: `items/${change.itemId}`, body: (now) => factsBody(now, change) };
    case "removal":
      return {
        method: "DELETE",
        path: `items/${change.itemId}`,
        body: (now) => ({ revision: revisionOf(now, change.itemId) }),
      };
    case "return":
      return { method: "POST", path: `items/${change.itemId}/restore`, body: () => ({}) };
    case "days":
      return { method: "PUT", path: "days", body: () => daysBody(change) };
    case "day": {
      const { chairName: _, ...facts } = change.facts;
      const revision = (now: PlanState) => now.days.find((one) => one.id === change.dayId)?.revision ?? 0;
      return { method: "PATCH", path: `days/${change.dayId}`, body: (now) => ({ ...facts, revision: revision(now) }) };
    }
    case "choice": {
      const { choiceId, title, itemIds } = change;
      if (change.isNew) return { method: "POST", path: "choices", body: () => ({ choiceId, title, itemIds }) };
      return {
        method: "PATCH",
        path: `choices/${choiceId}`,
        body: (now) => ({ title, itemIds, revision: choiceRevision(now, choiceId) }),
      };
    }
    case "choice-end":
      return {
        method: "DELETE",
        path: `choices/${change.choiceId}`,
        body: (now) => ({ revision: choiceRevision(now, change.choiceId) }),
      };
    case "acceptance": {
      const { key, reason } = change;
      const path = `warnings/${key}`;
      if (reason === null) return { method: "DELETE", path, body: () => ({}) };
      return { method: "PUT", path, body: () => ({ reason }) };
    }
    case "sign-ups":
      return {
        method: "PUT",
        path: `items/${change.itemId}/sign-ups`,
        body: (now) => ({
          participantIds: change.participantIds,
          seenIds: now.items.find((one) => one.id === change.itemId)?.signedUpIds ?? [],
        }),
      };
  }
}

type DaysToPut = Pick<Extract<Change, { type: "days" }>, "travelDays" | "tripZone"> & {
  days: readonly PlanDay[];
  removedIds: readonly string[];
};

/** The days a trip is to have, as the server is told. */
export function daysBody({ days, removedIds, travelDays = 0, tripZone }: DaysToPut) {
  const told = days.map(({ position: _, revision: __, chairName: ___, ...day }) => day);
  return { days: told, removed: removedIds, travelDays, tripZone };
}

function factsBody(now: PlanState, { itemId, facts }: Extract<Change, { type: "facts" }>): Record<string, unknown> {
  const item = now.items.find((one) => one.id === itemId);
  if (!item) return { revision: 0 };
  const [is, wanted] = [valuesOfItem(item), valuesOfItem({ ...item, ...facts })];
  const names = (Object.keys(wanted) as ValueName[]).filter(
    (name) => !(placeFields as readonly string[]).includes(name) && !sameValue(is[name], wanted[name]),
  );
  return { ...bodyOf(wanted, names), revision: item.revision };
}

function choiceRevision(plan: PlanState, choiceId: string): number {
  return plan.choices.find((one) => one.id === choiceId)?.revision ?? 0;
}

/** The places that changes put items to. */
export function placesIn(changes: readonly Change[]): Place[] {
  return changes.flatMap((change) => (change.type === "places" ? change.places : []));
}
