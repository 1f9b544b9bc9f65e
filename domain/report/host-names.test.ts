import { describe, expect, it } from "vitest";
import { aHostRecord, anItemRecord, aTripRecord } from "@/test/record-builders";
import { blocksToText } from "./blocks";
import { checkReport } from "./checks";
import { composeReport } from "./compose";
import { withNamesIn } from "./host-names";
import type { HostRecord, Language } from "./record";

const hospital = aHostRecord({
  id: "hospital",
  name: "Oslo University Hospital",
  names: [
    { name: "Spitalul Universitar din Oslo", language: "ro" },
    { name: "Oslo universitetssykehus", language: "no" },
  ],
  country: "Norway",
});

/** What a report of a trip planned in English calls a host, at its first mention and later. */
function told(host: HostRecord, language: Language): string {
  const items = ["first", "again"].map((id) => anItemRecord({ id, hostId: host.id }));
  const record = withNamesIn(aTripRecord({ hosts: [host], items, trip: { language: "en" } }), language);
  return blocksToText(composeReport(record, { format: "JOURNEY", grouping: "DAY", language }).blocks);
}

describe("a host with a name in the language of the report", () => {
  it("bears it there, with the name that is used where it is", () => {
    expect(told(hospital, "ro")).toMatch(/Spitalul Universitar din Oslo \(Oslo universitetssykehus\)/);
    expect(told(hospital, "ro")).not.toContain("Oslo University Hospital");
  });

  it("bears it whatever the region of the tag, with the main name in brackets where there is no other", () => {
    expect(told(hospital, "nb")).toMatch(/Oslo universitetssykehus \(/);
    const { names, ...rest } = hospital;
    expect(told({ ...rest, names: names.slice(1) }, "nb")).toMatch(
      /Oslo universitetssykehus \(Oslo University Hospital\)/,
    );
  });

  it("keeps its main name in the language of the trip, because its organisers chose that", () => {
    const park = aHostRecord({
      id: "park",
      name: "Forskningsparken",
      names: [{ name: "Oslo Science Park", language: "en" }],
    });

    expect(told(park, "en")).toContain("Forskningsparken (Oslo Science Park)");
    expect(told(park, "ro")).toContain("Forskningsparken (Oslo Science Park)");
  });
});

it("counts a host as named by any of its names, so that an older draft stays complete", () => {
  const trip = aTripRecord({ hosts: [hospital], items: [anItemRecord({ id: "a", hostId: "hospital" })] });
  const { blocks } = composeReport(trip, { format: "JOURNEY", grouping: "DAY", language: "nb" });
  const report = { format: "JOURNEY" as const, language: "nb", headline: "H", standfirst: "S", blocks };

  const named = checkReport(report, withNamesIn(trip, "nb")).find(({ key }) => key === "named");

  expect(named?.state).toBe("ok");
});
