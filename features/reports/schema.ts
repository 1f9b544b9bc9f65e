import { z } from "zod";
import { type BlockError, readBlocks } from "@/domain/report/read-blocks";
import { clock, date, id, language, line, optional, optionalId, prose, revision } from "@/lib/fields";

export const reportFormats = ["JOURNEY", "HIGHLIGHTS"] as const;
export const reportGroupings = ["DAY", "THEME"] as const;

const slug = z
  .string("required")
  .trim()
  .min(1, "required")
  .max(80, "tooLong")
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "badSlug");

const blocks = z.unknown().transform((value, context) => {
  const read = readBlocks(value);
  if (read.ok) return read.blocks;
  for (const { path, reason } of read.errors)
    context.addIssue({ code: "custom", message: blockMessages[reason], path: stepsOf(path) });
  return z.NEVER;
});

const blockMessages: Record<BlockError["reason"], string> = {
  notThis: "invalid",
  tooMany: "tooManyBlocks",
  tooFew: "tooFewPictures",
  tooLong: "tooLong",
  twice: "blockTwice",
  unsafeLink: "enterWebAddress",
};

/** `[3].text[0].href` becomes its steps. */
function stepsOf(path: string): (string | number)[] {
  return (path.match(/[^.[\]]+/g) ?? []).map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

export const createReportSchema = z.object({
  tripId: id,
  format: z.enum(reportFormats, "invalid"),
  grouping: z.enum(reportGroupings, "invalid").default("DAY"),
  language,
  /** The one day to tell of; left empty: the whole trip. */
  dayId: optionalId,
  /** Left empty: as composed from the record. */
  headline: optional(line(200)),
  /** Left empty: made of the headline. */
  slug: optional(slug),
  author: optional(line(120)),
  date: optional(date),
});

export const updateReportSchema = z.object({
  tripId: id,
  reportId: id,
  /** The revision the editor was looking at; see Report.revision. */
  revision,
  headline: line(200).optional(),
  standfirst: optional(prose(1_000)).optional(),
  author: optional(line(120)).optional(),
  date: optional(date).optional(),
  slug: slug.optional(),
  blocks: blocks.optional(),
});

export const oneReportSchema = z.object({ tripId: id, reportId: id });

export const reportRevisionSchema = oneReportSchema.extend({ revision });

export const acceptOffersSchema = reportRevisionSchema.extend({
  /** Blocks to bring up to date with the record, also when somebody has edited them. */
  blockIds: z.array(z.string().max(300, "tooLong")).min(1, "required").max(2_000, "tooMany"),
});

export const publishReportSchema = reportRevisionSchema.extend({
  /** Why it is published although a check failed; recorded. */
  overrideReason: optional(prose(1_000)),
  /** What readers are told when they have another version already: what was corrected. */
  correction: optional(prose(1_000)).optional(),
});

export const sendForReviewSchema = reportRevisionSchema.extend({
  /** Admins to ask; nobody chosen: all of them. */
  reviewerIds: z.array(id).max(50, "tooMany").default([]),
  message: optional(prose(1_000)),
});

export const sendBackSchema = reportRevisionSchema.extend({
  /** What has to be mended. */
  note: prose(2_000),
});

export const schedulePublicationSchema = oneReportSchema.extend({
  date,
  /** A clock reading of the organisation's zone. */
  time: clock,
  overrideReason: optional(prose(1_000)),
  correction: optional(prose(1_000)),
});

export const oneVersionSchema = oneReportSchema.extend({ number: z.coerce.number("invalid").int().min(1) });

export const compareVersionsSchema = oneReportSchema.extend({
  /** A kept draft by its id, `version-3`, or `now`; see compareVersions. */
  from: z.string().max(40).optional(),
  to: z.string().max(40).optional(),
});

export const draftVersionSchema = reportRevisionSchema.extend({ versionId: id });

export type CreateReportInput = z.output<typeof createReportSchema>;
export type UpdateReportInput = z.output<typeof updateReportSchema>;
export type OneReportInput = z.output<typeof oneReportSchema>;
export type ReportRevisionInput = z.output<typeof reportRevisionSchema>;
export type AcceptOffersInput = z.output<typeof acceptOffersSchema>;
export type SendForReviewInput = z.output<typeof sendForReviewSchema>;
export type SendBackInput = z.output<typeof sendBackSchema>;
export type SchedulePublicationInput = z.output<typeof schedulePublicationSchema>;
export type DraftVersionInput = z.output<typeof draftVersionSchema>;
export type PublishReportInput = z.output<typeof publishReportSchema>;
