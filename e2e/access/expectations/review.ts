import type { Row } from "../matrix";
import {
  aComment,
  aDraftVersion,
  anApproval,
  aPublishedReport,
  aQuote,
  aReport,
  aReportInReview,
  aScheduledReport,
  aTakeaway,
} from "../own-rows";

const trip = "/api/v1/trips/[tripId]";
const report = `${trip}/reports/[reportId]`;
const comment = `${report}/comments/[commentId]`;
const everybody = () => "done" as const;

/** What happens to a report between its first draft and its readers. */
export const review: Record<string, Row> = {
  [`POST ${report}/review`]: {
    action: "report:edit",
    of: "trip",
    target: async (world) => ({ params: await aReport(world), body: { revision: 0 } }),
  },
  [`POST ${report}/sending-back`]: {
    action: "report:publish",
    of: "trip",
    target: async (world) => ({
      params: await aReportInReview(world),
      body: { revision: 0, note: "The second day is missing." },
    }),
  },
  [`POST ${report}/schedule`]: {
    action: "report:publish",
    of: "trip",
    target: async (world) => ({
      params: await aReport(world),
      body: {
        date: new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10),
        time: "09:00",
        overrideReason: "Only to try the door",
      },
    }),
  },
  [`DELETE ${report}/schedule`]: {
    action: "report:publish",
    of: "trip",
    target: async (world) => ({ params: await aScheduledReport(world) }),
  },
  [`POST ${report}/drafts/[versionId]/restore`]: {
    action: "report:edit",
    of: "trip",
    target: async (world) => ({ params: await aDraftVersion(world), body: { revision: 0 } }),
  },
  [`GET ${report}/comments`]: {
    action: "report:comment",
    of: "trip",
    target: async (world) => ({ params: await aReport(world) }),
  },
  [`POST ${report}/comments`]: {
    action: "report:comment",
    of: "trip",
    target: async (world) => ({ params: await aReport(world), body: { text: "Is this so?" } }),
  },
  [`PATCH ${comment}`]: {
    action: "report:comment",
    of: "trip",
    target: async (world, { userId }) => ({
      params: await aComment(world, userId),
      body: { revision: 0, text: "Is it?" },
    }),
  },
  [`DELETE ${comment}`]: {
    action: "report:comment",
    of: "trip",
    target: async (world, { userId }) => ({ params: await aComment(world, userId) }),
  },
  [`POST ${comment}/resolve`]: {
    action: "report:comment",
    of: "trip",
    target: async (world) => ({ params: await aComment(world, null), body: { resolved: true } }),
  },
  [`POST ${report}/approvals`]: {
    action: "quotes:edit",
    of: "trip",
    target: async (world) => ({
      params: await aReport(world),
      body: {
        takeawayId: (await aTakeaway(world, world.participantId, { shared: true })).takeawayId,
        email: "quoted@access.example",
        language: "en",
      },
    }),
  },
  [`DELETE ${trip}/approvals/[approvalId]`]: {
    action: "quotes:edit",
    of: "trip",
    target: async (world) => ({ params: { approvalId: (await anApproval(world)).approvalId } }),
  },
  [`POST ${trip}/approvals/[approvalId]/reminder`]: {
    action: "quotes:edit",
    of: "trip",
    target: async (world) => ({ params: { approvalId: (await anApproval(world)).approvalId } }),
  },
  [`POST ${trip}/quotes`]: {
    action: "quotes:edit",
    of: "trip",
    target: ({ personId, itemId }) => ({ body: { personId, itemId, text: "Measure first." } }),
  },
  [`PATCH ${trip}/quotes/[quoteId]`]: {
    action: "quotes:edit",
    of: "trip",
    target: async (world) => ({ params: await aQuote(world), body: { revision: 0, text: "Measure twice." } }),
  },
  [`DELETE ${trip}/quotes/[quoteId]`]: {
    action: "quotes:edit",
    of: "trip",
    target: async (world) => ({ params: await aQuote(world) }),
  },
  [`POST ${trip}/quotes/[quoteId]/restore`]: {
    action: "quotes:edit",
    of: "trip",
    target: async (world) => ({ params: await aQuote(world, { deleted_at: "2030-01-01" }) }),
  },
  "GET /trips/[tripId]/report/[reportId]/versions": {
    action: "report:read-draft",
    of: "trip",
    target: async (world) => ({ params: await aReport(world) }),
  },
  "GET /preview/trips/[tripId]/reports/[reportId]/versions/[number]": {
    action: "report:publish",
    of: "trip",
    target: async (world) => ({ params: { ...(await aPublishedReport(world)), number: "1" } }),
  },
  // Whoever holds the link answers, with or without an account.
  "GET /quotes/[token]": {
    action: "quote:answer",
    target: async (world) => ({ params: { token: (await anApproval(world)).token } }),
    expect: everybody,
  },
  "POST /api/v1/quotes/[token]": {
    action: "quote:answer",
    target: async (world) => ({ params: { token: (await anApproval(world)).token }, body: { answer: "approve" } }),
    expect: everybody,
  },
};
