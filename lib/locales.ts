/** Languages of the interface, and which of them somebody reads. Pure: documents' components and scripts/serve use it. */

/** Languages that have a catalogue in messages/, the one everything is written in first. */
export const locales = ["en", "ro", "nb"] as const;
export type Locale = (typeof locales)[number];

/** What staff see is written in this language only; see `publicNamespaces` in lib/messages.ts. */
export const deskLocale: Locale = "en";

/** Each language in its own words. */
export const localeNames: Readonly<Record<Locale, string>> = { en: "English", ro: "Română", nb: "Norsk" };

/**
 * The language of ours that a BCP 47 tag asks for. Norwegian is bokmål here, however it is asked for: "no" stands for
 * both written forms, and who writes nynorsk reads bokmål.
 */
export function localeOf(tag: string | null | undefined): Locale | null {
  const primary = tag?.toLowerCase().split("-")[0];
  const asked = primary === "no" || primary === "nn" ? "nb" : primary;
  return locales.find((locale) => locale === asked) ?? null;
}

/** The first of these tags that is a language of ours; English when none is. */
export function firstLocale(...tags: readonly (string | null | undefined)[]): Locale {
  for (const tag of tags) {
    const locale = localeOf(tag);
    if (locale) return locale;
  }
  return locales[0];
}

/**
 * The language for somebody who reads here: what they chose, then what their account or the trip knows of them, then
 * the first language of ours that their browser asks for.
 *
 * @param acceptLanguage the header, which browsers send in order of preference (RFC 9110, 12.5.4)
 * @param known tags, the strongest first
 */
export function readersLocale(
  acceptLanguage: string | null | undefined,
  ...known: (string | null | undefined)[]
): Locale {
  return firstLocale(...known, ...(acceptLanguage ?? "").split(",").map((part) => part.split(";")[0]?.trim()));
}

/** A language in its own words: "Română"; the tag itself when nobody knows it. */
export function ownName(tag: string): string {
  const locale = locales.find((one) => one === tag);
  if (locale) return localeNames[locale];
  try {
    const name = new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag;
    return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
  } catch {
    return tag;
  }
}
