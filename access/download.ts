import "server-only";
import type { z } from "zod";
import { deskLocale } from "@/lib/locales";
import { type Actor, currentActor } from "./actor";
import { problemOf } from "./answers";

type Context = { params: Promise<Record<string, string | string[] | undefined>> };

/** A file somebody takes away. */
export type Download = {
  /** Letters, digits, dots and hyphens of ASCII. */
  fileName: string;
  contentType: string;
  text: string;
};

/**
 * A route handler that answers a query as a file. Path and query string are parsed with one schema; a refusal has the
 * same form as a changing endpoint's. Nothing is kept on the way.
 */
export function download<Schema extends z.ZodType>(
  schema: Schema,
  query: (actor: Actor, input: z.output<Schema>) => Promise<Download>,
) {
  return async (request: Request, context: Context): Promise<Response> => {
    try {
      const asked = Object.fromEntries(new URL(request.url).searchParams);
      const input = schema.parse({ ...asked, ...(await context.params) });
      const { fileName, contentType, text } = await query(await currentActor(), input);
      return new Response(text, {
        headers: {
          "Content-Type": contentType,
          "Content-Disposition": `attachment; filename="${fileName.replace(/[^A-Za-z0-9.-]/g, "-")}"`,
          "Cache-Control": "private, no-store",
          "X-Content-Type-Options": "nosniff",
        },
      });
    } catch (error) {
      const { status, ...shown } = problemOf(error, deskLocale);
      return Response.json({ error: shown }, { status, headers: { "Cache-Control": "no-store" } });
    }
  };
}
