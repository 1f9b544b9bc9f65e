import "server-only";
import type { Tx } from "@/lib/db";
import { Refusal } from "@/lib/errors";

/**
 * A project as the change records keep it, with its number.
 *
 * @throws {Refusal} `not-found` when the organisation has no such project
 */
export async function loadProject(tx: Tx, organisationId: string, projectId: string) {
  const row = await tx.project.findFirst({
    where: { id: projectId, organisationId },
    select: {
      revision: true,
      name: true,
      code: true,
      website: true,
      fundings: {
        select: { role: true, programme: { select: { name: true, period: true } } },
        orderBy: { position: "asc" },
      },
    },
  });
  if (!row) throw new Refusal("not-found", "notFound");
  const { revision, fundings, ...own } = row;
  const funders = fundings.map(({ role, programme }) => ({ role, ...programme }));
  return { revision, values: { ...own, funders } };
}
