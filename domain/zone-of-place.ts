/** Which clocks a place goes by, as far as its name tells: so that a trip to Vilnius is not planned in Bucharest's time. */
import { withoutMarks } from "./addresses";
import { calendarDate } from "./clock";
import { sameOffset, type TimeZone, timeZone, zoneCity } from "./zones";

/** Languages in which the name of a country is understood. */
const languages = ["en", "ro", "nb", "fr", "de", "es", "pl"];

/** Summer and winter: zones that agree on both show the same time. */
const seasons = ["2026-01-15", "2026-07-15"].map(calendarDate);

/**
 * The zone of a place; null when its name does not tell.
 *
 * A city that gave a zone its name counts first (Vilnius, New York), within the country when one is named. Otherwise
 * the country decides when all its clocks agree: Bergen in Norway goes by Oslo's, Cluj in România by Bucharest's.
 *
 * @param country in one of several languages, with or without diacritics; or null
 */
export function zoneOfPlace(city: string, country: string | null): TimeZone | null {
  const ofCountry = country === null ? null : zonesOfCountry(country);
  const candidates = ofCountry ?? (Intl.supportedValuesOf("timeZone") as string[]);
  const named = candidates.find((zone) => folded(zoneCity(zone as TimeZone)) === folded(city) && folded(city) !== "");
  if (named !== undefined) return timeZone(named);
  const [first, ...rest] = (ofCountry ?? []).map(timeZone);
  if (first === undefined) return null;
  return rest.every((zone) => seasons.every((date) => sameOffset(date, first, zone))) ? first : null;
}

function zonesOfCountry(country: string): string[] | null {
  const region = regions().get(folded(country));
  if (region === undefined) return null;
  const locale = new Intl.Locale(`und-${region}`) as Intl.Locale & {
    /** Newer machines have the method, older ones the property. */
    getTimeZones?: () => string[];
    timeZones?: string[];
  };
  return locale.getTimeZones?.() ?? locale.timeZones ?? null;
}

let known: Map<string, string> | null = null;

/** ISO 3166-1 code of every country by its names; made once. */
function regions(): Map<string, string> {
  if (known) return known;
  known = new Map();
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  for (const language of languages) {
    const names = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
    for (const code of codes) {
      const name = names.of(code);
      if (name) known.set(folded(name), known.get(folded(name)) ?? code);
    }
  }
  return known;
}

function folded(text: string): string {
  return withoutMarks(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
