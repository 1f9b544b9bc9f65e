import "server-only";
import type { Actor } from "@/access/actor";
import { authorise } from "@/access/authorise";
import { db } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { knownId } from "@/lib/known-id";

/** A report in which a funding programme is printed. */
export type ReportOfProgramme = {
  id: string;
  tripId: string;
  headline: string;
  /** BCP 47 tag. */
  language: string;
  /** The version readers see keeps what it printed; what is changed stands in the next one. */
  isPublished: boolean;
};

/** The reports of all trips whose project a funding programme pays for, the newest first. */
export async function getProgrammeUse(actor: Actor, programmeId: string): Promise<ReportOfProgramme[]> {
  const owner = await db.fundingProgramme.findUnique({
    where: { id: knownId(programmeId) },
    select: { organisationId: true },
  });
  if (!owner) throw new Refusal("not-found", "notFound");
  const { organisationId } = await authorise(actor, { organisation: owner.organisationId }, "funding:edit");
  const rows = await db.report.findMany({
    where: {
      organisationId,
      trip: { deletedAt: null, isTemplate: false, project: { fundings: { some: { programmeId } } } },
    },
    select: { id: true, tripId: true, headline: true, language: true, status: true },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  return rows.map(({ status, ...row }) => ({ ...row, isPublished: status === "PUBLISHED" }));
}
