import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tripRecords } from "@/test/generated-records";
import { quickest } from "@/test/quickest";
import { blockText, type ReportBlock, runsOf } from "./blocks";
import { composeReport } from "./compose";
import type { ComposeOptions } from "./composition";
import { composerLanguages } from "./phrases/catalogue";
import { readBlocks } from "./read-blocks";
import type { ItemRecord, TripRecord } from "./record";
import { runsText, withoutGaps } from "./runs";
import { isOpenPart, reportedItems } from "./selection";

fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 15, interruptAfterTimeLimit: 4000 });

const formats: ComposeOptions[] = composerLanguages.flatMap((language) => [
  { format: "JOURNEY", grouping: "DAY", language },
  { format: "JOURNEY", grouping: "THEME", language },
  { format: "HIGHLIGHTS", grouping: "DAY", language },
]);

/** Words of the composer in one language that no other language we write has. */
const ownWords: Readonly<Record<string, readonly string[]>> = {
  en: "the and of with was were from this by our we is about after part project visit day not has what".split(" "),
  ro: "și cu au din pentru prin participanții despre gazda vizita ziua proiectul într-o către".split(" "),
  nb: "og til vi av det som ved på hos fra besøkte deltakerne dag prosjektet hvordan var".split(" "),
};

describe.each(formats)("a report in $language in the $format format by $grouping", (options) => {
  const { language } = options;
  it("says every fact of an item exactly once, in the section of the item", () => {
    fc.assert(
      fc.property(tripRecords, (record) => {
        const { blocks } = composeReport(record, options);
        for (const item of reportedItems(record)) {
          const text = textOf(blocks.filter((block) => block.source?.ids.includes(item.id)));
          for (const fact of factsOf(record, item, options)) expect([fact, count(text, fact)]).toEqual([fact, 1]);
        }
      }),
    );
  });

  it("says no fact of an item in the section of another day", () => {
    fc.assert(
      fc.property(tripRecords, (record) => {
        const { blocks } = composeReport(record, options);
        for (const item of reportedItems(record)) {
          const others = blocks.filter((block) => block.source?.kind === "item" && !block.source.ids.includes(item.id));
          for (const fact of factsOf(record, item, options))
            expect([fact, count(textOf(others), fact)]).toEqual([fact, 0]);
        }
      }),
    );
  });

  it("says what the trip's own fields say, each once", () => {
    fc.assert(
      fc.property(tripRecords, (record) => {
        const { standfirst, blocks } = composeReport(record, options);
        const { trip, days, project, activity } = record;
        const lead = `${standfirst}\n${textOf(section(blocks, "lead"))}`;
        const journey = options.format === "JOURNEY";
        const inLead = [trip.purpose, trip.delegation, ...(project?.fundings ?? []).map((one) => one.programme.period)];
        for (const fact of known(inLead)) expect([fact, count(lead, fact)]).toEqual([fact, 1]);
        const themes = textOf(blocks.filter((block) => block.type === "heading"));
        for (const fact of known(days.map((day) => day.theme))) expect([fact, count(themes, fact)]).toEqual([fact, 1]);
        const statements = journey
          ? { reflection: trip.reflections, outcomes: trip.outcomes, outlook: trip.outlook }
          : { highlights: trip.highlights, outlook: trip.outlook };
        for (const [key, facts] of Object.entries(statements)) {
          for (const fact of facts) expect([fact, count(textOf(section(blocks, key)), fact)]).toEqual([fact, 1]);
        }
        const line = activity && project ? [activity.number, activity.title, activity.targetGroup, project.name] : [];
        for (const fact of known(line))
          expect([fact, count(textOf(section(blocks, "activity")), fact)]).toEqual([fact, 1]);
      }),
    );
  });

  it("names nobody and nothing that the record does not hold", () => {
    fc.assert(
      fc.property(tripRecords, (record) => {
        const { headline, standfirst, blocks } = composeReport(record, options);
        const words = `${headline}\n${standfirst}\n${textOf(blocks)}`.match(/Q\d+x/g) ?? [];
        const held = new Set(JSON.stringify(record).match(/Q\d+x/g));

        expect(words.filter((word) => !held.has(word))).toEqual([]);
      }),
    );
  });

  it("writes whole sentences: a capital, one stop, no doubled mark and no hole", () => {
    fc.assert(
      fc.property(tripRecords, (record) => {
        for (const block of composeReport(record, options).blocks) {
          if (block.type !== "paragraph") continue;
          const text = runsText(withoutGaps(block.text));
          if (text === "") continue;
          expect(text).toMatch(/^[\p{Lu}\d“„«]/u);
          expect(text).toMatch(/[.!?]$/);
          expect(text).not.toMatch(/ {2}|,,|, ,|\.\.| [.,;:]|,\.|\( |\(\)|undefined|null/);
        }
      }),
    );
  });

  it("doubles no word and writes in one language alone", () => {
    const foreign = new Set(composerLanguages.filter((one) => one !== language).flatMap((one) => ownWords[one] ?? []));
    for (const word of ownWords[language] ?? []) foreign.delete(word);
    fc.assert(
      fc.property(tripRecords, (record) => {
        const { headline, standfirst, blocks } = composeReport(record, options);
        const labels = blocks.flatMap(({ section: { label, detail } }) => [label, detail ?? ""]);
        const texts = [headline, standfirst, ...labels, ...blocks.map((block) => blockText(block))].join("\n");

        expect(texts).not.toMatch(/(?<![\p{L}\p{N}-])(\p{L}+) \1(?![\p{L}\p{N}-])/iu);
        expect(texts).not.toMatch(/[şţŞŢ]/);
        expect(
          texts
            .toLowerCase()
            .match(/\p{L}+(?:-\p{L}+)*/gu)
            ?.filter((word) => foreign.has(word)) ?? [],
        ).toEqual([]);
      }),
    );
  });

  it("begins no sentence small", () => {
    fc.assert(
      fc.property(tripRecords, (record) => {
        for (const block of composeReport(record, options).blocks) {
          if (block.type === "paragraph") expect(runsText(withoutGaps(block.text))).not.toMatch(/[.!?] \p{Ll}/u);
        }
      }),
    );
  });

  it("composes the same words again, and blocks that can be stored and read back", () => {
    fc.assert(
      fc.property(tripRecords, (record) => {
        const first = composeReport(record, options);
        expect(composeReport(structuredClone(record), options)).toEqual(first);
        expect(readBlocks(JSON.parse(JSON.stringify(first.blocks)))).toEqual({ ok: true, blocks: first.blocks });
      }),
    );
  });
});

it("composes a long trip in well under a second", () => {
  const [record] = fc.sample(tripRecords, { numRuns: 1, seed: 7 });
  if (!record) throw new Error("no record");
  const days = Array.from({ length: 30 }, (_, day) => ({ ...record.days[0], id: `long-${day}`, number: day + 1 }));
  const items = days.flatMap((day) =>
    record.items.map((item) => ({ ...item, id: `${day.id}-${item.id}`, parentId: null, dayId: day.id })),
  );
  const long = { ...record, days, items } as TripRecord;

  const compose = () => composeReport(long, { format: "JOURNEY", grouping: "DAY", language: "en" });
  expect(quickest(compose)).toBeLessThan(1000);
});

/** What the record holds of one item and of nothing else: every word is unique by construction. */
function factsOf(record: TripRecord, item: ItemRecord, { format }: ComposeOptions): string[] {
  const mentioned = [item.hostId, item.venueId, item.subjectId].flatMap((id) => (id ? [record.hosts[id]] : []));
  const ownTitle = format === "HIGHLIGHTS" || !["HOST_VISIT", "MEETING", "EXTERNAL_EVENT"].includes(item.kind);
  const introductions = mentioned.flatMap((host) => [
    host?.descriptor,
    ...(host?.facts ?? []).map((fact) => fact.text),
  ]);
  return known([
    ...(ownTitle ? [item.title] : []),
    ...introductions,
    ...item.topics,
    item.keyMessage,
    item.relevance,
    item.purpose,
    item.audience,
    ...item.groups,
    item.choice,
    ...item.parts.flatMap((part) =>
      isOpenPart(part)
        ? []
        : [
            part.person?.name,
            part.nameThen,
            part.contribution,
            ...part.alsoThen,
            part.titleThen,
            part.roleThen,
            part.affiliationThen,
            part.onBehalfOf,
            part.person?.descriptor,
          ],
    ),
  ]);
}

/** A person's name may stand in a gap beside the text; such gaps are not text for readers. */
function textOf(blocks: readonly ReportBlock[]): string {
  return blocks.map((block) => blockText(block, { gaps: false })).join("\n");
}

function section(blocks: readonly ReportBlock[], key: string): ReportBlock[] {
  return blocks.filter((block) => block.section.key === key);
}

function count(text: string, word: string): number {
  return text.split(word).length - 1;
}

function known(facts: readonly (string | null | undefined)[]): string[] {
  return facts.filter((fact): fact is string => typeof fact === "string" && fact !== "");
}

it("keeps gaps apart from what readers see", () => {
  fc.assert(
    fc.property(tripRecords, (record) => {
      for (const block of composeReport(record, { format: "HIGHLIGHTS", grouping: "DAY", language: "en" }).blocks) {
        for (const run of runsOf(block)) if (run.mark === "gap") expect(run.text).toMatch(/\?$/);
      }
    }),
  );
});
