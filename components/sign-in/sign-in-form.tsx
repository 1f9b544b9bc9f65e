import type { LanguageChoice } from "@/components/documents/language-switch";
import { Letter, LetterTitle } from "@/components/documents/letter";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Field, fieldId } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { Translate } from "@/lib/messages";

type Props = {
  t: Translate<"sign-in">;
  languages: LanguageChoice;
  /** What was typed before it went wrong. */
  email: string;
  returnTo: string | null;
  /** What went wrong: with the whole, and with the address. */
  problem?: { message: string; email?: string };
};

/** Asks for a mail address; a link is mailed to it. */
export function SignInForm({ t, languages, email, returnTo, problem }: Props) {
  return (
    <Letter languages={languages}>
      <LetterTitle>{t("title")}</LetterTitle>
      <p className="mt-3.5 mb-6 text-ink-2 text-md">{t("lead")}</p>
      <form method="post" action="/api/v1/sign-in" className="grid gap-4" noValidate>
        {problem ? (
          <ErrorSummary
            title={problem.message}
            errors={problem.email ? [{ key: "email", fieldId: fieldId("email"), message: problem.email }] : []}
          />
        ) : null}
        <Field name="email" label={t("email")} error={problem?.email} size="phone" required>
          {(control) => (
            <Input
              {...control}
              size="phone"
              type="email"
              defaultValue={email}
              autoComplete="email"
              inputMode="email"
              spellCheck={false}
            />
          )}
        </Field>
        <input type="hidden" name="shownIn" value={languages.current} />
        {returnTo ? <input type="hidden" name="returnTo" value={returnTo} /> : null}
        <Button type="submit" variant="primary" size="phone">
          {t("send")}
        </Button>
        <p className="m-0 text-ink-3 text-xs">{t("fine")}</p>
      </form>
    </Letter>
  );
}
