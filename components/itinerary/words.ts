/** Sentences about items, put together from the record. Plain functions, used by documents and by the desk's preview. */
import type { CalendarDate } from "@/domain/clock";
import { compareDates, formatClock } from "@/domain/clock";
import type { DateLocale } from "@/domain/dates";
import { dateRange, longDate, shortDate } from "@/domain/dates";
import type { Instant, TimeZone } from "@/domain/zones";
import { dateAt, toClock } from "@/domain/zones";
import type { SharedAddress } from "@/features/itineraries/shared-plan";
import type { Continuation, DayView, ItemView } from "@/features/itineraries/view";
import type { Translate } from "@/lib/messages";

/** "13:30–15:15", "from 19:00", "14:00 to about 16:00", "14:00, until 15:00 or 16:00", "Afternoon"; null: nothing is known. */
export function timeWords(view: ItemView, t: Translate<"itinerary">): string | null {
  const { item, start, endCity } = view;
  if (start === null) return item.dayPart ? t(`part.${item.dayPart}`) : null;
  if (view.end === null) return item.endCertainty === "OPEN" ? t("fromTime", { start }) : start;
  const range = rangeWords({ ...view, start, end: view.end }, t);
  return endCity ? t("endsIn", { range, city: endCity }) : range;
}

type Range = { item: ItemView["item"]; start: string; end: string; latestEnd: string | null };

function rangeWords({ item, start, end, latestEnd }: Range, t: Translate<"itinerary">): string {
  if (latestEnd !== null) return t("untilEither", { start, end, latest: latestEnd });
  return item.endCertainty === "EXPECTED" ? t("about", { start, end }) : `${start}–${end}`;
}

/** What is not plain about an end, where only the start is shown: "Until about 16:00", "Arrives 15:10, Vilnius time". */
export function endWords({ item, start, end, latestEnd, endCity }: ItemView, t: Translate<"itinerary">): string | null {
  if (start === null) return null;
  if (end === null) return item.endCertainty === "OPEN" ? t("endOpen") : null;
  if (endCity !== null) return t("arrivesIn", { end, city: endCity });
  if (latestEnd !== null) return t("endEither", { end, latest: latestEnd });
  return item.endCertainty === "EXPECTED" ? t("untilAbout", { end }) : null;
}

/** "Continues The market hall", "Continued at 13:45": what comes before and after an item in parts. */
export function continuationWords(view: ItemView, t: Translate<"itinerary">, locale: DateLocale): string[] {
  return [
    ...(view.continues ? [t("continues", { title: view.continues.title })] : []),
    ...view.continuedBy.map((next) => continuedWords(next, t, locale)),
  ];
}

function continuedWords({ start, date }: Continuation, t: Translate<"itinerary">, locale: DateLocale): string {
  const when = [date && shortDate(date, locale), start].filter(Boolean).join(", ");
  return when ? t("continuedAt", { when }) : t("continuedLater");
}

/** What is not settled about an item, or up to the reader: part of the day, to be confirmed, optional. */
export function remarksOf(view: ItemView, t: Translate<"itinerary">): string[] {
  const { item, choice } = view;
  const open = item.hostStatus === "IDEA" || item.hostStatus === "REQUESTED";
  const offered = item.optional ? t("optional") : null;
  return [
    open ? t("toBeConfirmed") : null,
    item.tentative ? t("tentative") : null,
    choice ? t("ofChoice", { choice }) : offered,
  ].filter((one) => one !== null);
}

/** "08:20, Hotel lobby (by the lift)" for each place where people get on. */
export function pickUpWords({ pickUps }: ItemView, t: Translate<"itinerary">): string | null {
  if (pickUps.length === 0) return null;
  const places = pickUps.map(({ time, place, note }) => {
    const where = note ? `${place} (${note})` : place;
    return time === null ? where : t("pickUp", { time, place: where });
  });
  return t("meetAt", { places: places.join("; ") });
}

/** "Day 2" or "Arrival". */
export function dayName({ number }: DayView, t: Translate<"itinerary">): string {
  return number === null ? t("arrival") : t("day", { number });
}

/** "Tuesday 26 September", or "Day 2" while the dates are open. */
export function dayTitle(day: DayView, t: Translate<"itinerary">, locale: DateLocale): string {
  return day.date === null ? dayName(day, t) : longDate(day.date, locale);
}

/** Where an item is, as short as it can be said, without what its title says already: the street when it says the rest. */
export function placeWords({ item, host, venue, address }: ItemView): string {
  const said = item.title.toLocaleLowerCase();
  const names = [host?.name, venue?.name, item.place].filter(
    (name): name is string => typeof name === "string" && !said.includes(name.toLocaleLowerCase()),
  );
  const where = names.length > 0 ? [...new Set(names)] : [address?.street];
  return [...where, item.room, item.floor].filter(Boolean).join(", ");
}

/** "Ullernchausseen 70, 0379 Oslo" */
export function addressWords(address: SharedAddress): string {
  const town = [address.postcode, address.city].filter(Boolean).join(" ");
  return [address.street, town].filter(Boolean).join(", ");
}

/** Where the phone's way begins: OpenStreetMap by coordinates, else by what the address says; null when nobody knows. */
export function directionsHref({ address, item, venue, host }: ItemView): string | null {
  return mapHref(address, [item.place, (venue ?? host)?.addresses[0]?.city]);
}

/**
 * Where a place is on the map, by coordinates, address, or else the words that name it; null when nothing does.
 *
 * @param words the first names the place; without it nothing is searched for
 */
export function mapHref(address: SharedAddress | null, words: readonly (string | null | undefined)[]): string | null {
  if (address && address.latitude !== null && address.longitude !== null) {
    return `https://www.openstreetmap.org/directions?to=${address.latitude},${address.longitude}`;
  }
  const text = address ? addressWords(address) : "";
  if (!text && !words[0]) return null;
  const query = text || words.filter(Boolean).join(", ");
  return `https://www.openstreetmap.org/search?query=${encodeURIComponent(query)}`;
}

/** "60.39,5.32" for the phone's own map app; undefined without coordinates. */
export function geoOf(address: SharedAddress | null): string | undefined {
  if (address?.latitude == null || address.longitude == null) return undefined;
  return `${address.latitude},${address.longitude}`;
}

/** "Tue 26 Sept, 09:40" on the clocks of a zone; only the time on the same date as `beside`. */
export function momentWords(moment: Date, zone: TimeZone, locale: DateLocale, beside?: Date): string {
  const { date, minute } = toClock(moment.getTime() as Instant, zone);
  const sameDate = beside !== undefined && dateAt(beside, zone) === date;
  return sameDate ? formatClock(minute) : `${shortDate(date, locale)}, ${formatClock(minute)}`;
}

/** "25–27 Sept 2023", or that the dates are open. */
export function datesWords(
  days: readonly { date: CalendarDate | null }[],
  t: Translate<"itinerary">,
  locale: DateLocale,
): string {
  const dates = days.flatMap(({ date }) => (date === null ? [] : [date])).sort(compareDates);
  const [first, last] = [dates[0], dates.at(-1)];
  return first && last ? dateRange(first, last, locale) : t("datesOpen");
}

/** What to say in `lang` about the organisers' words: nothing when they write in the page's own language. */
export function foreignLanguage(language: string, locale: string): string | undefined {
  return language.split("-")[0] === locale.split("-")[0] ? undefined : language;
}
