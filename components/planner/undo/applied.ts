import { idsInside } from "@/domain/agenda";
import type { PlanItem } from "@/features/agenda-items/plan";
import type { PlanState } from "../plan-state";
import type { Change } from "./change";

/**
 * The plan after changes, shown while the server is asked. Revisions, names that the directory gives, clashes and
 * which warnings rest are the server's to say.
 *
 * @param known items that are not on the plan and may return to it
 */
export function applied(plan: PlanState, changes: readonly Change[], known: readonly PlanItem[] = []): PlanState {
  return changes.reduce((before, change) => withChange(before, change, known), plan);
}

function withChange(plan: PlanState, change: Change, known: readonly PlanItem[]): PlanState {
  const { items, days, choices } = plan;
  const each = (change: (item: PlanItem) => PlanItem) => ({ ...plan, items: items.map(change) });
  switch (change.type) {
    case "places": {
      const places = new Map(change.places.map(({ itemId, ...place }) => [itemId, place]));
      return each((item) => (places.has(item.id) ? { ...item, ...places.get(item.id) } : item));
    }
    case "facts":
      return each((item) => (item.id === change.itemId ? { ...item, ...change.facts } : item));
    case "removal": {
      const gone = new Set([change.itemId, ...idsInside(items, change.itemId)]);
      return { ...plan, items: items.filter((item) => !gone.has(item.id)) };
    }
    case "return": {
      const back = new Set([change.itemId, ...idsInside(known, change.itemId)]);
      const shown = new Set(items.map((item) => item.id));
      return { ...plan, items: [...items, ...known.filter(({ id }) => back.has(id) && !shown.has(id))] };
    }
    case "days":
      return { ...plan, days: change.days };
    case "day":
      return { ...plan, days: days.map((day) => (day.id === change.dayId ? { ...day, ...change.facts } : day)) };
    case "choice": {
      const { choiceId, title, itemIds, isNew } = change;
      const renamed = isNew
        ? [...choices, { id: choiceId, title, revision: 0 }]
        : choices.map((one) => (one.id === choiceId ? { ...one, title } : one));
      return { ...each((item) => withChoice(item, choiceId, itemIds)), choices: renamed };
    }
    case "choice-end":
      return {
        ...each((item) => withChoice(item, change.choiceId, [])),
        choices: choices.filter(({ id }) => id !== change.choiceId),
      };
    case "acceptance":
      return plan;
    case "sign-ups":
      return each((item) => (item.id === change.itemId ? { ...item, signedUpIds: change.participantIds } : item));
  }
}

function withChoice(item: PlanItem, choiceId: string, itemIds: readonly string[]): PlanItem {
  if (itemIds.includes(item.id)) return { ...item, choiceId };
  return item.choiceId === choiceId ? { ...item, choiceId: null } : item;
}
