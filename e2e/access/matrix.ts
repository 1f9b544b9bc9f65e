/** What one knock at one route must come to, computed from the permission table and nothing else. */
import { type Action, may } from "@/access/permissions";
import type { Knocker, World } from "./world";

export type Target = {
  params?: Record<string, string>;
  body?: Record<string, unknown>;
  form?: FormData;
  query?: string;
  /** A session to use instead of the knocker's. */
  cookie?: string;
};

/** One row of the matrix: which action guards a route, and a request that would do real work if it got through. */
export type Guarded = {
  action: Action;
  /** Actions that decide what of the page is shown; who opens it need not have them. Tested with the query. */
  also?: readonly Action[];
  /** `own trip`: the target makes a trip of its own, of which the holders of links know nothing. */
  of: "trip" | "own trip" | "organisation";
  /**
   * Makes whatever the request needs (rows of its own each time, so that the last knocker finds what the first did)
   * and says what to send. Parameters `tripId` and `organisationId` are filled in from the world.
   */
  target?: (world: World, knocker: Knocker) => Promise<Target> | Target;
};

/** A route whose answer does not come from roles on a trip or organisation: said for each kind of knocker. */
export type Special = {
  action: Action | "session";
  also?: readonly Action[];
  target?: (world: World, knocker: Knocker) => Promise<Target> | Target;
  expect: (knocker: Knocker) => Outcome;
};

export type Row = Guarded | Special;

export type Outcome = "done" | "sign-in" | "forbidden" | "hidden" | "refused";

/** What the permission table says about a knocker at a guarded route. */
export function outcomeOf(row: Row, knocker: Knocker, method: string): Outcome {
  if ("expect" in row) return row.expect(knocker);
  // A link is a field of a body; whoever only asks for a page comes without it and without a session.
  const nobody = knocker.cookie === null && (knocker.link === null || method === "GET" || method === "HEAD");
  if (nobody) return "sign-in";
  if (row.of === "own trip" && knocker.link) return "hidden";
  const roles = row.of === "organisation" ? knocker.inOrganisation : knocker.onTrip;
  if (roles.length === 0) return "hidden";
  return may(roles, row.action) ? "done" : "forbidden";
}

/** How an answer reads: by its status, and for redirects by where they lead. */
export function readAnswer(status: number, location: string | null): Outcome | `status ${number}` {
  if (status === 401) return "sign-in";
  if (status === 403) return "forbidden";
  if (status === 404) return "hidden";
  if (status === 422 || status === 409 || status === 410) return "refused";
  if (status >= 300 && status < 400) return location?.includes("/sign-in") ? "sign-in" : "done";
  if (status >= 200 && status < 300) return "done";
  return `status ${status}`;
}
