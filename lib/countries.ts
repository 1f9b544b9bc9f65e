import { searchTextOf } from "@/domain/search-text";

/** Languages in which people write the names of countries here. */
const languages = ["en", "nb", "nn", "sv", "da", "fi", "ro", "de", "fr", "es", "pt", "it", "pl", "nl"];

/** Names people use that no catalogue has. */
const alsoCalled: Readonly<Record<string, string>> = {
  uk: "GB",
  "great britain": "GB",
  england: "GB",
  scotland: "GB",
  wales: "GB",
  "northern ireland": "GB",
  usa: "US",
  "the netherlands": "NL",
  holland: "NL",
  "czech republic": "CZ",
  turkey: "TR",
};

let known: ReadonlyMap<string, string> | null = null;

/**
 * The ISO 3166-1 code of a country as people write it: "Norway", "Norge", "NO". Null for what is none, and for what
 * may be several.
 */
export function countryCode(written: string | null): string | null {
  if (written === null) return null;
  const name = searchTextOf([written]);
  known ??= namesOfCountries();
  return known.get(name) ?? null;
}

function namesOfCountries(): Map<string, string> {
  const names = new Map<string, string>();
  const codes = allPairs().filter((code) => isInUse(code) && nameOf(code, "en") !== undefined);
  for (const language of languages) {
    for (const code of codes) {
      const name = searchTextOf([nameOf(code, language) ?? ""]);
      if (name !== "" && !names.has(name)) names.set(name, code);
    }
  }
  for (const code of codes) names.set(searchTextOf([code]), code);
  for (const [name, code] of Object.entries(alsoCalled)) names.set(searchTextOf([name]), code);
  return names;
}

const displays = new Map<string, Intl.DisplayNames>();

function nameOf(code: string, language: string): string | undefined {
  const display = displays.get(language) ?? new Intl.DisplayNames(language, { type: "region", fallback: "none" });
  displays.set(language, display);
  return display.of(code);
}

/** Whether a code is what its country is called by today: DD, too, is called Germany. */
function isInUse(code: string): boolean {
  return new Intl.Locale(`und-${code}`).region === code;
}

/** "AA" to "ZZ"; those that are private use name no country. */
function allPairs(): string[] {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const pairs = letters.flatMap((first) => letters.map((second) => first + second));
  return pairs.filter((pair) => !["EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"].includes(pair));
}
