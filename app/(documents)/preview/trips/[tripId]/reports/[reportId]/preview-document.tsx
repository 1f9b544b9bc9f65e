import { type Actor, currentActor, languageOf } from "@/access/actor";
import { documentResponse } from "@/access/document";
import { readerOf } from "@/access/reader";
import { languageChoice } from "@/app/(documents)/language-choice";
import { PreviewBar } from "@/components/report/preview-bar";
import { printedReport } from "@/components/report/printed-report";
import { ReportPage } from "@/components/report/report-page";
import type { PublishedReport } from "@/domain/report/published";
import { env } from "@/lib/env";
import { firstLocale } from "@/lib/locales";
import { translatorFor } from "@/lib/messages";
import { refused } from "./refused";

type Previewed = {
  report: PublishedReport;
  /** Of the public page. */
  path: string;
  /** Where the way back leads. */
  back: string;
  /** A version that was published; left out: the draft as it is. */
  version?: number;
};

/** A report as its readers get it, or got it, for those who may look behind the public page. */
export async function previewDocument(request: Request, load: (actor: Actor) => Promise<Previewed>): Promise<Response> {
  try {
    const actor = await currentActor();
    const { report, path, back, version } = await load(actor);
    const { locale, theme } = readerOf(request, languageOf(actor));
    const t = translatorFor(firstLocale(report.language), "public-report");
    const around = {
      t: translatorFor(locale, "public-report"),
      locale,
      languages: languageChoice(locale, new URL(request.url).pathname),
    };
    const bar = <PreviewBar back={back} version={version ?? null} around={around} />;
    return await documentResponse(request, { cache: "no-store", version: null }, () => ({
      name: "report",
      lang: report.language,
      theme,
      title: `${report.headline} · ${t("preview.title")}`,
      head: <meta name="robots" content="noindex" />,
      body: (
        <ReportPage
          report={report}
          address={new URL(path, env().BASE_URL).href}
          alternates={[]}
          published={null}
          above={bar}
          t={t}
          around={around}
        />
      ),
      style: printedReport(report),
    }));
  } catch (error) {
    return refused(request, error);
  }
}
