/** Names of languages in words, out of Intl. */
import { type DateLocale, dateLocale } from "./dates";

/** "Norwegian Bokmål" · "norvegiană bokmål" · "bokmål"; the tag itself when Intl knows no such language. */
export function languageName(tag: string, locale: DateLocale): string {
  try {
    return new Intl.DisplayNames([dateLocale(locale)], { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
