import "server-only";
import { cookies, headers } from "next/headers";
import { forbidden, notFound, redirect } from "next/navigation";
import { db } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { currentActor, type UserActor } from "./actor";

/** For desks: who is signed in; everybody else is sent to the sign-in page and comes back afterwards. */
export async function requireActor(): Promise<UserActor> {
  const actor = await currentActor();
  if (actor.kind === "user") return actor;
  const path = (await headers()).get("x-path") ?? "/trips";
  return redirect(`/sign-in?returnTo=${encodeURIComponent(path)}`);
}

/** For desks: shows 404 for what does not exist for this actor, 403 for what their role does not allow. */
export async function orNotFound<T>(loading: Promise<T>): Promise<T> {
  try {
    return await loading;
  } catch (error) {
    if (error instanceof Refusal && error.code === "not-found") notFound();
    if (error instanceof Refusal && error.code === "forbidden") forbidden();
    throw error;
  }
}

export type OrganisationChoice = { id: string; slug: string; name: string; role: "ADMIN" | "ORGANISER" };

/**
 * The organisation a desk outside a trip works for: the one chosen in the header (a cookie, checked against
 * membership), else the first by name. Null for people who are in none.
 */
export async function currentOrganisation(
  actor: UserActor,
): Promise<{ current: OrganisationChoice | null; all: OrganisationChoice[] }> {
  const rows = await db.membership.findMany({
    where: { userId: actor.userId },
    select: { role: true, organisation: { select: { id: true, slug: true, name: true } } },
    orderBy: { organisation: { name: "asc" } },
  });
  const all = rows.map(({ role, organisation }) => ({ ...organisation, role }));
  const chosen = (await cookies()).get("organisation")?.value;
  return { current: all.find((one) => one.id === chosen) ?? all[0] ?? null, all };
}
