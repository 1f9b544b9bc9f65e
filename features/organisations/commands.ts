import "server-only";
import type { Actor } from "@/access/actor";
import { authorise } from "@/access/authorise";
import { recordChange } from "@/access/record";
import { inTransaction } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { given } from "@/lib/partial-fields";
import { shown } from "./queries";
import type { UpdateOrganisationInput } from "./schema";

/** Changes what was sent of an organisation. Another slug moves its public pages. */
export async function updateOrganisation(
  actor: Actor,
  { organisationId: organisation, revision, ...sent }: UpdateOrganisationInput,
) {
  const { organisationId } = await authorise(actor, { organisation }, "organisation:edit");
  return inTransaction(async (tx) => {
    const { revision: present, ...before } = await tx.organisation.findUniqueOrThrow({
      where: { id: organisationId },
      select: shown,
    });
    if (sent.slug && sent.slug !== before.slug && (await tx.organisation.count({ where: { slug: sent.slug } })) > 0) {
      throw new Refusal("conflict", "slugTaken", { fields: { slug: "slugTaken" } });
    }
    const { count } = await tx.organisation.updateMany({
      where: { id: organisationId, revision },
      data: { ...given(sent), revision: { increment: 1 } },
    });
    if (count === 0) throw new Refusal("stale", "stale", { present: { ...before, revision: present } });
    await recordChange(tx, actor, {
      organisationId,
      action: "organisation:edit",
      event: "organisation.changed",
      subject: { type: "organisation", id: organisationId, name: sent.name ?? before.name },
      before,
      after: { ...before, ...given(sent) },
    });
    return { revision: revision + 1 };
  });
}
