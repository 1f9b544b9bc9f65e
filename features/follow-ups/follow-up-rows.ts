import "server-only";
import type { TripAccess } from "@/access/authorise";
import { recordChange } from "@/access/record";
import type { CalendarDate } from "@/domain/clock";
import { dateText } from "@/features/agenda-items/load-plan";
import type { Tx } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import type { Prisma } from "@/prisma/generated/client";
import type { FollowUpState } from "./schema";

export const withNames = {
  host: { select: { name: true } },
  person: { select: { name: true } },
  item: { select: { title: true } },
} as const satisfies Prisma.FollowUpInclude;

export type FollowUpRow = Prisma.FollowUpGetPayload<{ include: typeof withNames }>;

/** A follow-up as desks and calls see it. */
export type FollowUpAnswer = {
  id: string;
  what: string;
  who: string | null;
  personId: string | null;
  personName: string | null;
  hostId: string | null;
  hostName: string | null;
  itemId: string | null;
  itemTitle: string | null;
  dueOn: CalendarDate | null;
  state: FollowUpState;
  outcome: string | null;
  revision: number;
};

export function followUpAnswer({ host, person, item, ...row }: FollowUpRow): FollowUpAnswer {
  const { id, what, who, personId, hostId, itemId, state, outcome, revision } = row;
  return {
    id,
    what,
    who,
    personId,
    personName: person?.name ?? null,
    hostId,
    hostName: host?.name ?? null,
    itemId,
    itemTitle: item?.title ?? null,
    dueOn: dateText(row.dueOn),
    state,
    outcome,
    revision,
  };
}

/** One follow-up of the trip that was opened; removed ones only where asked for. */
export async function findFollowUp(tx: Tx, { tripId }: TripAccess, id: string, removed = false): Promise<FollowUpRow> {
  const row = await tx.followUp.findFirst({
    where: { id, tripId, deletedAt: removed ? { not: null } : null },
    include: withNames,
  });
  if (!row) throw new Refusal("not-found", "followUpGone");
  return row;
}

type Links = { hostId?: string | null; personId?: string | null; itemId?: string | null };

/** @throws {Refusal} `invalid`, at the field, for a host or person of another directory, or an item of another trip */
export async function checkLinks(tx: Tx, { tripId, organisationId }: TripAccess, links: Links): Promise<void> {
  const { hostId, personId, itemId } = links;
  const fields: Record<string, string> = {};
  const known = { organisationId, deletedAt: null };
  if (hostId && (await tx.host.count({ where: { id: hostId, ...known } })) === 0) fields.hostId = "chooseHost";
  if (personId && (await tx.person.count({ where: { id: personId, ...known } })) === 0)
    fields.personId = "choosePerson";
  if (itemId && (await tx.agendaItem.count({ where: { id: itemId, tripId, deletedAt: null } })) === 0)
    fields.itemId = "itemNotOnTrip";
  const count = Object.keys(fields).length;
  if (count > 0) throw new Refusal("invalid", "checkFields", { fields, values: { count } });
}

type States = { before?: Record<string, unknown>; after?: Record<string, unknown> };

/** Records a change of one follow-up as `follow-up.<verb>`. */
export function recordFollowUp(
  tx: Tx,
  access: TripAccess,
  verb: string,
  followUp: FollowUpAnswer,
  states: States,
): Promise<void> {
  return recordChange(tx, access.actor, {
    organisationId: access.organisationId,
    tripId: access.tripId,
    action: "follow-ups:edit",
    event: `follow-up.${verb}`,
    subject: { type: "follow-up", id: followUp.id, name: followUp.what },
    ...states,
  });
}

export function recordedFollowUp(followUp: FollowUpAnswer): Record<string, unknown> {
  const { what, who, personId, hostId, itemId, dueOn, state, outcome } = followUp;
  return { what, who, personId, hostId, itemId, dueOn, state, outcome };
}
