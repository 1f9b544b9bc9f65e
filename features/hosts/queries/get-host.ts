import "server-only";
import type { Actor } from "@/access/actor";
import { allows, authorise } from "@/access/authorise";
import { inOrderOfPresence } from "@/domain/affiliations";
import { type CalendarDate, type MinuteOfDay, minuteOfDay, parseDate } from "@/domain/clock";
import { dateText } from "@/features/agenda-items/load-plan";
import { db } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { knownId } from "@/lib/known-id";
import type { HostKind, parentRelations } from "../schema";
import { loadVisits, type Visit } from "./visits";

export type HostName = { id: string; name: string; language: string | null };
export type HostAddress = {
  id: string;
  label: string | null;
  street: string | null;
  postcode: string | null;
  city: string | null;
  country: string | null;
  latitude: number | null;
  longitude: number | null;
};
/** Hours on some days of the week (0 is Sunday) in which it receives delegations. */
export type HostHours = { id: string; weekdays: number[]; fromMinute: MinuteOfDay; untilMinute: MinuteOfDay };
/** Dates on which it receives nobody, both included. */
export type HostAbsence = { id: string; first: CalendarDate; last: CalendarDate; note: string | null };
export type HostFact = { id: string; text: string; year: number | null; source: string | null };

/** A host with everything its form may change. */
export type HostForm = {
  id: string;
  organisationId: string;
  revision: number;
  name: string;
  kind: HostKind;
  parent: { id: string; name: string } | null;
  parentRelation: (typeof parentRelations)[number] | null;
  descriptor: string | null;
  website: string | null;
  largestGroup: number | null;
  availability: string | null;
  hours: HostHours[];
  absences: HostAbsence[];
  names: HostName[];
  addresses: HostAddress[];
  facts: HostFact[];
};

export type HostPerson = {
  personId: string;
  name: string;
  title: string | null;
  role: string | null;
  since: CalendarDate | null;
  until: CalendarDate | null;
};

export type HostPage = HostForm & {
  isRemoved: boolean;
  inside: { id: string; name: string; relation: (typeof parentRelations)[number] | null }[];
  people: HostPerson[];
  visits: Visit[];
  mayEdit: boolean;
};

/** A host, who is there, and when it received whom. @param today up to which visits are past */
export async function getHost(actor: Actor, hostId: string, today: CalendarDate): Promise<HostPage> {
  const owner = await db.host.findUnique({ where: { id: knownId(hostId) }, select: { organisationId: true } });
  if (!owner) throw new Refusal("not-found", "notFound");
  const access = await authorise(actor, { organisation: owner.organisationId }, "directory:read");
  const standsIn = [{ hostId }, { venueId: hostId }, { subjectId: hostId }, { parts: { some: { hostId } } }];
  const [row, visits] = await Promise.all([
    loadPage(access.organisationId, hostId),
    loadVisits(access, { OR: standsIn }, today),
  ]);
  const { deletedAt, children, affiliations, hours, absences, ...host } = row;
  return {
    ...host,
    hours: hours.map(({ fromMinute, untilMinute, ...one }) => ({
      ...one,
      fromMinute: minuteOfDay(fromMinute),
      untilMinute: minuteOfDay(untilMinute),
    })),
    absences: absences.map((one) => ({ ...one, first: dateText(one.first), last: dateText(one.last) })),
    isRemoved: deletedAt !== null,
    inside: children.map(({ parentRelation, ...child }) => ({ ...child, relation: parentRelation })),
    people: inOrderOfPresence(
      affiliations.map(({ person, since, until, ...one }) => ({
        ...one,
        ...person,
        since: dateOf(since),
        until: dateOf(until),
      })),
    ),
    visits,
    mayEdit: allows(access, "directory:edit"),
  };
}

function loadPage(organisationId: string, id: string) {
  const named = { id: true, name: true } as const;
  const inOrder = { orderBy: { position: "asc" } } as const;
  return db.host.findFirstOrThrow({
    where: { id, organisationId },
    select: {
      ...named,
      organisationId: true,
      revision: true,
      kind: true,
      parent: { select: named },
      parentRelation: true,
      descriptor: true,
      website: true,
      largestGroup: true,
      availability: true,
      hours: { ...inOrder, omit: { hostId: true, position: true } },
      absences: { ...inOrder, omit: { hostId: true, position: true } },
      deletedAt: true,
      names: { ...inOrder, select: { ...named, language: true } },
      addresses: { ...inOrder, omit: { hostId: true, position: true } },
      facts: { ...inOrder, omit: { hostId: true, position: true } },
      children: {
        where: { deletedAt: null },
        select: { ...named, parentRelation: true },
        orderBy: { searchText: "asc" },
      },
      affiliations: {
        where: { person: { deletedAt: null } },
        select: {
          personId: true,
          role: true,
          since: true,
          until: true,
          person: { select: { name: true, title: true } },
        },
        orderBy: { person: { searchText: "asc" } },
      },
    },
  });
}

function dateOf(date: Date | null): CalendarDate | null {
  return date && parseDate(date.toISOString().slice(0, 10));
}
