import "server-only";
import { type ChildProcess, spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** A picture as the template calls it, JPEG or PNG. */
export type TypstPicture = { path: string; bytes: Uint8Array };

export type TypstDocument = {
  /** The template, from the project's folder. It reads `sys.inputs.data`. */
  template: string;
  /** What it says. Data only: nothing of it is ever read as markup. */
  data: unknown;
  pictures: readonly TypstPicture[];
  /** SVG by the path the template calls it by. */
  drawings?: ReadonlyMap<string, string>;
};

/** Milliseconds a document may take. */
const PATIENCE = 30_000;
/** Milliseconds without work after which the process ends and gives its memory back. */
const IDLE = 60_000;

type Answer = { id: number; pdf?: Uint8Array; error?: string };
type Waiting = { done: (pdf: Buffer) => void; failed: (error: Error) => void; timer: NodeJS.Timeout };
type Worker = { child: ChildProcess; waiting: Map<number, Waiting>; last: number; idle: NodeJS.Timeout | null };

// Next keeps several copies of this module in one process; they share one typesetter.
const shared = globalThis as { sojournTypesetter?: Worker | null };

/**
 * Sets a document as PDF/UA-1, in a process of its own. The standard is not only claimed: what breaks it fails.
 *
 * @throws {Error} with typst's words when the template fails, or when it takes longer than half a minute
 */
export function typeset(document: TypstDocument): Promise<Buffer> {
  return set(document, "ua-1");
}

/**
 * Draws the first page of a document as PNG, one pixel a point.
 *
 * @throws {Error} as {@link typeset}
 */
export function drawPage(document: TypstDocument): Promise<Buffer> {
  return set(document, null);
}

async function set(
  { template, data, pictures, drawings = new Map() }: TypstDocument,
  standard: "ua-1" | null,
): Promise<Buffer> {
  const text = await readFile(join(/* turbopackIgnore: true */ process.cwd(), template), "utf8");
  const worker = typesetter();
  const id = ++worker.last;
  if (worker.idle) clearTimeout(worker.idle);
  try {
    return await new Promise<Buffer>((done, failed) => {
      const timer = setTimeout(() => end(worker, new Error("Typesetting took too long")), PATIENCE);
      worker.waiting.set(id, { done, failed, timer });
      worker.child.ref();
      worker.child.channel?.ref();
      worker.child.send({ id, template: text, data: JSON.stringify(data), pictures, drawings, standard });
    });
  } finally {
    rest(worker);
  }
}

function typesetter(): Worker {
  if (shared.sojournTypesetter) return shared.sojournTypesetter;
  const script = join(/* turbopackIgnore: true */ process.cwd(), "scripts", "typst-worker.mjs");
  const child = spawn(process.execPath, ["--max-old-space-size=256", script], {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    serialization: "advanced",
  });
  const worker: Worker = { child, waiting: new Map(), last: 0, idle: null };
  child.on("message", (answer: Answer) => settle(worker, answer));
  child.on("error", (error) => end(worker, error));
  child.on("exit", () => end(worker, new Error("The typesetter has ended")));
  shared.sojournTypesetter = worker;
  return worker;
}

function settle(worker: Worker, { id, pdf, error }: Answer): void {
  const waiting = worker.waiting.get(id);
  if (!waiting) return;
  worker.waiting.delete(id);
  clearTimeout(waiting.timer);
  if (pdf) waiting.done(Buffer.from(pdf));
  else waiting.failed(new Error(`Typst: ${error}`));
}

/** The next document gets a new process. */
function end(worker: Worker, error: Error): void {
  if (shared.sojournTypesetter === worker) shared.sojournTypesetter = null;
  for (const [id, { failed, timer }] of worker.waiting) {
    worker.waiting.delete(id);
    clearTimeout(timer);
    failed(error);
  }
  if (worker.child.exitCode === null) worker.child.kill("SIGKILL");
}

/** Nothing to do: the process does not keep ours alive, and ends when nothing comes for a while. */
function rest(worker: Worker): void {
  if (worker.waiting.size > 0) return;
  worker.child.unref();
  worker.child.channel?.unref();
  if (worker.idle) clearTimeout(worker.idle);
  worker.idle = setTimeout(() => end(worker, new Error("The typesetter rests")), IDLE);
  worker.idle.unref();
}
