import "server-only";
import type { TripAccess } from "@/access/authorise";
import type { Agenda } from "@/domain/agenda";
import type { Tx } from "@/lib/db";
import type { PlanItem } from "./plan";

const placeFields = ["dayId", "parentId", "startMinute", "durationMinutes", "dayPart", "position"] as const;

/** Where an item stands: the fields that domain/agenda moves. */
export type ItemPlace = Pick<PlanItem, (typeof placeFields)[number]>;

export function placeOf(item: PlanItem): ItemPlace {
  const { dayId, parentId, startMinute, durationMinutes, dayPart, position } = item;
  return { dayId, parentId, startMinute, durationMinutes, dayPart, position };
}

/**
 * Writes every item that stands elsewhere in the second agenda, with its pick-ups. Items of which only the order changed keep their
 * revision: to everybody who looks at one of them it is the same.
 *
 * @param exceptId an item that the caller writes itself, with more than its place
 */
export async function writePlaces(
  tx: Tx,
  access: TripAccess,
  before: Pick<Agenda<PlanItem>, "items">,
  after: Pick<Agenda<PlanItem>, "items">,
  exceptId?: string,
): Promise<void> {
  const old = new Map(before.items.map((item) => [item.id, item]));
  for (const item of after.items) {
    const was = old.get(item.id);
    if (!was || item.id === exceptId) continue;
    const differs = placeFields.filter((field) => was[field] !== item[field]);
    if (differs.length === 0) continue;
    await writePickUps(tx, access, was, item);
    const onlyOrder = differs.every((field) => field === "position");
    await tx.agendaItem.update({
      where: { id: item.id, tripId: access.tripId },
      data: { ...placeOf(item), revision: { increment: onlyOrder ? 0 : 1 } },
    });
  }
}

/** Moves the pick-ups of an item along: those with a time of their own keep their distance to its start. */
export async function writePickUps(tx: Tx, { tripId }: TripAccess, was: PlanItem, is: PlanItem): Promise<void> {
  if (was.startMinute === null || is.startMinute === null || was.startMinute === is.startMinute) return;
  if (was.pickUps.every(({ startMinute }) => startMinute === null)) return;
  const later = is.startMinute - was.startMinute;
  await tx.$executeRaw`
    update pick_ups set start_minute = mod(start_minute + ${later} + 1440, 1440)
    where item_id = ${is.id}::uuid and trip_id = ${tripId}::uuid and start_minute is not null`;
}
