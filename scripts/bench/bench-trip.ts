/** A trip of a known size, written past the application, and shared through the endpoint people use. */
import { createHash, randomBytes, randomUUID } from "node:crypto";
import { encode } from "next-auth/jwt";
import { Client } from "pg";
import type { ServerForTests } from "../server-for-tests";

export type BenchTrip = {
  tripId: string;
  /** Address of the itinerary by personal link. */
  itinerary: string;
};

type Size = { days: number; items: number; participants: number };

const kinds = ["HOST_VISIT", "TALK", "MEAL", "PANEL", "TRANSFER", "WORKSHOP"] as const;
const hosts = ["Harbour authority", "Institute of marine robotics", "Tidal power pilot", "Port community school"];
const topics = ["shore power for ferries", "how a port measures noise", "training crews for new fuels"];

/** Seconds. */
const YEAR = 31_536_000;

/** Lends a connection to `use`. */
export async function withDatabase<T>(databaseUrl: string, use: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

/** The cookie of somebody of the demo, as signing in makes it: a row, and a token that names it. */
export function signedInAs(email: string, { databaseUrl, environment }: ServerForTests): Promise<string> {
  return withDatabase(databaseUrl, async (client) => {
    const { rows } = await client.query<{ id: string }>("select id from users where email = $1", [email]);
    const userId = rows[0]?.id;
    if (!userId) throw new Error(`The demo has nobody with the address ${email}`);
    const sid = randomUUID();
    await client.query("insert into sessions (id, user_id, expires_at) values ($1, $2, now() + interval '1 year')", [
      sid,
      userId,
    ]);
    const token = { sub: userId, sid };
    return `next-auth.session-token=${await encode({ token, secret: environment.AUTH_SECRET ?? "", maxAge: YEAR })}`;
  });
}

/** Makes a trip of this size in the demo's organisation and shares its plan. */
export async function makeBenchTrip(server: ServerForTests, cookie: string, size: Size): Promise<BenchTrip> {
  const token = randomBytes(32).toString("base64url");
  const tripId = await withDatabase(server.databaseUrl, async (client) => {
    await client.query("begin");
    const id = await writeTrip(client, size, createHash("sha256").update(token).digest("hex"));
    await client.query("commit");
    return id;
  });
  const answer = await fetch(`${server.baseUrl}/api/v1/trips/${tripId}/share`, {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      Accept: "application/json",
      Origin: server.baseUrl,
      Cookie: cookie,
    },
    body: JSON.stringify({ planRevision: 0 }),
  });
  if (!answer.ok) throw new Error(`The plan was not shared: ${answer.status} ${await answer.text()}`);
  return { tripId, itinerary: `${server.baseUrl}/i/${token}` };
}

async function writeTrip(client: Client, size: Size, tokenHash: string): Promise<string> {
  const insert = async (table: string, row: Record<string, unknown>): Promise<string> => {
    const id = randomUUID();
    const columns = Object.keys({ id, ...row });
    const places = columns.map((_, index) => `$${index + 1}`);
    await client.query(`insert into ${table} (${columns}) values (${places})`, Object.values({ id, ...row }));
    return id;
  };
  const { rows } = await client.query<{ id: string }>("select id from organisations where slug = 'transilvania-it'");
  const organisation_id = rows[0]?.id;
  const base = { organisation_id, title: "Bergen ports and energy", city: "Bergen", country: "Norway" };
  const trip_id = await insert("trips", { ...base, time_zone: "Europe/Oslo" });
  const hostIds: string[] = [];
  for (const name of hosts)
    hostIds.push(await insert("hosts", { organisation_id, name: `${name} ${size.days}`, kind: "COMPANY" }));
  const person_id = await insert("people", { organisation_id, name: `Guro Fjellanger ${size.days}` });
  const perDay = Math.ceil(size.items / size.days);
  // From half past eight to half past eleven at night, one after the other.
  const pace = Math.min(75, Math.floor(900 / perDay));
  for (let position = 0, made = 0; position < size.days; position++) {
    const date = new Date(Date.UTC(2031, 4, 5 + position)).toISOString().slice(0, 10);
    const day = { trip_id, position, date, time_zone: "Europe/Oslo", theme: `Theme of day ${position + 1}` };
    const day_id = await insert("days", day);
    for (let place = 0; place < perDay && made < size.items; place++, made++) {
      const kind = kinds[made % kinds.length];
      const host_id = kind === "HOST_VISIT" ? hostIds[made % hostIds.length] : null;
      const item_id = await insert("agenda_items", {
        ...{ trip_id, organisation_id, day_id, kind, host_id, title: `Item ${made + 1} of the programme` },
        ...{ start_minute: 510 + place * pace, duration_minutes: Math.min(60, pace), topics, room: "Room 4.21" },
        ...(kind === "HOST_VISIT" ? { host_status: "CONFIRMED" } : {}),
        note_to_participants: "Closed shoes, please; lunch is included.",
      });
      if (kind === "TALK" || kind === "HOST_VISIT")
        await insert("parts", { item_id, trip_id, organisation_id, role: "SPEAKER", person_id, role_then: "Director" });
    }
  }
  await writeParticipants(insert, trip_id, size.participants, tokenHash);
  return trip_id;
}

type Insert = (table: string, row: Record<string, unknown>) => Promise<string>;

/** The first of them holds the link. */
async function writeParticipants(insert: Insert, trip_id: string, count: number, token_hash: string): Promise<void> {
  for (let number = 1; number <= count; number++) {
    const person = { name: `Participant ${number}`, affiliation: `Member company ${number}`, status: "ACCEPTED" };
    const participant_id = await insert("participants", { trip_id, ...person, listed_to_participants: true });
    if (number === 1)
      await insert("personal_links", { participant_id, kind: "ITINERARY", token_hash, expires_at: "2032-01-01" });
  }
}
