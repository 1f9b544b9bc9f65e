import "server-only";
import type { z } from "zod";
import { env } from "@/lib/env";
import { Refusal } from "@/lib/errors";
import { deskLocale, type Locale, localeOf } from "@/lib/locales";
import { isPage } from "@/lib/own-path";
import { type Actor, actorOfLink, currentActor, languageOf } from "./actor";
import { type Problem, problemOf } from "./answers";
import { readBody } from "./input";
import { isOurs } from "./origin";
import { readerOf } from "./reader";

type Context = { params: Promise<Record<string, string | string[] | undefined>> };

/** What a plain HTML form gets instead of JSON. */
export type FormAnswers<Input, Result> = {
  /** Where to go after success: a path on this site; null: back. */
  done?: (result: Result, input: Input) => string | null;
  /** The page again, with what was typed and what was wrong with it. */
  again?: (problem: Problem, typed: Record<string, unknown>, request: Request) => Promise<Response>;
};

export type Extras<Result> = {
  status?: number;
  /** Bytes the body may have; what bodies usually may when left out. */
  largest?: number;
  /** Headers of the answer, such as a session's cookie. */
  headers?: (result: Result, request: Request) => Promise<Record<string, string>> | Record<string, string>;
};

/**
 * Facts of the request that a few commands need: limits per address, the browser's name for a session, and the language
 * its sender reads: for a form the one it was shown in, which it says in its field `shownIn`.
 */
export type Caller = { address: string; userAgent: string | null; locale: Locale };

/**
 * A route handler that changes something: knows the actor, checks the origin, parses path and body with one schema,
 * runs the command, and answers JSON to a program and a redirect or the page again to a plain form.
 *
 * A body field `personalLink` holds a participant's secret address; who sends one acts as that participant.
 */
export function endpoint<Schema extends z.ZodType, Result>(
  schema: Schema,
  command: (actor: Actor, input: z.output<Schema>, caller: Caller) => Promise<Result>,
  answers: FormAnswers<z.output<Schema>, Result> & Extras<Result> = {},
) {
  return async (request: Request, context: Context): Promise<Response> => {
    let locale = readerOf(request).locale;
    let typed: Record<string, unknown> = {};
    try {
      if (!isOurs(request.headers)) throw new Refusal("forbidden", "wrongOrigin");
      typed = { ...(await readBody(request, answers.largest)) };
      const actor = await actorOf(typed);
      locale = localeOf(textOf(typed.shownIn)) ?? readerOf(request, languageOf(actor)).locale;
      const input = schema.parse({ ...typed, ...(await context.params) });
      const result = await command(actor, input, {
        address: addressOf(request),
        userAgent: request.headers.get("user-agent"),
        locale,
      });
      const headers = { "Cache-Control": "no-store", ...(await answers.headers?.(result, request)) };
      if (wantsPage(request)) return redirect(answers.done?.(result, input) ?? backOf(request), headers);
      return Response.json({ data: result ?? null }, { status: answers.status ?? 200, headers });
    } catch (error) {
      const problem = problemOf(error, wantsPage(request) ? locale : deskLocale);
      if (wantsPage(request)) {
        if (answers.again) return answers.again(problem, typed, request);
        return new Response(problem.message, { status: problem.status, headers: { "Cache-Control": "no-store" } });
      }
      const { status, ...shown } = problem;
      return Response.json({ error: shown }, { status, headers: { "Cache-Control": "no-store" } });
    }
  };
}

/** A browser that posts a form asks for HTML; programs and our own scripts ask for JSON. */
function wantsPage(request: Request): boolean {
  const accept = request.headers.get("accept") ?? "";
  return accept.includes("text/html") && !accept.includes("application/json");
}

async function actorOf(typed: Record<string, unknown>): Promise<Actor> {
  const { personalLink } = typed;
  return typeof personalLink === "string" && personalLink !== "" ? actorOfLink(personalLink) : currentActor();
}

function redirect(path: string, headers: Record<string, string>): Response {
  return new Response(null, { status: 303, headers: { ...headers, Location: path } });
}

/** The page the form stood on, as a path of this site. */
function backOf(request: Request): string {
  const referer = request.headers.get("referer");
  if (!referer || !URL.canParse(referer)) return "/";
  const url = new URL(referer);
  const ours = url.origin === new URL(env().BASE_URL).origin && isPage(url.pathname);
  return ours ? url.pathname + url.search : "/";
}

/** The caller's address as the thin server saw it (scripts/serve leaves that one in the header and drops forged ones). */
function addressOf(request: Request): string {
  return request.headers.get("x-forwarded-for") ?? "unknown";
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
