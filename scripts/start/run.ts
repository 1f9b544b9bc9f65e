/** npm start, after the packages stand: database, migrations, demo, build, server; and everything ended in turn. */
import { resolve } from "node:path";
import { isLoopback, readSettings, type Settings, SettingsError } from "../../lib/settings";
import { type Postgres, startPostgres } from "../postgres/embedded";
import { step } from "../progress.mjs";
import { endChild, endChildren, projectFolder, startNode, typescript } from "./children";
import { demoAccounts, loadDemoIfEmpty, migrate, requireReachable } from "./database";
import { takeDataFolder } from "./lock";
import { requireFreePort } from "./port";
import { keptSecret } from "./secret";
import { build, serve } from "./server";
import { onStop } from "./signals";
import { StartError } from "./start-error";

/** What has been started, in order; ended in the opposite order. */
const endings: (() => Promise<void> | void)[] = [];
let ending: Promise<void> | undefined;

/** Ends everything; a second call waits for the first. */
function end(): Promise<void> {
  ending ??= (async () => {
    await endChildren();
    for (const undo of endings.reverse()) await undo();
  })();
  return ending;
}

/** Starts Sojourn, or with `dev` the same with Next's development server. */
export async function run(mode: "start" | "dev"): Promise<void> {
  onStop(() => {
    console.log("\nStopping …");
    end().then(() => process.exit(0));
  });
  try {
    await start(mode);
  } catch (error) {
    if (ending) return;
    report(error);
    await end();
    process.exit(1);
  }
}

function report(error: unknown): void {
  if (error instanceof StartError) console.error(`\n${error.message}\n${error.advice}`);
  else if (error instanceof SettingsError) console.error(`\n${error.message}\nSee .env.example for what each is for.`);
  else console.error(error instanceof Error ? `\n${error.message}` : error);
}

async function start(mode: "start" | "dev"): Promise<void> {
  const dataDir = resolve(projectFolder, process.env.DATA_DIR?.trim() || ".data");
  const own = process.env.DATABASE_URL?.trim();
  const secret = process.env.AUTH_SECRET?.trim();
  // Of the embedded database both are made once the data folder is ours; until then something stands in their place.
  const embeddedUrl = own ? {} : { DATABASE_URL: "postgresql://embedded" };
  const madeSecret = own || secret ? {} : { AUTH_SECRET: "x".repeat(32) };
  const settings = readSettings({ ...process.env, ...embeddedUrl, ...madeSecret });

  endings.push(takeDataFolder(dataDir, settings.BASE_URL));
  await requireFreePort(settings.HOST, settings.PORT);
  const url = own ?? (await embedded(dataDir)).url;
  if (own) await requireReachable(own);
  const environment = environmentOf(settings, url, dataDir, secret || keptSecret(dataDir));
  await migrate(url);
  if (process.env.DEMO?.trim() !== "off") await loadDemoIfEmpty(url, environment);
  if (mode === "dev") return develop(settings, environment);

  await build();
  const server = await step("Starting the server", () => serve(environment));
  server.once("close", (code) => endedByItself(`The server ended with ${code}.`));
  endings.push(() => endChild(server));
  tell(settings, await demoAccounts(url));
}

async function embedded(dataDir: string): Promise<Postgres> {
  const postgres = await step("Starting PostgreSQL", () => startPostgres({ dataDir }));
  endings.push(postgres.stop);
  postgres.ended.then(() => endedByItself("The database ended."));
  if (postgres.remark) console.log(postgres.remark);
  return postgres;
}

function endedByItself(message: string): void {
  if (ending) return;
  console.error(message);
  end().then(() => process.exit(1));
}

function environmentOf(settings: Settings, url: string, dataDir: string, secret: string): Record<string, string> {
  return {
    PORT: String(settings.PORT),
    HOST: settings.HOST,
    BASE_URL: settings.BASE_URL,
    DATABASE_URL: url,
    DATA_DIR: dataDir,
    AUTH_SECRET: secret,
    NEXTAUTH_URL: settings.BASE_URL,
    NEXTAUTH_SECRET: secret,
    NEXT_TELEMETRY_DISABLED: "1",
  };
}

async function develop(settings: Settings, environment: Record<string, string>): Promise<void> {
  startNode(typescript("scripts/documents.ts", "--watch"), { aloud: true });
  startNode(typescript("scripts/worker.ts"), { environment, aloud: true });
  const next = ["node_modules/next/dist/bin/next", "dev", "--port", String(settings.PORT), "--hostname", settings.HOST];
  const server = startNode(next, { environment, aloud: true });
  server.once("close", (code) => endedByItself(`next dev ended with ${code}.`));
  tell(settings, await demoAccounts(environment.DATABASE_URL ?? ""));
}

function tell(settings: Settings, accounts: string[]): void {
  console.log(`\nSojourn is at ${settings.BASE_URL}`);
  if (accounts.length > 0)
    console.log(`To try it, sign in as one of\n${accounts.map((account) => `  ${account}`).join("\n")}`);
  if (settings.devMailbox) console.log(`Mails, sign-in links among them, are at ${settings.BASE_URL}/dev/mail`);
  else if (!settings.SMTP_URL) {
    console.log("No mail leaves: SMTP_URL is not set. Mails wait in the outbox until it is.");
  }
  if (settings.devMailbox && !isLoopback(settings.HOST)) {
    console.log("Everybody who reaches this address can read all mails: DEV_MAILBOX is on.");
  }
  console.log("Stop with Ctrl-C.");
}
