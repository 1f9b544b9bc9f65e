/** Two organisations, a trip, and one of every kind of person who may knock. */
import { createHash, randomBytes, randomUUID } from "node:crypto";
import { encode } from "next-auth/jwt";
import type { Role } from "@/access/permissions";
import type { Rows } from "./rows";

export type ActorKind =
  | "public"
  | "stranger"
  | "platform admin"
  | "admin"
  | "member"
  | "organiser"
  | "co-organiser of the plan"
  | "co-organiser of the participants"
  | "co-organiser of the report"
  | "participant"
  | "participant of another trip"
  | "holder of an itinerary link"
  | "holder of an invitation";

export type Knocker = {
  kind: ActorKind;
  /** The session's cookie; null without a session. */
  cookie: string | null;
  /** The participant's secret address, sent as the field `link`. */
  link: string | null;
  /** What they are towards the organisation and towards its trip. */
  inOrganisation: readonly Role[];
  onTrip: readonly Role[];
  userId: string | null;
};

export type World = {
  rows: Rows;
  organisationId: string;
  slug: string;
  tripId: string;
  dayId: string;
  secondDayId: string;
  itemId: string;
  hostId: string;
  personId: string;
  participantId: string;
  /** The participant behind each of the three kinds that are on the trip. */
  participantOf: Partial<Record<ActorKind, string>>;
  projectId: string;
  programmeId: string;
  knockers: Knocker[];
};

const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString();

/** Makes the world; every call makes one of its own. */
export async function makeWorld(rows: Rows, secret: string): Promise<World> {
  const [organisationId, otherId] = [randomUUID(), randomUUID()];
  const slug = `access-${organisationId.slice(0, 8)}`;
  await rows.insert("organisations", { id: organisationId, slug, name: "Access Cluster" });
  await rows.insert("organisations", { id: otherId, slug: `${slug}-other`, name: "Other Cluster" });
  const ids = await makeTrip(rows, organisationId);
  const otherTrip = await makeTrip(rows, organisationId);

  const person = async (
    kind: ActorKind,
    given: Partial<Knocker>,
    setUp?: (userId: string) => Promise<void>,
  ): Promise<Knocker> => {
    const userId = randomUUID();
    await rows.insert("users", {
      id: userId,
      email: `${userId}@access.example`,
      name: `The ${kind}`,
      platform_admin: kind === "platform admin",
    });
    await setUp?.(userId);
    return {
      kind,
      cookie: await sessionCookie(rows, userId, secret),
      link: null,
      inOrganisation: [],
      onTrip: [],
      userId,
      ...given,
    };
  };
  const join =
    (role: "ADMIN" | "ORGANISER", parts?: string[], team?: "ORGANISER" | "CO_ORGANISER") => async (userId: string) => {
      await rows.insert("memberships", { organisation_id: organisationId, user_id: userId, role });
      if (team)
        await rows.insert("trip_team_members", {
          trip_id: ids.tripId,
          user_id: userId,
          role: team,
          parts: `{${(parts ?? []).join(",")}}`,
        });
    };

  const participantOf: World["participantOf"] = {};
  const onList = async (tripId: string, kind: ActorKind, status: string, userId: string | null) => {
    const id = randomUUID();
    participantOf[kind] = id;
    await rows.insert("participants", {
      id,
      trip_id: tripId,
      user_id: userId,
      name: `The ${kind}`,
      email: `${id}@access.example`,
      status,
      listed_to_participants: false,
    });
    return id;
  };
  const linkFor = async (
    kind: ActorKind,
    status: string,
    link: "ITINERARY" | "INVITATION",
    roles: Role[],
  ): Promise<Knocker> => {
    const participantId = await onList(ids.tripId, kind, status, null);
    const token = randomBytes(32).toString("base64url");
    await rows.insert("personal_links", {
      id: randomUUID(),
      participant_id: participantId,
      kind: link,
      token_hash: createHash("sha256").update(token).digest("hex"),
      expires_at: day(30),
    });
    return { kind, cookie: null, link: token, inOrganisation: [], onTrip: roles, userId: null };
  };

  const member: Role[] = ["member"];
  const knockers: Knocker[] = [
    { kind: "public", cookie: null, link: null, inOrganisation: [], onTrip: [], userId: null },
    await person("stranger", {}, (userId) =>
      rows.insert("memberships", { organisation_id: otherId, user_id: userId, role: "ADMIN" }),
    ),
    await person("platform admin", {}),
    await person("admin", { inOrganisation: ["admin", "member"], onTrip: ["admin", "member"] }, join("ADMIN")),
    await person("member", { inOrganisation: member, onTrip: member }, join("ORGANISER")),
    await person(
      "organiser",
      { inOrganisation: member, onTrip: ["member", "organiser"] },
      join("ORGANISER", [], "ORGANISER"),
    ),
    await person(
      "co-organiser of the plan",
      { inOrganisation: member, onTrip: ["member", "co-plan"] },
      join("ORGANISER", ["PLAN"], "CO_ORGANISER"),
    ),
    await person(
      "co-organiser of the participants",
      { inOrganisation: member, onTrip: ["member", "co-participants"] },
      join("ORGANISER", ["PARTICIPANTS"], "CO_ORGANISER"),
    ),
    await person(
      "co-organiser of the report",
      { inOrganisation: member, onTrip: ["member", "co-report"] },
      join("ORGANISER", ["REPORT"], "CO_ORGANISER"),
    ),
    await person(
      "participant",
      { onTrip: ["participant"] },
      async (userId) => void (await onList(ids.tripId, "participant", "ACCEPTED", userId)),
    ),
    await person(
      "participant of another trip",
      {},
      async (userId) => void (await onList(otherTrip.tripId, "participant of another trip", "ACCEPTED", userId)),
    ),
    await linkFor("holder of an itinerary link", "ACCEPTED", "ITINERARY", ["participant"]),
    await linkFor("holder of an invitation", "INVITED", "INVITATION", ["invited"]),
  ];
  const participantId = await onList(ids.tripId, "public", "ADDED", null);
  delete participantOf.public;
  return { rows, organisationId, slug, ...ids, participantId, participantOf, knockers };
}

async function makeTrip(rows: Rows, organisationId: string) {
  const [tripId, dayId, secondDayId, itemId, hostId, personId, projectId, programmeId] = Array.from({ length: 8 }, () =>
    randomUUID(),
  ) as [string, string, string, string, string, string, string, string];
  await rows.insert("trips", {
    id: tripId,
    organisation_id: organisationId,
    title: "Access trip",
    city: "Turku",
    time_zone: "Europe/Helsinki",
  });
  await rows.insert("days", {
    id: dayId,
    trip_id: tripId,
    position: 0,
    date: "2031-05-05",
    time_zone: "Europe/Helsinki",
  });
  await rows.insert("days", {
    id: secondDayId,
    trip_id: tripId,
    position: 1,
    date: "2031-05-06",
    time_zone: "Europe/Helsinki",
  });
  await rows.insert("hosts", { id: hostId, organisation_id: organisationId, name: `Shipyard ${hostId.slice(0, 8)}` });
  await rows.insert("people", { id: personId, organisation_id: organisationId, name: `Aino ${personId.slice(0, 8)}` });
  await rows.insert("agenda_items", {
    id: itemId,
    trip_id: tripId,
    organisation_id: organisationId,
    day_id: dayId,
    kind: "HOST_VISIT",
    title: "Shipyard",
    start_minute: 600,
    duration_minutes: 60,
    host_id: hostId,
    host_status: "IDEA",
  });
  await rows.insert("projects", {
    id: projectId,
    organisation_id: organisationId,
    name: `Project ${projectId.slice(0, 8)}`,
  });
  await rows.insert("funding_programmes", {
    id: programmeId,
    organisation_id: organisationId,
    name: `Programme ${programmeId.slice(0, 8)}`,
  });
  return { tripId, dayId, secondDayId, itemId, hostId, personId, projectId, programmeId };
}

/** A session as the sign-in makes one: a row, and a cookie that names it. */
export async function sessionCookie(rows: Rows, userId: string, secret: string): Promise<string> {
  const sid = randomUUID();
  await rows.insert("sessions", { id: sid, user_id: userId, expires_at: day(1) });
  return `next-auth.session-token=${await encode({ token: { sub: userId, sid }, secret, maxAge: 3600 })}`;
}
