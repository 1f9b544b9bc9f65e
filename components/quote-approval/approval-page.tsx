import type { LanguageChoice } from "@/components/documents/language-switch";
import { Letter, LetterTitle } from "@/components/documents/letter";
import { Notice } from "@/components/ui/notice";
import type { ApprovalPage as Approval } from "@/features/quotes/queries/open-approval";
import type { Locale, Translate } from "@/lib/messages";
import { type AnswerProblem, ApproveForm, DeclineForm } from "./answer-forms";

type Props = {
  t: Translate<"quote-approval">;
  locale: Locale;
  languages: LanguageChoice;
  approval: Approval;
  problem?: AnswerProblem | undefined;
};

const headings = {
  WAITING: ["title", "lead"],
  APPROVED: ["titleApproved", "leadApproved"],
  DECLINED: ["titleDeclined", "leadDeclined"],
  WITHDRAWN: ["titleWithdrawn", "leadWithdrawn"],
} as const;

/** Words somebody is asked to approve, as they would be printed, and the forms to answer. Works as plain HTML. */
export function ApprovalPage({ t, locale, languages, approval, problem }: Props) {
  const { organisation, askedBy, trip, state, reason } = approval;
  const [title, lead] = headings[state];
  return (
    <Letter from={organisation} aside={t("aside")} languages={languages}>
      <LetterTitle above={t("to", { name: approval.name })}>{t(title)}</LetterTitle>
      <p className="mt-3.5 mb-0 max-w-[34em] text-ink-2 text-md">{t(lead, { by: askedBy, organisation, trip })}</p>
      {reason ? <p className="mt-2 mb-0 text-ink-2">{t("yourReason", { reason })}</p> : null}
      {problem ? (
        <Notice tone="problem" role="alert" className="mt-6 rounded-md">
          {problem.message}
        </Notice>
      ) : null}
      <h2 className="mt-8 mb-0 font-semibold text-ink-2 text-sm">{t("printed")}</h2>
      <blockquote className="mt-3 mr-0 mb-0 ml-0 border-ochre-ink border-l-3 pl-5">
        <p className="m-0 whitespace-pre-line break-words font-serif text-[1.375rem] italic leading-[1.45]">
          {approval.text}
        </p>
        <footer className="mt-2 text-ink-2 text-sm">
          {[approval.name, approval.affiliation].filter(Boolean).join(", ")}
        </footer>
      </blockquote>
      {state === "APPROVED" ? (
        <DeclineForm t={t} locale={locale} token={approval.token} approved />
      ) : (
        <>
          <ApproveForm t={t} locale={locale} approval={approval} problem={problem} />
          {state === "WAITING" ? <DeclineForm t={t} locale={locale} token={approval.token} /> : null}
        </>
      )}
    </Letter>
  );
}
