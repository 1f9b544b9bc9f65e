import type { LanguageChoice } from "@/components/documents/language-switch";
import { Letter, LetterTitle } from "@/components/documents/letter";
import { listWords } from "@/domain/lists";
import type { Invitation } from "@/features/participants/queries/get-invitation";
import type { Locale, Translate } from "@/lib/messages";
import { AnswerForm, type AnswerProblem } from "./answer-form";
import { GivenAnswer } from "./given-answer";
import { TripFacts } from "./trip-facts";

type Props = {
  t: Translate<"invitation">;
  locale: Locale;
  languages: LanguageChoice;
  invitation: Invitation;
  problem?: AnswerProblem | undefined;
};

/** Who invites to what, what was answered so far, and the form to answer. */
export function InvitationPage({ t, locale, languages, invitation, problem }: Props) {
  const { trip, organisation, organisers, participant } = invitation;
  return (
    <Letter from={organisation} aside={t("aside")} width="wide" languages={languages}>
      <div className="grid gap-8 lg:grid-cols-[1fr_440px] lg:gap-18">
        <div>
          <LetterTitle above={t("to", { name: participant.name })}>
            {trip.city ? t("title", { city: trip.city }) : t("titleNoPlace")}
          </LetterTitle>
          <p className="mt-3.5 mb-0 max-w-[34em] text-ink-2 text-md">
            {t("lead", { organisation, trip: trip.title })}
            {trip.purpose ? ` ${t("purpose", { purpose: trip.purpose })}` : null}
          </p>
          <TripFacts t={t} locale={locale} trip={trip} />
          <p className="mt-4 mb-0 text-ink-2">
            {t("from", { count: organisers.length, names: listWords(organisers, locale), organisation })}
          </p>
          <GivenAnswer t={t} invitation={invitation} />
        </div>
        {trip.cancelled ? null : <AnswerForm t={t} locale={locale} invitation={invitation} problem={problem} />}
      </div>
    </Letter>
  );
}
