import { currentActor, languageOf } from "@/access/actor";
import type { Problem } from "@/access/answers";
import { documentResponse } from "@/access/document";
import { readerOf } from "@/access/reader";
import { languageChoice } from "@/app/(documents)/language-choice";
import { orNothing } from "@/app/(documents)/messages";
import { InvitationPage } from "@/components/invitation/invitation-page";
import { getInvitation } from "@/features/participants/queries/get-invitation";
import { translatorFor } from "@/lib/messages";

type Failed = { problem: Problem; typed: Record<string, unknown> };

/** An invitation; after a failed answer, the same page with what was typed. */
export function invitationDocument(request: Request, token: string, failed?: Failed): Promise<Response> {
  return orNothing(
    request,
    async () => {
      const actor = await currentActor();
      const invitation = await getInvitation(actor, token);
      const { locale, theme } = readerOf(request, languageOf(actor) ?? invitation.participant.language);
      const t = translatorFor(locale, "invitation");
      const problem = failed && { message: failed.problem.message, fields: failed.problem.fields, typed: failed.typed };
      const status = failed?.problem.status ?? 200;
      return documentResponse(request, { status, cache: "no-store", version: null }, () => ({
        name: "invitation",
        lang: locale,
        theme,
        title: t("pageTitle", { trip: invitation.trip.title }),
        body: (
          <InvitationPage
            t={t}
            locale={locale}
            languages={languageChoice(locale, `/invitations/${token}`)}
            invitation={invitation}
            problem={problem}
          />
        ),
      }));
    },
    "linkEnded",
  );
}

/** What a plain form gets when its answer was refused. */
export function invitationAgain(problem: Problem, typed: Record<string, unknown>, request: Request): Promise<Response> {
  const token = new URL(request.url).pathname.split("/").at(-1) ?? "";
  return invitationDocument(request, token, { problem, typed });
}
