/** Putting a suggestion into the plan, and taking it back. */
import type { Agenda, AgendaDay, AgendaItem } from "../agenda";
import { ancestorsOf } from "../agenda";
import { moveItem } from "../agenda-moves";
import type { Suggestion } from "./task";

/**
 * The plan with every suggested visit at its place; what is inside of one goes with it.
 *
 * @throws {RangeError} when an item or a day is no longer part of the agenda
 */
export function applySuggestion<Item extends AgendaItem, Day extends AgendaDay>(
  agenda: Agenda<Item, Day>,
  { placements }: Pick<Suggestion, "placements">,
): Agenda<Item, Day> {
  return placements.reduce((plan, { itemId, ...place }) => moveItem(plan, itemId, place), agenda);
}

/**
 * The plan without what a suggestion did to it: its visits are back on the wish list as they were, everything else stays as it
 * is now. A visit that somebody has moved or removed since is left alone.
 *
 * @param former the plan to which the suggestion was applied
 */
export function undoSuggestion<Item extends AgendaItem, Day extends AgendaDay>(
  agenda: Agenda<Item, Day>,
  former: Agenda<Item, Day>,
  { placements }: Pick<Suggestion, "placements">,
): Agenda<Item, Day> {
  const before = new Map(former.items.map((item) => [item.id, item]));
  const applied = new Map(applySuggestion(former, { placements }).items.map((item) => [item.id, item]));
  const now = new Map(agenda.items.map((item) => [item.id, item]));
  const suggested = new Set(placements.map(({ itemId }) => itemId));
  const stands = (id: string) => {
    const [is, then] = [now.get(id), applied.get(id)];
    return (
      is && then && is.dayId === then.dayId && is.startMinute === then.startMinute && is.parentId === then.parentId
    );
  };
  const restored = (item: Item): Item => {
    const was = before.get(item.id);
    const root = was && [was, ...ancestorsOf(before, was)].find(({ id }) => suggested.has(id));
    if (!was || !root || !stands(root.id) || !stands(item.id)) return item;
    const { dayId, parentId, startMinute, dayPart, position } = was;
    return { ...item, dayId, parentId, startMinute, dayPart, position };
  };
  return { ...agenda, items: agenda.items.map(restored) };
}
