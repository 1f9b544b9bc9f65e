import { classes } from "@/components/ui/classes";
import { calendarDate } from "@/domain/clock";
import { dateLocale, dateRange, dayMonthYear } from "@/domain/dates";
import type { PublishedReport } from "@/domain/report/published";
import type { Translate } from "@/lib/messages";
import { minutesToRead } from "./reading-time";

type Props = { report: PublishedReport; t: Translate<"public-report"> };

/** What it is, the headline, the one sentence under it, by whom and when. */
export function Opening({ report, t }: Props) {
  const locale = dateLocale(report.language);
  return (
    <div className="pt-7 sm:pt-16 lg:pl-[9rem] xl:pl-[200px] print:p-0">
      <p className="m-0 mb-2.5 text-balance font-medium font-sans text-ink-2 text-sm sm:mb-4 sm:text-base">
        {kickerOf(report, t)}
      </p>
      <h1
        className={classes(
          "m-0 max-w-[13em] font-headline text-[2.5rem] leading-[2.6875rem] tracking-[-0.024em]",
          report.format === "JOURNEY"
            ? "sm:text-[4.25rem] sm:leading-[4.375rem]"
            : "sm:text-[3.75rem] sm:leading-[3.9375rem]",
        )}
      >
        {report.headline}
      </h1>
      {report.standfirst ? (
        <p className="m-0 mt-4 max-w-[27em] text-balance text-[1.3125rem] leading-[1.875rem] sm:mt-6.5 sm:text-[1.625rem] sm:leading-[2.3125rem]">
          {report.standfirst}
        </p>
      ) : null}
      <p className="m-0 mt-4.5 font-sans text-ink-2 text-sm sm:mt-6.5">
        {report.author ? (
          <span className="block">
            {t("by")} <b className="font-semibold text-ink">{report.author}</b>
          </span>
        ) : null}
        <time dateTime={report.date}>{dayMonthYear(calendarDate(report.date), locale)}</time>
        {`, ${t("minutesToRead", { minutes: minutesToRead(report) })}`}
      </p>
    </div>
  );
}

/** "Study visit report, Oslo, 25–27 September 2023": the dates only when they may be printed. */
function kickerOf(report: PublishedReport, t: Translate<"public-report">): string {
  const { kind, tripTitle, city, country, dates } = report.kicker;
  const range = dates
    ? dateRange(calendarDate(dates.from), calendarDate(dates.to), dateLocale(report.language), "long")
    : null;
  const about = report.format === "JOURNEY" ? [city, country].filter(Boolean).join(", ") : tripTitle;
  return [t(`kicker.${report.format}.${kind}`), about, range].filter(Boolean).join(", ");
}
