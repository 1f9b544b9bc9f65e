/** What stands in prisma/: the schema's files and the migrations, as Prisma's engine wants to be handed them. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";

const prismaFolder = resolve(import.meta.dirname, "../../prisma");
export const migrationsFolder = join(prismaFolder, "migrations");
/** The schema as the newest migration leaves it. Not named .prisma: Prisma reads every such file as a model. */
export const snapshotFile = join(migrationsFolder, "schema.snapshot");

export type SchemaFile = { path: string; content: string };

/** The files of the schema, schema.prisma and models/*.prisma, in order of their names. */
export function schemaFiles(): SchemaFile[] {
  const models = join(prismaFolder, "models");
  return [
    join(prismaFolder, "schema.prisma"),
    ...readdirSync(models)
      .filter((name) => name.endsWith(".prisma"))
      .sort()
      .map((name) => join(models, name)),
  ].map((path) => ({ path: relative(prismaFolder, path), content: readFileSync(path, "utf8") }));
}

/** The whole schema as one text, for the snapshot. */
export function schemaText(): string {
  return `${schemaFiles()
    .map(({ content }) => content.trim())
    .join("\n\n")}\n`;
}

/** The text of the snapshot; null before the first migration. */
export function readSnapshot(): string | null {
  try {
    return readFileSync(snapshotFile, "utf8");
  } catch {
    return null;
  }
}

/** Names of all migrations, oldest first. */
export function migrationNames(): string[] {
  try {
    return readdirSync(migrationsFolder)
      .filter((name) => statSync(join(migrationsFolder, name)).isDirectory())
      .sort();
  } catch {
    return [];
  }
}

/** The migrations in the form of the engine's `MigrationList`. */
export function migrationList() {
  return {
    baseDir: migrationsFolder,
    lockfile: {
      path: "migration_lock.toml",
      content: readFileSync(join(migrationsFolder, "migration_lock.toml"), "utf8"),
    },
    shadowDbInitScript: "",
    migrationDirectories: migrationNames().map((path) => ({
      path,
      migrationFile: {
        path: "migration.sql",
        content: { tag: "ok" as const, value: readFileSync(join(migrationsFolder, path, "migration.sql"), "utf8") },
      },
    })),
  };
}
