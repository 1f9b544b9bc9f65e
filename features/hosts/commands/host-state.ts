import "server-only";
import type { CalendarDate } from "@/domain/clock";
import { dateText } from "@/features/agenda-items/load-plan";
import { columnDate } from "@/lib/column-date";
import type { Tx } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { notify } from "@/lib/notifications";
import type { Prisma } from "@/prisma/generated/client";

const included = {
  parent: { select: { name: true } },
  names: { orderBy: { position: "asc" } },
  addresses: { orderBy: { position: "asc" } },
  facts: { orderBy: { position: "asc" } },
  hours: { orderBy: { position: "asc" } },
  absences: { orderBy: { position: "asc" } },
} satisfies Prisma.HostInclude;

export type HostRow = Prisma.HostGetPayload<{ include: typeof included }>;

type Place = { organisationId: string; hostId: string };

/** @throws {Refusal} `not-found` when the organisation has no such host */
export async function loadHost(tx: Tx, { organisationId, hostId }: Place): Promise<HostRow> {
  const host = await tx.host.findFirst({ where: { id: hostId, organisationId }, include: included });
  if (!host) throw new Refusal("not-found", "notFound");
  return host;
}

/** What the change records keep of a host, and what somebody whose revision was stale is shown. */
export function hostState(host: HostRow) {
  return {
    revision: host.revision,
    name: host.name,
    kind: host.kind,
    parent: host.parent?.name ?? null,
    parentRelation: host.parentRelation,
    descriptor: host.descriptor,
    website: host.website,
    largestGroup: host.largestGroup,
    availability: host.availability,
    hours: host.hours.map(({ weekdays, fromMinute, untilMinute }) => ({ weekdays, fromMinute, untilMinute })),
    absences: host.absences.map(({ first, last, note }) => ({ first: dateText(first), last: dateText(last), note })),
    names: host.names.map(({ name, language }) => ({ name, language })),
    addresses: host.addresses.map(({ id: _id, hostId: _host, position: _place, ...address }) => address),
    facts: host.facts.map(({ text, year, source }) => ({ text, year, source })),
  };
}

/** Dates a host is away as their columns take them. */
export function withDates<Absence extends { first: CalendarDate; last: CalendarDate }>(absence: Absence) {
  return { ...absence, first: columnDate(absence.first), last: columnDate(absence.last) };
}

/** The state without the number, which says nothing to a reader of the log. */
export function hostValues(host: HostRow) {
  const { revision: _number, ...values } = hostState(host);
  return values;
}

/** Counts up the plans that show a host, because its name or address stands in them, and tells open planners. */
export async function touchPlansOfHost(tx: Tx, hostId: string): Promise<void> {
  const plans = await tx.$queryRaw<{ id: string; plan_revision: number }[]>`
    update trips set plan_revision = plan_revision + 1 where deleted_at is null and id in (
      select trip_id from agenda_items where ${hostId}::uuid in (host_id, venue_id, subject_id)
      union select trip_id from parts where host_id = ${hostId}::uuid
      union select trip_id from trip_partners where host_id = ${hostId}::uuid)
    returning id, plan_revision`;
  for (const { id, plan_revision } of plans) await notify(tx, "sojourn_plan", `${id} ${plan_revision}`);
}
