import "server-only";
import type { Actor } from "@/access/actor";
import { allows, authorise } from "@/access/authorise";
import type { CalendarDate } from "@/domain/clock";
import { searchWordsOf } from "@/domain/search-text";
import { db } from "@/lib/db";
import { Prisma } from "@/prisma/generated/client";
import type { HostFilter, HostKind } from "../schema";

export type HostRow = {
  id: string;
  name: string;
  aliases: string[];
  kind: HostKind;
  city: string | null;
  parent: string | null;
  /** How often it received a delegation, up to today. */
  visits: number;
  /** The last time; null when it never did, or nobody recorded the date. */
  lastReceived: CalendarDate | null;
};

export type HostList = {
  rows: HostRow[];
  /** How many the search finds in all. */
  total: number;
  /** From 1. */
  page: number;
  pages: number;
  /** Whether the directory holds anything at all. */
  empty: boolean;
  mayEdit: boolean;
};

const PAGE = 50;

/** One page of the directory, by name. @param today the date at the reader's, up to which visits count */
export async function listHosts(
  actor: Actor,
  organisation: string,
  filter: HostFilter,
  today: CalendarDate,
): Promise<HostList> {
  const access = await authorise(actor, { organisation }, "directory:read");
  const where = Prisma.join(
    [
      Prisma.sql`h.organisation_id = ${access.organisationId}::uuid and h.deleted_at is null`,
      ...searchWordsOf(filter.query).map((word) => Prisma.sql`h.search_text like ${`%${word}%`}`),
      ...(filter.kind ? [Prisma.sql`h.kind = ${filter.kind}::host_kind`] : []),
    ],
    " and ",
  );
  const [{ total } = { total: 0 }] = await db.$queryRaw<{ total: number }[]>`
    select count(*)::int as total from hosts h where ${where}`;
  const pages = Math.max(1, Math.ceil(total / PAGE));
  const page = Math.min(filter.page, pages);
  const rows = await db.$queryRaw<HostRow[]>`
    with page as (
      select h.id, h.name, h.kind, h.parent_id, h.search_text from hosts h where ${where}
      order by h.search_text collate "C", h.id limit ${PAGE} offset ${(page - 1) * PAGE})
    select h.id, h.name, h.kind::text as kind, parent.name as parent, visits.count as visits,
      visits.last as "lastReceived",
      array(select n.name from host_names n where n.host_id = h.id order by n.position) as aliases,
      (select a.city from host_addresses a where a.host_id = h.id and a.city is not null
        order by a.position limit 1) as city
    from page h
    left join hosts parent on parent.id = h.parent_id
    cross join lateral (
      select count(*)::int as count, max(d.date) filter (where not t.dates_illustrative)::text as last
      from agenda_items i join days d on d.id = i.day_id join trips t on t.id = i.trip_id
      where i.host_id = h.id and i.deleted_at is null and t.deleted_at is null and t.cancelled_at is null
        and d.date <= ${today}::date and (i.host_status is null or i.host_status = 'CONFIRMED')) visits
    order by h.search_text collate "C", h.id`;
  return {
    rows,
    total,
    page,
    pages,
    empty: total === 0 && (await isEmpty(access)),
    mayEdit: allows(access, "directory:edit"),
  };
}

async function isEmpty({ organisationId }: { organisationId: string }): Promise<boolean> {
  return (await db.host.findFirst({ where: { organisationId, deletedAt: null }, select: { id: true } })) === null;
}
