import { calendarDate } from "@/domain/clock";
import { dateLocale, dateRange } from "@/domain/dates";
import { countryIn } from "@/domain/report/phrases/countries";
import type { PublishedReport } from "@/domain/report/published";
import type { Translate } from "@/lib/messages";

/** "Study visit report, Oslo, 25–27 September 2023": the dates only when they may be printed. */
export function kickerOf(report: PublishedReport, t: Translate<"public-report">): string {
  const { kind, tripTitle, city, country, dates } = report.kicker;
  const range = dates
    ? dateRange(calendarDate(dates.from), calendarDate(dates.to), dateLocale(report.language), "long")
    : null;
  const inWords = country ? countryIn(dateLocale(report.language), country) : null;
  const about = report.format === "JOURNEY" ? [city, inWords].filter(Boolean).join(", ") : tripTitle;
  return [t(`kicker.${report.format}.${kind}`), about, range].filter(Boolean).join(", ");
}
