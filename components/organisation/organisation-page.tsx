import { type LanguageChoice, LanguageSwitch } from "@/components/documents/language-switch";
import { Logo } from "@/components/ui/logo";
import type { DateLocale } from "@/domain/dates";
import { type Found, facets, type Wanted } from "@/domain/report/finding";
import type { ListedReport, PublicPage } from "@/features/public-page/queries";
import type { Translate } from "@/lib/messages";
import { ReportEntry } from "./report-entry";
import { ReportFilter } from "./report-filter";
import { ReportPages } from "./report-pages";

type Props = {
  page: PublicPage;
  found: Found<ListedReport>;
  wanted: Wanted;
  t: Translate<"organisation">;
  locale: DateLocale;
  languages: LanguageChoice;
};

/** What everybody may read of an organisation: who it is, and its reports, the newest first and largest. */
export function OrganisationPage({ page, found, wanted, t, locale, languages }: Props) {
  const { name, descriptor, website } = page;
  const path = `/o/${page.slug}`;
  const isFiltered = facets.some((facet) => wanted[facet] !== null);
  const place = [page.city, page.country].filter(Boolean).join(", ");
  return (
    <div className="flex min-h-dvh flex-col bg-surface font-serif text-[1.1875rem] leading-[1.875rem] [font-optical-sizing:auto] sm:text-[1.25rem] sm:leading-8">
      <div className="mx-auto w-full max-w-[1184px] flex-1 px-5 sm:px-8 print:p-0">
        <header className="flex min-h-14 items-center justify-between gap-4 border-line border-b font-sans text-sm sm:min-h-16">
          <b className="min-w-0 font-bold text-base tracking-[-0.01em]">{name}</b>
          {website ? (
            <a href={website} rel="noreferrer" className="inline-flex min-h-11 items-center font-medium text-ink-2">
              {t("website")}
            </a>
          ) : null}
        </header>
        <main>
          <div className="pt-7 sm:pt-16 lg:pl-36 xl:pl-[200px]">
            {place ? (
              <p className="m-0 mb-2.5 font-medium font-sans text-ink-2 text-sm sm:mb-4 sm:text-base">
                {t("based", { place })}
              </p>
            ) : null}
            <h1
              lang={page.language}
              className="m-0 max-w-[13em] break-words font-headline text-[2.5rem] leading-[2.6875rem] tracking-[-0.022em] sm:text-[4.25rem] sm:leading-[4.375rem] sm:tracking-[-0.026em]"
            >
              {name}
            </h1>
            {descriptor ? (
              <p
                lang={page.language}
                className="m-0 mt-4 max-w-[27em] text-balance text-[1.3125rem] leading-[1.875rem] sm:mt-6.5 sm:text-[1.625rem] sm:leading-[2.3125rem]"
              >
                {descriptor}
              </p>
            ) : null}
          </div>
          <section aria-labelledby="reports" className="mt-11 pb-16 sm:mt-18">
            <h2 id="reports" className="m-0 border-ink border-t pt-4 font-sans font-strong text-base">
              {t("reports", { count: found.total })}
            </h2>
            <ReportFilter path={path} wanted={wanted} choices={found.choices} t={t} />
            {found.total === 0 ? (
              <p className="m-0 mt-6 max-w-[40rem] text-ink-2 lg:ml-36 xl:ml-[200px]">
                {isFiltered ? t("filter.none") : t("none", { organisation: name })}
              </p>
            ) : (
              <ol className="m-0 list-none p-0">
                {found.entries.map(({ report, others }) => (
                  <ReportEntry key={report.path} report={report} others={others} t={t} locale={locale} />
                ))}
              </ol>
            )}
            <ReportPages path={path} wanted={wanted} page={found.page} pages={found.pages} t={t} />
          </section>
        </main>
      </div>
      <footer className="border-line-strong border-t bg-paper py-7 font-sans text-ink-3 text-sm">
        <p className="mx-auto my-0 flex max-w-[1184px] items-center gap-2 px-5 sm:px-8">
          <Logo size={16} />
          {t("made")}
        </p>
        <div className="mx-auto mt-2 max-w-[1184px] px-5 sm:px-8">
          <p className="m-0 flex flex-wrap gap-x-5 print:hidden">
            <a href={`${path}/feed.atom`} className="inline-flex min-h-11 items-center text-ink-2">
              {t("feeds.atom")}
            </a>
            <a href={`${path}/feed.json`} className="inline-flex min-h-11 items-center text-ink-2">
              {t("feeds.json")}
            </a>
          </p>
          <LanguageSwitch {...languages} />
        </div>
      </footer>
    </div>
  );
}
