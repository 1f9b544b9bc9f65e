/** Sentences about items, put together from the record. Plain functions, used by documents and by the desk's preview. */
import type { CalendarDate } from "@/domain/clock";
import { compareDates, formatClock } from "@/domain/clock";
import type { DateLocale } from "@/domain/dates";
import { dateRange, longDate, shortDate } from "@/domain/dates";
import { listWords } from "@/domain/lists";
import type { Instant, TimeZone } from "@/domain/zones";
import { toClock } from "@/domain/zones";
import type { SharedAddress, SharedPart } from "@/features/itineraries/shared-plan";
import type { DayView, ItemView } from "@/features/itineraries/view";
import { organisationOf } from "@/features/itineraries/who-is-who";
import type { Translate } from "@/lib/messages";

/** "13:30–15:15", "from 19:00", "14:00 to about 16:00", "Afternoon"; null when nothing is known. */
export function timeWords({ item, start, end, endCity }: ItemView, t: Translate<"itinerary">): string | null {
  if (start === null) return item.dayPart ? t(`part.${item.dayPart}`) : null;
  if (end === null) return item.endCertainty === "OPEN" ? t("fromTime", { start }) : start;
  const range = item.endCertainty === "EXPECTED" ? t("about", { start, end }) : `${start}–${end}`;
  return endCity ? t("endsIn", { range, city: endCity }) : range;
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
  return [...where, item.room].filter(Boolean).join(", ");
}

/** "Ullernchausseen 70, 0379 Oslo" */
export function addressWords(address: SharedAddress): string {
  const town = [address.postcode, address.city].filter(Boolean).join(" ");
  return [address.street, town].filter(Boolean).join(", ");
}

/** Who has a part: a person with title, an organisation, or that it is to be confirmed. */
export function partName(part: SharedPart, t: Translate<"itinerary">): string {
  const person = [part.titleThen, part.personName].filter(Boolean).join(" ");
  if (part.personName !== null) return person;
  if (part.toBeConfirmed) return t("toBeConfirmed");
  return organisationOf(part) ?? t("toBeConfirmed");
}

/** "Speaker, Head of Incubator, Aleap, on behalf of SIVA" */
export function partDetail(part: SharedPart, t: Translate<"itinerary">): string {
  const organisation = part.personName === null && !part.toBeConfirmed ? null : organisationOf(part);
  const behalf = part.onBehalfOf ? t("onBehalfOf", { name: part.onBehalfOf }) : null;
  const detail = [part.roleThen, organisation, behalf].filter(Boolean).join(", ");
  const role = t(`role.${part.role}`);
  return detail ? t("roleLine", { role, detail }) : role;
}

/** Up to three names of people and organisations with a part, then how many more; contacts are left out. */
export function peopleWords({ item }: ItemView, t: Translate<"itinerary">, locale: string): string {
  const parts = item.parts.filter(({ role, toBeConfirmed }) => role !== "CONTACT" && !toBeConfirmed);
  const names = parts.map((part) => partName(part, t));
  if (names.length === 1) return [names[0], parts[0]?.roleThen].filter(Boolean).join(", ");
  if (names.length > 3) return t("morePeople", { names: names.slice(0, 2).join(", "), count: names.length - 2 });
  return listWords(names, locale);
}

/** Where the phone's way begins: OpenStreetMap by coordinates, else by what the address says; null when nobody knows. */
export function directionsHref({ address, item, venue, host }: ItemView): string | null {
  if (address && address.latitude !== null && address.longitude !== null) {
    return `https://www.openstreetmap.org/directions?to=${address.latitude},${address.longitude}`;
  }
  const text = address ? addressWords(address) : "";
  const place = text || item.place;
  if (!place) return null;
  const query = text ? text : [item.place, (venue ?? host)?.addresses[0]?.city].filter(Boolean).join(", ");
  return `https://www.openstreetmap.org/search?query=${encodeURIComponent(query)}`;
}

/** "Tue 26 Sept, 09:40" on the clocks of a zone; only the time on the same date as `beside`. */
export function momentWords(moment: Date, zone: TimeZone, locale: DateLocale, beside?: Date): string {
  const { date, minute } = toClock(moment.getTime() as Instant, zone);
  const sameDate = beside !== undefined && toClock(beside.getTime() as Instant, zone).date === date;
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
