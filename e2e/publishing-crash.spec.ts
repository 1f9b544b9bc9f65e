/**
 * The production server is killed while it publishes and people read. A second process of it serves the same database
 * all along: both keep what they have drawn, and neither may ever show a mixture of two versions.
 */
import type { ChildProcess } from "node:child_process";
import { freePort } from "@/scripts/postgres/embedded";
import { serve } from "@/scripts/start/server";
import { expect, people, sender, test, unique } from "./fixtures";
import { type SessionCookie, sessionCookieOf } from "./sessions";

/**
 * Answers readers get between the moment publishing is asked for and the moment the server is killed; null: it is killed
 * as soon as it says that it has published.
 */
const answersBefore = [30, null, 300, null];

type Seen = { state: string; version: number; etag: string | null };

test("readers see one version whole while servers that publish are killed and start again", { tag: "@once" }, async ({
  baseURL: running,
  api,
  aTrip,
}) => {
  const baseURL = running ?? "";
  test.skip(!process.env.AUTH_SECRET, "a server that runs elsewhere cannot be started a second time");
  test.slow(); // several servers, one after the other

  const trip = await aTrip({ title: unique("Clean air in Tromsø") });
  const send = sender(await api("admin"));
  const reports = `/api/v1/trips/${trip.id}/reports`;
  const headline = "State 0";
  const { id, slug } = (await send("POST", reports, { format: "JOURNEY", language: "en", headline })) as {
    id: string;
    slug: string;
  };
  const report = `${reports}/${id}`;
  const words = { headline, standfirst: headline, author: headline };
  await send("PATCH", report, { revision: 0, ...words });
  const reason = { overrideReason: "For the test", correction: headline };
  await send("POST", `${report}/publish`, { revision: 1, ...reason });
  const path = `/o/transilvania-it/reports/${slug}`;

  const cookie = await sessionCookieOf(new URL(baseURL).origin, people.admin);
  const port = await freePort();
  const doomed = `http://localhost:${port}`;
  const environment = { PORT: String(port), BASE_URL: doomed, NEXTAUTH_URL: doomed, TRUST_PROXY: "on" };
  const seen: Seen[] = [];
  let reading = true;
  const readers = [baseURL, doomed, doomed].map(async (origin) => {
    while (reading) {
      const one = await read(origin, path);
      if (one) seen.push(one);
    }
  });

  try {
    for (const answers of answersBefore) {
      const server = await serve(environment, "test-results/doomed-server.log");
      const before = await mustRead(baseURL, path);
      const next = `State ${before.version}`;
      const { revision } = await change(doomed, cookie, "GET", report, undefined);
      const saved = await change(doomed, cookie, "PATCH", report, {
        ...{ revision, headline: next, standfirst: next, author: next },
      });
      const asked = change(doomed, cookie, "POST", `${report}/publish`, {
        ...{ revision: saved.revision, overrideReason: "For the test", correction: next },
      }).then(
        () => true,
        () => false,
      );
      const from = seen.length;
      if (answers === null) expect(await asked).toBe(true);
      else await expect.poll(() => seen.length - from, { intervals: [1] }).toBeGreaterThanOrEqual(answers);
      await killed(server);
      const told = await asked;

      const after = await mustRead(baseURL, path);
      const [old, anew] = [before.version, before.version + 1];
      expect([old, anew]).toContain(after.version);
      if (told) expect(after.version).toBe(anew);
    }
    const again = await serve(environment, "test-results/doomed-server.log");
    const [here, there] = [await mustRead(doomed, path), await mustRead(baseURL, path)];
    expect([here.state, here.version]).toEqual([there.state, there.version]);
    await killed(again);
  } finally {
    reading = false;
    await Promise.all(readers);
  }

  // One state for each version, whichever process sent it.
  const states = new Map<number, Set<string>>();
  for (const { version, state } of seen) states.set(version, (states.get(version) ?? new Set()).add(state));
  for (const [version, said] of states) expect([version, [...said]]).toEqual([version, [`State ${version - 1}`]]);
  expect(states.size).toBeGreaterThan(2);
});

/** What a reader gets; null while there is no server, or when it died in the middle of the answer. */
async function read(origin: string, path: string): Promise<Seen | null> {
  let html: string;
  let answer: Response;
  try {
    answer = await fetch(origin + path);
    html = await answer.text();
  } catch {
    return null;
  }
  expect(answer.status).toBe(200);
  const states = new Set(html.match(/State \d+/g));
  expect([...states]).toHaveLength(1);
  const version = Number(/version (\d+)/.exec(html)?.[1]);
  return { state: [...states][0] ?? "", version, etag: answer.headers.get("etag") };
}

async function mustRead(origin: string, path: string): Promise<Seen> {
  const one = await read(origin, path);
  if (!one) throw new Error(`Nobody answers at ${origin}`);
  return one;
}

/** Asks an endpoint of the server that will be killed. @throws {Error} when it does not answer, or refuses */
async function change(
  origin: string,
  { name, value }: SessionCookie,
  method: "GET" | "PATCH" | "POST",
  path: string,
  body: unknown,
): Promise<{ revision: number }> {
  const answer = await fetch(origin + path, {
    method,
    headers: {
      ...{ Accept: "application/json", Origin: origin, Cookie: `${name}=${value}` },
      ...(body ? { "Content-Type": "application/json" } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  const { data } = (await answer.json()) as { data: { revision?: number; draft?: { revision: number } } };
  return { revision: data.draft?.revision ?? data.revision ?? 0 };
}

/** Kills a process without warning. */
async function killed(server: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => server.once("exit", resolve));
  server.kill("SIGKILL");
  await ended;
}
