import "server-only";
import { db, type Tx } from "@/lib/db";
import { readSharedPlan, type SharedPlanContent } from "../shared-plan";

/** The plan as it was shared once. */
export type SharedVersion = {
  /** 1 for the first time. */
  number: number;
  sharedAt: Date;
  /** Trip.planRevision at that moment. */
  planRevision: number;
  content: SharedPlanContent;
};

/** The newest shared version of a trip and the one before it, for those who have already authorised. */
export async function loadLatest(
  { tripId }: { readonly tripId: string },
  tx: Tx = db,
): Promise<{ latest: SharedVersion | null; previous: SharedVersion | null }> {
  const [latest, previous] = await load(tripId, tx, 2);
  return { latest: latest ?? null, previous: previous ?? null };
}

/** One number never changes its content, so a few are kept for the pages that are drawn from the same one. */
const kept = new Map<string, Promise<SharedVersion[]>>();
const KEPT_AT_MOST = 50;

/** A shared version and the one before it, newest first. */
export function loadNumber({ tripId }: { readonly tripId: string }, number: number): Promise<SharedVersion[]> {
  const key = `${tripId} ${number}`;
  const known = kept.get(key);
  if (known) return known;
  const loading = load(tripId, db, 2, number);
  kept.set(key, loading);
  loading.catch(() => kept.delete(key));
  if (kept.size > KEPT_AT_MOST) kept.delete(kept.keys().next().value as string);
  return loading;
}

async function load(tripId: string, tx: Tx, take: number, upTo?: number): Promise<SharedVersion[]> {
  const rows = await tx.sharedPlan.findMany({
    where: { tripId, ...(upTo === undefined ? {} : { number: { lte: upTo } }) },
    select: { number: true, sharedAt: true, planRevision: true, content: true },
    orderBy: { number: "desc" },
    take,
  });
  return rows.map((row) => ({ ...row, content: readSharedPlan(row.content) }));
}
