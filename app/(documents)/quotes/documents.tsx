import type { Problem } from "@/access/answers";
import { documentResponse } from "@/access/document";
import { readerOf } from "@/access/reader";
import { languageChoice } from "@/app/(documents)/language-choice";
import { orNothing } from "@/app/(documents)/messages";
import { ApprovalPage } from "@/components/quote-approval/approval-page";
import { openApproval } from "@/features/quotes/queries/open-approval";
import { Refusal } from "@/lib/errors";
import { errorText, translatorFor } from "@/lib/messages";

type Failed = { problem: Problem; typed: Record<string, unknown> };

/** Words somebody is asked to approve, by their secret address; after a refused answer, with what was typed. */
export async function approvalDocument(request: Request, token: string, failed?: Failed): Promise<Response> {
  try {
    return await orNothing(request, () => approvalPage(request, token, failed), "linkEnded");
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== "rate-limited") throw error;
    const { locale } = readerOf(request);
    return new Response(errorText(locale, error.message), { status: 429, headers: { "Cache-Control": "no-store" } });
  }
}

async function approvalPage(request: Request, token: string, failed?: Failed): Promise<Response> {
  const approval = await openApproval(token, request.headers.get("x-forwarded-for") ?? "unknown");
  const { locale, theme } = readerOf(request, approval.language);
  const t = translatorFor(locale, "quote-approval");
  const problem = failed && { message: failed.problem.message, fields: failed.problem.fields, typed: failed.typed };
  const status = failed?.problem.status ?? 200;
  return documentResponse(request, { status, cache: "no-store", version: null }, () => ({
    name: "quote-approval",
    lang: locale,
    theme,
    title: t("pageTitle"),
    head: <meta name="robots" content="noindex" />,
    body: (
      <ApprovalPage
        t={t}
        locale={locale}
        languages={languageChoice(locale, `/quotes/${token}`)}
        approval={approval}
        problem={problem}
      />
    ),
  }));
}

/** What a plain form gets when its answer was refused. */
export function approvalAgain(problem: Problem, typed: Record<string, unknown>, request: Request): Promise<Response> {
  const token = new URL(request.url).pathname.split("/").at(-1) ?? "";
  return approvalDocument(request, token, { problem, typed });
}
