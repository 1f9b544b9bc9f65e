import "server-only";
import type { Actor } from "@/access/actor";
import { authorise } from "@/access/authorise";
import { db } from "@/lib/db";

/** A template as the list of trips shows it. */
export type TemplateLine = {
  tripId: string;
  title: string;
  city: string;
  dayCount: number;
  itemCount: number;
  revision: number;
  /** Whether the reader runs it: may change, rename and delete it. */
  mayEdit: boolean;
};

/** The templates of an organisation, for everybody in it, by title. */
export async function listTemplates(actor: Actor, organisationId: string): Promise<TemplateLine[]> {
  const access = await authorise(actor, { organisation: organisationId }, "trips:list");
  const templates = await db.trip.findMany({
    where: { organisationId: access.organisationId, isTemplate: true, deletedAt: null },
    select: {
      id: true,
      title: true,
      city: true,
      revision: true,
      team: { select: { userId: true, role: true } },
      _count: { select: { days: true, items: { where: { deletedAt: null, parentId: null } } } },
    },
    orderBy: [{ title: "asc" }, { id: "asc" }],
  });
  const runs = (team: { userId: string; role: string }[]) =>
    access.roles.includes("admin") ||
    (actor.kind === "user" && team.some(({ userId, role }) => userId === actor.userId && role === "ORGANISER"));
  return templates.map(({ id, team, _count, ...template }) => ({
    ...template,
    tripId: id,
    dayCount: _count.days,
    itemCount: _count.items,
    mayEdit: runs(team),
  }));
}
