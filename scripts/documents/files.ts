/** Which files a document is made of: what its folders hold and everything that is imported from there. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "esbuild";

export const projectFolder = resolve(import.meta.dirname, "../..");

/**
 * Absolute paths of all source files a document can show something from. Client
 * components of desks that live in the same folder are left out: a document cannot use them.
 */
export async function filesOfDocument(folders: readonly string[]): Promise<string[]> {
  const entryPoints = folders.flatMap(filesIn).filter((path) => /\.tsx?$/.test(path) && !isElsewhere(path));
  if (entryPoints.length === 0) return [];
  const { metafile } = await build({
    entryPoints,
    bundle: true,
    write: false,
    metafile: true,
    outdir: "nowhere",
    packages: "external",
    alias: { "@": projectFolder },
    absWorkingDir: projectFolder,
    logLevel: "silent",
    loader: { ".css": "empty" },
  });
  return Object.keys(metafile.inputs)
    .filter((path) => path.startsWith("components/"))
    .sort()
    .map((path) => join(projectFolder, path));
}

/** The document's own script; null when it needs none. */
export function scriptOfDocument(name: string, folders: readonly string[]): string | null {
  const paths = folders.map((folder) => join(projectFolder, "components", folder, `${name}.client.ts`));
  return paths.find((path) => existsSync(path)) ?? null;
}

function filesIn(folder: string): string[] {
  const path = join(projectFolder, "components", folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .sort()
    .map((name) => join(path, name));
}

function isElsewhere(path: string): boolean {
  return /\.test\.tsx?$/.test(path) || /^\s*["']use client["']/m.test(readFileSync(path, "utf8").slice(0, 2_000));
}
