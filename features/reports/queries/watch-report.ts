import "server-only";
import type { Actor } from "@/access/actor";
import { authorise, type TripAccess } from "@/access/authorise";
import type { Watch } from "@/access/stream-endpoint";
import { loadCommentsMark } from "@/features/comments/queries";
import { othersAtReport, type PersonAtReport } from "@/features/report-visits/people";
import { db } from "@/lib/db";
import { followNews } from "@/lib/follow-news";
import type { OneReportInput } from "../schema";
import { loadBesideMark } from "./beside-mark";
import { type JudgedDraft, judge, loadReport } from "./draft";
import { loadTripRecord } from "./trip-record";

export type ReportNews = {
  /** How far the report is; whoever has an older one asks for the new one. */
  revision: number;
  /** The version readers have, null while there is none. What is withdrawn makes another one of the same revision. */
  version: number | null;
  /** How far the plan is the report is composed from: with another one, the record may offer other texts. */
  planRevision: number;
  /** Another one whenever what is said of the report is. */
  comments: string;
  /** Another one whenever what stands beside the draft is: quotes, what became of requests to approve them, pictures, reviews. */
  beside: string;
  /** Who else has it open now. */
  people: PersonAtReport[];
};

/** A report as it stands, with its checks and what the record offers. */
export async function readReport(actor: Actor, { tripId, reportId }: OneReportInput): Promise<JudgedDraft> {
  const access = await authorise(actor, { trip: tripId }, "report:read-draft");
  const row = await loadReport(access, reportId);
  return judge(row, await loadTripRecord(access, row));
}

/**
 * Tells when a report changes, what is said of it or stands beside it, or the plan behind it, whoever changed it and
 * through whichever process, and who has it open. Only that it changed: what it has become is read with the reader's own rights.
 */
export async function watchReport(actor: Actor, { tripId, reportId }: OneReportInput): Promise<Watch<ReportNews>> {
  const access = await authorise(actor, { trip: tripId }, "report:read-draft");
  const { id } = await loadReport(access, reportId);
  const now = await newsOf(access, id);
  return {
    now,
    follow: (tell) =>
      followNews({
        ...{ now, tell, look: () => newsOf(access, id) },
        isNew: (news, told) => JSON.stringify(news) !== JSON.stringify(told),
        channels: {
          sojourn_report: (payload) => payload === id || payload === access.tripId,
          sojourn_plan: (payload) => payload.startsWith(`${access.tripId} `),
        },
      }),
    still: async () => {
      const still = await authorise(actor, { trip: access.tripId }, "report:read-draft");
      return (await db.report.count({ where: { id, tripId: still.tripId } })) > 0;
    },
  };
}

async function newsOf(access: TripAccess, id: string): Promise<ReportNews> {
  const [report, comments, beside, people] = await Promise.all([
    db.report.findFirstOrThrow({
      where: { id, tripId: access.tripId },
      select: { revision: true, published: { select: { number: true } }, trip: { select: { planRevision: true } } },
    }),
    loadCommentsMark(access, id),
    loadBesideMark(access, id),
    othersAtReport(access, id),
  ]);
  const { revision, published, trip } = report;
  return { revision, version: published?.number ?? null, planRevision: trip.planRevision, comments, beside, people };
}
