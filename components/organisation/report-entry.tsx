import { type DateLocale, dateRange, dayMonthYear } from "@/domain/dates";
import type { ListedReport } from "@/features/public-page/queries";
import { ownName } from "@/lib/locales";
import type { Translate } from "@/lib/messages";

type Props = {
  report: ListedReport;
  /** The same report in other languages. */
  others: readonly ListedReport[];
  t: Translate<"organisation">;
  locale: DateLocale;
};

/** One report in the list: where and when, its headline, and the sentence it opens with, in its own language. */
export function ReportEntry({ report, others, t, locale }: Props) {
  const { city, country, dates, language } = report;
  const where = country ? t("where", { city, country }) : city;
  return (
    <li className="relative border-line py-6 sm:py-9 lg:grid lg:grid-cols-[9rem_minmax(0,45rem)_1fr] xl:grid-cols-[200px_minmax(0,45rem)_1fr] [&+&]:border-t">
      <p className="m-0 mb-2 font-sans text-ink-2 text-sm lg:pt-2 lg:pr-6">
        {dates ? t("whereWhen", { where, dates: dateRange(dates.from, dates.to, locale) }) : where}
      </p>
      <div className="min-w-0">
        <h3
          lang={language}
          className="m-0 text-balance break-words font-headline text-[1.75rem] leading-[2.0625rem] tracking-[-0.018em] sm:text-[2.25rem] sm:leading-[2.625rem]"
        >
          <a
            href={report.path}
            hrefLang={language}
            className="text-ink no-underline after:absolute after:inset-0 hover:underline focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-focus"
          >
            {report.headline}
          </a>
        </h3>
        {report.standfirst ? (
          <p lang={language} className="m-0 mt-2.5 text-pretty text-ink-2">
            {report.standfirst}
          </p>
        ) : null}
        <p className="m-0 mt-2.5 font-sans text-ink-3 text-sm">
          {report.author
            ? t("byline", { author: report.author, date: dayMonthYear(report.date, locale) })
            : dayMonthYear(report.date, locale)}
        </p>
        {others.length > 0 ? (
          <p className="relative z-1 m-0 flex flex-wrap items-center gap-x-3 font-sans text-ink-3 text-sm">
            {t("alsoIn")}
            {others.map((one) => (
              <a
                key={one.path}
                href={one.path}
                lang={one.language}
                hrefLang={one.language}
                className="inline-flex min-h-11 items-center font-medium text-ink-2"
              >
                {ownName(one.language)}
              </a>
            ))}
          </p>
        ) : null}
      </div>
    </li>
  );
}
