import { parseDate } from "@/domain/clock";
import { detailsOf, type ItemLists } from "./item-details";
import type { PlanItem } from "./plan";

/**
 * What a second item like this one holds: everything but where it stands, who signed up, and what the host proposed for
 * this one.
 */
export function copyDetails(item: PlanItem): { details: ReturnType<typeof detailsOf>; lists: Required<ItemLists> } {
  const { requestedAt, answeredAt, parts, pickUps, groupIds } = item;
  const day = (moment: string | null) => (moment === null ? null : parseDate(moment.slice(0, 10)));
  const asked = { requestedAt: day(requestedAt), answeredAt: day(answeredAt) };
  return {
    details: detailsOf({ ...item, ...asked, parts: [], pickUps: [], proposedTimes: [], groupIds: [] }),
    lists: {
      parts: parts.map(({ id: _, personName: __, hostName: ___, ...part }) => part),
      pickUps: pickUps.map(({ hostName: _, ...pickUp }) => pickUp),
      groupIds: [...groupIds],
      proposedTimes: [],
    },
  };
}
