import type { AgendaDay } from "../agenda";
import type { Coordinates } from "../distances";
import type { PlanFacts } from "../warnings/plan-facts";

/**
 * Where people start and end each day, by its id: the hotel in which most of them sleep the night before, or else the night
 * after, as far as the directory knows where it is. Days without a date have none.
 */
export function basesOfDays(
  days: readonly AgendaDay[],
  { stays, hosts }: Pick<PlanFacts, "stays" | "hosts">,
): Map<string, Coordinates> {
  const places = new Map(hosts.map(({ id, coordinates }) => [id, coordinates]));
  const known = stays
    .flatMap(({ hostId, checkInDate: first, checkOutDate: last, participantIds }) => {
      const at = places.get(hostId ?? "");
      return at ? [{ at, first, last, guests: participantIds.length }] : [];
    })
    .sort((a, b) => b.guests - a.guests);
  return new Map(
    days.flatMap(({ id, date }) => {
      if (date === null) return [];
      const before = known.find(({ first, last }) => first < date && date <= last);
      const base = before ?? known.find(({ first, last }) => first <= date && date < last);
      return base ? [[id, base.at] as const] : [];
    }),
  );
}
