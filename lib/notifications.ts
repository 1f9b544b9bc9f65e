import "server-only";
import { Client } from "pg";
import type { Tx } from "./db";
import { env } from "./env";

/** What is told to every process of the app, whichever one the change went through. */
export type Channel = "sojourn_plan" | "sojourn_presence" | "sojourn_report";

/** Null: the line is up, for the first time or again; what happened before was not heard, so look how things stand. */
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

/** Hears what is told on a channel, from the null on that says the line is up. @returns ends it */
export function listen(channel: Channel, listener: Listener): () => void {
  return hub().listen(channel, listener);
}

/** One connection of this process that does nothing but listen; it comes back by itself when it is cut. */
class Hub {
  private readonly listeners = new Map<Channel, Set<Listener>>();
  private client: Client | null = null;
  /** Whether the client is connected. */
  private up = false;
  /** Channels Postgres has confirmed on the present connection. */
  private readonly heard = new Set<Channel>();
  private wait = FIRST_WAIT;

  listen(channel: Channel, listener: Listener): () => void {
    const known = this.listeners.get(channel);
    const listeners = known ?? new Set();
    listeners.add(listener);
    this.listeners.set(channel, listeners);
    if (!this.client) void this.connect();
    else if (this.heard.has(channel)) queueMicrotask(() => listeners.has(listener) && listener(null));
    else if (!known && this.up) void this.hear(this.client, channel).catch(() => undefined);
    return () => {
      listeners.delete(listener);
    };
  }

  private async hear(client: Client, channel: Channel): Promise<void> {
    await client.query(`listen ${channel}`);
    this.heard.add(channel);
    for (const tell of this.listeners.get(channel) ?? []) tell(null);
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
      this.up = true;
      for (const channel of this.listeners.keys()) if (!this.heard.has(channel)) await this.hear(client, channel);
    } catch {
      return this.lost(client);
    }
    this.wait = FIRST_WAIT;
  }

  private lost(client: Client): void {
    if (this.client !== client) return;
    this.client = null;
    this.up = false;
    this.heard.clear();
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
