/** The small script of one document, bundled without a framework and named by its content. */
import { readdirSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { build } from "esbuild";
import { projectFolder } from "./files";

const target = join(projectFolder, "public/d");

/**
 * Bundles scripts into public/d.
 *
 * @returns the address of each script by the path of its source
 */
export async function bundleScripts(sources: string[]): Promise<Map<string, string>> {
  const addresses = new Map<string, string>();
  if (sources.length > 0) {
    const { metafile } = await build({
      entryPoints: sources,
      bundle: true,
      minify: true,
      format: "iife",
      target: "es2020",
      entryNames: "[name]-[hash]",
      outdir: target,
      metafile: true,
      alias: { "@": projectFolder },
      absWorkingDir: projectFolder,
      legalComments: "none",
      logLevel: "warning",
    });
    for (const [output, { entryPoint }] of Object.entries(metafile.outputs)) {
      if (entryPoint) addresses.set(join(projectFolder, entryPoint), `/${relative("public", output)}`);
    }
  }
  removeOthers(new Set([...addresses.values()].map((address) => address.replace("/d/", ""))));
  return addresses;
}

function removeOthers(wanted: Set<string>): void {
  let names: string[] = [];
  try {
    names = readdirSync(target);
  } catch {
    return;
  }
  for (const name of names) if (!wanted.has(name)) rmSync(join(target, name));
}
