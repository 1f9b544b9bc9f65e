import "server-only";
import type { Actor } from "@/access/actor";
import { allows, authorise } from "@/access/authorise";
import { isTimeZone } from "@/domain/zones";
import { db } from "@/lib/db";
import { loadTrip, type TripDetails } from "./find-trip";

/** What the form of a trip offers to choose from. */
export type TripChoices = {
  organisationId: string;
  /** The organisation's own, the first choice for a new trip. */
  timeZone: string;
  language: string;
  zones: string[];
  projects: { id: string; name: string; activities: { id: string; number: string; title: string }[] }[];
};

/** For the form of a new trip. */
export async function getTripChoices(actor: Actor, organisationId: string): Promise<TripChoices> {
  const access = await authorise(actor, { organisation: organisationId }, "trips:create");
  return choicesOf(access.organisationId);
}

export type TripForEditing = {
  trip: TripDetails;
  choices: TripChoices;
  members: { userId: string; name: string; email: string }[];
  mayChangeTeam: boolean;
  mayExport: boolean;
};

/** For the form of a trip that is there. */
export async function getTripForEditing(actor: Actor, tripId: string): Promise<TripForEditing> {
  const access = await authorise(actor, { trip: tripId }, "trip:edit");
  const members = await db.membership.findMany({
    where: { organisationId: access.organisationId },
    select: { userId: true, user: { select: { name: true, email: true } } },
    orderBy: { user: { name: "asc" } },
  });
  return {
    trip: await loadTrip(access),
    choices: await choicesOf(access.organisationId),
    members: members.map(({ userId, user }) => ({ userId, ...user })),
    mayChangeTeam: allows(access, "trip:team"),
    mayExport: allows(access, "trip:archive"),
  };
}

export type TripForCopying = {
  trip: TripDetails;
  choices: TripChoices;
  /** How many stays could come along. */
  stays: number;
};

/** For the form that makes a trip out of another or out of a template. */
export async function getTripForCopying(actor: Actor, tripId: string): Promise<TripForCopying> {
  const access = await authorise(actor, { trip: tripId }, "trip:read");
  return {
    trip: await loadTrip(access),
    choices: await choicesOf(access.organisationId),
    stays: await db.stay.count({ where: { tripId: access.tripId, deletedAt: null } }),
  };
}

async function choicesOf(organisationId: string): Promise<TripChoices> {
  const { timeZone, language } = await db.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    select: { timeZone: true, language: true },
  });
  const projects = await db.project.findMany({
    where: { organisationId },
    select: {
      id: true,
      name: true,
      activities: { select: { id: true, number: true, title: true }, orderBy: { number: "asc" } },
    },
    orderBy: { name: "asc" },
  });
  return { organisationId, timeZone, language, zones: zones(), projects };
}

let knownZones: string[] | undefined;

/** Every zone this machine knows by a place. */
function zones(): string[] {
  knownZones ??= Intl.supportedValuesOf("timeZone").filter((name) => name.includes("/") && isTimeZone(name));
  return knownZones;
}
