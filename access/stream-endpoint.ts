import "server-only";
import type { z } from "zod";
import { deskLocale } from "@/lib/locales";
import { type Actor, currentActor, stillHolds } from "./actor";
import { problemOf } from "./answers";

type Context = { params: Promise<Record<string, string | string[] | undefined>> };

/** News that come as they happen. */
export type Watch<News> = {
  /** How things stand when somebody begins to watch, so that whoever was away catches up. */
  now: News;
  /** Calls `tell` at every news until the returned function is called. */
  follow: (tell: (news: News) => void) => () => void;
  /** Whether the watcher may still watch; asked again and again while the stream is open. */
  still: () => Promise<boolean>;
};

/** Proxies cut what is silent for long; also how often rights are asked anew. Milliseconds. */
const HEARTBEAT = 20_000;

/**
 * A route handler that streams news as server-sent events (HTML, section 9.2). A program that does not ask for
 * `text/event-stream` gets how things stand now, as JSON. A refusal has the same form as a reading endpoint's.
 */
export function streamEndpoint<Schema extends z.ZodType, News>(
  schema: Schema,
  watch: (actor: Actor, input: z.output<Schema>) => Promise<Watch<News>>,
) {
  return async (request: Request, context: Context): Promise<Response> => {
    try {
      const asked = Object.fromEntries(new URL(request.url).searchParams);
      const input = schema.parse({ ...asked, ...(await context.params) });
      const actor = await currentActor();
      const watched = await watch(actor, input);
      const headers = { "Cache-Control": "private, no-store, no-transform" };
      if (!request.headers.get("accept")?.includes("text/event-stream"))
        return Response.json({ data: watched.now }, { headers });
      // X-Accel-Buffering: nginx in front of us must not collect the events.
      const streaming = { ...headers, "Content-Type": "text/event-stream", "X-Accel-Buffering": "no" };
      const still = async () => (await stillHolds(actor)) && (await watched.still());
      return new Response(eventsOf({ ...watched, still }, request.signal), { headers: streaming });
    } catch (error) {
      const { status, ...shown } = problemOf(error, deskLocale);
      return Response.json({ error: shown }, { status, headers: { "Cache-Control": "no-store" } });
    }
  };
}

function eventsOf<News>({ now, follow, still }: Watch<News>, signal: AbortSignal): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let open = true;
  let end = () => {};
  return new ReadableStream({
    start(controller) {
      // News may come from a query that was on its way when the reader left.
      const write = (text: string) => {
        if (open) controller.enqueue(encoder.encode(text));
      };
      const tell = (news: News) => write(`data: ${JSON.stringify(news)}\n\n`);
      const unfollow = follow(tell);
      const beat = setInterval(() => {
        still().then(
          (may) => (may ? write(": still here\n\n") : end()),
          () => end(),
        );
      }, HEARTBEAT);
      end = () => {
        if (!open) return;
        open = false;
        clearInterval(beat);
        unfollow();
        try {
          controller.close();
        } catch {
          // The reader went first.
        }
      };
      signal.addEventListener("abort", end, { once: true });
      write("retry: 1500\n\n");
      tell(now);
    },
    cancel: () => end(),
  });
}
