import { describe, expect, it } from "vitest";
import { calendarDate } from "../clock";
import { type Findable, findReports, PAGE_LENGTH, type Wanted } from "./finding";

const anything: Wanted = { year: null, topic: null, programme: null };
const reading = { languages: ["en"], page: 1 };

function aReport(group: string, over: Partial<Findable> = {}): Findable {
  return { group, language: "en", date: calendarDate("2026-03-01"), dates: null, topics: [], programmes: [], ...over };
}

const oslo = aReport("oslo", {
  date: calendarDate("2024-01-09"),
  dates: { from: calendarDate("2023-09-25"), to: calendarDate("2023-09-27") },
  topics: ["Health", "Clusters"],
  programmes: ["Grants"],
});
const osloInRomanian = { ...oslo, language: "ro" };
const porto = aReport("porto", { topics: ["Clusters", "Yarn"], programmes: ["Fund", "Grants"] });
const all = [porto, oslo, osloInRomanian];
const groups = (wanted: Partial<Wanted>) =>
  findReports(all, { ...anything, ...wanted }, reading).entries.map(({ report }) => report.group);

describe("reports are found", () => {
  it("by the year of the trip, and by the report's own where the trip's dates may not be told", () => {
    expect([groups({ year: "2023" }), groups({ year: "2026" }), groups({ year: "2024" })]).toEqual([
      ["oslo"],
      ["porto"],
      [],
    ]);
  });

  it("by topic and programme at once", () => {
    expect(groups({ topic: "Clusters" })).toEqual(["porto", "oslo"]);
    expect(groups({ topic: "Clusters", programme: "Fund" })).toEqual(["porto"]);
  });

  it("once for all their languages, in that of the reader if there is one", () => {
    const { entries, total } = findReports(all, anything, { languages: ["ro", "en"], page: 1 });

    expect(total).toBe(2);
    expect(entries[1]).toEqual({ report: osloInRomanian, others: [oslo] });
    expect(entries[0]?.report.language).toBe("en");
  });
});

describe("the choices", () => {
  it("say how many reports each would leave beside what else is chosen", () => {
    const { choices } = findReports(all, { ...anything, year: "2023" }, reading);

    expect(choices.topic).toEqual([
      { value: "Clusters", count: 1 },
      { value: "Health", count: 1 },
    ]);
    expect(choices.year).toEqual([
      { value: "2026", count: 1 },
      { value: "2023", count: 1 },
    ]);
  });

  it("still hold what was asked for when nothing has it", () => {
    const { choices, total } = findReports(all, { ...anything, topic: "Ships" }, reading);

    expect(total).toBe(0);
    expect(choices.topic).toContainEqual({ value: "Ships", count: 0 });
  });
});

it("a long list comes in pages, and an address beyond the last shows the last", () => {
  const many = Array.from({ length: PAGE_LENGTH + 2 }, (_, index) => aReport(`report ${index}`));

  const beyond = findReports(many, anything, { languages: ["en"], page: 9 });

  expect(beyond).toMatchObject({ page: 2, pages: 2, total: PAGE_LENGTH + 2 });
  expect(beyond.entries).toHaveLength(2);
});
