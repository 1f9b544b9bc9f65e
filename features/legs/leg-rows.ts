import "server-only";
import type { TripAccess } from "@/access/authorise";
import { recordChange } from "@/access/record";
import type { TransportMode } from "@/domain/agenda";
import type { MinuteOfDay } from "@/domain/clock";
import { addDays } from "@/domain/clock";
import { arrivesBeforeDeparture, type LegTimes } from "@/domain/travel";
import type { TimeZone } from "@/domain/zones";
import { dateText } from "@/features/agenda-items/load-plan";
import type { Tx } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import type { Prisma } from "@/prisma/generated/client";

/** Days a leg may be on its way: more is a slip of the year. */
const MOST_DAYS = 30;

export const withPassengers = {
  passengers: {
    where: { participant: { deletedAt: null } },
    select: { participantId: true, seat: true, reference: true },
    orderBy: { participantId: "asc" },
  },
} as const satisfies Prisma.LegInclude;

export type LegRow = Prisma.LegGetPayload<{ include: typeof withPassengers }>;

export type Passenger = { participantId: string; seat: string | null; reference: string | null };

/** A leg as desks and calls see it. */
export type LegAnswer = LegTimes & {
  id: string;
  mode: TransportMode;
  carrier: string | null;
  number: string | null;
  fromPlace: string;
  toPlace: string;
  reference: string | null;
  note: string | null;
  forEveryone: boolean;
  passengers: Passenger[];
  revision: number;
};

export function legAnswer({ tripId: _, deletedAt: __, createdAt: ___, ...row }: LegRow): LegAnswer {
  return {
    ...row,
    departDate: dateText(row.departDate),
    departMinute: row.departMinute as MinuteOfDay | null,
    departTimeZone: row.departTimeZone as TimeZone,
    arriveDate: dateText(row.arriveDate),
    arriveMinute: row.arriveMinute as MinuteOfDay | null,
    arriveTimeZone: row.arriveTimeZone as TimeZone,
  };
}

/** One leg of the trip that was opened; removed ones only where asked for. */
export async function findLeg(tx: Tx, { tripId }: TripAccess, id: string, removed = false): Promise<LegRow> {
  const leg = await tx.leg.findFirst({
    where: { id, tripId, deletedAt: removed ? { not: null } : null },
    include: withPassengers,
  });
  if (!leg) throw new Refusal("not-found", "legGone");
  return leg;
}

/** @throws {Refusal} `invalid`, at the field, for a leg that arrives before it leaves or a month after */
export function checkTimes(leg: LegTimes): void {
  if (leg.arriveDate !== null && leg.arriveDate > addDays(leg.departDate, MOST_DAYS))
    refuse("arriveDate", "legTooLong");
  if (!arrivesBeforeDeparture(leg)) return;
  refuse(leg.arriveMinute !== null && leg.departMinute !== null ? "arriveMinute" : "arriveDate", "arrivesTooEarly");
}

function refuse(field: string, message: string): never {
  throw new Refusal("invalid", "checkFields", { fields: { [field]: message }, values: { count: 1 } });
}

type States = { before?: Record<string, unknown>; after?: Record<string, unknown> };

/** Records a change of one leg as `leg.<verb>`; of its passengers who they are and where they sit. */
export function recordLeg(tx: Tx, access: TripAccess, verb: string, leg: LegAnswer, states: States): Promise<void> {
  return recordChange(tx, access.actor, {
    organisationId: access.organisationId,
    tripId: access.tripId,
    action: "travel:edit",
    event: `leg.${verb}`,
    subject: { type: "leg", id: leg.id, name: `${leg.fromPlace} – ${leg.toPlace}` },
    ...states,
  });
}

export function recordedLeg({ id: _, revision: __, ...leg }: LegAnswer): Record<string, unknown> {
  return leg;
}
