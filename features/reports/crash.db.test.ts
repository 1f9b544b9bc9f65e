import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { createInterface } from "node:readline";
import pg from "pg";
import { expect, it, vi } from "vitest";
import { canonicalJson } from "@/domain/canonical-json";
import { db } from "@/lib/db";
import { retitle, revisionOf, seedPublished } from "@/test/seed-drafts";
import { publishReport } from "./commands/publish-report";
import { findPublished } from "./queries/published";

type Address = Parameters<typeof findPublished>[0];

/** What a reader gets, with all that must fit together. */
async function readWhole(address: Address) {
  const version = await findPublished(address);
  const { content, number } = await db.reportRevision.findUniqueOrThrow({ where: { id: version.revisionId } });
  const hash = createHash("sha256").update(canonicalJson(content)).digest("hex");
  expect(hash).toBe(version.contentHash);
  expect(number).toBe(version.number);
  const { headline, standfirst, author } = content as { headline: string; standfirst: string; author: string };
  return { number, headline, standfirst, author };
}

/** Cuts the line to the database before the statement of this place, as when the process dies there. */
function cutBefore(place: number) {
  const query = pg.Client.prototype.query;
  let count = 0;
  return vi.spyOn(pg.Client.prototype, "query").mockImplementation(function (this: pg.Client, ...asked: unknown[]) {
    count += 1;
    if (count === place)
      (this as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
    return Reflect.apply(query, this, asked);
  } as typeof query);
}

it("leaves the old version whole when publishing is cut off before any of its statements", async () => {
  const own = await seedPublished();
  await retitle(own, "Corrected");
  const before = await readWhole(own.address);
  const words = { overrideReason: "Whatever fails", correction: "The headline." };
  const input = { ...own.report, ...words, revision: await revisionOf(own.report) };
  let cuts = 0;

  for (let place = 1; place < 200; place++) {
    const cut = cutBefore(place);
    const done = await publishReport(own.admin, input).then(
      () => true,
      () => false,
    );
    cut.mockRestore();
    if (done) break;
    cuts += 1;
    expect(await readWhole(own.address)).toEqual(before);
    expect(await db.reportRevision.count({ where: { reportId: own.report.reportId } })).toBe(1);
    expect(await revisionOf(own.report)).toBe(input.revision);
  }

  expect(cuts).toBeGreaterThan(15);
  expect(await readWhole(own.address)).toMatchObject({ number: 2, headline: "Corrected" });
  expect(await db.changeRecord.count({ where: { tripId: own.tripId, event: "report.published" } })).toBe(2);
}, 120_000);

it("shows every reader one version whole while publishing processes are killed in the middle", async () => {
  const own = await seedPublished();
  const seen = new Set<number>();
  let reading = true;
  const readers = [1, 2].map(async () => {
    while (reading) {
      const { number, headline, standfirst, author } = await readWhole(own.address);
      if (number > 1) expect([standfirst, author]).toEqual([headline, headline]);
      seen.add(number);
    }
  });

  for (const publications of [2, 4]) await killedAfter(publications, startPublishing(own));
  reading = false;
  await Promise.all(readers);

  expect(seen.size).toBeGreaterThan(2);
  const numbers = await db.reportRevision.findMany({
    where: { reportId: own.report.reportId },
    select: { number: true },
    orderBy: { number: "asc" },
  });
  expect(numbers.map(({ number }) => number)).toEqual(numbers.map((_, index) => index + 1));
  expect((await findPublished(own.address)).number).toBe(numbers.length);
}, 120_000);

function startPublishing({ admin, report }: Awaited<ReturnType<typeof seedPublished>>): ChildProcess {
  const work = JSON.stringify({ actor: admin, report });
  const options = ["--conditions=react-server", "--import", "tsx", "test/publish-again-and-again.ts", work];
  return spawn(process.execPath, options, { stdio: ["ignore", "pipe", "inherit"], env: process.env });
}

/** Kills a process without warning as soon as it has begun to publish so many times. */
async function killedAfter(publications: number, child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once("exit", resolve));
  let begun = 0;
  if (!child.stdout) throw new Error("A process without a voice");
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith("began")) begun += 1;
    if (begun === publications) child.kill("SIGKILL");
  }
  await ended;
  expect(begun).toBeGreaterThanOrEqual(publications);
}
