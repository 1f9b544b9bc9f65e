import "server-only";
import type { Actor } from "@/access/actor";
import { authorise } from "@/access/authorise";
import { recordChange } from "@/access/record";
import { searchTextOf } from "@/domain/search-text";
import { inTransaction } from "@/lib/db";
import type { CreatePersonInput } from "../schema";
import { affiliationRows, checkHosts, loadPerson, personValues } from "./person-state";

/** Puts a person into the directory. Answers as the planner's picker lists people, so that one can be chosen at once. */
export async function createPerson(actor: Actor, input: CreatePersonInput) {
  const { organisationId } = await authorise(actor, { organisation: input.organisationId }, "directory:edit");
  return inTransaction(async (tx) => {
    const { name, title, descriptor, email, phone, affiliations } = input;
    await checkHosts(tx, organisationId, affiliations);
    const { id: personId } = await tx.person.create({
      data: { organisationId, name, title, descriptor, email, phone, searchText: searchTextOf([name]) },
      select: { id: true },
    });
    const rows = affiliationRows(affiliations).map((row) => ({ ...row, personId, organisationId }));
    await tx.affiliation.createMany({ data: rows });
    const person = await loadPerson(tx, { organisationId, personId });
    await recordChange(tx, actor, {
      organisationId,
      action: "directory:edit",
      event: "person.created",
      subject: { type: "person", id: personId, name },
      after: personValues(person),
    });
    const present = person.affiliations.find(({ until }) => until === null);
    return {
      id: personId,
      name,
      title,
      role: present?.role ?? null,
      hostId: present?.hostId ?? null,
      hostName: present?.host?.name ?? present?.hostName ?? null,
      revision: person.revision,
    };
  });
}
