import type { Locale } from "@/lib/locales";
import type { PublishedVersion } from "./queries/published";

/** How a published report is shown: chosen by the reader, and where this site stands. */
type Showing = { locale: Locale; theme: "light" | "dark" | undefined; origin: string };

/** Everything the page of a published report depends on; the page is drawn once for each. */
export function documentVersion(version: PublishedVersion, { locale, theme, origin }: Showing): string {
  const { revisionId, contentHash, path, languages } = version;
  return JSON.stringify(["report", revisionId, contentHash, locale, theme ?? null, origin, path, languages]);
}
