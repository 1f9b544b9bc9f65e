import "server-only";
import type { Actor } from "@/access/actor";
import { authorise } from "@/access/authorise";
import { recordChange } from "@/access/record";
import { searchTextOf } from "@/domain/search-text";
import { inTransaction } from "@/lib/db";
import type { CreateHostInput } from "../schema";
import { checkParent } from "./host-parent";
import { hostValues, loadHost, withDates } from "./host-state";

/** Puts a host into the directory. Answers as the planner's picker lists hosts, so that it can be chosen at once. */
export async function createHost(actor: Actor, input: CreateHostInput) {
  const { organisationId } = await authorise(actor, { organisation: input.organisationId }, "directory:edit");
  return inTransaction(async (tx) => {
    const { parentId, name, kind, descriptor, website, largestGroup, availability } = input;
    if (parentId) await checkParent(tx, { organisationId, hostId: null, parentId });
    const { id: hostId } = await tx.host.create({
      data: {
        organisationId,
        name,
        kind,
        descriptor,
        website,
        largestGroup,
        availability,
        parentId,
        parentRelation: parentId ? (input.parentRelation ?? "PART_OF") : null,
        searchText: searchTextOf([name, ...input.names.map((other) => other.name)]),
        names: { create: input.names.map(({ id: _new, ...other }, position) => ({ ...other, position })) },
        addresses: { create: input.addresses.map(({ id: _new, ...address }, position) => ({ ...address, position })) },
        facts: { create: input.facts.map(({ id: _new, ...fact }, position) => ({ ...fact, position })) },
        hours: { create: input.hours.map(({ id: _new, ...hours }, position) => ({ ...hours, position })) },
        absences: {
          create: input.absences.map(({ id: _new, ...absence }, position) => ({ ...withDates(absence), position })),
        },
      },
      select: { id: true },
    });
    const host = await loadHost(tx, { organisationId, hostId });
    await recordChange(tx, actor, {
      organisationId,
      action: "directory:edit",
      event: "host.created",
      subject: { type: "host", id: hostId, name },
      after: hostValues(host),
    });
    return {
      id: hostId,
      name,
      descriptor,
      city: host.addresses.find(({ city }) => city)?.city ?? null,
      aliases: host.names.map((other) => other.name),
      revision: host.revision,
    };
  });
}
