/** A Postgres for tests and tools: its own folder, gone when it stops. */
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Postgres, startPostgres } from "./embedded";
import { databaseFolder } from "./place";

/** Starts an empty Postgres in a fresh temporary folder; `stop` removes the folder. */
export async function startTemporaryPostgres(): Promise<Postgres> {
  const dataDir = mkdtempSync(join(tmpdir(), "sojourn-"));
  // As root the database runs as another user, who has to pass through.
  chmodSync(dataDir, 0o711);
  const postgres = await startPostgres({ dataDir, forgetful: true });
  const stop = async () => {
    await postgres.stop();
    rmSync(databaseFolder(dataDir), { recursive: true, force: true });
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { ...postgres, stop };
}

/** Lends a temporary Postgres to `use` and takes it away again whatever happens. */
export async function withTemporaryPostgres<T>(use: (postgres: Postgres) => Promise<T>): Promise<T> {
  const postgres = await startTemporaryPostgres();
  try {
    return await use(postgres);
  } finally {
    await postgres.stop();
  }
}
