import { documentResponse } from "@/access/document";
import { readerOf } from "@/access/reader";
import { languageChoice } from "@/app/(documents)/language-choice";
import { nothingHere } from "@/app/(documents)/messages";
import { MessagePage } from "@/components/documents/message-page";
import { ReportHead } from "@/components/report/report-head";
import { ReportPage } from "@/components/report/report-page";
import { calendarDate } from "@/domain/clock";
import { dateLocale, dayMonthYear } from "@/domain/dates";
import { documentVersion } from "@/features/reports/document-version";
import { findPublished, loadContent, type PublishedVersion } from "@/features/reports/queries/published";
import { env } from "@/lib/env";
import { Refusal } from "@/lib/errors";
import { firstLocale } from "@/lib/locales";
import { translatorFor } from "@/lib/messages";

type Context = { params: Promise<{ organisation: string; slug: string }> };

/** A published report, for everybody. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  try {
    return await reportDocument(request, await findPublished(await params));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.code === "gone") return takenBack(request, error.present as { name: string; slug: string });
    return nothingHere(request);
  }
}

function reportDocument(request: Request, version: PublishedVersion): Promise<Response> {
  const { locale, theme } = readerOf(request);
  const { path, languages, publishedAt, number } = version;
  const origin = new URL(env().BASE_URL).origin;
  return documentResponse(
    request,
    { cache: "public", version: documentVersion(version, { locale, theme, origin }) },
    async () => {
      const content = await loadContent(version);
      const t = translatorFor(firstLocale(content.language), "public-report");
      const address = `${origin}${path}`;
      const alternates = languages.map((one) => ({
        language: one.language,
        name: nameOf(one.language),
        href: one.path,
        current: one.path === path,
      }));
      const on = dayMonthYear(calendarDate(publishedAt.slice(0, 10)), dateLocale(locale));
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
      };
    },
  );
}

/** A language in its own words: "Română". */
function nameOf(language: string): string {
  const name = new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

function takenBack(request: Request, organisation: { name: string; slug: string }): Promise<Response> {
  const { locale, theme } = readerOf(request);
  const t = translatorFor(locale, "public-report");
  return documentResponse(request, { status: 410, cache: "no-store", version: null }, () => ({
    name: "message",
    lang: locale,
    theme,
    title: t("gone.title"),
    head: <meta name="robots" content="noindex" />,
    body: (
      <MessagePage
        title={t("gone.title")}
        text={t("gone.text", { organisation: organisation.name })}
        go={{ href: `/o/${organisation.slug}`, label: t("gone.go", { organisation: organisation.name }) }}
        languages={languageChoice(locale, new URL(request.url).pathname)}
      />
    ),
  }));
}
