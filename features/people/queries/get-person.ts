import "server-only";
import type { Actor } from "@/access/actor";
import { allows, authorise } from "@/access/authorise";
import { inOrderOfPresence } from "@/domain/affiliations";
import { type CalendarDate, parseDate } from "@/domain/clock";
import { loadVisits, type Visit } from "@/features/hosts/queries/visits";
import { db } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { knownId } from "@/lib/known-id";

export type PersonAffiliation = {
  id: string;
  host: { id: string; name: string } | null;
  /** When the organisation is in no directory. */
  hostName: string | null;
  role: string | null;
  since: CalendarDate | null;
  until: CalendarDate | null;
};

/** A person with everything their form may change. */
export type PersonForm = {
  id: string;
  organisationId: string;
  revision: number;
  name: string;
  title: string | null;
  descriptor: string | null;
  email: string | null;
  phone: string | null;
  /** Present ones first. */
  affiliations: PersonAffiliation[];
};

export type PersonPage = PersonForm & {
  isRemoved: boolean;
  /** Items in which they had a part; its `parts` are only theirs. */
  visits: Visit[];
  mayEdit: boolean;
};

/** A person, where they are and were, and which parts they had. @param today up to which items are past */
export async function getPerson(actor: Actor, personId: string, today: CalendarDate): Promise<PersonPage> {
  const owner = await db.person.findUnique({ where: { id: knownId(personId) }, select: { organisationId: true } });
  if (!owner) throw new Refusal("not-found", "notFound");
  const access = await authorise(actor, { organisation: owner.organisationId }, "directory:read");
  const [row, visits] = await Promise.all([
    loadPage(access.organisationId, personId),
    loadVisits(access, { parts: { some: { personId } } }, today),
  ]);
  const { deletedAt, affiliations, ...person } = row;
  return {
    ...person,
    affiliations: inOrderOfPresence(
      affiliations.map(({ since, until, ...one }) => ({ ...one, since: dateOf(since), until: dateOf(until) })),
    ),
    isRemoved: deletedAt !== null,
    visits: visits.map((visit) => ({ ...visit, parts: visit.parts.filter((part) => part.personId === personId) })),
    mayEdit: allows(access, "directory:edit"),
  };
}

function loadPage(organisationId: string, id: string) {
  return db.person.findFirstOrThrow({
    where: { id, organisationId },
    select: {
      id: true,
      organisationId: true,
      revision: true,
      name: true,
      title: true,
      descriptor: true,
      email: true,
      phone: true,
      deletedAt: true,
      affiliations: {
        select: {
          id: true,
          host: { select: { id: true, name: true } },
          hostName: true,
          role: true,
          since: true,
          until: true,
        },
        orderBy: { position: "asc" },
      },
    },
  });
}

function dateOf(date: Date | null): CalendarDate | null {
  return date && parseDate(date.toISOString().slice(0, 10));
}
