import type { LanguageChoice } from "@/components/documents/language-switch";
import { Letter, LetterTitle } from "@/components/documents/letter";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Field, fieldId } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { TextLink } from "@/components/ui/text-link";
import type { Translate } from "@/lib/messages";

type Props = {
  t: Translate<"sign-in">;
  languages: LanguageChoice;
  email: string;
  /** What was typed before it went wrong. */
  code: string;
  problem?: { message: string; code?: string };
};

/** Says that a mail may be on its way, and takes the code out of it. */
export function CodeForm({ t, languages, email, code, problem }: Props) {
  return (
    <Letter languages={languages}>
      <LetterTitle>{t("sent.title")}</LetterTitle>
      <p className="mt-3.5 mb-6 break-words text-ink-2 text-md">{t("sent.text", { email })}</p>
      <form method="post" action="/api/v1/sign-in/code" className="grid gap-4" noValidate>
        {problem ? (
          <ErrorSummary
            title={problem.message}
            errors={problem.code ? [{ key: "code", fieldId: fieldId("code"), message: problem.code }] : []}
          />
        ) : null}
        <input type="hidden" name="shownIn" value={languages.current} />
        <input type="hidden" name="email" value={email} />
        <Field name="code" label={t("sent.code")} error={problem?.code} size="phone" required>
          {(control) => (
            <Input
              {...control}
              size="phone"
              defaultValue={code}
              inputMode="numeric"
              autoComplete="one-time-code"
              maxLength={11}
              className="max-w-44 font-semibold tracking-[0.12em]"
            />
          )}
        </Field>
        <Button type="submit" variant="primary" size="phone">
          {t("sent.go")}
        </Button>
        <p className="m-0 text-sm">
          <TextLink href="/sign-in" className="inline-block py-3">
            {t("sent.again")}
          </TextLink>
        </p>
      </form>
    </Letter>
  );
}
