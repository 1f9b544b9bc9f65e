import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import type { ApprovalPage as Approval } from "@/features/quotes/queries/open-approval";
import type { Locale, Translate } from "@/lib/messages";

/** What went wrong, and what was typed. */
export type AnswerProblem = { message: string; fields: Record<string, string>; typed: Record<string, unknown> };

type Words = { t: Translate<"quote-approval">; locale: Locale };

type ApproveProps = Words & { approval: Approval; problem?: AnswerProblem | undefined };

/** Approving, with the words as they are or changed. */
export function ApproveForm({ t, locale, approval, problem }: ApproveProps) {
  const typed = problem?.typed.text;
  return (
    <form method="post" action={`/api/v1/quotes/${approval.token}`} noValidate className="mt-8 grid gap-4">
      <input type="hidden" name="shownIn" value={locale} />
      <input type="hidden" name="answer" value="approve" />
      <Field name="text" label={t("wording")} hint={t("wordingHint")} error={problem?.fields.text} size="phone">
        {(control) => (
          <Textarea
            {...control}
            rows={5}
            maxLength={2_000}
            defaultValue={typeof typed === "string" ? typed : approval.text}
          />
        )}
      </Field>
      <p className="m-0 text-base">
        {t("consent")} <span className="text-ink-2">{t("consentHint")}</span>
      </p>
      <Button type="submit" variant="settle" size="phone" icon="check" className="justify-self-start">
        {t(approval.state === "WAITING" ? "approve" : "approveAgain")}
      </Button>
    </form>
  );
}

type DeclineProps = Words & {
  token: string;
  /** They have approved, and may take it back. */
  approved?: boolean;
};

/** Declining, or taking back what was approved. */
export function DeclineForm({ t, locale, token, approved = false }: DeclineProps) {
  return (
    <form
      method="post"
      action={`/api/v1/quotes/${token}`}
      noValidate
      className="mt-10 grid gap-4 border-line border-t pt-6"
    >
      <input type="hidden" name="shownIn" value={locale} />
      <input type="hidden" name="answer" value={approved ? "withdraw" : "decline"} />
      <h2 className="m-0 font-strong text-lg">{t(approved ? "withdrawTitle" : "declineTitle")}</h2>
      <Field name="reason" label={t("reason")} size="phone">
        {(control) => <Textarea {...control} rows={2} maxLength={1_000} />}
      </Field>
      <Button type="submit" size="phone" className="justify-self-start">
        {t(approved ? "withdraw" : "decline")}
      </Button>
    </form>
  );
}
