import "server-only";
import { db } from "./db";
import { Refusal } from "./errors";

/**
 * Counts one use of a limited action in the present hour.
 *
 * @param key what is limited and for whom, such as `sign-in:mailbox:ana@example.org`
 * @throws {Refusal} `rate-limited` once `limit` uses of this hour are spent
 */
export async function countUse(key: string, limit: number): Promise<void> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    insert into rate_counts (key, window_at, count) values (${key}, date_trunc('hour', now()), 1)
    on conflict (key, window_at) do update set count = rate_counts.count + 1 returning count`;
  if ((row?.count ?? 0) > limit) throw new Refusal("rate-limited", "tooManyTries");
}

/** The part of an address that is limited: all of IPv4, the first 64 bits of IPv6. */
export function limitedAddress(address: string): string {
  if (!address.includes(":")) return address;
  const [head = "", tail] = address.toLowerCase().split("::");
  const left = head.split(":").filter(Boolean);
  const right = (tail ?? "").split(":").filter(Boolean);
  const zeros =
    tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => "0");
  return [...left, ...zeros, ...right].slice(0, 4).join(":");
}
