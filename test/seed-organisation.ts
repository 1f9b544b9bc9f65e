/** Rows for tests of data: an organisation and its people. Returns what a test needs to name, nothing more. */
import { randomUUID } from "node:crypto";
import type { UserActor } from "@/access/actor";
import { db } from "@/lib/db";

/** Somebody who can sign in; a member of `organisationId` when a role is given. */
export async function seedUser({
  name = "Ana Pop",
  organisationId,
  role,
}: {
  name?: string;
  organisationId?: string;
  role?: "ADMIN" | "ORGANISER";
} = {}): Promise<UserActor> {
  const userId = randomUUID();
  const email = `${userId}@example.org`;
  await db.user.create({ data: { id: userId, email, name } });
  if (organisationId && role) await db.membership.create({ data: { organisationId, userId, role } });
  return { kind: "user", userId, name, email, sessionId: randomUUID(), language: null };
}

/**
 * An organisation with an `admin`, an `organiser` (member, in no trip's team until {@link seedTrip} adds them), and a
 * `stranger`: the admin of another organisation.
 */
export async function seedOrganisation({ name = "Cluster of the north", timeZone = "Europe/Oslo" } = {}) {
  const [organisationId, elsewhereId] = [randomUUID(), randomUUID()];
  const slug = `organisation-${organisationId}`;
  await db.organisation.createMany({
    data: [
      { id: organisationId, slug, name, timeZone },
      { id: elsewhereId, slug: `organisation-${elsewhereId}`, name: "Elsewhere" },
    ],
  });
  const admin = await seedUser({ name: "Ada Admin", organisationId, role: "ADMIN" });
  const organiser = await seedUser({ name: "Olga Organiser", organisationId, role: "ORGANISER" });
  const stranger = await seedUser({ name: "Stig Stranger", organisationId: elsewhereId, role: "ADMIN" });
  return { organisationId, slug, admin, organiser, stranger, elsewhereId };
}
