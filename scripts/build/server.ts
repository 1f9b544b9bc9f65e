/** Bundles the server into one file: without the loader for TypeScript it needs 70 MB less and starts sooner. */
import { build } from "esbuild";
import { projectFolder } from "../start/children";

export const serverFile = "generated/serve.mjs";

/** Writes generated/serve.mjs out of scripts/serve.ts; packages stay where they are. */
export async function bundleServer(): Promise<void> {
  await build({
    entryPoints: ["scripts/serve.ts"],
    outfile: serverFile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    // Guards against browsers; here is none.
    alias: { "@": projectFolder, "server-only": `${projectFolder}/test/nothing.ts` },
    absWorkingDir: projectFolder,
    logLevel: "warning",
  });
}
