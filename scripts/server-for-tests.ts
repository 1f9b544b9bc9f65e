/**
 * The production server with a database of its own, for browser tests, the bench
 * and screenshots. Builds the app when its sources have changed.
 */
import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "./postgres/embedded";
import { startTemporaryPostgres } from "./postgres/temporary";
import { endChild, projectFolder } from "./start/children";
import { loadDemoIfEmpty, migrate } from "./start/database";
import { build, serve } from "./start/server";

export type ServerForTests = {
  /** Without a slash at the end. */
  baseUrl: string;
  databaseUrl: string;
  /** The settings the server runs with; a script that imports lib/ needs the same. */
  environment: Record<string, string>;
  /** Of the server's process. */
  pid: number;
  stop: () => Promise<void>;
};

type Options = {
  /** Whether the database is filled with the demo. */
  demo: boolean;
  /** More settings, such as SMTP_URL. */
  environment?: Record<string, string>;
};

/** Starts the server on a free port; mails are shown at /dev/mail and leave the machine only with an SMTP_URL. */
export async function startServer({ demo, environment: more = {} }: Options): Promise<ServerForTests> {
  await build();
  const port = await freePort();
  const secret = randomBytes(32).toString("base64url");
  const dataDir = mkdtempSync(join(tmpdir(), "sojourn-files-"));
  const postgres = await startTemporaryPostgres();
  const undo = async () => {
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    const baseUrl = `http://localhost:${port}`;
    const environment: Record<string, string> = {
      ...{ PORT: String(port), HOST: "127.0.0.1", BASE_URL: baseUrl, DATABASE_URL: postgres.url, DATA_DIR: dataDir },
      ...{ AUTH_SECRET: secret, NEXTAUTH_SECRET: secret, NEXTAUTH_URL: baseUrl },
      ...{ SMTP_URL: "", DEV_MAILBOX: "on", NEXT_TELEMETRY_DISABLED: "1" },
      ...more,
    };
    await migrate(postgres.url);
    if (demo) await loadDemoIfEmpty(postgres.url, environment);
    mkdirSync(join(projectFolder, "test-results"), { recursive: true });
    const server = await serve(environment, join(projectFolder, "test-results/server.log"));
    const stop = () => endChild(server).then(undo);
    return { baseUrl, databaseUrl: postgres.url, environment, pid: server.pid ?? 0, stop };
  } catch (error) {
    await undo();
    throw error;
  }
}
