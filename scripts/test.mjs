/** npm test on a fresh clone: what it needs is installed and made first. */
import { prepare } from "./prepare.mjs";

await prepare();

const { register } = await import("tsx/esm/api");
register();
const { run } = await import("./test/run.ts");
await run(process.argv.slice(2));
