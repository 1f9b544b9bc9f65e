import "server-only";
import type { Actor } from "@/access/actor";
import { authorise } from "@/access/authorise";
import { recordChange } from "@/access/record";
import { inTransaction } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import type { RemovePersonInput, RestorePersonInput } from "../schema";
import { loadPerson, personState, personValues } from "./person-state";

/** Takes a person out of the directory. Items that name them keep doing so; they can be put back. */
export async function removePerson(actor: Actor, input: RemovePersonInput) {
  const { organisationId } = await authorise(actor, { organisation: input.organisationId }, "directory:edit");
  return inTransaction(async (tx) => {
    const person = await loadPerson(tx, { organisationId, personId: input.personId });
    if (person.deletedAt) return { id: person.id, revision: person.revision };
    const { count } = await tx.person.updateMany({
      where: { id: person.id, organisationId, revision: input.revision, deletedAt: null },
      data: { deletedAt: new Date(), revision: { increment: 1 } },
    });
    if (count === 0) throw new Refusal("stale", "stale", { present: personState(person) });
    await recordChange(tx, actor, {
      organisationId,
      action: "directory:edit",
      event: "person.removed",
      subject: { type: "person", id: person.id, name: person.name },
      before: personValues(person),
    });
    return { id: person.id, revision: person.revision + 1 };
  });
}

/** Puts a removed person back as they were. */
export async function restorePerson(actor: Actor, input: RestorePersonInput) {
  const { organisationId } = await authorise(actor, { organisation: input.organisationId }, "directory:edit");
  return inTransaction(async (tx) => {
    const person = await loadPerson(tx, { organisationId, personId: input.personId });
    const { count } = await tx.person.updateMany({
      where: { id: person.id, organisationId, deletedAt: { not: null } },
      data: { deletedAt: null, revision: { increment: 1 } },
    });
    if (count === 0) return { id: person.id, revision: person.revision };
    await recordChange(tx, actor, {
      organisationId,
      action: "directory:edit",
      event: "person.restored",
      subject: { type: "person", id: person.id, name: person.name },
      after: personValues(person),
    });
    return { id: person.id, revision: person.revision + 1 };
  });
}
