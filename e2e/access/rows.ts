/** Rows written past the application: the world in which rights are tried must not depend on the endpoints under trial. */
import { Client } from "pg";

type Row = Record<string, unknown>;

/** The number of the last row written. */
export type Moment = bigint;

export type Rows = {
  /** Inserts a row as it is given, columns by their database names. */
  insert(table: string, row: Row): Promise<void>;
  /** Runs a statement. */
  run(statement: string, values?: unknown[]): Promise<Row[]>;
  /** A point in the order in which rows are written, to ask from. */
  now(): Promise<Moment>;
  /**
   * Whether a row that names one of these ids came, went or changed since then. Other journeys write into the same
   * database meanwhile, so the rest of it says nothing; counters of tries and times of visits are left out.
   */
  hasChanged(since: Moment, ids: readonly string[]): Promise<boolean>;
  close(): Promise<void>;
};

const WITHOUT = new Set(["_prisma_migrations", "rate_counts", "sessions"]);

/** Writes down every row that is written from now on: to look for what changed in all tables would take far longer. */
const WATCH = `
  create schema if not exists watched;
  create unlogged table if not exists watched.writes (
    number bigint generated always as identity primary key,
    row text not null
  );
  create or replace function watched.write_down() returns trigger language plpgsql as $$
  begin
    if tg_op <> 'UPDATE' or old is distinct from new then
      insert into watched.writes (row) values (concat(case when tg_op <> 'INSERT' then old::text end, case when tg_op <> 'DELETE' then new::text end));
    end if;
    return null;
  end $$;`;

/** Opens the database of the server under test. */
export async function openRows(databaseUrl: string): Promise<Rows> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const run = async (statement: string, values: unknown[] = []) => (await client.query<Row>(statement, values)).rows;
  await client.query(WATCH);
  const tables = await run("select tablename from pg_tables where schemaname = 'public' order by 1");
  for (const table of tables.map((row) => String(row.tablename)).filter((name) => !WITHOUT.has(name))) {
    await run(
      `create or replace trigger watched after insert or update or delete on "${table}" for each row execute function watched.write_down()`,
    );
  }
  return {
    run,
    async insert(table, row) {
      const columns = Object.keys(row);
      const places = columns.map((_, index) => `$${index + 1}`);
      await run(`insert into ${table} (${columns.join(", ")}) values (${places.join(", ")})`, Object.values(row));
    },
    async now() {
      const [last] = await run("select coalesce(max(number), 0) as number from watched.writes");
      return BigInt(String(last?.number));
    },
    async hasChanged(since, ids) {
      const naming = ids.map((id) => `%${id}%`);
      const found = await run("select 1 from watched.writes where number > $1 and row like any ($2) limit 1", [
        ...[since, naming],
      ]);
      return found.length > 0;
    },
    close: () => client.end(),
  };
}
