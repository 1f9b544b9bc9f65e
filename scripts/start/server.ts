/** Starts the built app and waits until it answers. */
import type { ChildProcess } from "node:child_process";
import { serverFile } from "../build/server";
import { isBuilt } from "../build/stamp";
import { step } from "../progress.mjs";
import { runNode, startNode, typescript } from "./children";

/** Builds the app unless a build of exactly these sources stands. */
export async function build(): Promise<void> {
  if (isBuilt()) return;
  await step("Building the app (the first time takes about a minute)", () => runNode(typescript("scripts/build.ts")));
}

/**
 * Starts the built server.
 *
 * @param log a file for what it says; without one it speaks to the terminal as soon as it is ready
 * @throws {Error} when it ends before it is ready; what it said is printed
 */
export async function serve(environment: Record<string, string>, log?: string): Promise<ChildProcess> {
  const child = startNode([serverFile], {
    environment: { ...environment, NODE_ENV: "production" },
    ...(log ? { log } : {}),
  });
  const said: Buffer[] = [];
  const keep = (part: Buffer) => said.push(part);
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", keep);
  const early = (fail: (reason: Error) => void) => (code: number | null) => {
    process.stdout.write(`\n${Buffer.concat(said)}`);
    fail(new Error(`The server ended with ${code} before it was ready.`));
  };
  await new Promise<void>((ready, fail) => {
    const failed = early(fail);
    child.once("error", fail);
    child.once("close", failed);
    child.once("message", () => {
      child.off("close", failed);
      ready();
    });
  });
  child.stdout?.off("data", keep).pipe(process.stdout);
  child.stderr?.off("data", keep).pipe(process.stderr);
  return child;
}
