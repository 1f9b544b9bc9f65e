/** npm run build: documents' styles and scripts, the app, and what it sends compressed. */
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { compressStaticFiles } from "./build/compress";
import { bundleServer } from "./build/server";
import { beginBuild } from "./build/stamp";
import { writeDocuments } from "./documents/write";
import { writeTypefaces } from "./typefaces/write";

process.chdir(resolve(import.meta.dirname, ".."));
const finish = beginBuild();
writeTypefaces();
await writeDocuments();

const { status } = spawnSync(process.execPath, ["node_modules/next/dist/bin/next", "build"], {
  stdio: "inherit",
  env: { ...process.env, NODE_ENV: "production", NODE_OPTIONS: "", NEXT_TELEMETRY_DISABLED: "1" },
});
if (status !== 0) process.exit(status ?? 1);

await compressStaticFiles();
await bundleServer();
finish();
