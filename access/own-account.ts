import "server-only";
import { Refusal } from "@/lib/errors";
import type { Actor, UserActor } from "./actor";
import { type Action, may } from "./permissions";

/**
 * Opens somebody's own account to themselves: the first line of queries and commands that are about nobody else.
 *
 * @throws {Refusal} `unauthenticated` for people who have not signed in; `forbidden` for whoever acts without an account
 */
export function requireAccount(actor: Actor, action: Action = "account:own"): UserActor {
  if (actor.kind === "public") throw new Refusal("unauthenticated", "signInFirst");
  if (actor.kind !== "user" || !may(["user"], action)) throw new Refusal("forbidden", "notAllowed");
  return actor;
}

/**
 * For what needs no account, such as the appearance.
 *
 * @throws {Refusal} `forbidden` where the table names neither everybody nor the signed in
 */
export function requireAnybody(actor: Actor, action: Action): void {
  if (!may([actor.kind === "user" ? "user" : "public"], action)) throw new Refusal("forbidden", "notAllowed");
}
