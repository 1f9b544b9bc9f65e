/** Brings the database to where the app can use it. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { migrationNames } from "../migrations/folder";
import { step } from "../progress.mjs";
import { projectFolder, runNode, typescript } from "./children";
import { StartError } from "./start-error";

/** @throws {StartError} when nobody answers there; the password is not repeated */
export async function requireReachable(connectionString: string): Promise<void> {
  try {
    await ask(connectionString, "select 1");
  } catch (error) {
    const { host, pathname } = new URL(connectionString);
    const reason = error instanceof Error ? error.message || (error as NodeJS.ErrnoException).code : String(error);
    throw new StartError(
      `The database ${pathname.slice(1)} at ${host} cannot be reached: ${reason}`,
      "Check DATABASE_URL, or leave it out to use the database Sojourn brings along.",
    );
  }
}

/** Applies the migrations the database has not seen; asks first, because the engine takes a second to load. */
export async function migrate(connectionString: string): Promise<void> {
  const applied = await appliedMigrations(connectionString);
  if (migrationNames().every((name) => applied.includes(name))) return;
  await step("Migrating the database", () =>
    runNode(typescript("scripts/migrate.ts"), { environment: { DATABASE_URL: connectionString } }),
  );
}

/** A new database has no table of migrations yet. */
async function appliedMigrations(connectionString: string): Promise<string[]> {
  const [table] = await ask(connectionString, "select to_regclass('_prisma_migrations')::text as value");
  if (!table) return [];
  return ask(connectionString, "select migration_name as value from _prisma_migrations where finished_at is not null");
}

/** Fills a database without organisations with the demo. */
export async function loadDemoIfEmpty(connectionString: string, environment: Record<string, string>): Promise<void> {
  if (!existsSync(join(projectFolder, "scripts/demo.ts"))) return;
  const [some] = await ask(connectionString, "select 'yes' as value from organisations limit 1");
  if (some) return;
  await step("Filling the empty database with demo trips", () =>
    runNode(typescript("scripts/load-demo.ts"), { environment: { ...environment, DATABASE_URL: connectionString } }),
  );
}

/** Addresses one can sign in with in the demo; none when this is no demo. */
export function demoAccounts(connectionString: string): Promise<string[]> {
  return ask(
    connectionString,
    "select email as value from users where email like '%sojourn.example' order by split_part(email, '@', 2), email",
  );
}

async function ask(connectionString: string, statement: string): Promise<string[]> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 5_000 });
  client.on("error", () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ value: string }>(statement);
    return rows.map(({ value }) => value);
  } finally {
    await client.end().catch(() => {});
  }
}
