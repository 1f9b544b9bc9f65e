/** Rows written past the application: the world in which rights are tried must not depend on the endpoints under trial. */
import { Client } from "pg";

type Row = Record<string, unknown>;

export type Rows = {
  /** Inserts a row as it is given, columns by their database names. */
  insert(table: string, row: Row): Promise<void>;
  /** Runs a statement. */
  run(statement: string, values?: unknown[]): Promise<Row[]>;
  /**
   * A text that changes when a row that names one of these ids comes, goes or changes. Other journeys write into the
   * same database meanwhile, so the rest of it says nothing; counters of tries and times of visits are left out.
   */
  digest(ids: readonly string[]): Promise<string>;
  close(): Promise<void>;
};

const WITHOUT = new Set(["_prisma_migrations", "rate_counts", "sessions"]);

/** Opens the database of the server under test. */
export async function openRows(databaseUrl: string): Promise<Rows> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const run = async (statement: string, values: unknown[] = []) => (await client.query<Row>(statement, values)).rows;
  const tables = (await run("select tablename from pg_tables where schemaname = 'public' order by 1")).map((row) =>
    String(row.tablename),
  );
  const digests = tables
    .filter((table) => !WITHOUT.has(table))
    .map(
      (table) =>
        `select '${table}' as name, coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') as digest from "${table}" t where t::text like any ($1)`,
    );
  return {
    run,
    async insert(table, row) {
      const columns = Object.keys(row);
      const places = columns.map((_, index) => `$${index + 1}`);
      await run(`insert into ${table} (${columns.join(", ")}) values (${places.join(", ")})`, Object.values(row));
    },
    async digest(ids) {
      return JSON.stringify(await run(digests.join(" union all "), [ids.map((id) => `%${id}%`)]));
    },
    close: () => client.end(),
  };
}
