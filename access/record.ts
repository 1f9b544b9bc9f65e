import "server-only";
import type { Tx } from "@/lib/db";
import { notify } from "@/lib/notifications";
import type { Prisma } from "@/prisma/generated/client";
import type { Actor } from "./actor";
import type { Action } from "./permissions";

type Values = Record<string, unknown>;

export type Change = {
  organisationId: string | null;
  tripId?: string | null;
  action: Action;
  /** What was done, as `<noun>.<past participle>`: "agenda-item.moved". */
  event: string;
  subject: { type: string; id: string | null; name?: string | null };
  /** State before; null when it did not exist. */
  before?: Values | null;
  /** State after; null when it is gone. */
  after?: Values | null;
};

/**
 * Records who changed what, from what to what, in the transaction of the change. Of two states only the fields that
 * differ are kept; when nothing differs nothing is recorded.
 */
export function recordChange(tx: Tx, actor: Actor, change: Change): Promise<void> {
  return recordChanges(tx, actor, [change]);
}

/** The same for many changes in one statement. */
export async function recordChanges(tx: Tx, actor: Actor, changes: readonly Change[]): Promise<void> {
  const rows = changes.flatMap((change) => rowOf(actor, change) ?? []);
  if (rows.length > 0) await tx.changeRecord.createMany({ data: rows });
  for (const reportOrTrip of new Set(changes.flatMap(besideReports))) await notify(tx, "sojourn_report", reportOrTrip);
}

/** What every report of their trip may quote or show. */
const material = ["takeaway", "quote", "quote-approval", "picture"];

/** Whoever has a report open hears of every change of it, also of one that reads as before, and of what it may quote or show. */
function besideReports({ subject, tripId }: Change): string[] {
  const told = subject.type === "report" ? subject.id : material.includes(subject.type) ? tripId : null;
  return told ? [told] : [];
}

function rowOf(actor: Actor, change: Change): Prisma.ChangeRecordCreateManyInput | null {
  const { before, after } = differing(change.before ?? null, change.after ?? null);
  if (change.before && change.after && Object.keys(after ?? {}).length === 0) return null;
  return {
    organisationId: change.organisationId,
    tripId: change.tripId ?? null,
    ...whoOf(actor),
    action: change.action,
    event: change.event,
    subjectType: change.subject.type,
    subjectId: change.subject.id,
    subjectName: change.subject.name ?? null,
    ...(before ? { before } : {}),
    ...(after ? { after } : {}),
  };
}

function whoOf(actor: Actor) {
  switch (actor.kind) {
    case "user":
      return { actorKind: "user", actorUserId: actor.userId, actorRef: null, actorName: actor.name };
    case "link":
      return { actorKind: "link", actorUserId: null, actorRef: actor.participantId, actorName: actor.name };
    case "quoted":
      return { actorKind: "quoted", actorUserId: null, actorRef: actor.approvalId, actorName: actor.name };
    case "job":
      return { actorKind: "job", actorUserId: null, actorRef: null, actorName: actor.name };
    case "public":
      return { actorKind: "public", actorUserId: null, actorRef: null, actorName: "" };
  }
}

function differing(
  before: Values | null,
  after: Values | null,
): { before: Prisma.InputJsonObject | null; after: Prisma.InputJsonObject | null } {
  const [from, to] = [plain(before), plain(after)];
  if (!from || !to) return { before: from, after: to };
  const changed = Object.keys({ ...from, ...to }).filter(
    (key) => JSON.stringify(from[key]) !== JSON.stringify(to[key]),
  );
  const pick = (values: Prisma.InputJsonObject) => Object.fromEntries(changed.map((key) => [key, values[key] ?? null]));
  return { before: pick(from) as Prisma.InputJsonObject, after: pick(to) as Prisma.InputJsonObject };
}

/** Dates become text, undefined disappears: what JSON keeps. */
function plain(values: Values | null): Prisma.InputJsonObject | null {
  return values ? (JSON.parse(JSON.stringify(values)) as Prisma.InputJsonObject) : null;
}
