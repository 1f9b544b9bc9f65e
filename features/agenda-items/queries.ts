import "server-only";
import type { Actor } from "@/access/actor";
import { allows, authorise } from "@/access/authorise";
import { endFinder } from "@/domain/agenda-spans";
import { wrapMinute } from "@/domain/clock";
import { offsetLabel, type TimeZone, zoneCity } from "@/domain/zones";
import { planWarnings } from "@/features/warnings/judge";
import { db } from "@/lib/db";
import type { Board, ParticipantCounts } from "./board";
import { planConflicts, standing } from "./judge-plan";
import { loadPlan } from "./load-plan";
import type { Plan, PlanDay } from "./plan";

/** The days and items of a trip for staff, drafts and wish list included. */
export async function getPlan(actor: Actor, tripId: string): Promise<Plan> {
  const access = await authorise(actor, { trip: tripId }, "trip:read");
  return loadPlan(access);
}

/** The plan with everything the planner shows around it. */
export async function getBoard(actor: Actor, tripId: string): Promise<Board> {
  const access = await authorise(actor, { trip: tripId }, "trip:read");
  const { title, city, timeZone, planRevision, cancelReason } = await db.trip.findUniqueOrThrow({
    where: { id: access.tripId },
    select: { title: true, city: true, timeZone: true, planRevision: true, cancelReason: true },
  });
  const plan = await loadPlan(access);
  const warnings = await planWarnings(access, plan);
  const delegation = allows(access, "participants:read") ? await delegationOf(plan) : [];
  return {
    trip: { tripId, organisationId: access.organisationId, title, city, timeZone: timeZone as TimeZone, cancelReason },
    planRevision,
    days: plan.days,
    items: plan.items,
    choices: plan.choices,
    groups: groupsOf(plan, delegation),
    conflicts: standing(planConflicts(plan), warnings),
    warnings,
    participants: await countParticipants(access.tripId),
    delegation,
    zones: Object.fromEntries(plan.days.map((day) => [day.id, zoneOf(day)])),
    arrivals: arrivalsOf(plan),
    readerId: actor.kind === "user" ? actor.userId : actor.kind,
    mayEdit: allows(access, "plan:edit"),
    maySignUp: allows(access, "sign-ups:edit"),
  };
}

/** The same for a program, such as a planner that heard of a change. */
export function readBoard(actor: Actor, { tripId }: { tripId: string }): Promise<Board> {
  return getBoard(actor, tripId);
}

async function delegationOf({ participantIds }: Plan): Promise<Board["delegation"]> {
  return db.participant.findMany({
    where: { id: { in: participantIds } },
    select: { id: true, name: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
}

function groupsOf({ groups }: Plan, delegation: Board["delegation"]): Board["groups"] {
  const placeOf = new Map(delegation.map(({ id }, place) => [id, place]));
  return groups.map(({ participantIds, ...group }) => ({
    ...group,
    size: participantIds.length,
    members: participantIds.flatMap((id) => placeOf.get(id) ?? []),
  }));
}

async function countParticipants(tripId: string): Promise<ParticipantCounts> {
  const rows = await db.participant.groupBy({
    by: ["status"],
    where: { tripId, deletedAt: null, status: { in: ["ADDED", "INVITED", "ACCEPTED"] } },
    _count: true,
  });
  const count = (status: string) => rows.find((row) => row.status === status)?._count ?? 0;
  const [accepted, invited] = [count("ACCEPTED"), count("INVITED")];
  return { accepted, invited, total: accepted + invited + count("ADDED") };
}

function arrivalsOf(plan: Plan): Board["arrivals"] {
  const endOf = endFinder(plan);
  return Object.fromEntries(
    plan.items.flatMap((item) => {
      const end = item.endTimeZone === null ? null : endOf(item);
      if (!end || item.startMinute === null || item.durationMinutes === null) return [];
      const ahead = wrapMinute(end.minute - item.startMinute - item.durationMinutes);
      return ahead === 0 ? [] : [[item.id, { city: zoneCity(end.timeZone), ahead }]];
    }),
  );
}

function zoneOf(day: PlanDay): { city: string; offset: string | null } {
  return { city: zoneCity(day.timeZone), offset: day.date ? offsetLabel(day.date, day.timeZone) : null };
}
