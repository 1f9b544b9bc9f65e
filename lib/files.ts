import "server-only";
import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { env } from "./env";

/** Where uploaded files are kept. Keys are paths we make ourselves, never a name that somebody typed. */
export type FileStore = {
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** Null when there is no such file. */
  get(key: string): Promise<Buffer | null>;
  remove(key: string): Promise<void>;
};

/** Files in a folder of this machine, under DATA_DIR. */
export function fileStore(): FileStore {
  const root = resolve(/* turbopackIgnore: true */ env().DATA_DIR, "files");
  return {
    async put(key, bytes) {
      const path = pathOf(root, key);
      await mkdir(dirname(path), { recursive: true });
      // Written aside and renamed, so that a crash leaves no half file under a good name.
      const aside = `${path}.${randomUUID()}`;
      await writeFile(aside, bytes);
      await rename(aside, path);
    },
    async get(key) {
      try {
        return await readFile(pathOf(root, key));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
        throw error;
      }
    },
    remove: (key) => rm(pathOf(root, key), { force: true }),
  };
}

/** @throws {RangeError} for a key that would leave the folder */
function pathOf(root: string, key: string): string {
  if (!/^[a-z0-9][a-z0-9-]*(\/[a-z0-9][a-z0-9.-]*)*$/.test(key) || key.includes(".."))
    throw new RangeError(`Not a file key: ${key}`);
  return join(root, key);
}
