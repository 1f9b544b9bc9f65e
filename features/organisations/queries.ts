import "server-only";
import type { Actor } from "@/access/actor";
import { authorise } from "@/access/authorise";
import { db } from "@/lib/db";

/** What an organisation says of itself. */
export const shown = {
  name: true,
  slug: true,
  descriptor: true,
  website: true,
  city: true,
  country: true,
  timeZone: true,
  language: true,
  revision: true,
} as const;

export type OrganisationSettings = {
  id: string;
  name: string;
  slug: string;
  descriptor: string | null;
  website: string | null;
  city: string | null;
  country: string | null;
  timeZone: string;
  language: string;
  revision: number;
};

/** An organisation as those see it who may change it. */
export async function getOrganisationSettings(actor: Actor, organisation: string): Promise<OrganisationSettings> {
  const { organisationId } = await authorise(actor, { organisation }, "organisation:edit");
  const row = await db.organisation.findUniqueOrThrow({ where: { id: organisationId }, select: shown });
  return { id: organisationId, ...row };
}
