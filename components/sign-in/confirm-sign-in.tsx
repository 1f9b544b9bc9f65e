import type { LanguageChoice } from "@/components/documents/language-switch";
import { Letter, LetterTitle } from "@/components/documents/letter";
import { Button } from "@/components/ui/button";
import type { Translate } from "@/lib/messages";

type Props = { t: Translate<"sign-in">; languages: LanguageChoice; email: string; token: string };

/** What a mailed link opens: who would be signed in, and one button. Opening it changes nothing. */
export function ConfirmSignIn({ t, languages, email, token }: Props) {
  return (
    <Letter languages={languages}>
      <LetterTitle>{t("confirm.title", { email })}</LetterTitle>
      <p className="mt-3.5 mb-6 text-ink-2 text-md">{t("confirm.text")}</p>
      <form method="post" action={`/api/v1/sign-in/${token}`} className="grid gap-4">
        <input type="hidden" name="shownIn" value={languages.current} />
        <Button type="submit" variant="primary" size="phone">
          {t("confirm.go")}
        </Button>
        <p className="m-0 text-ink-3 text-xs">{t("confirm.fine")}</p>
      </form>
    </Letter>
  );
}
