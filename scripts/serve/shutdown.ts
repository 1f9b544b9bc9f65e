/** Ends a server so that nobody loses an answer they were waiting for. */
import type { Server, ServerResponse } from "node:http";

/** How long requests may take to finish before their connections are cut, in milliseconds. */
const patience = 10_000;

/** Streams of live updates never end by themselves; the browser asks the next process for a new one. */
export function endLiveStreams(responses: Iterable<ServerResponse>): void {
  for (const response of responses) {
    if (String(response.getHeader("Content-Type") ?? "").startsWith("text/event-stream")) response.end();
  }
}

/** Takes no new connection, waits for the running requests, cuts what is left after the patience is over. */
export async function closeServer(server: Server): Promise<void> {
  await new Promise<void>((done) => {
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    const cut = setTimeout(() => server.closeAllConnections(), patience);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(cut);
      done();
    });
    server.closeIdleConnections();
  });
}
