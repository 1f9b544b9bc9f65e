import "server-only";
import type { Actor } from "@/access/actor";
import type { HostStatus, ItemKind, PartRole } from "@/domain/agenda";
import { type CalendarDate, parseDate } from "@/domain/clock";
import { db } from "@/lib/db";
import type { Prisma } from "@/prisma/generated/client";

/** Somebody's part in an item, as it was then. */
export type PartThen = {
  id: string;
  role: PartRole;
  personId: string | null;
  personName: string | null;
  title: string | null;
  function: string | null;
  affiliation: string | null;
  onBehalfOf: string | null;
};

/** An item of a trip in which somebody of the directory stands. */
export type Visit = {
  itemId: string;
  title: string;
  kind: ItemKind;
  status: HostStatus | null;
  trip: { id: string; title: string };
  /** Null when the item has no day, or nobody recorded the date. */
  date: CalendarDate | null;
  hostId: string | null;
  hostName: string | null;
  venueId: string | null;
  subjectId: string | null;
  parts: PartThen[];
  /** Whether the reader runs that trip, and so may open its plan. */
  mayOpen: boolean;
};

const MOST = 300;

type Reader = { actor: Actor; organisationId: string; roles: readonly string[] };

/**
 * The items that `where` finds, the latest first. Whoever does not run a trip sees of it only what is past, because
 * the rest is a draft.
 */
export async function loadVisits(
  { actor, organisationId, roles }: Reader,
  where: Prisma.AgendaItemWhereInput,
  today: CalendarDate,
): Promise<Visit[]> {
  const rows = await db.agendaItem.findMany({
    where: { AND: [{ organisationId, deletedAt: null, trip: { deletedAt: null, isTemplate: false } }, where] },
    select: {
      id: true,
      title: true,
      kind: true,
      hostStatus: true,
      hostId: true,
      venueId: true,
      subjectId: true,
      host: { select: { name: true } },
      day: { select: { date: true } },
      trip: { select: { id: true, title: true, datesIllustrative: true, team: { select: { userId: true } } } },
      parts: {
        orderBy: { position: "asc" },
        include: { person: { select: { name: true } }, host: { select: { name: true } } },
      },
    },
    orderBy: [
      { day: { date: { sort: "desc", nulls: "last" } } },
      { startMinute: { sort: "desc", nulls: "last" } },
      { id: "asc" },
    ],
    take: MOST,
  });
  return rows.flatMap(({ id, hostStatus, host, day, trip, parts, ...item }) => {
    const { team, datesIllustrative, ...named } = trip;
    const date = parseDate(day?.date?.toISOString().slice(0, 10) ?? "");
    const mayOpen =
      roles.includes("admin") || (actor.kind === "user" && team.some(({ userId }) => userId === actor.userId));
    if (!mayOpen && (date === null || date > today)) return [];
    const shown = { itemId: id, status: hostStatus, trip: named, hostName: host?.name ?? null, mayOpen };
    return [{ ...item, ...shown, date: datesIllustrative ? null : date, parts: parts.map(partThen) }];
  });
}

type PartRow = Prisma.PartGetPayload<{
  include: { person: { select: { name: true } }; host: { select: { name: true } } };
}>;

/** A part as it was then; where nothing was noted of the affiliation, the organisation as the directory calls it. */
export function partThen({ id, role, personId, person, host, ...then }: PartRow): PartThen {
  return {
    id,
    role,
    personId,
    personName: person?.name ?? null,
    title: then.titleThen,
    function: then.roleThen,
    affiliation: then.affiliationThen ?? host?.name ?? null,
    onBehalfOf: then.onBehalfOf,
  };
}
