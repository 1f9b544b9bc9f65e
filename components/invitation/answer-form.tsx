import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Field, FieldError, fieldId } from "@/components/ui/field";
import { Fieldset } from "@/components/ui/fieldset";
import { Input } from "@/components/ui/input";
import { RadioGroup } from "@/components/ui/radio-group";
import { listWords } from "@/domain/lists";
import type { Invitation } from "@/features/participants/queries/get-invitation";
import type { Locale, Translate } from "@/lib/messages";

/** What went wrong, and what was typed. */
export type AnswerProblem = { message: string; fields: Record<string, string>; typed: Record<string, unknown> };

type Props = { t: Translate<"invitation">; locale: Locale; invitation: Invitation; problem?: AnswerProblem };

/** Accept or decline, and what the organisers should know. Works as a plain form. */
export function AnswerForm({ t, locale, invitation, problem }: Props) {
  const { participant, organisers, token } = invitation;
  const errors = problem?.fields ?? {};
  const typed = (name: string, present: string | null) => (problem ? textOf(problem.typed[name]) : (present ?? ""));
  const ticked = (name: string, present: boolean) => (problem ? problem.typed[name] === "on" : present);
  const text = (
    name: "affiliation" | "function" | "phone" | "food" | "access",
    hint?: string,
    autoComplete?: string,
  ) => (
    <Field
      name={name}
      label={t(`form.${name}`)}
      note={t("form.optional")}
      hint={hint}
      error={errors[name]}
      size="phone"
    >
      {(control) => (
        <Input
          {...control}
          size="phone"
          type={name === "phone" ? "tel" : "text"}
          autoComplete={autoComplete}
          defaultValue={typed(name, participant[name])}
        />
      )}
    </Field>
  );
  return (
    <form
      method="post"
      action={`/api/v1/invitations/${token}`}
      aria-label={t("form.label")}
      noValidate
      className="grid gap-4 self-start border-line max-lg:border-t max-lg:pt-6 lg:mt-8 lg:rounded-lg lg:border lg:bg-paper lg:p-5.5"
    >
      <input type="hidden" name="shownIn" value={locale} />
      <h2 className="m-0 font-strong text-lg">{t("form.title")}</h2>
      {problem ? (
        <ErrorSummary
          title={problem.message}
          errors={Object.entries(errors).map(([name, message]) => ({ key: name, fieldId: fieldId(name), message }))}
        />
      ) : null}
      <RadioGroup
        id={fieldId("answer")}
        name="answer"
        legend={t("form.answer")}
        look="rows"
        required
        error={errors.answer}
        defaultValue={typed("answer", givenAnswer(participant.status))}
        options={[
          { value: "accept", label: t("form.accept"), hint: t("form.acceptHint") },
          { value: "decline", label: t("form.decline"), hint: t("form.declineHint") },
        ]}
      />
      {text("affiliation", undefined, "organization")}
      {text("function", undefined, "organization-title")}
      {text("phone", t("form.phoneHint"), "tel")}
      <Fieldset legend={t("form.needs")} legendHidden size="phone">
        <div className="grid gap-4">
          {text("food", t("form.foodHint"))}
          {text("access", t("form.accessHint"))}
        </div>
        <Checkbox
          id={fieldId("needsConsent")}
          name="needsConsent"
          size="phone"
          className="mt-2"
          label={t("consent.needs")}
          defaultChecked={ticked("needsConsent", participant.needsConsent)}
          aria-invalid={errors.needsConsent ? true : undefined}
          aria-describedby={errors.needsConsent ? "needs-consent-error" : undefined}
        />
        {errors.needsConsent ? <FieldError id="needs-consent-error">{errors.needsConsent}</FieldError> : null}
      </Fieldset>
      <Checkbox
        name="listed"
        size="phone"
        label={t("consent.listed")}
        defaultChecked={ticked("listed", participant.listed)}
      />
      <Button type="submit" variant="settle" size="phone">
        {t("form.send")}
      </Button>
      <p className="m-0 text-ink-3 text-xs">
        {t("form.fine", { names: listWords(organisers, locale), count: organisers.length })}
      </p>
    </form>
  );
}

function givenAnswer(status: Invitation["participant"]["status"]): string | null {
  return status === "ACCEPTED" ? "accept" : status === "DECLINED" ? "decline" : null;
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
