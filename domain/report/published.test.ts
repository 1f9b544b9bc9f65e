import { describe, expect, it } from "vitest";
import { aBlock, aPictureRecord, aTripRecord } from "@/test/record-builders";
import { osloDeepDiveDays, osloHealthTech } from "@/test/seed-records";
import { canonicalJson } from "../canonical-json";
import { type FigureBlock, type QuoteBlock, removeBlock } from "./blocks";
import { composeReport } from "./compose";
import { type ReportToPublish, toPublished } from "./publish";

const composed: ReportToPublish = {
  ...composeReport(osloHealthTech, { format: "JOURNEY", grouping: "DAY", language: "en" }),
  format: "JOURNEY",
  language: "en",
  author: null,
  date: null,
};

describe("what is published", () => {
  it("is the same text whatever order the keys were written in", () => {
    const once = toPublished(composed, osloHealthTech, "2023-10-09");

    expect(canonicalJson(once)).toBe(canonicalJson(JSON.parse(JSON.stringify(once))));
    expect(canonicalJson({ b: 1, a: [{ d: 2, c: 3 }] })).toBe('{"a":[{"c":3,"d":2}],"b":1}');
  });

  it("draws the route and names whom we met, by day and host", () => {
    const { route, met } = toPublished(composed, osloHealthTech, "2023-10-09");

    expect(route.map((day) => [day.label, day.stops.map((stop) => stop.host)])).toEqual([
      ["Day 1", ["Collective Innovation", "Norwegian Sport Tech"]],
      ["Day 2", ["Aleap", "Oslo University Hospital", "Institute of Cancer Research"]],
      ["Day 3", ["Oslo Cancer Cluster", "Oslo Innovation Week"]],
    ]);
    expect(met).toContainEqual({ host: "Aleap", person: "Shane West", role: "Head of Incubator" });
    expect(met.map((row) => row.host)).not.toContain("Oslo Innovation Week");
  });

  it("names nobody in margins and tables who was taken out of the text", () => {
    const blocks = removeBlock(removeBlock(composed.blocks, "item:aleap-visit"), "thanks");
    const page = toPublished({ ...composed, blocks }, osloHealthTech, "2023-10-09");

    expect(JSON.stringify(page)).not.toContain("Shane West");
  });

  it("drops gaps with the lists and modules that were nothing else", () => {
    const { headline, standfirst, blocks } = composeReport(osloDeepDiveDays, {
      format: "HIGHLIGHTS",
      grouping: "DAY",
      language: "en",
    });
    const report = { ...composed, headline, standfirst, blocks, format: "HIGHLIGHTS" as const };
    const page = toPublished(report, osloDeepDiveDays, "2025-12-11");

    expect(page.sections.flatMap((section) => section.blocks).filter((block) => block.type === "list")).toEqual([]);
    expect(page.kicker.dates).toEqual({ from: "2025-12-03", to: "2025-12-04" });
  });

  it("moves the activity line to the foot and takes the funder's wording from the admin", () => {
    const page = toPublished(composed, osloHealthTech, "2023-10-09");

    expect(page.sections.map((section) => section.key)).not.toContain("activity");
    expect(page.activity?.map((run) => run.text).join("")).toMatch(/^Activity no\. 1 /);
    expect(page.funders).toMatchObject([{ name: "EEA and Norway Grants", period: "2014–2021", role: "DONOR" }]);
  });

  it("leaves out a quote nobody allowed and a picture somebody refused, whatever was overridden", () => {
    const figure: FigureBlock = {
      ...aBlock("f", ""),
      type: "figure",
      pictureId: "p",
      caption: null,
      crop: null,
      size: "text",
    };
    const quote: QuoteBlock = {
      ...aBlock("q", "Never said."),
      type: "quote",
      takeawayId: "t",
      author: "Ana Sá",
      affiliation: null,
    };
    const record = aTripRecord({
      pictures: [aPictureRecord({ id: "p", consent: "REFUSED" })],
    });

    expect(toPublished({ ...composed, blocks: [figure, quote] }, record, "2027-01-01").sections).toEqual([]);
  });

  it("prints the report's own date, or the day of publishing", () => {
    expect(toPublished(composed, osloHealthTech, "2023-10-09").date).toBe("2023-10-09");
    expect(toPublished({ ...composed, date: "2023-10-01" }, osloHealthTech, "2023-10-09").date).toBe("2023-10-01");
  });
});
