import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "@/prisma/generated/client";
import { env } from "./env";

const connect = () =>
  new PrismaClient({
    adapter: new PrismaPg({
      connectionString: env().DATABASE_URL,
      max: env().DATABASE_POOL,
      connectionTimeoutMillis: 5_000,
      // No statement of ours takes seconds; one that does is held up, and must not hold up everybody else.
      statement_timeout: 15_000,
      idle_in_transaction_session_timeout: 30_000,
    }),
    transactionOptions: { maxWait: 5_000, timeout: 15_000 },
  });

type Db = ReturnType<typeof connect>;

/** The client inside a transaction: what commands hand to everything that writes with them. */
export type Tx = Omit<Db, "$connect" | "$disconnect" | "$on" | "$use" | "$transaction" | "$extends">;

// Next keeps several copies of this module in one process and `next dev` makes new ones; they share one pool.
const kept = globalThis as { sojournDb?: Db };

const client = (): Db => {
  kept.sojournDb ??= connect();
  return kept.sojournDb;
};

/** The database. Connects when first used, so that importing this file needs no settings. */
export const db: Db = new Proxy({} as Db, {
  get(_nothing, name) {
    const value = Reflect.get(client(), name);
    return typeof value === "function" ? value.bind(client()) : value;
  },
});

/** Runs `work` in one transaction: all of it is written, or nothing. */
export function inTransaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return db.$transaction((tx) => work(tx));
}

/** Ends all connections; for scripts and for shutting down. */
export async function disconnect(): Promise<void> {
  await kept.sojournDb?.$disconnect();
}
