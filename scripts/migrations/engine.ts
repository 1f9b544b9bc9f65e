/**
 * Prisma's own schema engine in the form npm carries (WebAssembly). The command
 * line would fetch a native engine from outside npm; this one is already here.
 */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import { Pool } from "pg";
import { migrationList, type SchemaFile, schemaFiles } from "./folder";

const noFilters = { externalTables: [], externalEnums: [] };

let loading: Promise<void> | undefined;

/** Loads the WebAssembly file once per process. */
function load(): Promise<void> {
  loading ??= (async () => {
    const place = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
    const bytes = await readFile(place.replace(/\.js$/, ".wasm"));
    const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": importsOfEngine() });
    const exported = instance.exports as { __wbindgen_start: () => void };
    bindings.__wbg_set_wasm(exported);
    exported.__wbindgen_start();
  })();
  return loading;
}

/** The engine sets a timer of 10 s that it never takes away; nobody should wait for it at the end. */
function importsOfEngine(): WebAssembly.ModuleImports {
  const imports = { ...bindings } as unknown as WebAssembly.ModuleImports;
  for (const name of Object.keys(imports).filter((key) => key.startsWith("__wbg_setTimeout"))) {
    imports[name] = (callback: () => void, milliseconds: number) => setTimeout(callback, milliseconds >>> 0).unref();
  }
  return imports;
}

async function withEngine<T>(connectionString: string, use: (engine: bindings.SchemaEngine) => Promise<T>): Promise<T> {
  await load();
  // Our own pool, because the engine leaves its connections open.
  const pool = new Pool({ connectionString, max: 2 });
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg(pool));
  const datamodels = schemaFiles().map(({ path, content }): [string, string] => [path, content]);
  const engine = await bindings.SchemaEngine.new({ datamodels }, () => {}, adapter);
  try {
    return await use(engine);
  } finally {
    engine.free();
    await pool.end();
  }
}

/**
 * Applies every migration the database has not seen and writes `_prisma_migrations` as `prisma migrate deploy` does.
 *
 * @returns the names of the migrations applied now
 * @throws {Error} with the engine's message when a migration fails; the database then says which one
 */
export async function applyMigrations(connectionString: string): Promise<string[]> {
  const migrationsList = migrationList();
  const { appliedMigrationNames } = await withEngine(connectionString, (engine) =>
    engine.applyMigrations({ migrationsList, filters: noFilters }),
  );
  return appliedMigrationNames;
}

/**
 * The SQL that leads from one schema to another.
 *
 * @param from the older schema, or null for an empty database
 * @param connectionString any reachable Postgres; the engine asks for its version and touches nothing
 * @returns null when nothing differs
 */
export async function schemaDifference(
  connectionString: string,
  from: SchemaFile[] | null,
  to: SchemaFile[],
): Promise<string | null> {
  const target = (files: SchemaFile[]) => ({ tag: "schemaDatamodel" as const, files });
  const params = {
    from: from ? target(from) : { tag: "empty" as const },
    to: target(to),
    script: true,
    exitCode: true,
    shadowDatabaseUrl: null,
    filters: noFilters,
  };
  const { exitCode, stdout } = await withEngine(connectionString, (engine) => engine.diff(params));
  return exitCode === 2 && stdout ? stdout : null;
}
