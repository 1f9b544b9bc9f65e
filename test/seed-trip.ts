/** Rows for tests of data: a trip with days, and what may stand in it. */
import { randomUUID } from "node:crypto";
import { addDays, calendarDate } from "@/domain/clock";
import { db } from "@/lib/db";
import type { Prisma } from "@/prisma/generated/client";
import { seedOrganisation, seedUser } from "./seed-organisation";

type Organisation = Awaited<ReturnType<typeof seedOrganisation>>;

/**
 * A trip of three days from 2027-03-09 in Oslo with no items. `organiser` runs it, `member` belongs to the
 * organisation but not to the trip's team, `stranger` to another organisation.
 *
 * @param startDate null: the dates are open
 */
export async function seedTrip({
  organisation,
  title = "Ports of the north",
  startDate = "2027-03-09",
  days = 3,
  timeZone = "Europe/Oslo",
}: {
  organisation?: Organisation;
  title?: string;
  startDate?: string | null;
  days?: number;
  timeZone?: string;
} = {}) {
  const home = organisation ?? (await seedOrganisation());
  const member = await seedUser({ name: "Mia Member", organisationId: home.organisationId, role: "ORGANISER" });
  const tripId = randomUUID();
  const dayIds = Array.from({ length: days }, () => randomUUID());
  await db.trip.create({
    data: {
      id: tripId,
      organisationId: home.organisationId,
      title,
      city: "Oslo",
      timeZone,
      team: { create: { userId: home.organiser.userId, role: "ORGANISER" } },
      days: {
        create: dayIds.map((id, position) => ({
          id,
          position,
          date: startDate === null ? null : new Date(`${addDays(calendarDate(startDate), position)}T00:00:00Z`),
          timeZone,
        })),
      },
    },
  });
  return { ...home, member, tripId, dayIds };
}

type Trip = { tripId: string; organisationId: string };

/** An item on the wish list unless it says a `dayId`; returns its id. */
export async function seedItem(
  trip: Trip,
  item: Partial<Omit<Prisma.AgendaItemUncheckedCreateInput, "tripId">> = {},
): Promise<string> {
  const { organisationId, tripId } = trip;
  const row = await db.agendaItem.create({
    data: { kind: "HOST_VISIT", title: "Port authority", ...item, organisationId, tripId },
  });
  return row.id;
}

export async function seedHost(organisation: { organisationId: string }, name = "Port of Oslo"): Promise<string> {
  const row = await db.host.create({ data: { organisationId: organisation.organisationId, name } });
  return row.id;
}

export async function seedPerson(organisation: { organisationId: string }, name = "Kari Nordmann"): Promise<string> {
  const row = await db.person.create({ data: { organisationId: organisation.organisationId, name } });
  return row.id;
}

/** Somebody on the trip; accepted unless said otherwise. */
export async function seedParticipant(
  trip: Trip,
  participant: Partial<Omit<Prisma.ParticipantUncheckedCreateInput, "tripId">> = {},
): Promise<string> {
  const row = await db.participant.create({
    data: { name: "Ion Ionescu", status: "ACCEPTED", ...participant, tripId: trip.tripId },
  });
  return row.id;
}

export async function seedGroup(trip: Trip, letter = "A", participantIds: string[] = []): Promise<string> {
  const row = await db.group.create({
    data: {
      tripId: trip.tripId,
      name: `Group ${letter}`,
      letter,
      members: { create: participantIds.map((participantId) => ({ participantId })) },
    },
  });
  return row.id;
}
