/** Blocks of reports by chance, as they are stored: every kind, every mark, gaps, sources and sections. */
import fc from "fast-check";
import { type InlineRun, inlineMarks, type ReportBlock } from "@/domain/report/blocks";
import { compactRuns } from "@/domain/report/runs";

const words = fc
  .array(fc.constantFrom("Aleap", "și", "ø", "the", "group", "met", "3.5", "co-host", "“x”", ",", "."), {
    minLength: 1,
    maxLength: 6,
  })
  .map((all) => all.join(" "));
const spaces = fc.constantFrom("", " ", "\n");
const text = fc.tuple(spaces, words, spaces).map((parts) => parts.join(""));
const ref = fc.option(fc.constantFrom("h1", "p1"), { nil: undefined });
const href = fc.option(fc.constantFrom("https://example.org/a?b=1", "mailto:a@example.org", "/trips"), {
  nil: undefined,
});

/** A run with at most one mark; only what it has is there. */
const run: fc.Arbitrary<InlineRun> = fc
  .record({ text, mark: fc.option(fc.constantFrom(...inlineMarks), { nil: undefined }), ref, href })
  .map((one) => ({
    text: one.text,
    ...(one.mark ? { mark: one.mark } : {}),
    ...(one.ref ? { ref: one.ref } : {}),
    ...(one.href ? { href: one.href } : {}),
  }));

export const someRuns = fc.array(run, { maxLength: 5 }).map(compactRuns);

const section = fc.constantFrom(
  { key: "lead", label: "", detail: null },
  { key: "day:d1", label: "Day 1", detail: "Monday 25 September" },
  { key: "thanks", label: "Thanks", detail: null },
);

const base = fc.record({
  section,
  source: fc.option(fc.constantFrom({ kind: "item", ids: ["i1", "i2"] } as const, { kind: "trip", ids: [] } as const), {
    nil: null,
  }),
  composedHash: fc.option(fc.constantFrom("a1", "b2"), { nil: null }),
  edited: fc.boolean(),
});

const short = fc.option(words, { nil: null });
const person = fc.record({ text: someRuns, role: someRuns, organisation: someRuns }, { requiredKeys: ["text"] });
const plain = fc.record({ text: someRuns });

const content = fc.oneof(
  fc.record({ type: fc.constant("paragraph" as const), text: someRuns }),
  fc.record({ type: fc.constant("heading" as const), level: fc.constantFrom(2 as const, 3 as const), text: someRuns }),
  fc.record({
    type: fc.constant("list" as const),
    flavour: fc.constantFrom("plain" as const, "people" as const),
    label: short,
    items: fc.oneof(fc.array(plain, { maxLength: 4 }), fc.array(person, { maxLength: 4 })),
  }),
  fc.record({
    type: fc.constant("quote" as const),
    takeawayId: fc.constantFrom("t1", "t2"),
    text: someRuns,
    author: words,
    affiliation: short,
  }),
  fc.record({
    type: fc.constant("figure" as const),
    pictureId: fc.constantFrom("p1", "p2"),
    caption: short,
    crop: fc.constantFrom(null, { x: 0, y: 0.25, width: 1, height: 0.5 }),
    size: fc.constantFrom("text" as const, "wide" as const),
  }),
  fc.record({
    type: fc.constant("gallery" as const),
    pictures: fc.array(
      fc.record({ pictureId: fc.constantFrom("p1", "p2", "p3"), caption: short, crop: fc.constant(null) }),
      { minLength: 2, maxLength: 5 },
    ),
  }),
  fc.record({
    type: fc.constant("facts" as const),
    title: short,
    facts: fc.array(fc.record({ label: someRuns, value: someRuns }), { maxLength: 4 }),
  }),
  fc.record({
    type: fc.constant("drawing" as const),
    drawing: fc.constantFrom("map" as const, "timeline" as const),
    dayId: fc.option(fc.constant("d1"), { nil: null }),
    caption: short,
  }),
);

/** A block without its name, in the order of fields in which blocks are read. */
export const someBlock: fc.Arbitrary<ReportBlock> = fc
  .tuple(base, content)
  .map(([shared, rest]) => ({ id: "", ...shared, ...rest }));

/** A report's blocks, every name once. */
export const someBlocks: fc.Arbitrary<ReportBlock[]> = fc
  .array(someBlock, { maxLength: 8 })
  .map((blocks) => blocks.map((block, place) => ({ ...block, id: `b${place}` })));
