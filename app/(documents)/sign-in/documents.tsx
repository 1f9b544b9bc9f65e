import type { Problem } from "@/access/answers";
import { documentResponse } from "@/access/document";
import { readerOf } from "@/access/reader";
import { languageChoice } from "@/app/(documents)/language-choice";
import type { LanguageChoice } from "@/components/documents/language-switch";
import { CodeForm } from "@/components/sign-in/code-form";
import { ConfirmSignIn } from "@/components/sign-in/confirm-sign-in";
import { SignInForm } from "@/components/sign-in/sign-in-form";
import { type Translate, translatorFor } from "@/lib/messages";

type Typed = { email: string; returnTo?: string | null };

/** The page that asks for an address; with a problem, the same page with what was typed. */
export function signInDocument(
  request: Request,
  { email, returnTo = null }: Typed,
  problem?: Problem,
): Promise<Response> {
  const path = returnTo ? `/sign-in?returnTo=${encodeURIComponent(returnTo)}` : "/sign-in";
  return answer(request, path, problem?.status ?? 200, (t, languages) => (
    <SignInForm
      t={t}
      languages={languages}
      email={email}
      returnTo={returnTo}
      problem={problem ? { message: problem.message, email: problem.fields.email } : undefined}
    />
  ));
}

/** The page that takes the code of the mail. */
export function codeDocument(
  request: Request,
  typed: { email: string; code: string },
  problem?: Problem,
): Promise<Response> {
  const path = `/sign-in?sent=${encodeURIComponent(typed.email)}`;
  return answer(request, path, problem?.status ?? 200, (t, languages) => (
    <CodeForm
      t={t}
      languages={languages}
      {...typed}
      problem={problem ? { message: problem.message, code: problem.fields.code } : undefined}
    />
  ));
}

/** The page behind a mailed link. */
export function confirmDocument(request: Request, signIn: { email: string; token: string }): Promise<Response> {
  return answer(request, `/sign-in/${signIn.token}`, 200, (t, languages) => (
    <ConfirmSignIn t={t} languages={languages} {...signIn} />
  ));
}

type Draw = (t: Translate<"sign-in">, languages: LanguageChoice) => React.ReactNode;

function answer(request: Request, path: string, status: number, draw: Draw): Promise<Response> {
  const { locale, theme } = readerOf(request);
  const t = translatorFor(locale, "sign-in");
  return documentResponse(request, { status, cache: "no-store", version: null }, () => ({
    name: "sign-in",
    lang: locale,
    theme,
    title: `${t("title")} · Sojourn`,
    body: draw(t, languageChoice(locale, path)),
  }));
}
