import { documentResponse } from "@/access/document";
import { readerOf } from "@/access/reader";
import { MessagePage } from "@/components/documents/message-page";
import { Refusal } from "@/lib/errors";
import { translatorFor } from "@/lib/messages";

/** The document for addresses where there is nothing, or nothing any more. */
export function nothingHere(request: Request, why: "notFound" | "linkEnded" = "notFound"): Promise<Response> {
  const { locale, theme } = readerOf(request);
  const t = translatorFor(locale, "message");
  return documentResponse(
    request,
    { status: 404, cache: "no-store", version: `message:${why}:${locale}:${theme}` },
    () => ({
      name: "message",
      lang: locale,
      theme,
      title: `${t(`${why}.title`)} · ${t("brand")}`,
      body: <MessagePage title={t(`${why}.title`)} text={t(`${why}.text`)} go={{ href: "/", label: t(`${why}.go`) }} />,
    }),
  );
}

/** Answers a document, or the one that says there is nothing when loading it was refused as not found. */
export async function orNothing(
  request: Request,
  answer: () => Promise<Response>,
  why: "notFound" | "linkEnded" = "notFound",
): Promise<Response> {
  try {
    return await answer();
  } catch (error) {
    if (error instanceof Refusal && error.code === "not-found") return nothingHere(request, why);
    throw error;
  }
}
