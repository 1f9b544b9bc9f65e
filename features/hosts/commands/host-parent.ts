import "server-only";
import type { Tx } from "@/lib/db";
import { Refusal } from "@/lib/errors";

type Parent = { organisationId: string; hostId: string | null; parentId: string };

/**
 * Makes sure that a host may stand inside another: one of the same organisation, not removed, and not inside the host
 * itself, however many steps away. Two such changes at once wait for one another.
 *
 * @throws {Refusal} `invalid` at `parentId`
 */
export async function checkParent(tx: Tx, { organisationId, hostId, parentId }: Parent): Promise<void> {
  await tx.$queryRaw`select id from organisations where id = ${organisationId}::uuid for no key update`;
  const above = await tx.$queryRaw<{ id: string }[]>`
    with recursive above as (
      select id, parent_id from hosts
      where id = ${parentId}::uuid and organisation_id = ${organisationId}::uuid and deleted_at is null
      union select h.id, h.parent_id from hosts h join above a on h.id = a.parent_id)
    select id from above`;
  if (above.length === 0) throw refused("chooseHost");
  if (above.some(({ id }) => id === hostId)) throw refused("parentRing");
}

function refused(message: string): Refusal {
  return new Refusal("invalid", "checkFields", { fields: { parentId: message }, values: { count: 1 } });
}
