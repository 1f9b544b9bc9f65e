import "server-only";
import { db } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { knownId } from "@/lib/known-id";
import type { Actor } from "./actor";
import { type Action, fitsTemplate, may, type Role } from "./permissions";

declare const proof: unique symbol;

/** Proof that someone may do something on a trip. Only {@link authorise} makes one. */
export type TripAccess = {
  readonly actor: Actor;
  readonly tripId: string;
  readonly organisationId: string;
  readonly roles: readonly Role[];
  /** The actor's own row among the participants, when they are on the trip. */
  readonly participantId: string | null;
  readonly [proof]: "trip";
};

/** Proof that someone may do something in an organisation. Only {@link authorise} makes one. */
export type OrganisationAccess = {
  readonly actor: Actor;
  readonly organisationId: string;
  readonly roles: readonly Role[];
  readonly [proof]: "organisation";
};

/**
 * Opens a trip or an organisation for an actor. The first line of every exported query and command; one statement.
 *
 * @throws {Refusal} `unauthenticated` for people who have not signed in; `not-found` for people outside, so that the
 *   answer does not tell them it exists; `forbidden` for people inside whose roles lack `action`
 */
export function authorise(actor: Actor, resource: { trip: string }, action: Action): Promise<TripAccess>;
export function authorise(
  actor: Actor,
  resource: { organisation: string },
  action: Action,
): Promise<OrganisationAccess>;
export async function authorise(
  actor: Actor,
  resource: { trip: string } | { organisation: string },
  action: Action,
): Promise<TripAccess | OrganisationAccess> {
  if (actor.kind === "public") throw new Refusal("unauthenticated", "signInFirst");
  const standing =
    "trip" in resource
      ? await standingOnTrip(actor, knownId(resource.trip))
      : await standingIn(actor, knownId(resource.organisation));
  if (!standing || standing.roles.length === 0) throw new Refusal("not-found", "notFound");
  if ("isTemplate" in standing && standing.isTemplate && !fitsTemplate(action))
    throw new Refusal("forbidden", "notOnTemplate");
  if (!may(standing.roles, action)) throw new Refusal("forbidden", "notAllowed");
  return { actor, ...standing } as unknown as TripAccess | OrganisationAccess;
}

/** Whether an access that was opened for one action also carries another; decides what a screen offers. */
export function allows(access: { readonly roles: readonly Role[] }, action: Action): boolean {
  return may(access.roles, action);
}

type TripStanding = {
  tripId: string;
  organisationId: string;
  roles: Role[];
  participantId: string | null;
  isTemplate: boolean;
};

async function standingOnTrip(actor: Exclude<Actor, { kind: "public" }>, tripId: string): Promise<TripStanding | null> {
  const userId = actor.kind === "user" ? actor.userId : null;
  const participantId = actor.kind === "link" ? actor.participantId : null;
  const [row] = await db.$queryRaw<TripRow[]>`
    select t.organisation_id, t.is_template, m.role::text as membership, tm.role::text as team, tm.parts::text[] as parts, p.id as participant_id
    from trips t
    left join memberships m on m.organisation_id = t.organisation_id and m.user_id = ${userId}::uuid
    left join trip_team_members tm on tm.trip_id = t.id and tm.user_id = ${userId}::uuid
    left join participants p on p.trip_id = t.id and p.deleted_at is null
      and (p.user_id = ${userId}::uuid or p.id = ${participantId}::uuid)
      and (p.status in ('INVITED', 'ACCEPTED') or p.id = ${participantId}::uuid)
    where t.id = ${tripId}::uuid and t.deleted_at is null
    limit 1`;
  if (!row) return null;
  return {
    tripId,
    organisationId: row.organisation_id,
    roles: rolesOn(actor, row),
    participantId: row.participant_id,
    isTemplate: row.is_template,
  };
}

type TripRow = {
  organisation_id: string;
  is_template: boolean;
  membership: "ADMIN" | "ORGANISER" | null;
  team: "ORGANISER" | "CO_ORGANISER" | null;
  parts: ("PLAN" | "PARTICIPANTS" | "REPORT")[] | null;
  participant_id: string | null;
};

function rolesOn(actor: Actor, row: TripRow): Role[] {
  if (actor.kind === "job") return ["job"];
  if (actor.kind === "link") {
    if (!row.participant_id) return [];
    return actor.link === "INVITATION" ? ["invited"] : ["participant"];
  }
  if (actor.kind === "quoted") return [];
  const roles: Role[] = [];
  if (row.membership === "ADMIN") roles.push("admin");
  if (row.membership) roles.push("member");
  // Without a membership the team row of a former member opens nothing.
  if (row.membership && row.team === "ORGANISER") roles.push("organiser");
  if (row.membership && row.team === "CO_ORGANISER") {
    if (row.parts?.includes("PLAN")) roles.push("co-plan");
    if (row.parts?.includes("PARTICIPANTS")) roles.push("co-participants");
    if (row.parts?.includes("REPORT")) roles.push("co-report");
  }
  if (row.membership && row.is_template) roles.push("template-reader");
  if (row.participant_id) roles.push("participant");
  return roles;
}

async function standingIn(
  actor: Exclude<Actor, { kind: "public" }>,
  organisationId: string,
): Promise<{ organisationId: string; roles: Role[] } | null> {
  if (actor.kind === "job") return { organisationId, roles: ["job"] };
  if (actor.kind !== "user") return null;
  const membership = await db.membership.findUnique({
    where: { organisationId_userId: { organisationId, userId: actor.userId } },
    select: { role: true },
  });
  if (!membership) return null;
  return { organisationId, roles: membership.role === "ADMIN" ? ["admin", "member"] : ["member"] };
}
