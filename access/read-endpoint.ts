import "server-only";
import type { z } from "zod";
import { deskLocale } from "@/lib/locales";
import { type Actor, currentActor } from "./actor";
import { problemOf } from "./answers";

type Context = { params: Promise<Record<string, string | string[] | undefined>> };

/**
 * A route handler that answers a query as JSON, for lists a screen asks for while somebody types. Path and query
 * string are parsed with one schema; a refusal has the same form as a changing endpoint's. Nothing is kept on the way.
 */
export function readEndpoint<Schema extends z.ZodType, Result>(
  schema: Schema,
  query: (actor: Actor, input: z.output<Schema>) => Promise<Result>,
) {
  return async (request: Request, context: Context): Promise<Response> => {
    try {
      const asked = Object.fromEntries(new URL(request.url).searchParams);
      const input = schema.parse({ ...asked, ...(await context.params) });
      const data = await query(await currentActor(), input);
      return Response.json({ data }, { headers: { "Cache-Control": "private, no-store" } });
    } catch (error) {
      const { status, ...shown } = problemOf(error, deskLocale);
      return Response.json({ error: shown }, { status, headers: { "Cache-Control": "no-store" } });
    }
  };
}
