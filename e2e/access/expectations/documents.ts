import { randomBytes, randomUUID } from "node:crypto";
import type { Row } from "../matrix";
import { aPicture, aReport } from "../own-rows";
import type { Knocker } from "../world";

const everybody = () => "done" as const;
const aStrangersToken = () => randomBytes(32).toString("base64url");
const byLink = (role: "participant" | "invited", more: Record<string, string> = {}) => ({
  target: (world: { itemId: string; dayId: string }, { link }: Knocker) => ({
    params: { token: link ?? aStrangersToken(), itemId: world.itemId, dayId: world.dayId, ...more },
  }),
  expect: ({ link, onTrip }: Knocker) => (link && onTrip.includes(role) ? ("done" as const) : ("hidden" as const)),
});

/** A draft has an address already, and nobody behind it. */
const ofDraft: Row = {
  action: "report:read",
  target: async (world) => {
    const slug = `draft-${randomUUID()}`;
    await aReport(world, { slug });
    return { params: { organisation: world.slug, slug, form: "pdf" } };
  },
  expect: () => "hidden",
};

/** Pages for participants, hosts and the public. */
export const documents: Record<string, Row> = {
  "GET /": { action: "sign-in:use", expect: everybody },
  "GET /sign-in": { action: "sign-in:use", expect: everybody },
  "GET /sign-in/[token]": {
    action: "sign-in:use",
    target: () => ({ params: { token: aStrangersToken() } }),
    expect: () => "hidden",
  },
  "GET /invitations/[token]": { action: "invitation:answer", ...byLink("invited") },
  "GET /i": { action: "account:own", expect: ({ cookie }) => (cookie ? "done" : "sign-in") },
  "GET /i/[token]": { action: "itinerary:read", ...byLink("participant") },
  "GET /i/[token]/items/[itemId]": { action: "itinerary:read", ...byLink("participant") },
  "GET /i/[token]/days/[dayId]": { action: "itinerary:read", ...byLink("participant") },
  "GET /i/[token]/people": { action: "itinerary:read", ...byLink("participant") },
  "GET /i/[token]/practical": { action: "itinerary:read", ...byLink("participant") },
  "GET /i/[token]/calendar.ics": { action: "itinerary:read", ...byLink("participant") },
  "GET /i/[token]/programme": { action: "itinerary:read", ...byLink("participant") },
  "GET /i/trips/[tripId]/programme": { action: "itinerary:read", of: "trip" },
  "GET /i/trips/[tripId]": { action: "itinerary:read", of: "trip" },
  "GET /i/trips/[tripId]/items/[itemId]": {
    action: "itinerary:read",
    of: "trip",
    target: ({ itemId }) => ({ params: { itemId } }),
  },
  "GET /i/trips/[tripId]/days/[dayId]": {
    action: "itinerary:read",
    of: "trip",
    target: ({ dayId }) => ({ params: { dayId } }),
  },
  "GET /i/trips/[tripId]/people": { action: "itinerary:read", of: "trip" },
  "GET /i/trips/[tripId]/practical": { action: "itinerary:read", of: "trip" },
  "GET /i/trips/[tripId]/calendar.ics": { action: "itinerary:read", of: "trip" },
  "GET /preview/trips/[tripId]/reports/[reportId]": {
    action: "report:read-draft",
    of: "trip",
    target: async (world) => ({ params: await aReport(world) }),
  },
  "GET /preview/trips/[tripId]/reports/[reportId]/[form]": {
    action: "report:read-draft",
    of: "trip",
    target: async (world) => ({ params: { ...(await aReport(world)), form: "txt" } }),
  },
  "GET /o/[organisation]": {
    action: "report:read",
    target: ({ slug }) => ({ params: { organisation: slug } }),
    expect: everybody,
  },
  "GET /o/[organisation]/feed.atom": {
    action: "report:read",
    target: ({ slug }) => ({ params: { organisation: slug } }),
    expect: everybody,
  },
  "GET /o/[organisation]/feed.json": {
    action: "report:read",
    target: ({ slug }) => ({ params: { organisation: slug } }),
    expect: everybody,
  },
  "GET /sitemap.xml": { action: "report:read", expect: everybody },
  "GET /robots.txt": { action: "report:read", expect: everybody },
  "GET /o/[organisation]/reports/[slug]": ofDraft,
  "GET /o/[organisation]/reports/[slug]/card": ofDraft,
  "GET /o/[organisation]/reports/[slug]/[form]": ofDraft,
  "GET /o/[organisation]/reports/[slug]/card.png": ofDraft,
  "GET /oembed": { action: "report:read", expect: () => "hidden" },
  "GET /pictures/[pictureId]/[size]": {
    action: "pictures:edit",
    // The row is there and the file is not: staff come as far as that, everybody else sees no difference.
    target: async (world) => ({ params: { ...(await aPicture(world)), size: "640" } }),
    expect: ({ cookie, onTrip }) => (cookie && onTrip.length > 0 && !isStaff(onTrip) ? "forbidden" : "hidden"),
  },
  "GET /dev/mail": { action: "session", expect: everybody },
  "GET /dev/mail.json": { action: "session", expect: everybody },
  ...Object.fromEntries(
    ["GET", "POST", "PUT", "PATCH", "DELETE"].map((method) => [
      `${method} /[...missing]`,
      {
        action: "session",
        target: () => ({ params: { missing: "no-such-page" } }),
        expect: () => "hidden",
      } satisfies Row,
    ]),
  ),
};

function isStaff(roles: Knocker["onTrip"]): boolean {
  return roles.some((role) => role === "admin" || role === "organiser" || role.startsWith("co-"));
}
