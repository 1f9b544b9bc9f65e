/** A Postgres for tests and tools: its own folder, gone when it stops. */
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { clearAway, type Postgres, startPostgres } from "./embedded";
import { databaseFolder } from "./place";
import { commandOf } from "./processes";

const prefix = "sojourn-";

/** Starts an empty Postgres in a fresh temporary folder; `stop` removes the folder. */
export async function startTemporaryPostgres(): Promise<Postgres> {
  await sweep();
  const dataDir = mkdtempSync(join(tmpdir(), prefix));
  writeFileSync(join(dataDir, "owner"), String(process.pid));
  // As root the database runs as another user, who has to pass through.
  chmodSync(dataDir, 0o711);
  const postgres = await startPostgres({ dataDir, forgetful: true });
  const stop = async () => {
    await postgres.stop();
    remove(dataDir);
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

/** Ends and removes what a killed test run left behind. */
async function sweep(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const dataDir = join(tmpdir(), name);
    const owner = join(dataDir, "owner");
    if (!existsSync(owner) || commandOf(Number(readFileSync(owner, "utf8"))) !== null) continue;
    try {
      await clearAway(join(databaseFolder(dataDir), "data"));
      remove(dataDir);
    } catch {
      // Another run sweeps at the same moment, or it belongs to somebody else.
    }
  }
}

function remove(dataDir: string): void {
  rmSync(databaseFolder(dataDir), { recursive: true, force: true });
  rmSync(dataDir, { recursive: true, force: true });
}
