/** By which of its names a host is called in a report. */
import { countryCode } from "./phrases/countries";
import type { HostRecord, Language, TripRecord } from "./record";

/**
 * A record whose hosts bear their names in the language of the report, where they have one.
 *
 * The main name of a host is the one its organisers use in the language they plan in, so a report in that language keeps
 * it: "Forskningsparken (Oslo Science Park)". In another language the name of that language comes first, and the main
 * name stays among the others, as a name of the language of the trip.
 */
export function withNamesIn(record: TripRecord, language: Language): TripRecord {
  if (isSame(language, record.trip.language)) return record;
  const hosts = Object.entries(record.hosts).map(([id, host]) => [id, namedIn(host, language, record.trip.language)]);
  return { ...record, hosts: Object.fromEntries(hosts) };
}

function namedIn(host: HostRecord, language: Language, ofTrip: Language): HostRecord {
  const own = host.names.find((other) => other.language !== null && isSame(other.language, language));
  if (!own || own.name === host.name) return host;
  const others = host.names.filter((other) => other !== own && other.name !== host.name);
  return { ...host, name: own.name, names: [{ name: host.name, language: ofTrip }, ...others] };
}

/**
 * The name in brackets where a host is introduced: the one in the language of the report, or else the one that is used
 * where the host is, or else the first of the others.
 */
export function otherNameOf(host: HostRecord, language: Language, country: string | null): string | null {
  const others = host.names.filter((other) => other.name !== host.name);
  const there = languageThere(host.country ?? country);
  const find = (wanted: Language) => others.find((other) => other.language !== null && isSame(other.language, wanted));
  return (find(language) ?? (there ? find(there) : undefined) ?? others[0])?.name ?? null;
}

/** The language most people speak in a country, by its name in any language; null for a name nobody knows. */
function languageThere(country: string | null): Language | null {
  const code = country && countryCode(country);
  return code ? new Intl.Locale(`und-${code}`).maximize().language : null;
}

/** Whatever the region; "no" is what some call bokmål. */
function isSame(a: Language, b: Language): boolean {
  return bare(a) === bare(b);
}

function bare(tag: Language): string {
  const [language = ""] = tag.toLowerCase().split("-");
  return language === "no" ? "nb" : language;
}
