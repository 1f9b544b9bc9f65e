import "server-only";
import type { Coordinates } from "@/domain/distances";
import type { HostRecord } from "@/domain/report/record";
import type { Tx } from "@/lib/db";
import type { Prisma } from "@/prisma/generated/client";

const hostFields = {
  names: { select: { name: true, language: true }, orderBy: { position: "asc" } },
  facts: { select: { text: true, year: true, source: true }, orderBy: { position: "asc" } },
  addresses: {
    select: { street: true, postcode: true, city: true, country: true, latitude: true, longitude: true },
    orderBy: { position: "asc" },
  },
} as const satisfies Prisma.HostInclude;

type HostRow = Prisma.HostGetPayload<{ include: typeof hostFields }>;

/** How deep a host may stand inside others before we stop asking for the one around it. */
const DEEPEST = 4;

/**
 * Hosts by their ids, and those they belong to or sit in. A removed one is kept: it received the delegation all the
 * same.
 */
export async function loadHostRecords(
  organisationId: string,
  ids: readonly string[],
  tx: Tx,
): Promise<Record<string, HostRecord>> {
  const records: Record<string, HostRecord> = {};
  let wanted = [...new Set(ids)];
  for (let depth = 0; wanted.length > 0 && depth <= DEEPEST; depth++) {
    const rows = await tx.host.findMany({ where: { organisationId, id: { in: wanted } }, include: hostFields });
    for (const row of rows) records[row.id] = hostRecord(row);
    wanted = [...new Set(rows.flatMap(({ parentId }) => (parentId && !records[parentId] ? [parentId] : [])))];
  }
  return records;
}

function hostRecord(row: HostRow): HostRecord {
  const [address] = row.addresses;
  const town = [address?.postcode, address?.city].filter(Boolean).join(" ");
  return {
    id: row.id,
    name: row.name,
    names: row.names,
    kind: row.kind,
    descriptor: row.descriptor,
    parent: row.parentId ? { relation: row.parentRelation ?? "PART_OF", hostId: row.parentId } : null,
    facts: row.facts,
    website: row.website,
    address: [address?.street, town].filter(Boolean).join(", ") || null,
    coordinates: row.addresses.map(coordinatesOf).find((at) => at !== null) ?? null,
    country: address?.country ?? null,
  };
}

function coordinatesOf({ latitude, longitude }: HostRow["addresses"][number]): Coordinates | null {
  return latitude === null || longitude === null ? null : { latitude, longitude };
}
