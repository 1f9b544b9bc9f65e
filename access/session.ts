import "server-only";
import type { NextAuthOptions, Session } from "next-auth";
import { encode } from "next-auth/jwt";
import { db } from "@/lib/db";
import { env } from "@/lib/env";

/** Thirty days, in seconds. */
const SESSION_SECONDS = 30 * 24 * 60 * 60;

type Claims = { sub: string; sid: string };

/**
 * next-auth as we use it: it reads and writes the session cookie and will speak OIDC; mailed links are our own,
 * because its e-mail flow consumes the token on GET (docs/decisions/0003-sign-in.md).
 */
export function authOptions(): NextAuthOptions {
  return {
    secret: env().AUTH_SECRET,
    providers: [],
    session: { strategy: "jwt", maxAge: SESSION_SECONDS },
    pages: { signIn: "/sign-in" },
    callbacks: {
      jwt: ({ token }) => token,
      session: ({ session, token }) => Object.assign(session, { sub: token.sub, sid: token.sid }),
    },
    events: {
      signOut: async ({ token }) => {
        if (typeof token?.sid === "string") await db.session.deleteMany({ where: { id: token.sid } });
      },
    },
  };
}

/** User and session row that a next-auth session names, or null when it names none. */
export function sessionOf(session: Session | null): Claims | null {
  const { sub, sid } = (session ?? {}) as Partial<Claims>;
  return isUuid(sub) && isUuid(sid) ? { sub, sid } : null;
}

/** Writes the row of a new session and returns the cookie that names it. */
export async function startSession(userId: string, userAgent: string | null): Promise<string> {
  const session = await db.session.create({
    data: {
      userId,
      userAgent: userAgent?.slice(0, 300) ?? null,
      expiresAt: new Date(Date.now() + SESSION_SECONDS * 1000),
    },
  });
  const token = await encode({
    token: { sub: userId, sid: session.id },
    secret: env().AUTH_SECRET,
    maxAge: SESSION_SECONDS,
  });
  return cookieText(token, SESSION_SECONDS);
}

/** Starts a session for who has just proved who they are: headers of the endpoint's answer. */
export async function startedSession(
  { userId }: { userId: string },
  request: Request,
): Promise<Record<string, string>> {
  return { "Set-Cookie": await startSession(userId, request.headers.get("user-agent")) };
}

/** The cookie that forgets the session in the browser. */
export function endedSessionCookie(): string {
  return cookieText("", 0);
}

function cookieText(value: string, maxAge: number): string {
  const secure = env().BASE_URL.startsWith("https:");
  const name = `${secure ? "__Secure-" : ""}next-auth.session-token`;
  return `${name}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${maxAge}${secure ? "; Secure" : ""}`;
}

function isUuid(value: unknown): value is string {
  return typeof value === "string" && /^[0-9a-f-]{36}$/.test(value);
}
