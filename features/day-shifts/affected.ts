import "server-only";
import type { Shifted } from "@/domain/day-shift";
import type { Plan, PlanItem } from "@/features/agenda-items/plan";
import { db } from "@/lib/db";

/** Somebody to ring up about the new time. */
export type HostContact = { name: string; phone: string | null; email: string | null };

/** A host that is told of a new time, and whom to tell there. */
export type AffectedHost = {
  name: string;
  /** Titles of its items that move. */
  titles: string[];
  contacts: HostContact[];
};

/**
 * Hosts of what moves, in the order of the day, with the telephone of the place and of those who have a part, contacts first.
 * For those who may read the directory.
 */
export async function affectedHosts(plan: Plan, moved: readonly Shifted[]): Promise<AffectedHost[]> {
  const items = moved.flatMap(({ itemId }) => plan.items.find((item) => item.id === itemId && item.hostId) ?? []);
  const ids = [...new Set(items.flatMap(({ parts }) => parts.flatMap(({ personId }) => personId ?? [])))];
  const people = await db.person.findMany({
    where: { id: { in: ids }, deletedAt: null },
    select: { id: true, name: true, phone: true, email: true },
  });
  const known = new Map(people.map(({ id, ...contact }) => [id, contact]));
  const hosts = new Map<string, AffectedHost>();
  for (const item of items) {
    const host = hosts.get(item.hostId ?? "") ?? { name: item.hostName ?? item.title, titles: [], contacts: [] };
    const contacts = [...host.contacts, ...contactsOf(item, known)];
    const distinct = new Map(contacts.map((one) => [`${one.name} ${one.phone}`, one]));
    hosts.set(item.hostId ?? "", { ...host, titles: [...host.titles, item.title], contacts: [...distinct.values()] });
  }
  return [...hosts.values()];
}

function contactsOf(item: PlanItem, people: ReadonlyMap<string, HostContact>): HostContact[] {
  const place = item.phone
    ? [{ name: item.venueName ?? item.hostName ?? item.title, phone: item.phone, email: null }]
    : [];
  const parts = [...item.parts].sort((a, b) => Number(b.role === "CONTACT") - Number(a.role === "CONTACT"));
  const reachable = parts
    .flatMap(({ personId }) => people.get(personId ?? "") ?? [])
    .filter(({ phone, email }) => phone !== null || email !== null);
  return [...place, ...reachable];
}
