import "server-only";
import { Client } from "pg";
import type { Tx } from "./db";
import { env } from "./env";

/** What is told to every process of the app, whichever one the change went through. */
export type Channel = "sojourn_plan" | "sojourn_presence";

/** Null: the line was cut for a while, so something may have been missed. */
type Listener = (payload: string | null) => void;

/** Milliseconds before the line is tried again; doubles up to the longest. */
const FIRST_WAIT = 250;
const LONGEST_WAIT = 10_000;

/**
 * Tells all processes something, when the transaction has been committed and not before (Postgres NOTIFY).
 *
 * @param payload at most 7999 bytes; say what changed, not how: whoever hears it reads the rest under their own rights
 */
export async function notify(tx: Tx, channel: Channel, payload: string): Promise<void> {
  await tx.$executeRaw`select pg_notify(${channel}, ${payload})`;
}

/** Hears what is told on a channel from now on. @returns ends it */
export function listen(channel: Channel, listener: Listener): () => void {
  return hub().listen(channel, listener);
}

/** One connection of this process that does nothing but listen; it comes back by itself when it is cut. */
class Hub {
  private readonly listeners = new Map<Channel, Set<Listener>>();
  private client: Client | null = null;
  private wait = FIRST_WAIT;
  private cut = false;

  listen(channel: Channel, listener: Listener): () => void {
    const others = this.listeners.get(channel);
    if (others) others.add(listener);
    else {
      this.listeners.set(channel, new Set([listener]));
      void this.client?.query(`listen ${channel}`).catch(() => undefined);
    }
    if (!this.client) void this.connect();
    return () => {
      this.listeners.get(channel)?.delete(listener);
    };
  }

  private async connect(): Promise<void> {
    const client = new Client({ connectionString: env().DATABASE_URL, keepAlive: true });
    this.client = client;
    client.on("notification", ({ channel, payload }) => {
      for (const tell of this.listeners.get(channel as Channel) ?? []) tell(payload ?? "");
    });
    client.once("error", () => this.lost(client));
    client.once("end", () => this.lost(client));
    try {
      await client.connect();
      for (const channel of this.listeners.keys()) await client.query(`listen ${channel}`);
    } catch {
      return this.lost(client);
    }
    this.wait = FIRST_WAIT;
    if (this.cut) for (const listeners of this.listeners.values()) for (const tell of listeners) tell(null);
    this.cut = false;
  }

  private lost(client: Client): void {
    if (this.client !== client) return;
    this.client = null;
    this.cut = true;
    client.on("error", () => undefined);
    void client.end().catch(() => undefined);
    // Nobody waits for this: a process that has nothing else to do may end.
    setTimeout(() => void this.connect(), this.wait).unref();
    this.wait = Math.min(this.wait * 2, LONGEST_WAIT);
  }
}

// Next keeps several copies of this module in one process; they share one line.
const kept = globalThis as { sojournHub?: Hub };

function hub(): Hub {
  kept.sojournHub ??= new Hub();
  return kept.sojournHub;
}
