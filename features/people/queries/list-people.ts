import "server-only";
import type { Actor } from "@/access/actor";
import { allows, authorise } from "@/access/authorise";
import type { CalendarDate } from "@/domain/clock";
import { searchWordsOf } from "@/domain/search-text";
import { db } from "@/lib/db";
import { Prisma } from "@/prisma/generated/client";
import type { PeopleFilter } from "../schema";

export type PersonRow = {
  id: string;
  name: string;
  title: string | null;
  role: string | null;
  hostId: string | null;
  hostName: string | null;
  email: string | null;
  /** In how many items they had a part, up to today. */
  parts: number;
  /** The last time; null when never, or nobody recorded the date. */
  lastMet: CalendarDate | null;
};

export type PeopleList = {
  rows: PersonRow[];
  total: number;
  /** From 1. */
  page: number;
  pages: number;
  empty: boolean;
  mayEdit: boolean;
};

const PAGE = 50;

/** One page of the people of the directory, by name. @param today the date at the reader's, up to which parts count */
export async function listPeople(
  actor: Actor,
  organisation: string,
  filter: PeopleFilter,
  today: CalendarDate,
): Promise<PeopleList> {
  const access = await authorise(actor, { organisation }, "directory:read");
  const { organisationId } = access;
  const where = Prisma.join(
    [
      Prisma.sql`p.organisation_id = ${organisationId}::uuid and p.deleted_at is null`,
      ...searchWordsOf(filter.query).map((word) => Prisma.sql`p.search_text like ${`%${word}%`}`),
    ],
    " and ",
  );
  const [{ total } = { total: 0 }] = await db.$queryRaw<{ total: number }[]>`
    select count(*)::int as total from people p where ${where}`;
  const pages = Math.max(1, Math.ceil(total / PAGE));
  const page = Math.min(filter.page, pages);
  const rows = await db.$queryRaw<PersonRow[]>`
    with page as (
      select p.id, p.name, p.title, p.email, p.search_text from people p where ${where}
      order by p.search_text collate "C", p.id limit ${PAGE} offset ${(page - 1) * PAGE})
    select p.id, p.name, p.title, p.email, present.role, present.host_id as "hostId", present.host_name as "hostName",
      met.count as parts, met.last as "lastMet"
    from page p
    left join lateral (
      select a.role, a.host_id, coalesce(h.name, a.host_name) as host_name
      from affiliations a left join hosts h on h.id = a.host_id
      where a.person_id = p.id and a.until is null order by a.position limit 1) present on true
    cross join lateral (
      select count(distinct i.id)::int as count, max(d.date) filter (where not t.dates_illustrative)::text as last
      from parts s join agenda_items i on i.id = s.item_id join days d on d.id = i.day_id join trips t on t.id = i.trip_id
      where s.person_id = p.id and i.deleted_at is null and t.deleted_at is null and t.cancelled_at is null
        and d.date <= ${today}::date and (i.host_status is null or i.host_status = 'CONFIRMED')) met
    order by p.search_text collate "C", p.id`;
  const empty = total === 0 && (await db.person.count({ where: { organisationId, deletedAt: null } })) === 0;
  return { rows, total, page, pages, empty, mayEdit: allows(access, "directory:edit") };
}
