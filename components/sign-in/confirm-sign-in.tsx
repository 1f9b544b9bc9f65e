import { Letter, LetterTitle } from "@/components/documents/letter";
import { Button } from "@/components/ui/button";
import type { Translate } from "@/lib/messages";

type Props = { t: Translate; email: string; token: string };

/** What a mailed link opens: who would be signed in, and one button. Opening it changes nothing. */
export function ConfirmSignIn({ t, email, token }: Props) {
  return (
    <Letter>
      <LetterTitle>{t("confirm.title", { email })}</LetterTitle>
      <p className="mt-3.5 mb-6 text-ink-2 text-md">{t("confirm.text")}</p>
      <form method="post" action={`/api/v1/sign-in/${token}`} className="grid gap-4">
        <Button type="submit" variant="primary" size="phone">
          {t("confirm.go")}
        </Button>
        <p className="m-0 text-ink-3 text-xs">{t("confirm.fine")}</p>
      </form>
    </Letter>
  );
}
