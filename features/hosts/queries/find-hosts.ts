import "server-only";
import type { Actor } from "@/access/actor";
import { authorise } from "@/access/authorise";
import { searchWordsOf } from "@/domain/search-text";
import { db } from "@/lib/db";
import type { FindHostsInput } from "../schema";

/** A host as a picker offers it. */
export type HostChoice = {
  id: string;
  name: string;
  descriptor: string | null;
  city: string | null;
  aliases: string[];
};

const MOST_CHOICES = 20;

/** Hosts of the directory whose names hold every word of the search, by name; without words the first ones. */
export async function findHosts(actor: Actor, input: FindHostsInput): Promise<HostChoice[]> {
  const { organisationId } = await authorise(actor, { organisation: input.organisationId }, "directory:read");
  const words = searchWordsOf(input.query);
  const hosts = await db.host.findMany({
    where: { organisationId, deletedAt: null, AND: words.map((word) => ({ searchText: { contains: word } })) },
    select: {
      id: true,
      name: true,
      descriptor: true,
      names: { select: { name: true }, orderBy: { position: "asc" } },
      addresses: { select: { city: true }, where: { city: { not: null } }, orderBy: { position: "asc" }, take: 1 },
    },
    orderBy: [{ searchText: "asc" }, { id: "asc" }],
    take: MOST_CHOICES,
  });
  return hosts.map(({ names, addresses, ...host }) => ({
    ...host,
    city: addresses[0]?.city ?? null,
    aliases: names.map(({ name }) => name),
  }));
}
