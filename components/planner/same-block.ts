import type { AgendaEntry } from "@/domain/agenda";
import type { PlanItem } from "@/features/agenda-items/plan";
import type { ItemBlockProps } from "./item-block";

/** Whether a block would be drawn just as it is: the same items at the same place, however often they were laid out. */
export function sameProps(before: ItemBlockProps, after: ItemBlockProps): boolean {
  const { entry, place, room, ...others } = before;
  const { entry: nextEntry, place: nextPlace, room: nextRoom, ...nextOthers } = after;
  return (
    isSameEntry(entry, nextEntry) && isAlike(place, nextPlace) && isAlike(room, nextRoom) && isAlike(others, nextOthers)
  );
}

function isSameEntry(one: AgendaEntry<PlanItem>, other: AgendaEntry<PlanItem>): boolean {
  return (
    one.item === other.item &&
    one.subItems.length === other.subItems.length &&
    one.subItems.every((sub, index) => {
      const second = other.subItems[index];
      return second !== undefined && isSameEntry(sub, second);
    })
  );
}

/** Whether two objects hold the same values under the same names. */
function isAlike<Values extends object>(one: Values, other: Values): boolean {
  const names = Object.keys(one) as (keyof Values)[];
  return names.length === Object.keys(other).length && names.every((name) => Object.is(one[name], other[name]));
}
