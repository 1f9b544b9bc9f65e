import "server-only";
import { cookies } from "next/headers";
import { connection } from "next/server";
import { getServerSession } from "next-auth";
import { cache } from "react";
import { db } from "@/lib/db";
import { hashOf, looksLikeToken } from "@/lib/tokens";
import { authOptions, sessionOf } from "./session";

/** A signed-in person: a team member of some organisations, a participant of some trips, or both. */
export type UserActor = {
  kind: "user";
  userId: string;
  name: string;
  email: string;
  sessionId: string;
  /** BCP 47 tag they chose for their account; null: whatever the browser asks for. */
  language: string | null;
};

/** Somebody who opened a participant's secret address; may do what that one participant may, without an account. */
export type LinkActor = {
  kind: "link";
  participantId: string;
  tripId: string;
  link: "INVITATION" | "ITINERARY";
  name: string;
  /** BCP 47 tag the organisers know them by. */
  language: string | null;
  token: string;
};

/** Somebody who answers, by a secret address, whether words of theirs may be published; may do nothing else. */
export type QuotedActor = { kind: "quoted"; approvalId: string; name: string };

/** Work the server does on its own account, such as loading the demo. Never made from a request. */
export type JobActor = { kind: "job"; name: string };

export type PublicActor = { kind: "public" };

/** Whoever is asking. Features take one and never look at the request. */
export type Actor = UserActor | LinkActor | QuotedActor | JobActor | PublicActor;

export const publicActor: PublicActor = { kind: "public" };

/**
 * Who sent the present request, by its session cookie. The session's row is read every time, so that a revoked
 * session stops at once, whatever its token says.
 */
export const currentActor = cache(async (): Promise<Actor> => {
  await connection(); // next-auth v4 draws a random CSRF token, which must not be prerendered
  const jar = await cookies();
  if (!jar.getAll().some((cookie) => cookie.name.endsWith("next-auth.session-token"))) return publicActor;
  const claimed = sessionOf(await getServerSession(authOptions()));
  if (!claimed) return publicActor;
  const [row] = await db.$queryRaw<SessionRow[]>`
    select s.id, s.user_id, u.name, u.email, u.language from sessions s join users u on u.id = s.user_id
    where s.id = ${claimed.sid}::uuid and s.user_id = ${claimed.sub}::uuid and s.expires_at > now()`;
  if (!row) return publicActor;
  const { id: sessionId, user_id: userId, ...rest } = row;
  return { kind: "user", userId, sessionId, ...rest };
});

/** Whether somebody's session or link still holds, some time after the request that brought it. */
export async function stillHolds(actor: Actor): Promise<boolean> {
  if (actor.kind === "link") return (await actorOfLink(actor.token)).kind === "link";
  if (actor.kind !== "user") return true;
  const { sessionId, userId } = actor;
  return (await db.session.count({ where: { id: sessionId, userId, expiresAt: { gt: new Date() } } })) > 0;
}

type SessionRow = { id: string; user_id: string; name: string; email: string; language: string | null };

/** The language somebody is known to read, by their account or by the trip they are invited to; null: unknown. */
export function languageOf(actor: Actor): string | null {
  return actor.kind === "user" || actor.kind === "link" ? actor.language : null;
}

/** Who holds a participant's secret address; public when it is forged, expired, revoked or its trip is gone. */
export async function actorOfLink(token: string): Promise<LinkActor | PublicActor> {
  if (!looksLikeToken(token)) return publicActor;
  const link = await db.personalLink.findUnique({
    where: { tokenHash: hashOf(token) },
    select: {
      kind: true,
      expiresAt: true,
      revokedAt: true,
      participant: {
        select: {
          id: true,
          tripId: true,
          name: true,
          language: true,
          deletedAt: true,
          trip: { select: { deletedAt: true } },
        },
      },
    },
  });
  if (!link || link.revokedAt || link.expiresAt.getTime() <= Date.now()) return publicActor;
  const { participant } = link;
  if (participant.deletedAt || participant.trip.deletedAt) return publicActor;
  return {
    kind: "link",
    participantId: participant.id,
    tripId: participant.tripId,
    link: link.kind,
    name: participant.name,
    language: participant.language,
    token,
  };
}
