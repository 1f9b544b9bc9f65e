import "server-only";
import type { Actor } from "@/access/actor";
import { allows, authorise } from "@/access/authorise";
import type { CalendarDate } from "@/domain/clock";
import { type HostGlyph, hostGlyphs } from "@/domain/readiness";
import { emptyPlan, loadPlans } from "@/features/agenda-items/load-plan";
import type { Plan } from "@/features/agenda-items/plan";
import { warningsOfPlans } from "@/features/warnings/judge";
import type { PlanWarning } from "@/features/warnings/plan-warning";
import { db } from "@/lib/db";
import type { Prisma } from "@/prisma/generated/client";

/** A trip as the list shows it. */
export type TripLine = {
  tripId: string;
  title: string;
  city: string;
  country: string | null;
  projectName: string | null;
  /** Null while the dates are open. */
  startDate: CalendarDate | null;
  endDate: CalendarDate | null;
  dayCount: number;
  cancelled: boolean;
  /** One for every item on the plan or the wish list that needs a host, the worst last. */
  hosts: HostGlyph[];
  participants: { accepted: number; asked: number; total: number };
  conflicts: number;
  /** Days with nothing on them. */
  emptyDays: number;
  /** Items on a day, and wishes. */
  planned: number;
  wished: number;
  partsToBeConfirmed: number;
  /** Hosts that were asked and have not answered, by name. */
  waitingHosts: string[];
  /** Participants see the plan as it is; null while nothing was ever shared. */
  sharedUpToDate: boolean | null;
  report: "DRAFT" | "IN_REVIEW" | "PUBLISHED" | null;
};

const fields = {
  id: true,
  title: true,
  city: true,
  country: true,
  cancelledAt: true,
  planRevision: true,
  project: { select: { name: true } },
  participants: {
    where: { deletedAt: null, status: { in: ["ADDED", "INVITED", "ACCEPTED"] } },
    select: { status: true },
  },
  sharedPlans: { select: { planRevision: true }, orderBy: { number: "desc" }, take: 1 },
  reports: { select: { status: true } },
} as const satisfies Prisma.TripSelect;

type Row = Prisma.TripGetPayload<{ select: typeof fields }>;

/**
 * The trips somebody runs, or all of the organisation for an admin who asks for all; the next one first, those
 * with open dates last.
 */
export async function listTrips(actor: Actor, organisationId: string, which: "all" | "mine"): Promise<TripLine[]> {
  const access = await authorise(actor, { organisation: organisationId }, "trips:list");
  const onlyOwn = actor.kind === "user" && (which === "mine" || !allows(access, "organisation:edit"));
  const trips = await db.trip.findMany({
    where: {
      organisationId: access.organisationId,
      deletedAt: null,
      isTemplate: false,
      ...(onlyOwn ? { team: { some: { userId: actor.userId } } } : {}),
    },
    select: fields,
    orderBy: { id: "asc" },
  });
  const plans = await loadPlans(trips.map((trip) => trip.id));
  const warnings = await warningsOfPlans(access, plans);
  const lines = trips.map((trip) => lineOf(trip, plans.get(trip.id), warnings.get(trip.id)));
  return lines.sort((a, b) => ((a.startDate ?? "9999") < (b.startDate ?? "9999") ? -1 : 1));
}

function lineOf(trip: Row, plan: Plan = emptyPlan(), warnings: readonly PlanWarning[] = []): TripLine {
  const planned = plan.items.filter((item) => item.dayId !== null);
  const count = (status: string) => trip.participants.filter((one) => one.status === status).length;
  const accepted = count("ACCEPTED");
  const statuses = new Set(trip.reports.map((report) => report.status));
  const shared = trip.sharedPlans[0];
  return {
    tripId: trip.id,
    title: trip.title,
    city: trip.city,
    country: trip.country,
    projectName: trip.project?.name ?? null,
    startDate: plan.days.at(0)?.date ?? null,
    endDate: plan.days.at(-1)?.date ?? null,
    dayCount: plan.days.length,
    cancelled: trip.cancelledAt !== null,
    hosts: hostGlyphs(countedItems(plan.items)),
    participants: { accepted, asked: accepted + count("INVITED"), total: trip.participants.length },
    conflicts: warnings.filter(({ severity, accepted }) => severity === "conflict" && !accepted).length,
    emptyDays: plan.days.filter((day) => !planned.some((item) => item.dayId === day.id)).length,
    planned: planned.length,
    wished: plan.items.filter((item) => item.dayId === null && item.parentId === null).length,
    partsToBeConfirmed: planned.flatMap((item) => item.parts).filter((part) => part.toBeConfirmed).length,
    waitingHosts: plan.items
      .filter((item) => item.hostStatus === "REQUESTED")
      .map((item) => item.hostName ?? item.title),
    sharedUpToDate: shared ? shared.planRevision === trip.planRevision : null,
    report: (["PUBLISHED", "IN_REVIEW", "DRAFT"] as const).find((status) => statuses.has(status)) ?? null,
  };
}

/** What counts is on a day, as on the plan; while everything is still a wish, the wishes do. */
function countedItems<Item extends { dayId: string | null }>(items: readonly Item[]): readonly Item[] {
  const placed = items.filter((item) => item.dayId !== null);
  return placed.length > 0 ? placed : items;
}
