/** Beds, doubled legs, and luggage on the day people check out. */
import type { TransportMode } from "../agenda";
import { nightsOfTrip, travelWarnings } from "../travel-warnings";
import type { Draft } from "./a-warning";
import { aWarning } from "./a-warning";
import { adding, openDay, openTravel } from "./mends";
import type { JudgedStay } from "./plan-facts";
import type { Held, Setting } from "./setting";
import { dateOf, minutesOn } from "./times";

/** The rules of domain/travel-warnings.ts: no-bed, two-beds and two-legs. */
export function journeys(setting: Setting): Draft[] {
  const { agenda, legs, stays, days } = setting;
  const { participantIds } = agenda;
  if (participantIds.length === 0) return [];
  const nights = nightsOfTrip(days.flatMap(({ date }) => date ?? []));
  return travelWarnings({ participantIds, nights, legs, stays }).map((found) => {
    const of =
      found.kind === "two-legs" ? found.legIds : [...found.nights, ...("stayIds" in found ? found.stayIds : [])];
    const date = found.kind === "two-legs" ? null : (found.nights[0] ?? null);
    const on = found.kind === "two-legs" ? legs.filter(({ id }) => found.legIds.includes(id)) : [];
    return aWarning(found.kind, {
      itemIds: [],
      ...{ dayId: days.find((day) => day.date !== null && day.date === date)?.id ?? null, startMinute: null },
      facts: {
        people: found.participantIds.length,
        nights: found.kind === "two-legs" ? 0 : found.nights.length,
        date: date ?? on[0]?.departDate ?? "",
        from: on[0]?.fromPlace ?? "",
        to: on[0]?.toPlace ?? "",
      },
      depends: [...of, ...found.participantIds],
      lead: openTravel(),
    });
  });
}

/** Places with luggage that are worth a word. */
const PLACES = 2;
/** Minutes for leaving luggage somewhere. */
const LEAVING_LUGGAGE = 15;
/** In these, luggage waits. */
const carriesLuggage: ReadonlySet<TransportMode> = new Set(["BUS", "CAR"]);

/**
 * luggage: on the day they check out, people go to two places or more without coming back to where they slept, without a
 * check-in, and without a bus or car of their own.
 */
export function luggage(setting: Setting): Draft[] {
  return setting.stays.flatMap((stay) => {
    const day = setting.days.find(({ date }) => date === stay.checkOutDate);
    const guests = new Set(stay.participantIds);
    if (!day || !setting.agenda.participantIds.some((id) => guests.has(id)) || staysOn(setting, stay)) return [];
    const held = setting.held.filter((one) => one.dayId === day.id && one.isLeaf && isFor(one, guests));
    const places = placesOf(held);
    const [first] = places;
    if (!first || places.length < PLACES || isLookedAfter(setting, stay, held, first)) return [];
    return [
      aWarning("luggage", {
        itemIds: [...new Set(places.map(({ item }) => item.id))],
        ...{ dayId: day.id, startMinute: first.item.startMinute },
        facts: {
          count: places.length,
          date: dateOf(setting, day.id) ?? "",
          people: guests.size,
          item: first.item.title,
        },
        about: stay.id,
        depends: [stay.id],
        *propose() {
          const until = minutesOn(setting, day.id, first.start);
          for (const early of [LEAVING_LUGGAGE, 2 * LEAVING_LUGGAGE, 4 * LEAVING_LUGGAGE])
            yield* adding(
              "addLuggageStop",
              { kind: "CHECK_IN", dayId: day.id },
              until - early,
              until - early + LEAVING_LUGGAGE,
            );
        },
        lead: openDay(day.id),
      }),
    ];
  });
}

/** Whether the same people sleep in the same place again that night. */
function staysOn({ stays }: Setting, stay: JudgedStay): boolean {
  return stays.some(
    (other) =>
      other !== stay &&
      other.hostId !== null &&
      other.hostId === stay.hostId &&
      other.checkInDate === stay.checkOutDate,
  );
}

/** The first item at each place, in order. */
function placesOf(held: readonly Held[]): Held[] {
  const places = new Map<string, Held>();
  for (const one of held) if (one.site && !places.has(one.site.rootId)) places.set(one.site.rootId, one);
  return [...places.values()];
}

function isLookedAfter(setting: Setting, { hostId }: JudgedStay, held: readonly Held[], first: Held): boolean {
  const lodging = hostId === null ? undefined : setting.hostById.get(hostId);
  return held.some(({ item, site, start }) => {
    if (item.kind === "CHECK_IN") return true;
    if (item.kind === "TRANSFER") return item.transport !== null && carriesLuggage.has(item.transport);
    return lodging !== undefined && site?.hostId === lodging.id && start > first.start;
  });
}

function isFor({ expected }: Held, guests: ReadonlySet<string>): boolean {
  return expected !== null && [...expected.participantIds].some((id) => guests.has(id));
}
