import "server-only";
import type { Actor } from "@/access/actor";
import { allows, authorise } from "@/access/authorise";
import type { CalendarDate } from "@/domain/clock";
import { nightsOfTrip, type TravelWarning, travelWarnings } from "@/domain/travel-warnings";
import { type TimeZone, timeZone } from "@/domain/zones";
import { dateText } from "@/features/agenda-items/load-plan";
import { coming } from "@/features/sign-ups/lists";
import { type StayAnswer, stayAnswer, withGuests } from "@/features/stays/stay-rows";
import { db } from "@/lib/db";
import { type LegAnswer, legAnswer, withPassengers } from "./leg-rows";

/** Somebody who may be put on a leg or into a stay. */
export type Traveller = { id: string; name: string; affiliation: string | null; isComing: boolean };

export type TravelDesk = {
  tripId: string;
  organisationId: string;
  may: { edit: boolean };
  /** Where new legs and stays begin: the trip's zone and dates. */
  timeZone: TimeZone;
  startDate: CalendarDate | null;
  endDate: CalendarDate | null;
  people: Traveller[];
  groups: { id: string; name: string; letter: string; participantIds: string[] }[];
  legs: LegAnswer[];
  stays: StayAnswer[];
  warnings: TravelWarning[];
};

/** All legs and stays of a trip with everybody who takes them, and what in them deserves a look. */
export async function getTravel(actor: Actor, tripId: string): Promise<TravelDesk> {
  const access = await authorise(actor, { trip: tripId }, "travel:read");
  const [trip, people, groups, legRows, stayRows] = await Promise.all([
    db.trip.findUniqueOrThrow({
      where: { id: access.tripId },
      select: { timeZone: true, days: { select: { date: true }, where: { date: { not: null } } } },
    }),
    db.participant.findMany({
      where: { tripId, deletedAt: null },
      select: { id: true, name: true, affiliation: true, status: true },
    }),
    db.group.findMany({
      where: { tripId },
      select: { id: true, name: true, letter: true, members: { select: { participantId: true } } },
      orderBy: { letter: "asc" },
    }),
    db.leg.findMany({
      where: { tripId, deletedAt: null },
      include: withPassengers,
      orderBy: [{ departDate: "asc" }, { departMinute: { sort: "asc", nulls: "last" } }, { id: "asc" }],
    }),
    db.stay.findMany({
      where: { tripId, deletedAt: null },
      include: withGuests,
      orderBy: [{ checkInDate: "asc" }, { checkOutDate: "asc" }, { id: "asc" }],
    }),
  ]);
  const collator = new Intl.Collator("en");
  const travellers = people
    .map(({ status, ...person }) => ({ ...person, isComing: coming.status.in.some((one) => one === status) }))
    .sort((a, b) => collator.compare(a.name, b.name));
  const everyone = travellers.filter(({ isComing }) => isComing).map(({ id }) => id);
  const dates = trip.days.flatMap(({ date }) => dateText(date) ?? []).sort();
  const [legs, stays] = [legRows.map(legAnswer), stayRows.map(stayAnswer)];
  return {
    tripId: access.tripId,
    organisationId: access.organisationId,
    may: { edit: allows(access, "travel:edit") },
    timeZone: timeZone(trip.timeZone),
    startDate: dates[0] ?? null,
    endDate: dates.at(-1) ?? null,
    people: travellers,
    groups: groups.map(({ members, ...group }) => ({
      ...group,
      participantIds: members.map(({ participantId }) => participantId),
    })),
    legs,
    stays,
    warnings: travelWarnings({
      participantIds: everyone,
      nights: nightsOfTrip(dates),
      legs: legs.map((leg) => ({ ...leg, participantIds: whoOf(leg.forEveryone, leg.passengers, everyone) })),
      stays: stays.map((stay) => ({ ...stay, participantIds: whoOf(stay.forEveryone, stay.guests, everyone) })),
    }),
  };
}

function whoOf(forEveryone: boolean, named: readonly { participantId: string }[], everyone: string[]): string[] {
  return forEveryone ? everyone : named.map(({ participantId }) => participantId);
}
