import "server-only";
import type { Actor } from "@/access/actor";
import { allows, authorise } from "@/access/authorise";
import type { HostStatus } from "@/domain/agenda";
import { type CalendarDate, type MinuteOfDay, parseDate } from "@/domain/clock";
import { db } from "@/lib/db";
import { type PartThen, partThen } from "./visits";

/** An item with which a host receives the delegation. */
export type HostedItem = {
  id: string;
  title: string;
  status: HostStatus | null;
  /** Null while it is on the wish list. */
  day: { date: CalendarDate | null; number: number | null } | null;
  startMinute: MinuteOfDay | null;
  durationMinutes: number | null;
  tentative: boolean;
  /** What the host answered, when it gave a reason. */
  answer: string | null;
  venue: string | null;
  parts: PartThen[];
};

/** Somebody to write to; mail and phone only for those who run the plan. */
export type HostContact = { personId: string; name: string; email: string | null; phone: string | null };

export type TripHost = {
  /** Null for visits whose host nobody has named yet. */
  host: { id: string; name: string; descriptor: string | null; city: string | null } | null;
  items: HostedItem[];
  contacts: HostContact[];
};

export type TripHosts = { tripId: string; hosts: TripHost[]; mayEdit: boolean; mayContact: boolean };

/** The hosts of a trip's items in the order of the plan, those only wished for last. */
export async function getTripHosts(actor: Actor, trip: string): Promise<TripHosts> {
  const access = await authorise(actor, { trip }, "trip:read");
  const mayContact = allows(access, "plan:edit");
  const [items, days] = await Promise.all([loadItems(access.tripId), loadDays(access.tripId)]);
  const placeOf = new Map(days.map((day, place) => [day.id, place]));
  const inPlan = [...items].sort(
    (a, b) => place(a.dayId, placeOf) - place(b.dayId, placeOf) || (a.startMinute ?? 1440) - (b.startMinute ?? 1440),
  );
  const hosts = new Map<string | null, TripHost>();
  for (const item of inPlan) {
    const entry = hosts.get(item.hostId) ?? { host: hostOf(item), items: [], contacts: [] };
    hosts.set(item.hostId, entry);
    entry.items.push(hostedItem(item, days));
    addContacts(entry, item, mayContact);
  }
  return { tripId: access.tripId, hosts: [...hosts.values()], mayEdit: allows(access, "plan:edit"), mayContact };
}

const person = { select: { name: true, email: true, phone: true } } as const;

function loadItems(tripId: string) {
  return db.agendaItem.findMany({
    where: { tripId, deletedAt: null, OR: [{ hostId: { not: null } }, { kind: "HOST_VISIT" }] },
    include: {
      host: {
        select: {
          id: true,
          name: true,
          descriptor: true,
          addresses: { where: { city: { not: null } }, select: { city: true }, orderBy: { position: "asc" }, take: 1 },
        },
      },
      venue: { select: { id: true, name: true } },
      parts: { orderBy: { position: "asc" }, include: { person, host: { select: { name: true } } } },
    },
    orderBy: [{ position: "asc" }, { id: "asc" }],
  });
}

type ItemRow = Awaited<ReturnType<typeof loadItems>>[number];
type DayRow = { id: string; date: CalendarDate | null; number: number | null };

async function loadDays(tripId: string): Promise<DayRow[]> {
  const days = await db.day.findMany({
    where: { tripId },
    select: { id: true, date: true, numbered: true },
    orderBy: { position: "asc" },
  });
  let number = 0;
  return days.map(({ id, date, numbered }) => {
    if (numbered) number += 1;
    return { id, date: parseDate(date?.toISOString().slice(0, 10) ?? ""), number: numbered ? number : null };
  });
}

function place(dayId: string | null, placeOf: Map<string, number>): number {
  return dayId === null ? Number.MAX_SAFE_INTEGER : (placeOf.get(dayId) ?? 0);
}

function hostOf({ host }: ItemRow): TripHost["host"] {
  return host && { id: host.id, name: host.name, descriptor: host.descriptor, city: host.addresses[0]?.city ?? null };
}

function hostedItem(item: ItemRow, days: DayRow[]): HostedItem {
  const day = days.find(({ id }) => id === item.dayId);
  return {
    id: item.id,
    title: item.title,
    status: item.hostStatus,
    day: day ? { date: day.date, number: day.number } : null,
    startMinute: item.startMinute as MinuteOfDay | null,
    durationMinutes: item.durationMinutes,
    tentative: item.tentative,
    answer: item.hostAnswer,
    venue: item.venue && item.venue.id !== item.hostId ? item.venue.name : null,
    parts: item.parts.map(partThen),
  };
}

function addContacts({ contacts }: TripHost, { parts }: ItemRow, mayContact: boolean): void {
  for (const { personId, person: known, role } of parts) {
    if (!personId || !known || role !== "CONTACT" || contacts.some((one) => one.personId === personId)) continue;
    const ways = mayContact ? { email: known.email, phone: known.phone } : { email: null, phone: null };
    contacts.push({ personId, name: known.name, ...ways });
  }
}
