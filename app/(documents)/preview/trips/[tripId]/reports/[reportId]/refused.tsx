import { problemOf } from "@/access/answers";
import { documentResponse } from "@/access/document";
import { readerOf } from "@/access/reader";
import { languageChoice } from "@/app/(documents)/language-choice";
import { nothingHere } from "@/app/(documents)/messages";
import { MessagePage } from "@/components/documents/message-page";

/** Why a draft is not shown: to sign in first, nothing here, or not for this person. */
export function refused(request: Request, error: unknown): Promise<Response> | Response {
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
