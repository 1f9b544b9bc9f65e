import "server-only";
import type { TripAccess } from "@/access/authorise";
import { recordChange } from "@/access/record";
import type { MinuteOfDay } from "@/domain/clock";
import { addDays } from "@/domain/clock";
import type { Nights } from "@/domain/travel";
import type { TimeZone } from "@/domain/zones";
import { dateText } from "@/features/agenda-items/load-plan";
import type { Tx } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import type { Prisma } from "@/prisma/generated/client";

/** Nights a stay may have: more is a slip of the year. */
const MOST_NIGHTS = 366;

export const withGuests = {
  host: { select: { name: true } },
  guests: {
    where: { participant: { deletedAt: null } },
    select: { participantId: true, room: true },
    orderBy: { participantId: "asc" },
  },
} as const satisfies Prisma.StayInclude;

export type StayRow = Prisma.StayGetPayload<{ include: typeof withGuests }>;

export type Guest = { participantId: string; room: string | null };

/** A stay as desks and calls see it. */
export type StayAnswer = Nights & {
  id: string;
  name: string;
  hostId: string | null;
  hostName: string | null;
  address: string | null;
  phone: string | null;
  checkInMinute: MinuteOfDay | null;
  checkOutMinute: MinuteOfDay | null;
  timeZone: TimeZone;
  included: string[];
  paidBy: string | null;
  reference: string | null;
  note: string | null;
  forEveryone: boolean;
  guests: Guest[];
  revision: number;
};

export function stayAnswer({
  tripId: _,
  organisationId: __,
  deletedAt: ___,
  createdAt: ____,
  host,
  ...row
}: StayRow): StayAnswer {
  return {
    ...row,
    hostName: host?.name ?? null,
    checkInDate: dateText(row.checkInDate),
    checkInMinute: row.checkInMinute as MinuteOfDay | null,
    checkOutDate: dateText(row.checkOutDate),
    checkOutMinute: row.checkOutMinute as MinuteOfDay | null,
    timeZone: row.timeZone as TimeZone,
  };
}

/** One stay of the trip that was opened; removed ones only where asked for. */
export async function findStay(tx: Tx, { tripId }: TripAccess, id: string, removed = false): Promise<StayRow> {
  const stay = await tx.stay.findFirst({
    where: { id, tripId, deletedAt: removed ? { not: null } : null },
    include: withGuests,
  });
  if (!stay) throw new Refusal("not-found", "stayGone");
  return stay;
}

/** @throws {Refusal} `invalid`, at the field, for nights that end before they begin or a year after */
export function checkNights({ checkInDate, checkOutDate }: Nights): void {
  if (checkOutDate < checkInDate) refuse("checkOutDate", "checkOutTooEarly");
  if (checkOutDate > addDays(checkInDate, MOST_NIGHTS)) refuse("checkOutDate", "stayTooLong");
}

/** @throws {Refusal} `invalid` at `hostId` for a host of another organisation, or one that was removed */
export async function checkHost(tx: Tx, { organisationId }: TripAccess, hostId: string | null): Promise<void> {
  if (hostId === null) return;
  const known = await tx.host.count({ where: { id: hostId, organisationId, deletedAt: null } });
  if (known === 0) refuse("hostId", "chooseHost");
}

function refuse(field: string, message: string): never {
  throw new Refusal("invalid", "checkFields", { fields: { [field]: message }, values: { count: 1 } });
}

type States = { before?: Record<string, unknown>; after?: Record<string, unknown> };

/** Records a change of one stay as `stay.<verb>`. */
export function recordStay(tx: Tx, access: TripAccess, verb: string, stay: StayAnswer, states: States): Promise<void> {
  return recordChange(tx, access.actor, {
    organisationId: access.organisationId,
    tripId: access.tripId,
    action: "travel:edit",
    event: `stay.${verb}`,
    subject: { type: "stay", id: stay.id, name: stay.name },
    ...states,
  });
}

export function recordedStay({ id: _, revision: __, hostName: ___, ...stay }: StayAnswer): Record<string, unknown> {
  return stay;
}
