/** The programs we start: always by the path of this Node and a file, so that a signal reaches them and not a shell. */
import { type ChildProcess, spawn } from "node:child_process";
import { openSync } from "node:fs";
import { resolve } from "node:path";

export const projectFolder = resolve(import.meta.dirname, "../..");

const running = new Set<ChildProcess>();

type Options = {
  /** Added to our own environment. */
  environment?: Record<string, string>;
  /** Whether what it says is shown at once; otherwise only when it fails. */
  aloud?: boolean;
  /** A file that keeps what it says instead. */
  log?: string;
  /** How long it may take before it is cut off. */
  milliseconds?: number;
};

/** Node's arguments for a TypeScript file of ours; the condition lets `server-only` pass. */
export function typescript(file: string, ...args: string[]): string[] {
  return ["--conditions=react-server", "--import", "tsx", file, ...args];
}

/** Starts Node in the project folder with a channel to talk to us. */
export function startNode(
  args: string[],
  { environment = {}, aloud = false, log, milliseconds }: Options = {},
): ChildProcess {
  const voice = log ? openSync(log, "a") : aloud ? "inherit" : "pipe";
  const child = spawn(process.execPath, args, {
    cwd: projectFolder,
    env: { ...process.env, ...environment },
    stdio: ["ignore", voice, voice, "ipc"],
    timeout: milliseconds,
  });
  running.add(child);
  child.once("close", () => running.delete(child));
  return child;
}

/**
 * Runs Node to its end.
 *
 * @throws {Error} when it ends with a fault; what it said is printed before
 */
export async function runNode(args: string[], options: Options = {}): Promise<void> {
  const child = startNode(args, options);
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (part: Buffer) => said.push(part));
  const outcome = await new Promise<number | string>((done) => {
    child.once("error", (error) => done(error.message));
    child.once("close", (code, signal) => done(code ?? signal ?? "?"));
  });
  if (outcome === 0) return;
  process.stdout.write(`\n${Buffer.concat(said)}`);
  throw new Error(`${args.at(-1)} ended with ${outcome}`);
}

/** Ends one program and waits for it; after 15 s it is cut off. */
export async function endChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((done) => child.once("close", done));
  child.kill("SIGTERM");
  const hurry = setTimeout(() => child.kill("SIGKILL"), 15_000);
  await gone;
  clearTimeout(hurry);
}

/** Ends every program that still runs. */
export async function endChildren(): Promise<void> {
  await Promise.all([...running].map(endChild));
}
