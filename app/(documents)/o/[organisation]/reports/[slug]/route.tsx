import { documentResponse } from "@/access/document";
import { readerOf } from "@/access/reader";
import { languageChoice } from "@/app/(documents)/language-choice";
import { ofPublished, siteOrigin } from "@/app/(documents)/o/published";
import { printedReport } from "@/components/report/printed-report";
import { ReportHead } from "@/components/report/report-head";
import { ReportPage } from "@/components/report/report-page";
import { calendarDate } from "@/domain/clock";
import { dateLocale, dayMonthYear } from "@/domain/dates";
import { documentVersion } from "@/features/reports/document-version";
import { loadContent } from "@/features/reports/queries/published";
import { firstLocale, ownName } from "@/lib/locales";
import { translatorFor } from "@/lib/messages";

/** A published report, for everybody. */
export const GET = ofPublished((request, version) => {
  const { locale, theme } = readerOf(request);
  const { path, languages, publishedAt, publishedOn, number } = version;
  const origin = siteOrigin();
  return documentResponse(
    request,
    { cache: "public", version: documentVersion(version, { locale, theme, origin }) },
    async () => {
      const content = await loadContent(version);
      const t = translatorFor(firstLocale(content.language), "public-report");
      const address = `${origin}${path}`;
      const alternates = languages.map((one) => ({
        language: one.language,
        name: ownName(one.language),
        href: one.path,
        current: one.path === path,
      }));
      const on = dayMonthYear(calendarDate(publishedOn), dateLocale(locale));
      return {
        name: "report",
        lang: content.language,
        theme,
        title: `${content.headline} · ${content.organisation.name}`,
        head: (
          <ReportHead
            report={content}
            address={address}
            origin={origin}
            alternates={alternates}
            publishedAt={publishedAt}
            t={t}
          />
        ),
        body: (
          <ReportPage
            report={content}
            address={address}
            alternates={alternates}
            published={{ on, number }}
            t={t}
            around={{ t: translatorFor(locale, "public-report"), locale, languages: languageChoice(locale, path) }}
          />
        ),
        style: printedReport(content),
      };
    },
  );
});
