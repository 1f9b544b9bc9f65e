import { createHash, createHmac, randomBytes, randomUUID } from "node:crypto";
import type { Row } from "../matrix";
import { type Knocker, sessionCookie, type World } from "../world";

/** A secret address opens a trip, never an account. */
const signedIn = ({ cookie, link }: Knocker) =>
  cookie ? ("done" as const) : link ? ("forbidden" as const) : ("sign-in" as const);
const everybody = () => "done" as const;
const nobody = () => "hidden" as const;

/** Signing in and out, one's own account, invitations. What a token opens, it opens for whoever holds it. */
export const account: Record<string, Row> = {
  "PATCH /api/v1/account": { action: "account:own", target: () => ({ body: { name: "The same" } }), expect: signedIn },
  "DELETE /api/v1/account/sessions": { action: "account:own", expect: signedIn },
  "DELETE /api/v1/account/sessions/[sessionId]": {
    action: "account:own",
    target: async (world, knocker) => ({ params: { sessionId: await aSession(world, knocker.userId) } }),
    expect: signedIn,
  },
  "POST /api/v1/account/organisation": {
    action: "organisation:read",
    target: ({ organisationId }) => ({ body: { organisationId } }),
    expect: ({ cookie, link, inOrganisation }) => {
      if (!cookie && !link) return "sign-in";
      return inOrganisation.length > 0 ? "done" : "hidden";
    },
  },
  "POST /api/v1/account/theme": {
    action: "sign-in:use",
    target: () => ({ body: { theme: "dark" } }),
    expect: everybody,
  },
  "POST /api/v1/language": {
    action: "sign-in:use",
    target: () => ({ body: { language: "en" } }),
    expect: everybody,
  },
  "POST /api/v1/sign-in": {
    action: "sign-in:use",
    target: () => ({ body: { email: `${randomUUID()}@nobody.example` } }),
    expect: everybody,
  },
  "POST /api/v1/sign-in/code": {
    action: "sign-in:use",
    target: (world) => aToken(world).then(({ email, code }) => ({ body: { email, code } })),
    expect: everybody,
  },
  "POST /api/v1/sign-in/[token]": {
    action: "sign-in:use",
    target: async (world) => ({ params: { token: (await aToken(world)).token } }),
    expect: everybody,
  },
  "POST /api/v1/sign-out": {
    action: "session",
    // A session of its own: the knocker's other doors are still to be tried.
    target: async ({ rows }, { userId }) =>
      userId ? { cookie: await sessionCookie(rows, userId, process.env.AUTH_SECRET ?? "") } : {},
    expect: everybody,
  },
  "POST /api/v1/invitations/[token]": {
    action: "invitation:answer",
    target: (_, { link }) => ({
      params: { token: link ?? randomBytes(32).toString("base64url") },
      body: { answer: "accept" },
    }),
    expect: ({ onTrip }) => (onTrip.includes("invited") ? "done" : nobody()),
  },
  "GET /api/auth/[...nextauth]": {
    action: "session",
    target: () => ({ params: { nextauth: "session" } }),
    expect: everybody,
  },
  "POST /api/auth/[...nextauth]": {
    action: "session",
    target: () => ({ params: { nextauth: "_log" } }),
    expect: everybody,
  },
};

async function aSession({ rows, knockers }: World, userId: string | null): Promise<string> {
  const id = randomUUID();
  const owner = userId ?? knockers.find(({ kind }) => kind === "admin")?.userId;
  await rows.insert("sessions", { id, user_id: owner, expires_at: new Date(Date.now() + 3_600_000).toISOString() });
  return id;
}

/** A mailed link and code of somebody new, as the sign-in keeps them. */
async function aToken({ rows }: World) {
  const email = `${randomUUID()}@access.example`;
  await rows.insert("users", { id: randomUUID(), email, name: "Somebody" });
  const token = randomBytes(32).toString("base64url");
  const code = "246810";
  await rows.insert("sign_in_tokens", {
    id: randomUUID(),
    email,
    token_hash: createHash("sha256").update(token).digest("hex"),
    code_hash: createHmac("sha256", process.env.AUTH_SECRET ?? "")
      .update(`${email}\n${code}`)
      .digest("hex"),
    expires_at: new Date(Date.now() + 600_000).toISOString(),
  });
  return { email, token, code };
}
