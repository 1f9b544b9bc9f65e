import "server-only";
import type { Tx } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import type { Prisma } from "@/prisma/generated/client";
import type { CreatePersonInput } from "../schema";

const included = {
  affiliations: { orderBy: { position: "asc" }, include: { host: { select: { name: true } } } },
} satisfies Prisma.PersonInclude;

export type PersonRow = Prisma.PersonGetPayload<{ include: typeof included }>;

type Place = { organisationId: string; personId: string };

/** @throws {Refusal} `not-found` when the organisation has no such person */
export async function loadPerson(tx: Tx, { organisationId, personId }: Place): Promise<PersonRow> {
  const person = await tx.person.findFirst({ where: { id: personId, organisationId }, include: included });
  if (!person) throw new Refusal("not-found", "notFound");
  return person;
}

/** What the change records keep of a person, and what somebody whose revision was stale is shown. */
export function personState(person: PersonRow) {
  return { revision: person.revision, ...personValues(person) };
}

/** The state without the number, which says nothing to a reader of the log. */
export function personValues({ name, title, descriptor, email, phone, affiliations }: PersonRow) {
  return {
    name,
    title,
    descriptor,
    email,
    phone,
    affiliations: affiliations.map(({ host, hostName, role, since, until }) => ({
      host: host?.name ?? hostName,
      role,
      since: dateText(since),
      until: dateText(until),
    })),
  };
}

function dateText(date: Date | null): string | null {
  return date?.toISOString().slice(0, 10) ?? null;
}

type SentAffiliation = CreatePersonInput["affiliations"][number];

/**
 * Makes sure that every host named is one of the organisation's.
 *
 * @throws {Refusal} `invalid` at the rows that name another
 */
export async function checkHosts(
  tx: Tx,
  organisationId: string,
  affiliations: readonly SentAffiliation[],
): Promise<void> {
  const named = affiliations.flatMap(({ hostId }) => hostId ?? []);
  if (named.length === 0) return;
  const known = await tx.host.findMany({ where: { id: { in: named }, organisationId }, select: { id: true } });
  const ids = new Set(known.map(({ id }) => id));
  const wrong = affiliations.flatMap(({ hostId }, place) =>
    hostId && !ids.has(hostId) ? [`affiliations.${place}.hostId`] : [],
  );
  if (wrong.length === 0) return;
  const fields = Object.fromEntries(wrong.map((path) => [path, "chooseHost"]));
  throw new Refusal("invalid", "checkFields", { fields, values: { count: wrong.length } });
}

/** Rows to be written, in order; those that were there keep their ids. */
export function affiliationRows(sent: readonly SentAffiliation[], present: readonly { id: string }[] = []) {
  const unused = new Set(present.map(({ id }) => id));
  return sent.map(({ id, since, until, ...row }, position) => ({
    ...row,
    ...(id !== null && unused.delete(id) ? { id } : {}),
    since: since ? new Date(since) : null,
    until: until ? new Date(until) : null,
    position,
  }));
}

/** Counts up the plans that show a person, because the name stands in them. */
export async function touchPlansOfPerson(tx: Tx, personId: string): Promise<void> {
  await tx.$executeRaw`
    update trips set plan_revision = plan_revision + 1 where deleted_at is null and id in (
      select trip_id from parts where person_id = ${personId}::uuid
      union select trip_id from days where chair_id = ${personId}::uuid)`;
}
