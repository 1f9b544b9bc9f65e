import "server-only";
import type { HostStatus } from "@/domain/agenda";
import type { CopiedDay, CopiedItem, Programme } from "@/domain/trip-copy";
import type { TimeZone } from "@/domain/zones";
import { dateText } from "@/features/agenda-items/load-plan";
import type { Tx } from "@/lib/db";

const newHere = { tripId: true, organisationId: true, deletedAt: true, createdAt: true, revision: true } as const;
const ofItem = { id: true, itemId: true, tripId: true, organisationId: true } as const;

/** Everything a copy of a trip has again, row by row; what was removed stays behind. */
export async function loadProgramme(tx: Tx, tripId: string) {
  const days = await tx.day.findMany({
    where: { tripId },
    omit: { tripId: true, revision: true },
    orderBy: { position: "asc" },
  });
  const items = await tx.agendaItem.findMany({
    where: { tripId, deletedAt: null },
    omit: newHere,
    include: {
      parts: { omit: ofItem, orderBy: [{ position: "asc" }, { id: "asc" }] },
      pickUps: { omit: ofItem, orderBy: [{ position: "asc" }, { id: "asc" }] },
      groups: { select: { groupId: true } },
    },
    orderBy: { id: "asc" },
  });
  const groups = await tx.group.findMany({ where: { tripId }, omit: { tripId: true, revision: true } });
  const choices = await tx.choice.findMany({ where: { tripId }, omit: { tripId: true, revision: true } });
  return {
    days: days.map(({ date, timeZone, ...day }) => ({
      ...day,
      date: dateText(date),
      timeZone: timeZone as TimeZone,
    })) satisfies CopiedDay[],
    items: items.map(({ groups: rows, hostStatus, ...item }) => ({
      ...item,
      hostStatus: hostStatus as HostStatus | null,
      groupIds: rows.map(({ groupId }) => groupId),
    })) satisfies CopiedItem[],
    groups,
    choices,
  } satisfies Programme;
}

export type LoadedProgramme = Awaited<ReturnType<typeof loadProgramme>>;
