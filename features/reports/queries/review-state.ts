import "server-only";
import type { TripAccess } from "@/access/authorise";
import { db } from "@/lib/db";
import type { ReviewOutcome } from "@/prisma/generated/client";
import { loadSchedule, type Schedule } from "./schedule";

/** A request to look at a draft, and what became of it. */
export type ReviewView = {
  id: string;
  askedBy: string;
  /** ISO instant. */
  askedAt: string;
  reviewers: string[];
  message: string | null;
  answer: { outcome: ReviewOutcome; by: string; at: string; note: string | null } | null;
};

/** Where a report stands on its way out. */
export type ReviewState = {
  /** Who may be asked, by name. */
  reviewers: { id: string; name: string }[];
  /** The newest first, ten at most. */
  requests: ReviewView[];
  schedule: Schedule | null;
  /** The organisation's zone, in which moments are chosen. */
  timeZone: string;
};

/** For queries that have already authorised. */
export async function loadReviewState({ organisationId }: TripAccess, reportId: string): Promise<ReviewState> {
  const organisation = await db.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    select: {
      timeZone: true,
      memberships: {
        where: { role: "ADMIN" },
        select: { user: { select: { id: true, name: true } } },
        orderBy: { user: { name: "asc" } },
      },
    },
  });
  const requests = await db.reviewRequest.findMany({
    where: { reportId },
    include: { reviewers: { select: { name: true }, orderBy: { name: "asc" } } },
    orderBy: [{ askedAt: "desc" }, { id: "desc" }],
    take: 10,
  });
  return {
    reviewers: organisation.memberships.map(({ user }) => user),
    requests: requests.map(
      ({ id, askedByName, askedAt, reviewers, message, outcome, answeredByName, answeredAt, note }) => ({
        id,
        askedBy: askedByName,
        askedAt: askedAt.toISOString(),
        reviewers: reviewers.map(({ name }) => name),
        message,
        answer: outcome && { outcome, by: answeredByName ?? "", at: (answeredAt ?? askedAt).toISOString(), note },
      }),
    ),
    schedule: await loadSchedule(db, reportId),
    timeZone: organisation.timeZone,
  };
}
