import { z } from "zod";
import { type InlineRun, inlineMarks, type ListEntry, type ReportBlock, type Section } from "@/domain/report/blocks";
import { isCrop } from "@/domain/report/crop";
import type { DrawnMap } from "@/domain/report/drawn-map";
import type { PublishedReport } from "@/domain/report/published";
import { GALLERY, isSafeHref, MAX_BLOCK_LENGTH, MAX_BLOCKS, MAX_FACTS } from "@/domain/report/read-blocks";
import { FundingRole, PartnerRole, ReportFormat, TransportMode, TripKind } from "@/prisma/generated/enums";
import { count, date, language, line, prose, webAddress } from "./pieces";

const words = z.string().max(MAX_BLOCK_LENGTH, "tooLong");
const short = z.string().max(1_000, "tooLong");

const run = z.strictObject({
  text: words,
  mark: z.enum(inlineMarks).optional(),
  ref: short.optional(),
  href: words.refine(isSafeHref, "unsafeLink").optional(),
}) satisfies z.ZodType<InlineRun>;
const runs = z.array(run).max(2_000, "tooMany");

const entry = z.strictObject({
  text: runs,
  role: runs.optional(),
  organisation: runs.optional(),
}) satisfies z.ZodType<ListEntry>;

const sectionFields = { key: short, label: short, detail: short.nullable() };
const section = z.strictObject(sectionFields) satisfies z.ZodType<Section>;

const base = {
  id: short,
  section,
  source: z
    .strictObject({ kind: z.enum(["trip", "day", "item", "project"]), ids: z.array(short).max(2_000, "tooMany") })
    .nullable(),
  composedHash: short.nullable(),
  edited: z.boolean(),
};
const level = z.literal([2, 3]);
const list = { flavour: z.enum(["plain", "people"]), label: short.nullable(), items: z.array(entry).max(2_000) };

/** Which part of a picture is shown; null, or left out in files made before there were crops: all of it. */
const crop = z
  .strictObject({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })
  .refine(isCrop, "invalid")
  .nullable()
  .default(null);
const size = z.enum(["text", "wide"]).default("text");
const galleryPicture = z.strictObject({ pictureId: short, caption: words.nullable(), crop });
const facts = z.array(z.strictObject({ label: runs, value: runs })).max(MAX_FACTS, "tooMany");

/** A block of a draft: domain/report/blocks.ts. */
export const draftBlocks = z
  .array(
    z.discriminatedUnion("type", [
      z.strictObject({ ...base, type: z.literal("heading"), level, text: runs }),
      z.strictObject({ ...base, type: z.literal("paragraph"), text: runs }),
      z.strictObject({ ...base, type: z.literal("list"), ...list }),
      z.strictObject({
        ...base,
        type: z.literal("quote"),
        takeawayId: short,
        text: runs,
        author: short,
        affiliation: short.nullable(),
      }),
      z.strictObject({ ...base, type: z.literal("figure"), pictureId: short, caption: words.nullable(), crop, size }),
      z.strictObject({
        ...base,
        type: z.literal("gallery"),
        pictures: z.array(galleryPicture).min(GALLERY.least, "tooFewPictures").max(GALLERY.most, "tooMany"),
      }),
      z.strictObject({ ...base, type: z.literal("facts"), title: short.nullable(), facts }),
      z.strictObject({
        ...base,
        type: z.literal("drawing"),
        drawing: z.enum(["map", "timeline"]),
        dayId: short.nullable(),
        caption: words.nullable(),
      }),
    ]),
  )
  .max(MAX_BLOCKS, "tooMany") satisfies z.ZodType<ReportBlock[]>;

const picture = z.strictObject({
  id: short,
  alt: prose,
  credit: short.nullable(),
  width: count,
  height: count,
  crop,
});
const captioned = { picture, caption: words.nullable() };

const point = z.strictObject({ x: z.number(), y: z.number() });
const box = z.strictObject({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
const way = z.strictObject({ from: point, to: point, mode: z.enum(TransportMode).nullable(), far: z.boolean() });
const ways = z.array(way).max(2_000, "tooMany");
const map = z.strictObject({
  width: z.number(),
  height: z.number(),
  frames: z
    .array(
      z.strictObject({
        top: z.number(),
        height: z.number(),
        markers: z
          .array(
            z.strictObject({
              number: count,
              at: point,
              label: z.strictObject({ text: prose, box }).nullable(),
            }),
          )
          .max(1_000, "tooMany"),
        lines: ways,
        scale: z.strictObject({ metres: z.number(), units: z.number() }).nullable(),
      }),
    )
    .max(1_000, "tooMany"),
  between: ways,
  places: z.array(prose).max(1_000, "tooMany"),
}) satisfies z.ZodType<DrawnMap>;

/** The line of a trip: its days with their stops. */
const route = z
  .array(
    z.strictObject({
      label: prose,
      date: prose.nullable(),
      stops: z.array(z.strictObject({ host: prose, detail: prose.nullable() })).max(1_000, "tooMany"),
    }),
  )
  .max(400, "tooMany");

const publishedBlock = z.discriminatedUnion("type", [
  z.strictObject({ id: short, type: z.literal("heading"), level, text: runs }),
  z.strictObject({ id: short, type: z.literal("paragraph"), text: runs }),
  z.strictObject({ id: short, type: z.literal("list"), ...list }),
  z.strictObject({
    id: short,
    type: z.literal("quote"),
    takeawayId: short.optional(),
    text: runs,
    author: short,
    affiliation: short.nullable(),
  }),
  z.strictObject({ id: short, type: z.literal("figure"), ...captioned, size }),
  z.strictObject({
    id: short,
    type: z.literal("gallery"),
    pictures: z.array(z.strictObject(captioned)).max(GALLERY.most, "tooMany"),
  }),
  z.strictObject({ id: short, type: z.literal("facts"), title: short.nullable(), facts }),
  z.strictObject({ id: short, type: z.literal("map"), map, day: prose.nullable(), caption: words.nullable() }),
  z.strictObject({ id: short, type: z.literal("timeline"), days: route, caption: words.nullable() }),
]);

/** What a public page prints: domain/report/published.ts. */
export const publishedContent = z.strictObject({
  version: z.literal(1),
  format: z.enum(ReportFormat),
  language,
  organisation: z.strictObject({ name: line, slug: line }),
  headline: prose,
  standfirst: prose.nullable(),
  kicker: z.strictObject({
    kind: z.enum(TripKind),
    tripTitle: line,
    city: line,
    country: line.nullable(),
    dates: z.strictObject({ from: date, to: date }).nullable(),
  }),
  author: prose.nullable(),
  date,
  correction: z.strictObject({ date, note: prose }).nullable().optional(),
  sections: z
    .array(
      z.strictObject({
        ...sectionFields,
        notes: z
          .array(z.strictObject({ host: prose, people: z.array(prose).max(1_000), address: prose.nullable() }))
          .max(1_000, "tooMany"),
        blocks: z.array(publishedBlock).max(MAX_BLOCKS, "tooMany"),
      }),
    )
    .max(MAX_BLOCKS, "tooMany"),
  route,
  met: z
    .array(z.strictObject({ host: prose, person: prose.nullable(), role: prose.nullable() }))
    .max(MAX_BLOCKS, "tooMany"),
  activity: runs.nullable(),
  funders: z
    .array(
      z.strictObject({
        name: line,
        period: line.nullable(),
        role: z.enum(FundingRole),
        website: webAddress.nullable(),
        statement: prose.nullable(),
        disclaimer: prose.nullable(),
        aboutDonor: prose.nullable(),
        emblems: z
          .array(z.strictObject({ picture, minimumWidthMm: z.int().min(1).max(300).nullable() }))
          .max(100, "tooMany")
          .optional(),
      }),
    )
    .max(200, "tooMany"),
  partners: z
    .array(z.strictObject({ name: line, role: z.enum(PartnerRole), thanksFor: prose.nullable() }))
    .max(200, "tooMany"),
  projects: z
    .array(z.strictObject({ name: line, code: line.nullable(), website: webAddress.nullable() }))
    .max(200, "tooMany"),
  topics: z.array(prose).max(10_000, "tooMany").optional(),
}) satisfies z.ZodType<PublishedReport>;
