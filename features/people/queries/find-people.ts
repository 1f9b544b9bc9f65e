import "server-only";
import type { Actor } from "@/access/actor";
import { authorise } from "@/access/authorise";
import { searchWordsOf } from "@/domain/search-text";
import { db } from "@/lib/db";
import type { FindPeopleInput } from "../schema";

/** A person as a picker offers them, with what they are at present. */
export type PersonChoice = {
  id: string;
  name: string;
  title: string | null;
  role: string | null;
  hostId: string | null;
  hostName: string | null;
};

const MOST_CHOICES = 20;

/** People of the directory whose names hold every word of the search, by name; without words the first ones. */
export async function findPeople(actor: Actor, input: FindPeopleInput): Promise<PersonChoice[]> {
  const { organisationId } = await authorise(actor, { organisation: input.organisationId }, "directory:read");
  const words = searchWordsOf(input.query);
  const people = await db.person.findMany({
    where: { organisationId, deletedAt: null, AND: words.map((word) => ({ searchText: { contains: word } })) },
    select: {
      id: true,
      name: true,
      title: true,
      affiliations: {
        where: { until: null },
        orderBy: { position: "asc" },
        take: 1,
        select: { role: true, hostId: true, hostName: true, host: { select: { name: true } } },
      },
    },
    orderBy: [{ searchText: "asc" }, { id: "asc" }],
    take: MOST_CHOICES,
  });
  return people.map(({ id, name, title, affiliations: [present] }) => ({
    id,
    name,
    title,
    role: present?.role ?? null,
    hostId: present?.hostId ?? null,
    hostName: present?.host?.name ?? present?.hostName ?? null,
  }));
}
