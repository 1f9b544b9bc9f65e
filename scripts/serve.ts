/**
 * The process people talk to: a thin Node server in front of Next. It compresses,
 * tells its health, sends waiting mail, and ends without losing a request.
 *
 * Expects a built app and a migrated database; `npm start` sees to both.
 */
import { readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import next from "next";
import { doDueWork } from "../features/reports/commands/do-due-work";
import { db, disconnect } from "../lib/db";
import { env } from "../lib/env";
import { runJobs } from "../lib/jobs";
import { compressResponse } from "./serve/compression";
import { sendKeptReport } from "./serve/kept-reports";
import { cleanRequest, isReadable } from "./serve/requests";
import { closeServer, endLiveStreams } from "./serve/shutdown";
import { sendStatic, staticFiles } from "./serve/static-files";

const { BASE_URL, HOST, PORT, TRUST_PROXY } = env();
const { origin } = new URL(BASE_URL);
process.env.SOJOURN_SERVE = "1";
// The settings as they were when the app was built; reading next.config.js anew would load half of the build's tools.
process.env.__NEXT_PRIVATE_STANDALONE_CONFIG ??= JSON.stringify(
  JSON.parse(readFileSync(".next/required-server-files.json", "utf8")).config,
);

const app = next({ dev: false, hostname: HOST, port: PORT });
await app.prepare();
const handle = app.getRequestHandler();
const files = staticFiles();
const running = new Set<ServerResponse>();
let ending = false;

const server = createServer(
  // Cookies and the longest of our addresses fit four times over; 64 kB of headers are an attack.
  { maxHeaderSize: 16_384, requestTimeout: 120_000, headersTimeout: 20_000, keepAliveTimeout: 65_000 },
  (request, response) => {
    running.add(response);
    response.once("close", () => running.delete(response));
    if (ending) response.setHeader("Connection", "close");
    cleanRequest(request, TRUST_PROXY);
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500, { "Content-Type": "text/plain" });
      response.end();
    });
  },
);

async function answer(...[request, response]: Parameters<typeof handle>): Promise<void> {
  if (request.url === "/api/health") return sendHealth(response);
  if (!isReadable(request.url ?? "")) return void response.writeHead(400, { "Content-Type": "text/plain" }).end("400");
  if (await sendStatic(files, request, response)) return;
  if (await sendKeptReport(request, response, origin)) return;
  compressResponse(request, response);
  await handle(request, response);
}

/** 200 while the database answers, 503 while it does not or the server is about to end. */
async function sendHealth(response: ServerResponse): Promise<void> {
  const healthy = !ending && (await db.$queryRaw`select 1`.then(() => true).catch(() => false));
  response.writeHead(healthy ? 200 : 503, { "Content-Type": "application/json", "Cache-Control": "no-store" });
  response.end(JSON.stringify({ status: healthy ? "ok" : ending ? "ending" : "no-database" }));
}

server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
  if (!socket.writable) return;
  const status = error.code === "HPE_HEADER_OVERFLOW" ? "431 Request Header Fields Too Large" : "400 Bad Request";
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
});

server.once("error", (error: NodeJS.ErrnoException) => {
  console.error(error.code === "EADDRINUSE" ? `Port ${PORT} is taken.` : error.message);
  process.exit(1);
});

const jobs = new AbortController();
let working: Promise<void> = Promise.resolve();

server.listen(PORT, HOST, () => {
  working = runJobs(jobs.signal, [doDueWork]);
  // The process that started us waits for this word.
  process.send?.("ready");
});

async function end(): Promise<void> {
  if (ending) return;
  ending = true;
  jobs.abort();
  endLiveStreams(running);
  await closeServer(server);
  await working;
  await app.close();
  await disconnect();
  process.exit(0);
}

process.on("SIGTERM", end);
process.on("SIGINT", end);
// Whoever started us is gone: without them nobody would ever end us.
process.on("disconnect", end);
