import "server-only";
import type { Actor } from "@/access/actor";
import { authorise } from "@/access/authorise";
import { recordChange } from "@/access/record";
import { searchTextOf } from "@/domain/search-text";
import { inTransaction, type Tx } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { given } from "@/lib/partial-fields";
import type { UpdateHostInput } from "../schema";
import { checkParent } from "./host-parent";
import { type HostRow, hostState, hostValues, loadHost, touchPlansOfHost, withDates } from "./host-state";

/** Changes what was sent of a host and leaves the rest. */
export async function updateHost(actor: Actor, input: UpdateHostInput) {
  const { organisationId } = await authorise(actor, { organisation: input.organisationId }, "directory:edit");
  return inTransaction(async (tx) => {
    const before = await loadHost(tx, { organisationId, hostId: input.hostId });
    if (before.deletedAt) throw new Refusal("not-found", "notFound");
    if (input.parentId && input.parentId !== before.parentId) {
      await checkParent(tx, { organisationId, hostId: before.id, parentId: input.parentId });
    }
    const { count } = await tx.host.updateMany({
      where: { id: before.id, organisationId, revision: input.revision },
      data: { ...ownValues(before, input), revision: { increment: 1 } },
    });
    if (count === 0) throw new Refusal("stale", "stale", { present: hostState(before) });
    await replaceLists(tx, before, input);
    const after = await loadHost(tx, { organisationId, hostId: before.id });
    await recordChange(tx, actor, {
      organisationId,
      action: "directory:edit",
      event: "host.changed",
      subject: { type: "host", id: after.id, name: after.name },
      before: hostValues(before),
      after: hostValues(after),
    });
    await touchPlansOfHost(tx, after.id);
    return { id: after.id, revision: after.revision };
  });
}

function ownValues(before: HostRow, input: UpdateHostInput) {
  const { name, kind, descriptor, website, largestGroup, availability } = input;
  const parentId = input.parentId === undefined ? before.parentId : input.parentId;
  const relation = input.parentRelation === undefined ? before.parentRelation : input.parentRelation;
  const names = (input.names ?? before.names).map((other) => other.name);
  return {
    ...given({ name, kind, descriptor, website, largestGroup, availability }),
    parentId,
    parentRelation: parentId ? (relation ?? "PART_OF") : null,
    searchText: searchTextOf([name ?? before.name, ...names]),
  };
}

/** Rows that were there keep their ids. */
async function replaceLists(
  tx: Tx,
  { id: hostId, names, addresses, facts, hours, absences }: HostRow,
  input: UpdateHostInput,
): Promise<void> {
  if (input.names) {
    await tx.hostName.deleteMany({ where: { hostId } });
    await tx.hostName.createMany({ data: placed(hostId, input.names, names) });
  }
  if (input.addresses) {
    await tx.hostAddress.deleteMany({ where: { hostId } });
    await tx.hostAddress.createMany({ data: placed(hostId, input.addresses, addresses) });
  }
  if (input.facts) {
    await tx.hostFact.deleteMany({ where: { hostId } });
    await tx.hostFact.createMany({ data: placed(hostId, input.facts, facts) });
  }
  if (input.hours) {
    await tx.hostHours.deleteMany({ where: { hostId } });
    await tx.hostHours.createMany({ data: placed(hostId, input.hours, hours) });
  }
  if (input.absences) {
    await tx.hostAbsence.deleteMany({ where: { hostId } });
    await tx.hostAbsence.createMany({ data: placed(hostId, input.absences.map(withDates), absences) });
  }
}

function placed<Row extends { id: string | null }>(
  hostId: string,
  sent: readonly Row[],
  present: readonly { id: string }[],
) {
  const unused = new Set(present.map(({ id }) => id));
  return sent.map(({ id, ...row }, position) => {
    const kept = id !== null && unused.delete(id);
    return { ...row, ...(kept ? { id } : {}), hostId, position };
  });
}
