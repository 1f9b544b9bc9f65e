import type { Problem } from "@/access/answers";
import { documentResponse } from "@/access/document";
import { readerOf } from "@/access/reader";
import { MessagePage } from "@/components/documents/message-page";
import { env } from "@/lib/env";
import { translatorFor } from "@/lib/messages";
import { languageChoice } from "./language-choice";

/** The page a plain form gets when what it asked for did not happen: why, and the way back. */
export function formRefused(problem: Problem, _typed: Record<string, unknown>, request: Request): Promise<Response> {
  const { locale, theme } = readerOf(request);
  const t = translatorFor(locale, "message");
  const back = pageBefore(request);
  return documentResponse(request, { status: problem.status, cache: "no-store", version: null }, () => ({
    name: "message",
    lang: locale,
    theme,
    title: `${t("refused.title")} · ${t("brand")}`,
    body: (
      <MessagePage
        title={t("refused.title")}
        text={problem.message}
        go={{ href: back, label: t("refused.go") }}
        languages={languageChoice(locale, back)}
      />
    ),
  }));
}

/** The page the form stood on, as a path of this site. */
function pageBefore(request: Request): string {
  const referer = request.headers.get("referer") ?? "";
  if (!URL.canParse(referer)) return "/";
  const { origin, pathname } = new URL(referer);
  return origin === new URL(env().BASE_URL).origin ? pathname : "/";
}
