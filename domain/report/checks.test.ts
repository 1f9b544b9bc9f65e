import { describe, expect, it } from "vitest";
import {
  aBlock,
  aDayRecord,
  aHostRecord,
  anItemRecord,
  aPartRecord,
  aPersonRecord,
  aPictureRecord,
  aTripRecord,
} from "@/test/record-builders";
import { osloHealthTech } from "@/test/seed-records";
import { editBlock, type FigureBlock, type QuoteBlock, type ReportBlock, removeBlock } from "./blocks";
import { type CheckedReport, type CheckKey, canPublish, checkReport } from "./checks";
import { composeReport } from "./compose";
import type { TripRecord } from "./record";

const composed = {
  ...composeReport(osloHealthTech, { format: "JOURNEY", grouping: "DAY", language: "en" }),
  format: "JOURNEY" as const,
};
const find = (report: CheckedReport, record: TripRecord, key: CheckKey) =>
  checkReport(report, record).find((check) => check.key === key);

describe("a journey may be published", () => {
  it("as it was composed from a whole record", () => {
    expect(canPublish(checkReport(composed, osloHealthTech))).toBe(true);
  });

  it.each([
    ["headline", { ...composed, headline: " " }, { kind: "field", id: "headline" }],
    ["lead", { ...composed, standfirst: null }, { kind: "field", id: "standfirst" }],
    ["dayThemes", without("day:d2:heading"), { kind: "day", id: "d2", name: "2" }],
    ["thanks", without("thanks"), { kind: "host", id: "collective-innovation", name: "Collective Innovation" }],
    ["activityLine", without("activity"), { kind: "activity", id: "1", name: "Exchange of good practices" }],
    ["named", without("item:oiw-visit"), { kind: "host", id: "oiw", name: "Oslo Innovation Week" }],
  ] as const)("not without its %s", (key, report, place) => {
    const check = find(report, osloHealthTech, key);

    expect(check).toMatchObject({ state: "missing", places: [place] });
    expect(canPublish(checkReport(report, osloHealthTech))).toBe(false);
  });

  it("not while a funding programme has no statement", () => {
    const [funding] = osloHealthTech.project?.fundings ?? [];
    if (!osloHealthTech.project || !funding) throw new Error("no funding");
    const programme = { ...funding.programme, text: null };
    const record = { ...osloHealthTech, project: { ...osloHealthTech.project, fundings: [{ ...funding, programme }] } };

    expect(find(composed, record, "funderStatement")).toMatchObject({
      state: "missing",
      places: [{ kind: "programme", id: "eea-norway", name: "EEA and Norway Grants" }],
    });
  });

  it("not with a gap left, and the gap is where the check points", () => {
    const record = aTripRecord({ trip: { purpose: null }, days: [aDayRecord()] });
    const report = {
      ...composeReport(record, { format: "JOURNEY", grouping: "DAY", language: "en" }),
      format: "JOURNEY" as const,
    };

    expect(find(report, record, "gaps")).toMatchObject({
      state: "problem",
      places: [
        { kind: "block", id: "lead" },
        { kind: "block", id: "day:d1:heading" },
      ],
    });
    expect(find(report, record, "dayThemes")?.state).toBe("missing");
  });

  it("when somebody is named in other words, by the name alone", () => {
    const record = aTripRecord({
      hosts: [aHostRecord({ id: "port", name: "Port Authority" })],
      items: [
        anItemRecord({
          id: "visit",
          hostId: "port",
          parts: [aPartRecord({ person: aPersonRecord({ name: "Ana Sá" }) })],
        }),
      ],
    });
    const report = {
      format: "HIGHLIGHTS" as const,
      headline: "x",
      standfirst: "x",
      blocks: [aBlock("a", "Ana Sá of the Port Authority.")],
    };

    expect(find(report, record, "named")).toMatchObject({ state: "ok", count: { done: 2, total: 2 } });
  });
});

describe("pictures", () => {
  const picture = aPictureRecord({ id: "p" });
  const figure: FigureBlock = {
    ...aBlock("f", ""),
    type: "figure",
    pictureId: "p",
    caption: null,
    crop: null,
    size: "text",
  };

  it.each([
    ["altTexts", { alt: "" }, "problem"],
    ["altTexts", { alt: "", decorative: true }, "ok"],
    ["credits", { credit: null }, "problem"],
    ["consents", { consent: "UNKNOWN" }, "problem"],
    ["consents", { consent: "REFUSED" }, "problem"],
    ["consents", { consent: "NOBODY_SHOWN" }, "ok"],
  ] as const)("check %s with %j: %s", (key, change, state) => {
    const record = aTripRecord({ pictures: [{ ...picture, ...change }] });

    expect(find({ ...composed, blocks: [figure] }, record, key)?.state).toBe(state);
  });
});

describe("quotes", () => {
  const takeaway = {
    id: "t",
    itemId: null,
    text: "Patience is a method.",
    author: { name: "Ana Sá", affiliation: null },
    quoteAllowed: true,
  };
  const quote: QuoteBlock = {
    ...aBlock("q", takeaway.text),
    type: "quote",
    takeawayId: "t",
    author: "Ana Sá",
    affiliation: null,
  };
  const check = (blocks: ReportBlock[], takeaways = [takeaway]) =>
    find({ ...composed, blocks }, aTripRecord({ takeaways }), "quotes")?.state;

  it("are allowed only in the very words and under the name their author agreed to", () => {
    expect(check([quote])).toBe("ok");
    expect(check(editBlock([quote], "q", { text: [{ text: "Patience is the method." }] }))).toBe("problem");
    expect(check([{ ...quote, author: "Somebody else" }])).toBe("problem");
    expect(check([quote], [{ ...takeaway, quoteAllowed: false }])).toBe("problem");
    expect(check([quote], [])).toBe("problem");
  });
});

function without(id: string): CheckedReport {
  return { ...composed, blocks: removeBlock(composed.blocks, id) };
}
