import "server-only";
import type { LegTimes } from "@/domain/travel";
import type { StayAnswer } from "@/features/stays/stay-rows";
import { stayAnswer, withGuests } from "@/features/stays/stay-rows";
import { db } from "@/lib/db";
import type { Prisma } from "@/prisma/generated/client";
import { type LegAnswer, legAnswer, withPassengers } from "./leg-rows";

/** A leg as one of its passengers reads it: theirs alone, nobody else's name, seat or code. */
export type OwnLeg = LegTimes &
  Pick<LegAnswer, "id" | "revision" | "mode" | "carrier" | "number" | "fromPlace" | "toPlace" | "note"> & {
    seat: string | null;
    /** Their own booking code, else the party's. */
    reference: string | null;
  };

/** A stay as one of its guests reads it. */
export type OwnStay = Omit<StayAnswer, "guests" | "forEveryone" | "hostName"> & {
  room: string | null;
  /** Degrees, WGS 84, where the place is in the directory with its coordinates. */
  latitude: number | null;
  longitude: number | null;
};

/**
 * Legs and stays of one participant, by date. For a reader whose itinerary has been opened.
 *
 * @returns nothing of others: only what this participant takes, with their seat and room
 */
export async function travelOf(tripId: string, participantId: string): Promise<{ legs: OwnLeg[]; stays: OwnStay[] }> {
  const [legs, stays] = await Promise.all([
    db.leg.findMany({
      where: { tripId, deletedAt: null, OR: [{ forEveryone: true }, { passengers: { some: { participantId } } }] },
      include: { passengers: { ...withPassengers.passengers, where: { participantId } } },
      orderBy: [{ departDate: "asc" }, { departMinute: { sort: "asc", nulls: "last" } }, { id: "asc" }],
    }),
    db.stay.findMany({
      where: { tripId, deletedAt: null, OR: [{ forEveryone: true }, { guests: { some: { participantId } } }] },
      include: { host: withAddress, guests: { ...withGuests.guests, where: { participantId } } },
      orderBy: [{ checkInDate: "asc" }, { checkOutDate: "asc" }, { id: "asc" }],
    }),
  ]);
  return {
    legs: legs.map(legAnswer).map(({ passengers: [own], forEveryone: _, ...leg }) => ({
      ...leg,
      seat: own?.seat ?? null,
      reference: own?.reference ?? leg.reference,
    })),
    stays: stays.map(ownStay),
  };
}

const withAddress = {
  select: { name: true, addresses: { orderBy: { position: "asc" }, take: 1 } },
} as const satisfies Prisma.StayInclude["host"];

type Row = Prisma.StayGetPayload<{ include: { host: typeof withAddress; guests: typeof withGuests.guests } }>;

/** The address of the directory counts before one that was typed. */
function ownStay(row: Row): OwnStay {
  const { guests, forEveryone: _, hostName: __, ...stay } = stayAnswer(row);
  const at = row.host?.addresses[0];
  const line = [at?.street, [at?.postcode, at?.city].filter(Boolean).join(" "), at?.country].filter(Boolean).join(", ");
  return {
    ...stay,
    address: line || stay.address,
    latitude: at?.latitude ?? null,
    longitude: at?.longitude ?? null,
    room: guests[0]?.room ?? null,
  };
}
