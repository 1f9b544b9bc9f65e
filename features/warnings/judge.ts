import "server-only";
import { createHash } from "node:crypto";
import type { Actor } from "@/access/actor";
import { allows, type OrganisationAccess, type TripAccess } from "@/access/authorise";
import type { PlanFacts } from "@/domain/warnings/plan-facts";
import type { Warning } from "@/domain/warnings/warning";
import { warningsOf } from "@/domain/warnings/warnings-of";
import type { Plan } from "@/features/agenda-items/plan";
import { db, type Tx } from "@/lib/db";
import { type Asked, loadFacts } from "./load-facts";
import type { Acceptance, PlanWarning } from "./plan-warning";

/**
 * What deserves a look in a plan: conflicts first, then warnings, then gaps, each in order of day and time; with those
 * that somebody accepted.
 *
 * @param access to the trip; trips its actor may not see are not named in it
 */
export async function planWarnings(
  access: TripAccess,
  plan: Plan,
  { tx = db, now = new Date(), mends = true }: Partial<How> = {},
): Promise<PlanWarning[]> {
  const warnings = await judged(access, new Map([[access.tripId, plan]]), { tx, now, mends });
  return warnings.get(access.tripId) ?? [];
}

/** What there is to know around the plan of a trip, for those who have been let in. */
export async function factsOf(access: TripAccess, plan: Plan): Promise<PlanFacts> {
  const plans = new Map([[access.tripId, plan]]);
  const facts = await loadFacts({ ...asReader(access), plans, now: new Date() }, db);
  const own = facts.get(access.tripId);
  if (!own) throw new Error(`Trip ${access.tripId} went away while it was read`);
  return own;
}

/** The same without mends for several trips of an organisation, by trip, in as many statements as for one. */
export function warningsOfPlans(
  access: OrganisationAccess,
  plans: ReadonlyMap<string, Plan>,
  now: Date = new Date(),
): Promise<Map<string, PlanWarning[]>> {
  return judged(access, plans, { tx: db, now, mends: false });
}

type How = { tx: Tx; now: Date; mends: boolean };

async function judged(
  access: TripAccess | OrganisationAccess,
  plans: ReadonlyMap<string, Plan>,
  { tx, now, mends }: How,
): Promise<Map<string, PlanWarning[]>> {
  const facts = await loadFacts({ ...asReader(access), plans, now }, tx);
  const accepted = await loadAccepted([...plans.keys()], tx);
  return new Map(
    [...facts].map(([tripId, known]) => [
      tripId,
      warningsOf(known, { mends }).map((warning) => withAcceptance(warning, accepted.get(tripId))),
    ]),
  );
}

function asReader(access: TripAccess | OrganisationAccess): Pick<Asked, "organisationId" | "reader"> {
  const { organisationId, actor } = access;
  return { organisationId, reader: { userId: userOf(actor), seesAllTrips: allows(access, "organisation:edit") } };
}

function userOf(actor: Actor): string | null {
  return actor.kind === "user" ? actor.userId : null;
}

/** A key says who and what a warning depends on; planners need only tell it from others. */
function withAcceptance(warning: Warning, accepted: ReadonlyMap<string, Acceptance> = new Map()): PlanWarning {
  const key = createHash("sha256").update(warning.key).digest("base64url").slice(0, 32);
  return { ...warning, key, accepted: accepted.get(key) ?? null };
}

async function loadAccepted(tripIds: readonly string[], tx: Tx): Promise<Map<string, Map<string, Acceptance>>> {
  const rows = await tx.acceptedWarning.findMany({
    where: { tripId: { in: [...tripIds] }, withdrawnAt: null },
    select: { tripId: true, key: true, reason: true, acceptedByName: true, acceptedAt: true },
  });
  const found = new Map<string, Map<string, Acceptance>>();
  for (const { tripId, key, reason, acceptedByName, acceptedAt } of rows) {
    const own = found.get(tripId) ?? new Map<string, Acceptance>();
    found.set(tripId, own.set(key, { reason, by: acceptedByName, at: acceptedAt.toISOString() }));
  }
  return found;
}
