/** Many requests at once, always in turns with what they are compared with: neighbours in time see the same machine. */
import autocannon from "autocannon";
import { cpuOf, median } from "./process";

export type Target = { name: string; url: string; headers?: Record<string, string>; pid: number };

const CONNECTIONS = 16;
const ROUNDS = 3;
const SECONDS = 2;
/** Requests of one round when CPU is measured; enough for many ticks of the clock. */
const AMOUNT = 600;
const encoding = { "accept-encoding": "br, gzip" };

/** Requests per second of each target, the middle of some rounds in turns. */
export async function speeds(targets: readonly Target[]): Promise<number[]> {
  const rounds = await inTurns(targets, async ({ url, headers }) => {
    const result = await autocannon({
      url,
      connections: CONNECTIONS,
      duration: SECONDS,
      headers: { ...encoding, ...headers },
    });
    if (result.errors > 0 || result.timeouts > 0) throw new Error(`${url}: ${result.errors} requests failed`);
    return result.requests.average;
  });
  return rounds.map(median);
}

/** Milliseconds of CPU per request of each target, the middle of some rounds in turns; null where nobody counts them. */
export async function cpuPerRequest(targets: readonly Target[]): Promise<(number | null)[]> {
  if (targets.some(({ pid }) => cpuOf(pid) === null)) return targets.map(() => null);
  const rounds = await inTurns(targets, async ({ url, headers, pid }) => {
    const before = cpuOf(pid) ?? 0;
    await autocannon({ url, connections: CONNECTIONS, amount: AMOUNT, headers: { ...encoding, ...headers } });
    return ((cpuOf(pid) ?? 0) - before) / AMOUNT;
  });
  return rounds.map(median);
}

async function inTurns(targets: readonly Target[], measure: (target: Target) => Promise<number>): Promise<number[][]> {
  for (const { url, headers } of targets)
    await autocannon({ url, connections: CONNECTIONS, amount: 200, headers: { ...encoding, ...headers } });
  const rounds: number[][] = targets.map(() => []);
  for (let round = 0; round < ROUNDS; round++)
    for (const [index, target] of targets.entries()) rounds[index]?.push(await measure(target));
  return rounds;
}
