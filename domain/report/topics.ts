import type { TripRecord } from "./record";

/**
 * What a report is about, to find it by: themes of days and topics of items, in the order of the trip.
 *
 * @param text of the report; what was taken out of it is not told here either
 */
export function topicsOf({ days, items }: Pick<TripRecord, "days" | "items">, text: string): string[] {
  const told = text.normalize("NFC").toLowerCase();
  const named = days.flatMap((day) => [
    ...(day.theme ? [day.theme] : []),
    ...items.filter((item) => item.dayId === day.id).flatMap((item) => item.topics),
  ]);
  const topics = new Map<string, string>();
  for (const topic of named.map((one) => one.trim())) {
    const key = topic.normalize("NFC").toLowerCase();
    if (key && told.includes(key) && !topics.has(key)) topics.set(key, topic);
  }
  return [...topics.values()];
}
