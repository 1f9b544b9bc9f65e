/** Starts the built app and waits until it answers. */
import type { ChildProcess } from "node:child_process";
import { isBuilt } from "../build/stamp";
import { step } from "../progress.mjs";
import { runNode, startNode, typescript } from "./children";

/** Builds the app unless a build of exactly these sources stands. */
export async function build(): Promise<void> {
  if (isBuilt()) return;
  await step("Building the app (the first time takes about a minute)", () => runNode(typescript("scripts/build.ts")));
}

/**
 * Starts scripts/serve.ts.
 *
 * @param log a file for what it says; without one it speaks to the terminal
 * @throws {Error} when it ends before it is ready; it has said why
 */
export async function serve(environment: Record<string, string>, log?: string): Promise<ChildProcess> {
  const child = startNode(typescript("scripts/serve.ts"), {
    environment: { ...environment, NODE_ENV: "production" },
    ...(log ? { log } : { aloud: true }),
  });
  await new Promise<void>((ready, fail) => {
    child.once("message", () => ready());
    child.once("error", fail);
    child.once("close", (code) => fail(new Error(`The server ended with ${code} before it was ready.`)));
  });
  return child;
}
