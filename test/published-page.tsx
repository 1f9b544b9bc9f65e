/** The public page of a report as HTML, read back: a whole document out of published content. */
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { ReportHead } from "@/components/report/report-head";
import { ReportPage } from "@/components/report/report-page";
import type { PublishedReport } from "@/domain/report/published";
import { firstLocale, ownName } from "@/lib/locales";
import { type Locale, translatorFor } from "@/lib/messages";
import { readXml, type XmlElement } from "./read-xml";

const origin = "https://visits.example";

/** How the page is read; each may be left out. */
type Reading = { locale?: Locale; languages?: readonly string[] };

/** Everything between `<html>` and `</html>` without the style, which a document adds. */
export function publishedPage(report: PublishedReport, { locale = "en", languages = [] }: Reading = {}): XmlElement {
  const path = `/o/${report.organisation.slug}/reports/report`;
  const t = translatorFor(firstLocale(report.language), "public-report");
  const around = { t: translatorFor(locale, "public-report"), locale };
  const alternates = languages.map((language) => ({
    language,
    name: ownName(language),
    href: language === report.language ? path : `${path}-${language}`,
    current: language === report.language,
  }));
  const address = `${origin}${path}`;
  const html = renderToStaticMarkup(
    <html lang={report.language}>
      {createElement(
        "head",
        null,
        <title>{`${report.headline} · ${report.organisation.name}`}</title>,
        <ReportHead
          report={report}
          address={address}
          origin={origin}
          alternates={alternates}
          publishedAt="2026-05-03T08:00:00.000Z"
          t={t}
        />,
      )}
      <body>
        <ReportPage
          report={report}
          address={address}
          alternates={alternates}
          published={{ on: "3 May 2026", number: 1 }}
          t={t}
          around={{ ...around, languages: { label: "Language", current: locale, path } }}
        />
      </body>
    </html>,
  );
  return readXml(html);
}
