/** A real PostgreSQL 18 from npm, started beside the app and stopped with it. */
import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, existsSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { Client } from "pg";
import { StartError } from "../start/start-error";
import { type Place, placeFor } from "./place";
import { commandOf, waitUntilGone } from "./processes";

export type Postgres = {
  /** Connection string of the database `sojourn`. */
  url: string;
  remark: string | undefined;
  /** Stops it and waits until it is gone; open connections are ended. */
  stop: () => Promise<void>;
  /** Resolves when Postgres has ended by itself. */
  ended: Promise<void>;
};

type Options = {
  dataDir: string;
  /** For tests: does not wait for the disk; a power cut would lose the data. */
  forgetful?: boolean;
};

const user = "sojourn";

/**
 * Starts the Postgres of a data folder on a free loopback port and makes the
 * database `sojourn` if it is not there.
 *
 * @throws {StartError} when it cannot be made or started; the message holds the last lines of its log
 */
export async function startPostgres({ dataDir, forgetful = false }: Options): Promise<Postgres> {
  const place = placeFor(dataDir);
  const data = join(place.folder, "data");
  if (!existsSync(join(data, "PG_VERSION"))) await initialise(place, data, forgetful);
  refuseOtherVersion(data);
  await clearAway(data);

  const port = await freePort();
  const password = readFileSync(join(place.folder, "password"), "utf8").trim();
  const server = spawnAs(place, "postgres", [
    ...["-D", data, "-p", String(port), "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="],
    ...["-c", "max_connections=100", "-c", "timezone=UTC"],
    ...(forgetful ? ["-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off"] : []),
  ]);
  const ended = new Promise<void>((resolve) => server.once("close", () => resolve()));
  const urlOf = (database: string) => `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`;
  await untilReady(server, urlOf("postgres"), place);
  await ensureDatabase(urlOf("postgres"));
  return { url: urlOf("sojourn"), remark: place.remark, ended, stop: () => stop(server, ended) };
}

/** A loopback port nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = typeof address === "object" && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

/** Own process group: Ctrl-C in a terminal must reach us first, so that requests end before the database does. */
function spawnAs(place: Place, program: string, args: string[]): ChildProcess {
  const log = openSync(join(place.folder, "log"), "w");
  const { person } = place;
  return spawn(join(place.programs, program), args, {
    cwd: place.folder,
    stdio: ["ignore", log, log],
    detached: true,
    env: { NODE_ENV: process.env.NODE_ENV, PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" },
    ...(person ? { uid: person.uid, gid: person.gid } : {}),
  });
}

async function initialise(place: Place, data: string, forgetful: boolean): Promise<void> {
  const passwordFile = join(place.folder, "password");
  writeFileSync(passwordFile, `${randomBytes(24).toString("base64url")}\n`, { mode: 0o600 });
  if (place.person) chownSync(passwordFile, place.person.uid, place.person.gid);
  // Made beside its place and moved there when whole, so that an interrupted attempt is simply made again.
  const half = `${data}.new`;
  rmSync(half, { recursive: true, force: true });
  const child = spawnAs(place, "initdb", [
    ...["-D", half, "-U", user, "-A", "scram-sha-256", `--pwfile=${passwordFile}`, "-E", "UTF8"],
    ...["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"],
    ...(forgetful ? ["--no-sync"] : []),
  ]);
  const outcome = await new Promise<string | null>((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("close", (code) => resolve(code === 0 ? null : `initdb ended with ${code}`));
  });
  if (outcome !== null) throw failure("The embedded database could not be made.", outcome, place);
  renameSync(half, data);
}

function refuseOtherVersion(data: string): void {
  const version = readFileSync(join(data, "PG_VERSION"), "utf8").trim();
  if (version === "18") return;
  throw new StartError(
    `The data in ${data} belongs to PostgreSQL ${version}; this version of Sojourn brings PostgreSQL 18.`,
    "Move it over with the pg_dump of the old version, or set DATA_DIR to another folder.",
  );
}

/** Ends a Postgres whose Sojourn was killed, and removes the mark of one that is gone. A living stranger's is left. */
export async function clearAway(data: string): Promise<void> {
  const mark = join(data, "postmaster.pid");
  if (!existsSync(mark)) return;
  const pid = Number(readFileSync(mark, "utf8").split("\n")[0]);
  const command = commandOf(pid);
  if (command?.includes("postgres") && command.includes(data)) {
    process.kill(pid, "SIGINT");
    if (!(await waitUntilGone(pid, 15_000))) {
      throw new StartError(`An earlier PostgreSQL (process ${pid}) still holds ${data}.`, "End it, then start again.");
    }
  }
  if (!command?.includes("postgres")) rmSync(mark, { force: true });
}

async function untilReady(server: ChildProcess, url: string, place: Place): Promise<void> {
  let over: string | undefined;
  server.once("error", (error) => {
    over = error.message;
  });
  server.once("close", (code, signal) => {
    over ??= `postgres ended with ${code ?? signal}`;
  });
  for (const end = Date.now() + 60_000; Date.now() < end && over === undefined; ) {
    if (await answers(url)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  server.kill("SIGQUIT");
  throw failure("The embedded database did not start.", over ?? "It did not answer for 60 s.", place);
}

async function answers(connectionString: string): Promise<boolean> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 2_000 });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

async function ensureDatabase(connectionString: string): Promise<void> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    const { rowCount } = await client.query("select 1 from pg_database where datname = 'sojourn'");
    if (rowCount === 0) await client.query("create database sojourn");
  } finally {
    await client.end();
  }
}

async function stop(server: ChildProcess, ended: Promise<void>): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  server.kill("SIGINT");
  const hurry = setTimeout(() => server.kill("SIGQUIT"), 15_000);
  await ended;
  clearTimeout(hurry);
}

function failure(message: string, reason: string, place: Place): StartError {
  const log = join(place.folder, "log");
  const lines = existsSync(log) ? readFileSync(log, "utf8").trim().split("\n").slice(-5) : [];
  return new StartError(`${message} ${reason}`, [...lines, `The whole log: ${log}`].join("\n"));
}
