/** Counts what the server asks its database, from the database's own log. */
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { dirname, join } from "node:path";
import { withDatabase } from "./bench-trip";

/** What the server asks for itself, whoever looks at which page: mail to send, health. */
const ownAffairs = /outbox|pg_notify|rate_counts|^select 1$|sojourn-bench/i;

/** Runs `work` and returns the statements the server made meanwhile, in order. For a database of our own only. */
export async function statementsDuring(databaseUrl: string, work: () => Promise<unknown>): Promise<string[]> {
  return withDatabase(databaseUrl, async (client) => {
    const { rows } = await client.query<{ folder: string }>("select current_setting('data_directory') as folder");
    const log = openSync(join(dirname(rows[0]?.folder ?? ""), "log"), "r");
    const say = async (what: "all" | "none") => {
      await client.query(`alter system set log_statement = '${what}'`);
      await client.query("select pg_reload_conf()");
    };
    try {
      await say("all");
      await untilHeard(client, log);
      const start = fstatSync(log).size;
      await work();
      const lines = textFrom(log, start).split("\n");
      return lines
        .flatMap((line) => /LOG: {2}(?:statement|execute [^:]*): (.*)$/.exec(line)?.[1] ?? [])
        .filter(isAsked);
    } finally {
      await say("none");
      closeSync(log);
    }
  });
}

const isAsked = (statement: string) => !ownAffairs.test(statement);

type Database = Parameters<Parameters<typeof withDatabase>[1]>[0];

/** Connections hear of a setting one after the other; asks until our own shows in the log, then gives the rest time. */
async function untilHeard(client: Database, log: number): Promise<void> {
  const start = fstatSync(log).size;
  for (let tries = 0; tries < 200; tries++) {
    await client.query("select 'sojourn-bench', pg_sleep(0.05)");
    if (textFrom(log, start).includes("sojourn-bench") && tries > 10) return;
  }
  throw new Error("The database does not log its statements");
}

function textFrom(file: number, start: number): string {
  const buffer = Buffer.alloc(fstatSync(file).size - start);
  readSync(file, buffer, 0, buffer.length, start);
  return buffer.toString();
}
