import "server-only";
import { notFound } from "next/navigation";
import type { UserActor } from "./actor";
import { currentOrganisation, type OrganisationChoice, requireActor } from "./page";

/** For desks about an organisation: who is signed in and the one they work for; 404 for people who are in none. */
export async function requireOrganisation(): Promise<{ actor: UserActor; organisation: OrganisationChoice }> {
  const actor = await requireActor();
  const { current } = await currentOrganisation(actor);
  if (!current) notFound();
  return { actor, organisation: current };
}
