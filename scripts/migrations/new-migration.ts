/** Writes a new migration: the difference between the schema's snapshot and the schema as it stands now. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { schemaDifference } from "./engine";
import { migrationsFolder, readSnapshot, schemaFiles, schemaText, snapshotFile } from "./folder";

const lockFile = `# Prisma reads from this file for which database the migrations are.\nprovider = "postgresql"\n`;

/**
 * @param connectionString any reachable Postgres of the version we run on
 * @param name lower-case words joined by hyphens or underscores
 * @param at the moment the migration is named after
 * @returns the path of the written file; null when the schema has not changed
 */
export async function writeMigration(connectionString: string, name: string, at: Date): Promise<string | null> {
  if (!/^[a-z][a-z0-9_-]*$/.test(name)) throw new Error(`"${name}" is no name for a migration: use words_like_this.`);
  const snapshot = readSnapshot();
  const before = snapshot === null ? null : [{ path: "schema.prisma", content: snapshot }];
  const sql = await schemaDifference(connectionString, before, schemaFiles());
  if (sql === null) return null;
  const stamp = at.toISOString().replace(/\D/g, "").slice(0, 14);
  const folder = join(migrationsFolder, `${stamp}_${name.replaceAll("-", "_")}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "migration.sql"), sql);
  writeFileSync(join(migrationsFolder, "migration_lock.toml"), lockFile);
  writeFileSync(snapshotFile, schemaText());
  return join(folder, "migration.sql");
}
