/** Makes a trip through the endpoints, the way an organiser's clicks would. */
import { type APIRequestContext, expect } from "@playwright/test";
import { Client } from "pg";
import { lastMailTo, linkIn } from "./mailbox";

export type ItemWish = {
  title: string;
  kind?: string;
  /** Number of the day, from 1; left out for the wish list. */
  day?: number;
  /** "10:00" */
  at?: string;
  minutes?: number;
  /** Name of a host that is made for it. */
  host?: string;
  /** People who are made for it. */
  speakers?: { name: string; title?: string; role?: string; affiliation?: string }[];
  /** Any other field of the item's endpoint. */
  fields?: Record<string, unknown>;
};

export type PersonWish = {
  name: string;
  email?: string;
  answer?: "added" | "invited" | "accepted";
  affiliation?: string;
};

export type TripWish = {
  title?: string;
  city?: string;
  country?: string;
  timeZone?: string;
  /** Null: the dates are open. */
  startDate?: string | null;
  dayCount?: number;
  fields?: Record<string, unknown>;
  items?: ItemWish[];
  participants?: PersonWish[];
  /** Whether the plan is shared with its participants. */
  shared?: boolean;
};

export type MadePerson = {
  id: string;
  name: string;
  email: string /** Path of the invitation. */;
  invitation: string | null /** Path of the itinerary. */;
  itinerary: string | null;
};

export type MadeTrip = {
  id: string;
  title: string;
  organisationId: string;
  dayIds: string[];
  itemIds: Record<string, string>;
  participants: MadePerson[];
};

/** A trip of three days in Bergen three weeks ahead, unless wished otherwise. */
export async function makeTrip(api: APIRequestContext, wish: TripWish): Promise<MadeTrip> {
  const tag = Math.random().toString(16).slice(2, 8);
  const title = wish.title ?? `Harbour visit ${tag}`;
  const organisationId = await organisationOfDemo();
  const { tripId } = await post<{ tripId: string }>(api, "/api/v1/trips", {
    organisationId,
    title,
    city: wish.city ?? "Bergen",
    country: wish.country ?? "Norway",
    timeZone: wish.timeZone ?? "Europe/Oslo",
    startDate: wish.startDate === undefined ? inDays(21) : wish.startDate,
    dayCount: wish.dayCount ?? 3,
    ...wish.fields,
  });
  const days = await daysOf(tripId);
  const trip = { id: tripId, title, organisationId, dayIds: days.map(({ id }) => id) };
  const itemIds: Record<string, string> = {};
  for (const item of wish.items ?? []) itemIds[item.title] = await makeItem(api, trip, item);
  const participants: MadePerson[] = [];
  for (const person of wish.participants ?? []) participants.push(await makeParticipant(api, trip, person, tag));
  if (wish.shared) await share(api, tripId);
  return { ...trip, itemIds, participants };
}

/** The organisation of the demo for which journeys make trips. */
export async function organisationOfDemo(): Promise<string> {
  const [organisation] = await rows<{ id: string }>("select id from organisations where slug = 'transilvania-it'");
  if (!organisation) throw new Error("The demo is not loaded");
  return organisation.id;
}

/** The days of a trip in order. */
export function daysOf(tripId: string): Promise<{ id: string; revision: number }[]> {
  return rows("select id, revision from days where trip_id = $1 order by position", [tripId]);
}

/** Shares the plan as it is now. */
export async function share(api: APIRequestContext, tripId: string): Promise<void> {
  const [trip] = await rows<{ plan_revision: number }>("select plan_revision from trips where id = $1", [tripId]);
  await post(api, `/api/v1/trips/${tripId}/share`, { planRevision: trip?.plan_revision });
}

type Trip = { id: string; organisationId: string; dayIds: string[] };

async function makeItem(api: APIRequestContext, trip: Trip, wish: ItemWish): Promise<string> {
  const directory = `/api/v1/organisations/${trip.organisationId}`;
  const hostId = wish.host ? (await post<{ id: string }>(api, `${directory}/hosts`, { name: wish.host })).id : null;
  const parts = [];
  for (const { name, title, role, affiliation } of wish.speakers ?? []) {
    const { id } = await post<{ id: string }>(api, `${directory}/people`, { name });
    parts.push({ role: "SPEAKER", personId: id, titleThen: title, roleThen: role, affiliationThen: affiliation });
  }
  const { itemId } = await post<{ itemId: string }>(api, `/api/v1/trips/${trip.id}/items`, {
    kind: wish.kind ?? "HOST_VISIT",
    title: wish.title,
    dayId: wish.day === undefined ? null : trip.dayIds[wish.day - 1],
    startMinute: wish.at ?? null,
    durationMinutes: wish.minutes ?? (wish.at ? 60 : null),
    ...(hostId ? { hostId } : {}),
    ...(parts.length > 0 ? { parts } : {}),
    ...wish.fields,
  });
  return itemId;
}

async function makeParticipant(api: APIRequestContext, trip: Trip, wish: PersonWish, tag: string): Promise<MadePerson> {
  const { name, affiliation, answer = "accepted" } = wish;
  const email =
    wish.email ??
    `${name
      .normalize("NFKD")
      .replace(/[^a-z]/gi, "")
      .toLowerCase()}-${tag}@example.org`;
  const base = `/api/v1/trips/${trip.id}/participants`;
  const { id } = await post<{ id: string }>(api, base, { name, email, affiliation });
  const made: MadePerson = { id, name, email, invitation: null, itinerary: null };
  if (answer === "added") return made;
  await post(api, `${base}/invitations`, { participantIds: [id] });
  made.invitation = linkIn(await lastMailTo(originOf(), email), "/invitations/");
  if (answer === "invited") return made;
  await post(api, `/api/v1${made.invitation}`, { answer: "accept", affiliation, listed: true });
  made.itinerary = linkIn(await lastMailTo(originOf(), email), "/i/");
  return made;
}

async function post<Data = unknown>(api: APIRequestContext, path: string, data: unknown): Promise<Data> {
  const response = await api.post(path, { data });
  expect(response.ok(), `POST ${path}: ${response.status()} ${await response.text()}`).toBe(true);
  return ((await response.json()) as { data: Data }).data;
}

/** Ids that no answer of an endpoint tells are read from the database; nothing is written past the endpoints. */
async function rows<Row>(statement: string, values: unknown[] = []): Promise<Row[]> {
  const client = new Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    return (await client.query(statement, values)).rows as Row[];
  } finally {
    await client.end();
  }
}

function originOf(): string {
  return new URL(process.env.E2E_BASE_URL ?? "").origin;
}

/** The date so many days from today, in UTC. */
export function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
