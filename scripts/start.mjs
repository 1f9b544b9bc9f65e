/** npm start and npm run dev: everything a fresh clone needs, then the server. Repeating it is safe and quick. */
import { existsSync } from "node:fs";
import { prepare } from "./prepare.mjs";

await prepare();
if (existsSync(".env")) process.loadEnvFile(".env");

const { register } = await import("tsx/esm/api");
register();
const { run } = await import("./start/run.ts");
await run(process.argv.includes("--dev") ? "dev" : "start");
