/** What a machine can check without running the product: each a program of Node's that ends well or not. */
import { step } from "../progress.mjs";
import { runNode, typescript } from "../start/children";
import { type Count, one } from "./count";

const rooms = ["app", "components", "features", "access", "lib", "domain", "scripts", "test", "e2e"];

const checks = {
  types: ["Checking types", "node_modules/typescript-native/bin/tsc", "--noEmit", "-p", "."],
  lint: ["Checking style", "node_modules/@biomejs/biome/bin/biome", "ci", "."],
  imports: [
    "Checking which room looks into which",
    "node_modules/dependency-cruiser/bin/dependency-cruise.mjs",
    "--config",
    ".dependency-cruiser.cjs",
    ...rooms,
  ],
  text: ["Reading every text, in every language", "--import", "tsx", "scripts/messages.ts"],
  unused: ["Looking for what nobody uses", "node_modules/knip/bin/knip.js", "--no-progress"],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export type Check = keyof typeof checks;

/** Makes what the types need: documents' assets and the types of routes. */
export async function generate(): Promise<void> {
  await step("Generating styles and types", async () => {
    await runNode(typescript("scripts/documents.ts"));
    await runNode(["node_modules/next/dist/bin/next", "typegen"]);
  });
}

/** Runs one check; what is wrong is printed. */
export async function runCheck(name: Check): Promise<Count> {
  const [title, ...args] = checks[name];
  return step(title, () => runNode([...args]))
    .then(() => one(true, title))
    .catch(() => one(false, title));
}
