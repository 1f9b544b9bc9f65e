import "server-only";
import { resolve } from "node:path";
import { env } from "./env";
import { Refusal } from "./errors";
import { localFiles } from "./local-files";
import type { Settings } from "./settings";

/** Where uploaded files are kept. Keys are paths we make ourselves, never a name that somebody typed. */
export type FileStore = {
  /** Keeps a file whole or not at all; one that was there under this key is replaced. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** Null when there is no such file. */
  get(key: string): Promise<Buffer | null>;
  /** Does nothing when there is no such file. */
  remove(key: string): Promise<void>;
};

let made: { settings: Settings; store: FileStore } | undefined;

/**
 * The store of this installation: a folder under DATA_DIR, or an S3 bucket where one is configured. Every call of it
 * throws a {@link Refusal} `unavailable` while the store does not do what it should.
 */
export function fileStore(): FileStore {
  const settings = env();
  if (made?.settings !== settings) made = { settings, store: answering(storeOf(settings)) };
  return made.store;
}

function storeOf({ s3, DATA_DIR }: Settings): FileStore {
  if (!s3) return localFiles(resolve(/* turbopackIgnore: true */ DATA_DIR, "files"));
  // Installations without S3 never load its client.
  const loaded = import("./s3-files").then(({ s3Files }) => s3Files(s3));
  loaded.catch(() => undefined);
  return {
    put: async (key, bytes) => (await loaded).put(key, bytes),
    get: async (key) => (await loaded).get(key),
    remove: async (key) => (await loaded).remove(key),
  };
}

/** Says in words what went wrong, and keeps the details for the log. */
function answering(store: FileStore): FileStore {
  const said = async <Answer>(what: string, key: string, answer: Promise<Answer>): Promise<Answer> => {
    try {
      return await answer;
    } catch (error) {
      if (error instanceof RangeError) throw error;
      console.error(`The file store could not ${what} ${key}:`, error instanceof Error ? error.message : error);
      throw new Refusal("unavailable", "filesAway");
    }
  };
  return {
    put: (key, bytes) => said("keep", key, store.put(key, bytes)),
    get: (key) => said("read", key, store.get(key)),
    remove: (key) => said("remove", key, store.remove(key)),
  };
}
