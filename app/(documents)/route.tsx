import { currentActor } from "@/access/actor";
import { documentResponse } from "@/access/document";
import { readerOf } from "@/access/reader";
import { languageChoice } from "@/app/(documents)/language-choice";
import { Home } from "@/components/home/home";
import { getStart } from "@/features/sign-in/queries";
import { translatorFor } from "@/lib/messages";

export async function GET(request: Request): Promise<Response> {
  const start = await getStart(await currentActor());
  if (start) return new Response(null, { status: 303, headers: { Location: start, "Cache-Control": "no-store" } });
  const { locale, theme } = readerOf(request);
  const t = translatorFor(locale, "home");
  return documentResponse(request, { cache: "private", version: `home:${locale}:${theme}` }, () => ({
    name: "home",
    lang: locale,
    theme,
    title: t("title"),
    body: <Home t={t} languages={languageChoice(locale, "/")} />,
  }));
}
