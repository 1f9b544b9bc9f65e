/** The rows of the bench, in the order they are printed. Each group measures one thing on a server that runs. */
import type { Browser } from "@playwright/test";
import { freePort } from "../postgres/embedded";
import type { ServerForTests } from "../server-for-tests";
import { endChild } from "../start/children";
import { serve } from "../start/server";
import { type BenchTrip, makeBenchTrip } from "./bench-trip";
import { offlineText, slowText, visit } from "./browser";
import { dragged } from "./dragging";
import { type Floor, untilAnswers } from "./floors";
import { bytesOf, pageOf } from "./http";
import { cpuPerRequest, speeds, type Target } from "./load";
import { typesettingTime } from "./paper";
import { memoryOf } from "./process";
import { atLeast, atMost, type Row } from "./rows";
import { composingTime, conflictsTime, suggestingTime, warningsTime } from "./rules";
import { statementsDuring } from "./statements";

export type Scene = {
  server: ServerForTests;
  browser: Browser;
  /** Of the trip's organiser and admin. */
  cookie: string;
  trip: BenchTrip;
  report: string;
  next: Floor;
  bare: Floor;
};

/** Bytes, scripts and requests of a first visit, and what moves under the reader's eyes. */
export async function firstVisits({ browser, trip, report }: Scene): Promise<Row[]> {
  const itinerary = await visit(browser, trip.itinerary, { phone: true });
  const wide = await visit(browser, trip.itinerary);
  const account = await visit(browser, report, { phone: true });
  const wideAccount = await visit(browser, report);
  return [
    {
      what: "Itinerary, first visit",
      unit: "bytes",
      measured: itinerary.bytes,
      gate: atMost(14_000),
      goal: atMost(9_000),
      remark: "5 days, 30 items; all headers; without pictures and typefaces",
    },
    {
      what: "Itinerary, JavaScript",
      unit: "bytes",
      measured: itinerary.script,
      gate: atMost(12_000),
      goal: atMost(6_000),
      remark: "all deferred; with the service worker's script, uncompressed",
    },
    {
      what: "Itinerary, requests before the text",
      unit: "count",
      measured: itinerary.blocking,
      gate: atMost(1),
      goal: atMost(1),
      remark: "the page itself",
    },
    {
      what: "Report, first visit",
      unit: "bytes",
      measured: account.bytes,
      gate: atMost(25_000),
      goal: atMost(15_000),
      remark: "all headers; without pictures and typefaces",
    },
    { what: "Report, JavaScript", unit: "bytes", measured: account.script, gate: atMost(0), goal: atMost(0) },
    {
      what: "Itinerary, layout shift",
      unit: "shift",
      measured: Math.max(itinerary.shift, wide.shift),
      gate: atMost(0.01),
      goal: atMost(0),
      remark: "the worse of 390 and 1440 px",
    },
    {
      what: "Report, layout shift",
      unit: "shift",
      measured: Math.max(account.shift, wideAccount.shift),
      gate: atMost(0.01),
      goal: atMost(0),
      remark: "the worse of 390 and 1440 px",
    },
  ];
}

/** What it costs to come back. */
export async function laterVisits({ browser, trip }: Scene): Promise<Row[]> {
  const { etag } = await pageOf(trip.itinerary);
  const { bytes, head } = await bytesOf(trip.itinerary, { "If-None-Match": etag });
  const unchanged = head.startsWith("HTTP/1.1 304");
  return [
    {
      what: "Itinerary unchanged (304)",
      unit: "bytes",
      measured: unchanged ? bytes : null,
      goal: atMost(400),
      gate: atMost(400),
      remark: unchanged ? "the whole answer with its head" : head.split("\r\n")[0],
    },
    {
      what: "Itinerary without a network, to the text",
      unit: "ms",
      measured: await offlineText(browser, trip.itinerary),
      goal: atMost(300),
      remark: "CPU × 4; gate: it opens",
    },
  ];
}

/** Text on a slow network against a page that says nothing. */
export async function slowNetwork({ browser, trip, report, bare }: Scene): Promise<Row[]> {
  const [empty = 0, itinerary = 0, account = 0] = await slowText(browser, [`${bare.url}/`, trip.itinerary, report]);
  const remark = `400 ms, 400 kbit/s, CPU × 4; an empty page: ${Math.round(empty)} ms`;
  return [
    {
      what: "Itinerary, slow network, to the text",
      unit: "times",
      measured: itinerary / empty,
      gate: atMost(1.25),
      goal: atMost(1.1),
      remark,
    },
    { what: "Report, slow network, to the text", unit: "times", measured: account / empty, remark },
  ];
}

/** Statements a view of the itinerary makes, counted in the database's log. */
export async function statements({ server, cookie, trip, report }: Scene): Promise<Row[]> {
  const sizes = [
    { days: 2, items: 12, participants: 24 },
    { days: 14, items: 84, participants: 24 },
  ];
  const drawn: number[] = [];
  for (const size of sizes) {
    const { itinerary } = await makeBenchTrip(server, cookie, size);
    drawn.push((await statementsDuring(server.databaseUrl, () => pageOf(itinerary))).length);
  }
  await pageOf(trip.itinerary);
  const unchanged = await statementsDuring(server.databaseUrl, () => pageOf(trip.itinerary));
  await pageOf(report);
  const published = await statementsDuring(server.databaseUrl, () => pageOf(report));
  const [short = 0, long = 0] = drawn;
  return [
    {
      what: "Itinerary unchanged, statements",
      unit: "count",
      measured: unchanged.length,
      gate: atMost(2),
      goal: atMost(1),
      remark: "from the database's log",
    },
    {
      what: "Itinerary drawn anew, statements",
      unit: "count",
      measured: Math.max(short, long),
      gate: atMost(7),
      remark: `2 days: ${short}, 14 days: ${long}`,
    },
    {
      what: "Itinerary of 14 days, more statements than of 2",
      unit: "count",
      measured: long - short,
      gate: atMost(0),
      goal: atMost(0),
    },
    {
      what: "Report unchanged, statements",
      unit: "count",
      measured: published.length,
      goal: atMost(1),
      remark: "past Next",
    },
  ];
}

/** Requests per second against Next's static page of the same content and against bare Node with the same bytes. */
export async function throughput(scene: Scene): Promise<Row[]> {
  const { itinerary, report } = targetsOf(scene);
  const rows: Row[] = [];
  for (const [title, name, own] of [
    ["Itinerary", "itinerary", itinerary],
    ["Report", "report", report],
  ] as const) {
    const [ours = 0, next = 0, bare = 0] = await speeds([
      own,
      { name: "next", url: `${scene.next.url}/${name}`, pid: scene.next.pid },
      { name: "bare", url: `${scene.bare.url}/${name}`, pid: scene.bare.pid },
    ]);
    const against = `${Math.round(ours)}/s against ${Math.round(next)}/s`;
    rows.push(
      {
        what: `${title} unchanged, requests per second`,
        unit: "times",
        measured: ours / next,
        gate: atLeast(3),
        goal: atLeast(10),
        remark: `${against} of Next's static page of the same content`,
      },
      {
        what: `${title} unchanged, of what bare Node sends`,
        unit: "times",
        measured: ours / bare,
        remark: `${Math.round(bare)}/s: the same text, compressed once, no rights asked`,
      },
    );
  }
  return rows;
}

/** Server CPU per view against a bare route handler of Next. */
export async function serverCpu(scene: Scene): Promise<Row[]> {
  const { itinerary, report, again } = targetsOf(scene, (await pageOf(scene.trip.itinerary)).etag);
  const floor: Target = { name: "route handler", url: `${scene.next.url}/bare`, pid: scene.next.pid };
  const health: Target = { name: "health", url: `${scene.server.baseUrl}/api/health`, pid: scene.server.pid };
  const [least, one, unchanged, account, well] = await cpuPerRequest([floor, itinerary, again, report, health]);
  const ratio = (value: number | null | undefined) => (value && least ? value / least : null);
  const remark = least ? `a route handler of Next's that says “ok”: ${least.toFixed(2)} ms` : "only counted on Linux";
  return [
    { what: "Server CPU, itinerary", unit: "times", measured: ratio(one), gate: atMost(3), goal: atMost(2), remark },
    {
      what: "Server CPU, itinerary unchanged (304)",
      unit: "times",
      measured: ratio(unchanged),
      gate: atMost(1.5),
      goal: atMost(1.2),
      remark,
    },
    {
      what: "Server CPU, report",
      unit: "times",
      measured: ratio(account),
      gate: atMost(1.5),
      goal: atMost(1.2),
      remark,
    },
    { what: "Server CPU, /api/health", unit: "times", measured: ratio(well), remark: "past Next, one statement" },
  ];
}

function targetsOf({ server, trip, report }: Scene, etag = "") {
  const { pid } = server;
  return {
    itinerary: { name: "itinerary", url: trip.itinerary, pid },
    report: { name: "report", url: report, pid },
    again: { name: "304", url: trip.itinerary, pid, headers: { "if-none-match": etag } },
  } satisfies Record<string, Target>;
}

/** What the largest desk loads. */
export async function planner({ server, browser, cookie, trip }: Scene): Promise<Row[]> {
  const large = await makeBenchTrip(server, cookie, { days: 14, items: 420, participants: 200 });
  const dragging = await dragged(browser, `${server.baseUrl}/trips/${large.tripId}/plan`, cookie);
  const slower = "14 days, 420 items, 200 participants, CPU × 4";
  const { script } = await visit(browser, `${server.baseUrl}/trips/${trip.tripId}/plan`, { cookie });
  return [
    {
      what: "Planner, JavaScript on first load",
      unit: "bytes",
      measured: script,
      gate: atMost(280_000),
      goal: atMost(230_000),
      remark: "as it travels",
    },
    {
      ...{ what: "Dragging, scripts for each move", unit: "ms", measured: dragging.scripting },
      ...{ gate: atMost(8), goal: atMost(4), remark: slower },
    },
    {
      ...{ what: "Dragging, longest task", unit: "ms", measured: dragging.longest },
      ...{ gate: atMost(50), goal: atMost(30), remark: slower },
    },
    {
      ...{ what: "Dropping, until it is shown", unit: "ms", measured: dragging.drop },
      ...{ gate: atMost(100), goal: atMost(50), remark: slower },
    },
  ];
}

/** The rules of the trade, in this process. */
export function rules(): Row[] {
  const conflicts = conflictsTime();
  const warnings = warningsTime();
  const composing = composingTime();
  const suggesting = suggestingTime();
  const first = (time: number) => `the very first time ${time.toFixed(1)} ms`;
  return [
    {
      what: "Conflicts of 420 items, 200 participants",
      unit: "ms",
      measured: conflicts.usual,
      gate: atMost(10),
      goal: atMost(5),
      remark: first(conflicts.first),
    },
    {
      what: "Warnings of 420 items, 200 participants, with their mends",
      unit: "ms",
      measured: warnings.usual,
      gate: atMost(30),
      goal: atMost(15),
      remark: `${warnings.found} of them, ${first(warnings.first)}`,
    },
    {
      what: "Composing a report of 70 items",
      unit: "ms",
      measured: composing.usual,
      gate: atMost(200),
      goal: atMost(100),
      remark: first(composing.first),
    },
    {
      what: "Suggesting a plan: 10 wished visits over 3 days",
      unit: "ms",
      measured: suggesting.usual,
      gate: atMost(1_000),
      goal: atMost(300),
      remark: `${suggesting.proven ? "proven best" : "NOT PROVEN"}, ${first(suggesting.first)}`,
    },
  ];
}

/** @param rest megabytes the server needed before anybody asked it anything */
export async function atRest({ server }: Scene, rest: number | null): Promise<Row[]> {
  const port = await freePort();
  const start = performance.now();
  const second = await serve(
    { ...server.environment, PORT: String(port), BASE_URL: `http://localhost:${port}` },
    "test-results/bench-server.log",
  );
  await untilAnswers(`http://127.0.0.1:${port}/sign-in`);
  const ready = performance.now() - start;
  await endChild(second);
  return [
    {
      what: "Start to first answer",
      unit: "ms",
      measured: ready,
      gate: atMost(5_000),
      goal: atMost(2_000),
      remark: "of the built server",
    },
    {
      what: "Memory at rest",
      unit: "MB",
      measured: rest,
      gate: atMost(250),
      goal: atMost(150),
      remark: "resident, after the start",
    },
    {
      what: "Memory after the load",
      unit: "MB",
      measured: memoryOf(server.pid),
      gate: atMost(400),
      goal: atMost(300),
      remark: "resident",
    },
  ];
}

/** A report as PDF/UA-1, made anew each time; readers after the first get the one that is kept. */
export async function paper(): Promise<Row[]> {
  const { first, usual, pages, pictures } = await typesettingTime();
  return [
    {
      what: `PDF of ${pages} pages with ${pictures} pictures, UA-1`,
      unit: "ms",
      measured: usual,
      gate: atMost(1_000),
      goal: atMost(500),
      remark: `the very first time ${first.toFixed(0)} ms`,
    },
  ];
}
