/** A participant's own legs and stays as entries of their calendar. */
import { legLines, legTitle, stayLines } from "@/components/itinerary/travel-words";
import { addDays } from "@/domain/clock";
import type { DateLocale } from "@/domain/dates";
import type { OwnEvent } from "@/domain/ical";
import { arrivalDate, arrivalOf, departureOf } from "@/domain/travel";
import type { OwnLeg, OwnStay } from "@/features/legs/travel-of";
import type { Translate } from "@/lib/messages";

/** A leg from departure to arrival, each in the zone of its place; while its time is open, its whole day. A stay as days. */
export function ownEvents(
  { legs, stays }: { legs: readonly OwnLeg[]; stays: readonly OwnStay[] },
  t: Translate<"itinerary">,
  locale: DateLocale,
): OwnEvent[] {
  return [...legs.map((leg) => legEvent(leg, t, locale)), ...stays.map((stay) => stayEvent(stay, t, locale))];
}

function legEvent(leg: OwnLeg, t: Translate<"itinerary">, locale: DateLocale): OwnEvent {
  const start = departureOf(leg);
  const words = { title: legTitle(leg, t), location: leg.fromPlace, description: legLines(leg, t, locale).join("\n") };
  if (start === null) {
    const when = { kind: "days", from: leg.departDate, to: addDays(arrivalDate(leg), 1) } as const;
    return { id: leg.id, revision: leg.revision, words, when };
  }
  const zones = { startZone: leg.departTimeZone, endZone: leg.arriveTimeZone };
  return { id: leg.id, revision: leg.revision, words, when: { kind: "times", start, end: arrivalOf(leg), ...zones } };
}

function stayEvent(stay: OwnStay, t: Translate<"itinerary">, locale: DateLocale): OwnEvent {
  const { id, name, address, phone, latitude, longitude, checkInDate, checkOutDate } = stay;
  return {
    id,
    revision: stay.revision,
    words: {
      title: name,
      location: [name, address].filter(Boolean).join(", "),
      description: stayLines(stay, t, locale).join("\n"),
      contacts: phone ? [phone] : [],
      geo: latitude === null || longitude === null ? null : { latitude, longitude },
    },
    when: { kind: "days", from: checkInDate, to: checkOutDate > checkInDate ? checkOutDate : addDays(checkInDate, 1) },
  };
}
