import "server-only";
import type { Actor } from "@/access/actor";
import { authorise } from "@/access/authorise";
import { db } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { knownId } from "@/lib/known-id";
import type { FundingRole } from "../schema";

type Funder = { programmeId: string; name: string; period: string | null; role: FundingRole };

export type ProjectRow = {
  id: string;
  name: string;
  code: string | null;
  funders: Funder[];
  activities: number;
  trips: number;
};

const funders = {
  select: { programmeId: true, role: true, programme: { select: { name: true, period: true } } },
  orderBy: { position: "asc" },
} as const;

type FundingRow = { programmeId: string; role: FundingRole; programme: { name: string; period: string | null } };

const funderOf = ({ programmeId, role, programme }: FundingRow): Funder => ({ programmeId, role, ...programme });

/** The projects of an organisation by name, who pays for them, and how much hangs on each. */
export async function getProjects(actor: Actor, organisation: string): Promise<ProjectRow[]> {
  const { organisationId } = await authorise(actor, { organisation }, "funding:edit");
  const rows = await db.project.findMany({
    where: { organisationId },
    select: {
      id: true,
      name: true,
      code: true,
      fundings: funders,
      _count: { select: { activities: true, trips: { where: { deletedAt: null, isTemplate: false } } } },
    },
    orderBy: { name: "asc" },
  });
  return rows.map(({ fundings, _count, ...row }) => ({ ...row, ..._count, funders: fundings.map(funderOf) }));
}

export type ActivityForm = {
  id: string;
  revision: number;
  number: string;
  title: string;
  targetGroup: string | null;
  trips: { id: string; title: string }[];
};

export type ProjectForm = {
  id: string;
  organisationId: string;
  revision: number;
  name: string;
  code: string | null;
  website: string | null;
  funders: Funder[];
  activities: ActivityForm[];
};

/** One project with its activities in the order of their numbers, to be changed. */
export async function getProject(actor: Actor, projectId: string): Promise<ProjectForm> {
  const owner = await db.project.findUnique({ where: { id: knownId(projectId) }, select: { organisationId: true } });
  if (!owner) throw new Refusal("not-found", "notFound");
  const { organisationId } = await authorise(actor, { organisation: owner.organisationId }, "funding:edit");
  const { fundings, activities, ...row } = await db.project.findFirstOrThrow({
    where: { id: projectId, organisationId },
    select: {
      id: true,
      organisationId: true,
      revision: true,
      name: true,
      code: true,
      website: true,
      fundings: funders,
      activities: {
        select: {
          id: true,
          revision: true,
          number: true,
          title: true,
          targetGroup: true,
          trips: {
            where: { deletedAt: null, isTemplate: false },
            select: { id: true, title: true },
            orderBy: { createdAt: "asc" },
          },
        },
      },
    },
  });
  return { ...row, funders: fundings.map(funderOf), activities: activities.sort(byNumber) };
}

/** What a new trip can deliver. */
export type ProjectChoice = { id: string; name: string; activities: { id: string; number: string; title: string }[] };

/** Projects and their activities for a form to choose from. */
export async function getProjectChoices(actor: Actor, input: { organisationId: string }): Promise<ProjectChoice[]> {
  const { organisationId } = await authorise(actor, { organisation: input.organisationId }, "funding:read");
  const rows = await db.project.findMany({
    where: { organisationId },
    select: { id: true, name: true, activities: { select: { id: true, number: true, title: true } } },
    orderBy: { name: "asc" },
  });
  return rows.map((row) => ({ ...row, activities: row.activities.sort(byNumber) }));
}

/** 2 before 10, 2.3 after 2. */
function byNumber(a: { number: string }, b: { number: string }): number {
  return a.number.localeCompare(b.number, "en", { numeric: true });
}
