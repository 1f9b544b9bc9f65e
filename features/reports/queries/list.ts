import "server-only";
import type { Actor } from "@/access/actor";
import { authorise } from "@/access/authorise";
import { may, type Role } from "@/access/permissions";
import { db } from "@/lib/db";
import type { Report } from "@/prisma/generated/client";

/** A report in the organisation's list. */
export type ReportInList = {
  id: string;
  headline: string;
  language: string;
  format: Report["format"];
  status: Report["status"];
  unpublished: boolean;
  trip: { id: string; title: string };
  /** Where readers find it; null while it is not published. */
  path: string | null;
  publishedAt: string | null;
  /** When it publishes itself, an ISO instant; null when nothing is chosen, or for those who may not read the draft. */
  scheduledAt: string | null;
  /** IANA zone of the organisation, on whose clocks both moments are told. */
  timeZone: string;
  updatedAt: string;
  /** Whether the composer opens for the one who asks. */
  canOpen: boolean;
};

/**
 * All reports of an organisation, what was worked on last first. Of trips outside one's own teams only what is
 * published, because everybody may read that.
 */
export async function getReports(actor: Actor, organisationId: string): Promise<ReportInList[]> {
  const access = await authorise(actor, { organisation: organisationId }, "reports:list");
  const userId = actor.kind === "user" ? actor.userId : null;
  const rows = await db.report.findMany({
    where: { organisationId: access.organisationId, trip: { deletedAt: null } },
    include: {
      organisation: { select: { slug: true, timeZone: true } },
      published: { select: { publishedAt: true } },
      schedules: { where: { outcome: null }, select: { at: true } },
      trip: {
        select: {
          id: true,
          title: true,
          team: { where: { userId: userId ?? undefined }, select: { role: true, parts: true } },
        },
      },
    },
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
  });
  return rows
    .map((row) => ({
      id: row.id,
      headline: row.headline,
      language: row.language,
      format: row.format,
      status: row.status,
      unpublished: row.unpublishedAt !== null,
      trip: { id: row.trip.id, title: row.trip.title },
      path: row.status === "PUBLISHED" ? `/o/${row.organisation.slug}/reports/${row.slug}` : null,
      publishedAt: row.published?.publishedAt.toISOString() ?? null,
      timeZone: row.organisation.timeZone,
      updatedAt: row.updatedAt.toISOString(),
      canOpen: may([...access.roles, ...(userId ? rolesInTeam(row.trip.team) : [])], "report:read-draft"),
      scheduledAt: row.schedules[0]?.at.toISOString() ?? null,
    }))
    .map((report) => (report.canOpen ? report : { ...report, scheduledAt: null }))
    .filter((report) => report.canOpen || report.path !== null);
}

type TeamRow = { role: "ORGANISER" | "CO_ORGANISER"; parts: string[] };

function rolesInTeam(team: readonly TeamRow[]): Role[] {
  return team.flatMap(({ role, parts }): Role[] => {
    if (role === "ORGANISER") return ["organiser"];
    return parts.includes("REPORT") ? ["co-report"] : [];
  });
}
