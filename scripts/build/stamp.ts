/** Whether the built app is made of the sources as they are now. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const projectFolder = resolve(import.meta.dirname, "../..");
const stamp = join(projectFolder, ".next/sojourn-sources");

/** Everything the build reads. public/d and generated/ are made by it. */
const sources = [
  ...["app", "components", "features", "access", "lib", "domain", "messages", "prisma/models", "public"],
  ...[
    "scripts/build",
    "scripts/documents",
    "scripts/typefaces",
    "scripts/build.ts",
    "scripts/serve",
    "scripts/serve.ts",
  ],
  ...["next.config.js", "postcss.config.mjs", "proxy.ts", "instrumentation.ts", "tsconfig.json"],
  ...["prisma/schema.prisma", "package-lock.json"],
];

const made = join(projectFolder, "public/d");

/** A hash of every source file, of the version of Node and of what the environment writes into the build. */
function hashOfSources(): string {
  const hash = createHash("sha256").update(process.versions.node.split(".")[0] ?? "");
  for (const [name, value] of Object.entries(process.env).sort()) {
    if (name.startsWith("NEXT_PUBLIC_")) hash.update(`${name}=${value}\n`);
  }
  for (const path of sources.flatMap((source) => filesOf(join(projectFolder, source)))) {
    hash.update(path.slice(projectFolder.length)).update("\0").update(readFileSync(path));
  }
  return hash.digest("hex");
}

function filesOf(path: string): string[] {
  if (!existsSync(path) || path === made) return [];
  if (statSync(path).isFile()) return /\.test\.tsx?$/.test(path) ? [] : [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesOf(join(path, name)));
}

/** Whether there is a finished build of exactly these sources. */
export function isBuilt(): boolean {
  return existsSync(stamp) && readFileSync(stamp, "utf8") === hashOfSources();
}

/** Takes the mark away while building, so that an interrupted build is not mistaken for a finished one. */
function forgetBuild(): void {
  rmSync(stamp, { force: true });
}

/** Takes the hash before the build begins and returns what marks the build as finished. */
export function beginBuild(): () => void {
  forgetBuild();
  const hash = hashOfSources();
  return () => writeFileSync(stamp, hash);
}
