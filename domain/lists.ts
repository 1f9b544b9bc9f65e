/** Names one after the other, as people write them: "Ana, Ion and Mia" · "Ana, Ion și Mia" · "Ana, Ion og Mia". */
export function listWords(names: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale === "en" ? "en-GB" : locale, { type: "conjunction" }).format(names);
}
