import { z } from "zod";
import { PictureConsent, ReportFormat, ReportGrouping, ReportStatus, RevisionCause } from "@/prisma/generated/enums";
import { count, date, language, line, local, moment, prose } from "./pieces";
import { draftBlocks, publishedContent } from "./report-texts";

const short = z.string().max(100, "tooLong");

/** A picture and, unless the file was made without, its pixels. */
export const archivedPicture = z.strictObject({
  id: local("picture"),
  item: local("item").nullable().default(null).describe("where it was taken"),
  width: z.int().min(1).max(100_000),
  height: z.int().min(1).max(100_000),
  alt: prose,
  decorative: z.boolean(),
  caption: prose.nullable(),
  credit: prose.nullable(),
  consent: z.enum(PictureConsent),
  consentNote: prose.nullable().default(null).describe("who agreed, and how"),
  removed: z.boolean().describe("taken out of the material; a published report still shows it"),
  createdAt: moment,
  data: z.base64("brokenPicture").nullable().describe("WebP, base64"),
});

/** A report: its draft, and every version that was published. */
export const archivedReport = z.strictObject({
  format: z.enum(ReportFormat),
  grouping: z.enum(ReportGrouping),
  day: local("day").nullable(),
  language,
  slug: z
    .string()
    .max(200, "tooLong")
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "invalid"),
  headline: line,
  standfirst: prose.nullable(),
  author: line.nullable(),
  date: date.nullable(),
  status: z.enum(ReportStatus),
  published: count.nullable().describe("number of the version readers see"),
  unpublishedAt: moment.nullable(),
  blocks: draftBlocks,
  versions: z
    .array(
      z.strictObject({
        number: count,
        publishedAt: moment,
        overrideReason: prose.nullable(),
        overridden: z.array(short).max(100, "tooMany").default([]).describe("checks that failed when it was published"),
        cause: z.enum(RevisionCause).default("PUBLISHED"),
        content: publishedContent,
      }),
    )
    .max(200, "tooMany"),
});

export type ArchivedPicture = z.output<typeof archivedPicture>;
export type ArchivedReport = z.output<typeof archivedReport>;
