import { currentActor, languageOf } from "@/access/actor";
import { problemOf } from "@/access/answers";
import { documentResponse } from "@/access/document";
import { readerOf } from "@/access/reader";
import { languageChoice } from "@/app/(documents)/language-choice";
import { nothingHere } from "@/app/(documents)/messages";
import { MessagePage } from "@/components/documents/message-page";
import { PreviewBar } from "@/components/report/preview-bar";
import { ReportPage } from "@/components/report/report-page";
import { getPreview } from "@/features/reports/queries/draft";
import { oneReportSchema } from "@/features/reports/schema";
import { env } from "@/lib/env";
import { firstLocale } from "@/lib/locales";
import { translatorFor } from "@/lib/messages";

type Context = { params: Promise<{ tripId: string; reportId: string }> };

/** A draft as readers would get it today, for those who may read drafts. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const asked = oneReportSchema.safeParse(await params);
  if (!asked.success) return nothingHere(request);
  try {
    const today = new Date().toISOString().slice(0, 10);
    const actor = await currentActor();
    const { report, path } = await getPreview(actor, asked.data, today);
    const { locale, theme } = readerOf(request, languageOf(actor));
    const t = translatorFor(firstLocale(report.language), "public-report");
    const around = {
      t: translatorFor(locale, "public-report"),
      locale,
      languages: languageChoice(locale, new URL(request.url).pathname),
    };
    const { tripId, reportId } = asked.data;
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
          above={<PreviewBar back={`/trips/${tripId}/report/${reportId}`} around={around} />}
          t={t}
          around={around}
        />
      ),
    }));
  } catch (error) {
    return refused(request, error);
  }
}

function refused(request: Request, error: unknown): Promise<Response> | Response {
  const { locale, theme } = readerOf(request);
  const { status, code, message } = problemOf(error, locale);
  if (code === "not-found") return nothingHere(request);
  if (code === "unauthenticated") {
    const to = `/sign-in?returnTo=${encodeURIComponent(new URL(request.url).pathname)}`;
    return new Response(null, { status: 303, headers: { Location: to, "Cache-Control": "no-store" } });
  }
  return documentResponse(request, { status, cache: "no-store", version: null }, () => ({
    name: "message",
    lang: locale,
    theme,
    title: message,
    body: <MessagePage title={message} text="" languages={languageChoice(locale, new URL(request.url).pathname)} />,
  }));
}
