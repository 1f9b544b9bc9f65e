import "server-only";
import type { Actor } from "@/access/actor";
import { authorise } from "@/access/authorise";
import { recordChange } from "@/access/record";
import { searchTextOf } from "@/domain/search-text";
import { inTransaction } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { given } from "@/lib/partial-fields";
import type { UpdatePersonInput } from "../schema";
import { affiliationRows, checkHosts, loadPerson, personState, personValues, touchPlansOfPerson } from "./person-state";

/** Changes what was sent of a person and leaves the rest. Parts in items stay as they were then. */
export async function updatePerson(actor: Actor, input: UpdatePersonInput) {
  const { organisationId } = await authorise(actor, { organisation: input.organisationId }, "directory:edit");
  return inTransaction(async (tx) => {
    const place = { organisationId, personId: input.personId };
    const before = await loadPerson(tx, place);
    if (before.deletedAt) throw new Refusal("not-found", "notFound");
    const { name, title, descriptor, email, phone, affiliations } = input;
    if (affiliations) await checkHosts(tx, organisationId, affiliations);
    const { count } = await tx.person.updateMany({
      where: { id: before.id, organisationId, revision: input.revision },
      data: {
        ...given({ name, title, descriptor, email, phone }),
        searchText: searchTextOf([name ?? before.name]),
        revision: { increment: 1 },
      },
    });
    if (count === 0) throw new Refusal("stale", "stale", { present: personState(before) });
    if (affiliations) {
      await tx.affiliation.deleteMany({ where: { personId: before.id } });
      const rows = affiliationRows(affiliations, before.affiliations).map((row) => ({ ...row, ...place }));
      await tx.affiliation.createMany({ data: rows });
    }
    const after = await loadPerson(tx, place);
    await recordChange(tx, actor, {
      organisationId,
      action: "directory:edit",
      event: "person.changed",
      subject: { type: "person", id: after.id, name: after.name },
      before: personValues(before),
      after: personValues(after),
    });
    await touchPlansOfPerson(tx, after.id);
    return { id: after.id, revision: after.revision };
  });
}
