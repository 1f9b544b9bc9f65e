import { documentResponse } from "@/access/document";
import { readerOf } from "@/access/reader";
import { MessagePage } from "@/components/documents/message-page";
import { Refusal } from "@/lib/errors";
import { translatorFor } from "@/lib/messages";
import { languageChoice } from "./language-choice";

type Why = "notFound" | "linkEnded" | "forbidden";

/** The document for addresses where there is nothing, nothing any more, or nothing for this person's role. */
export function nothingHere(request: Request, why: Why = "notFound"): Promise<Response> {
  const { locale, theme } = readerOf(request);
  const t = translatorFor(locale, "message");
  return documentResponse(
    request,
    { status: why === "forbidden" ? 403 : 404, cache: "no-store", version: `message:${why}:${locale}:${theme}` },
    () => ({
      name: "message",
      lang: locale,
      theme,
      title: `${t(`${why}.title`)} · ${t("brand")}`,
      body: (
        <MessagePage
          title={t(`${why}.title`)}
          text={t(`${why}.text`)}
          go={{ href: "/", label: t(`${why}.go`) }}
          languages={languageChoice(locale, null)}
        />
      ),
    }),
  );
}

/** Answers a document, or the one that says why there is none when loading it was refused. */
export async function orNothing(
  request: Request,
  answer: () => Promise<Response>,
  why: "notFound" | "linkEnded" = "notFound",
): Promise<Response> {
  try {
    return await answer();
  } catch (error) {
    if (error instanceof Refusal && error.code === "not-found") return nothingHere(request, why);
    if (error instanceof Refusal && error.code === "forbidden") return nothingHere(request, "forbidden");
    throw error;
  }
}
