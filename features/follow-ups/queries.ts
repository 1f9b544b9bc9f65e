import "server-only";
import type { Actor } from "@/access/actor";
import { allows, authorise } from "@/access/authorise";
import { db } from "@/lib/db";
import { knownId } from "@/lib/known-id";
import { type FollowUpAnswer, followUpAnswer, withNames } from "./follow-up-rows";

export type FollowUpsDesk = {
  tripId: string;
  organisationId: string;
  may: { edit: boolean };
  followUps: FollowUpAnswer[];
  /** Hosts that stand in the plan, by name: those with whom something may have been agreed. */
  hosts: { id: string; name: string }[];
  /** Items of the plan, in the order of its days, for what was agreed at one of them. */
  items: { id: string; title: string; hostId: string | null }[];
};

const byDate = [{ dueOn: { sort: "asc", nulls: "last" } }, { createdAt: "asc" }, { id: "asc" }] as const;

/** What was agreed on a trip, the most urgent first. */
export async function getFollowUps(actor: Actor, tripId: string): Promise<FollowUpsDesk> {
  const access = await authorise(actor, { trip: tripId }, "follow-ups:edit");
  const [rows, items] = await Promise.all([
    db.followUp.findMany({ where: { tripId, deletedAt: null }, include: withNames, orderBy: [...byDate] }),
    db.agendaItem.findMany({
      where: { tripId, deletedAt: null, dayId: { not: null } },
      select: { id: true, title: true, hostId: true, host: { select: { name: true } } },
      orderBy: [{ day: { position: "asc" } }, { startMinute: "asc" }, { position: "asc" }, { id: "asc" }],
    }),
  ]);
  const hosts = new Map(items.flatMap(({ hostId, host }) => (hostId && host ? [[hostId, host.name] as const] : [])));
  const collator = new Intl.Collator("en");
  return {
    tripId: access.tripId,
    organisationId: access.organisationId,
    may: { edit: allows(access, "follow-ups:edit") },
    followUps: rows.map(followUpAnswer),
    hosts: [...hosts].map(([id, name]) => ({ id, name })).sort((a, b) => collator.compare(a.name, b.name)),
    items: items.map(({ id, title, hostId }) => ({ id, title, hostId })),
  };
}

export type HostFollowUp = FollowUpAnswer & {
  trip: { id: string; title: string };
  /** Whether the reader runs that trip, and so may open its desk. */
  mayOpen: boolean;
};

/** What was agreed with one host on any trip, the most urgent first. */
export async function followUpsOfHost(actor: Actor, organisationId: string, hostId: string): Promise<HostFollowUp[]> {
  const access = await authorise(actor, { organisation: organisationId }, "directory:read");
  const userId = actor.kind === "user" ? actor.userId : null;
  const rows = await db.followUp.findMany({
    where: {
      organisationId: access.organisationId,
      deletedAt: null,
      trip: { deletedAt: null },
      OR: [{ hostId: knownId(hostId) }, { hostId: null, item: { hostId } }],
    },
    include: { ...withNames, trip: { select: { id: true, title: true, team: { select: { userId: true } } } } },
    orderBy: [...byDate],
  });
  return rows.map(({ trip: { team, ...trip }, ...row }) => ({
    ...followUpAnswer(row),
    trip,
    mayOpen: access.roles.includes("admin") || team.some((one) => one.userId === userId),
  }));
}
