import "server-only";
import type { Weekday } from "@/domain/clock";
import type { JudgedHost } from "@/domain/warnings/plan-facts";
import { dateText } from "@/features/agenda-items/load-plan";
import { countryCode } from "@/lib/countries";
import type { Tx } from "@/lib/db";
import type { WrittenPlace } from "@/lib/regions";
import type { Prisma } from "@/prisma/generated/client";

const judged = {
  id: true,
  name: true,
  parentId: true,
  parentRelation: true,
  largestGroup: true,
  addresses: {
    select: { country: true, city: true, postcode: true, latitude: true, longitude: true },
    orderBy: [{ position: "asc" }, { id: "asc" }],
  },
  hours: { select: { weekdays: true, fromMinute: true, untilMinute: true }, orderBy: { position: "asc" } },
  absences: { select: { first: true, last: true }, orderBy: { first: "asc" } },
} as const satisfies Prisma.HostSelect;

type Row = Prisma.HostGetPayload<{ select: typeof judged }>;

/** A host with its address as it is written: in which region that is depends on the country, which may be the trip's. */
export type LoadedHost = JudgedHost & { written: WrittenPlace };

/** Hosts as warnings look at them, with those they sit inside, as far out as there are any. */
export async function loadHosts(organisationId: string, wanted: readonly string[], tx: Tx): Promise<LoadedHost[]> {
  const found = new Map<string, LoadedHost>();
  for (let next = [...new Set(wanted)]; next.length > 0; ) {
    const rows = await tx.host.findMany({ where: { organisationId, id: { in: next } }, select: judged });
    for (const row of rows) found.set(row.id, judgedHost(row));
    next = [...new Set(rows.flatMap((row) => judgedHost(row).insideId ?? []))].filter((id) => !found.has(id));
  }
  return [...found.values()];
}

function judgedHost({ addresses, hours, absences, parentId, parentRelation, ...host }: Row): LoadedHost {
  const at = addresses.find(({ latitude, longitude }) => latitude !== null && longitude !== null);
  return {
    id: host.id,
    name: host.name,
    coordinates: at ? { latitude: at.latitude ?? 0, longitude: at.longitude ?? 0 } : null,
    hasAddress: addresses.length > 0,
    insideId: parentRelation === "LOCATED_IN" ? parentId : null,
    country: countryCode(addresses.find(({ country }) => country !== null)?.country ?? null),
    region: null,
    written: addresses[0] ?? { city: null, postcode: null, country: null },
    openHours: hours.length > 0 ? hours.flatMap(openHours) : null,
    away: absences.map(({ first, last }) => ({ from: dateText(first), until: dateText(last) })),
    largestGroup: host.largestGroup,
  };
}

function openHours({ weekdays, fromMinute, untilMinute }: Row["hours"][number]) {
  return weekdays.map((weekday) => ({ weekday: weekday as Weekday, from: fromMinute, until: untilMinute }));
}
