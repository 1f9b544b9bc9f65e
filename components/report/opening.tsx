import { classes } from "@/components/ui/classes";
import { Icon } from "@/components/ui/icon";
import { calendarDate } from "@/domain/clock";
import { dateLocale, dayMonthYear } from "@/domain/dates";
import type { PublishedReport } from "@/domain/report/published";
import { minutesToRead } from "@/domain/report/reading-time";
import { kickerOf } from "@/features/reports/kicker";
import type { Translate } from "@/lib/messages";
import type { Around } from "./around";
import { buttonLook } from "./take-along";

type Props = {
  report: PublishedReport;
  /** In the language of the report. */
  t: Translate<"public-report">;
  /** Null while there is nothing to pass on: a preview. */
  sharing: (Around & { address: string }) | null;
};

/** What it is, the headline, the one sentence under it, by whom and when. */
export function Opening({ report, t, sharing }: Props) {
  const locale = dateLocale(report.language);
  return (
    <div className="pt-7 sm:pt-16 lg:pl-[9rem] xl:pl-[200px] print:px-0 print:pt-6">
      <p className="m-0 mb-2.5 text-balance font-medium font-sans text-ink-2 text-sm sm:mb-4 sm:text-base">
        {kickerOf(report, t)}
      </p>
      <h1
        className={classes(
          "m-0 max-w-[13em] font-headline text-[2.5rem] leading-[2.6875rem] tracking-[-0.022em] sm:tracking-[-0.026em] print:text-[28pt] print:leading-[31pt]",
          report.format === "JOURNEY"
            ? "sm:text-[4.25rem] sm:leading-[4.375rem]"
            : "sm:text-[3.75rem] sm:leading-[3.9375rem]",
        )}
      >
        {report.headline}
      </h1>
      {report.standfirst ? (
        <p className="m-0 mt-4 max-w-[27em] text-balance text-[1.3125rem] leading-[1.875rem] sm:mt-6.5 sm:text-[1.625rem] sm:leading-[2.3125rem] print:text-[14pt] print:leading-[19pt]">
          {report.standfirst}
        </p>
      ) : null}
      <div className="mt-4.5 flex flex-wrap items-end justify-between gap-x-6 gap-y-3 sm:mt-6.5">
        <p className="m-0 font-sans text-ink-2 text-sm">
          {report.author ? (
            <span className="block">
              {t("by")} <b className="font-semibold text-ink">{report.author}</b>
            </span>
          ) : null}
          <time dateTime={report.date}>{dayMonthYear(calendarDate(report.date), locale)}</time>
          {`, ${t("minutesToRead", { minutes: minutesToRead(report) })}`}
        </p>
        {sharing ? (
          <p lang={sharing.locale} className="m-0 flex gap-2 print:hidden">
            <a href={`${sharing.address}.pdf`} className={buttonLook}>
              <Icon name="download" />
              {sharing.t("forms.pdf")}
            </a>
            <a href="#share" className={buttonLook}>
              <Icon name="share" />
              {sharing.t("share.go")}
            </a>
          </p>
        ) : null}
      </div>
    </div>
  );
}
