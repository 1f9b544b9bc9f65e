import { documentResponse } from "@/access/document";
import { readerOf } from "@/access/reader";
import { languageChoice } from "@/app/(documents)/language-choice";
import { nothingHere } from "@/app/(documents)/messages";
import { MessagePage } from "@/components/documents/message-page";
import { findPublished, type PublishedVersion } from "@/features/reports/queries/published";
import { env } from "@/lib/env";
import { Refusal } from "@/lib/errors";
import { translatorFor } from "@/lib/messages";

type Context = { params: Promise<{ organisation: string; slug: string }> };

/** Where this site is, without a slash at the end. */
export function siteOrigin(): string {
  return new URL(env().BASE_URL).origin;
}

/**
 * A route handler below the address of a published report. Which version readers get is asked every time: reports that
 * were taken back answer 410, everything else that is not published 404, and 503 while the store of pictures is away.
 */
export function ofPublished(answer: (request: Request, version: PublishedVersion) => Promise<Response>) {
  return async (request: Request, { params }: Context): Promise<Response> => {
    try {
      return await answer(request, await findPublished(await params));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (error.code === "unavailable") return new Response(null, { status: 503, headers: { "Retry-After": "30" } });
      if (error.code === "gone") return takenBack(request, error.present as { name: string; slug: string });
      return nothingHere(request);
    }
  };
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
