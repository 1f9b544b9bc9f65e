import { describe, expect, it } from "vitest";
import { aHostRecord, anItemRecord, aPartRecord, aPersonRecord, aTripRecord } from "@/test/record-builders";
import { blockText } from "./blocks";
import { composeReport } from "./compose";
import { meetingsOf, metRows, routeDays } from "./meetings";
import type { ItemRecord, PartRecord, TripRecord } from "./record";

const port = aHostRecord({
  id: "port",
  name: "Trondheim Havn",
  names: [{ name: "Port of Trondheim", language: "en" }],
});
const lab = aHostRecord({ id: "lab", name: "Hydrogenlaboratoriet" });
const hosts = [port, lab];
const sigrid = aPersonRecord({ name: "Sigrid Østby" });
const stefan = aPersonRecord({ name: "Ștefan Țurcanu" });
const oystein = aPersonRecord({ name: "Øystein Ås" });

const visit = anItemRecord({
  id: "visit",
  hostId: "port",
  parts: [
    aPartRecord({ person: sigrid, roleThen: "Director", affiliationThen: " trondheim  havn" }),
    aPartRecord({ role: "GUIDE", person: oystein, roleThen: "Pilot" }),
  ],
});
const panel = anItemRecord({
  id: "panel",
  kind: "PANEL",
  title: "Who pays?",
  venueId: "port",
  parts: [
    aPartRecord({ role: "PANELLIST", person: stefan, roleThen: "Rector", affiliationThen: "TU Cluj" }),
    aPartRecord({ role: "PANELLIST", person: oystein, roleThen: "Pilot", affiliationThen: "Port of Trondheim" }),
  ],
});
const chaired = anItemRecord({
  id: "chaired",
  hostId: "lab",
  parts: [aPartRecord({ role: "CHAIR", person: stefan, roleThen: "Rector" })],
});

const trip = (...items: ItemRecord[]) => aTripRecord({ hosts, items });
const thanks = (record: TripRecord) => {
  const { blocks } = composeReport(record, { format: "JOURNEY", grouping: "DAY", language: "en" });
  return blocks.filter(({ id }) => id === "thanks").map((block) => blockText(block));
};
const meetings = (record: TripRecord) =>
  meetingsOf(
    record,
    () => true,
    () => true,
  );

describe("an organisation that was typed", () => {
  it("is not told again right after the host that bears the name", () => {
    const { blocks } = composeReport(trip(visit), { format: "JOURNEY", grouping: "DAY", language: "en" });
    const text = blocks.filter(({ id }) => id === "item:visit").map((block) => blockText(block))[0] ?? "";

    expect(text).toMatch(/Sigrid Østby, Director, /);
    expect(text.match(/Trondheim Havn/gi)).toHaveLength(1);
  });

  it("is thanked as the host that bears the name, also in another language, and everybody is thanked once", () => {
    expect(thanks(trip(visit, panel, chaired))).toEqual([
      "Our thanks go to Trondheim Havn (Sigrid Østby and Øystein Ås), Hydrogenlaboratoriet and Ștefan Țurcanu (TU Cluj).",
    ]);
  });

  it("has one row with whom we met, where they belong", () => {
    expect(metRows(meetings(trip(visit, panel, chaired))).map(({ host, person }) => [host, person])).toEqual([
      ["Trondheim Havn", "Sigrid Østby"],
      ["Trondheim Havn", "Øystein Ås"],
      ["TU Cluj", "Ștefan Țurcanu"],
      ["Hydrogenlaboratoriet", null],
    ]);
  });
});

it.each([
  ["STUDY_VISIT", [], ["Our thanks go to Trondheim Havn."]],
  ["EVENT", ["Ana Pop"], ["Our thanks go to Trondheim Havn and Ana Pop (Klynge Nord)."]],
] as const)("thanks and meets its own people at an event alone: %s", (kind, met, thanked) => {
  const parts = [aPartRecord({ person: aPersonRecord({ name: "Ana Pop" }), affiliationThen: "Klynge Nord" })];
  const record = aTripRecord({
    ...{ hosts, items: [{ ...visit, parts }], trip: { kind } },
    organisation: { name: "Klynge Nord", slug: "klynge-nord", descriptor: null },
  });

  const people = metRows(meetings(record)).flatMap(({ person }) => (person ? [person] : []));
  expect([people, thanks(record)]).toEqual([met, thanked]);
});

describe("own people", () => {
  const thanked = (part: Partial<PartRecord>, people: string[] = []) => {
    const parts = [aPartRecord({ person: aPersonRecord({ id: "ana", name: "Ana Pop" }), ...part })];
    const record = aTripRecord({
      ...{ hosts, items: [{ ...visit, parts }], participants: { accepted: 2, organisations: 1, people } },
      organisation: { name: "Clusterul Învățării", slug: "clusterul", descriptor: null },
    });
    return [thanks(record), metRows(meetings(record)).flatMap(({ person }) => person ?? [])];
  };

  it.each(["clusterul invatarii", " CLUSTERUL  ÎNVĂȚĂRII ", "Clusterul Învăţării"])(
    "are known whatever way their organisation was typed: %j",
    (affiliationThen) => {
      expect(thanked({ affiliationThen })).toEqual([["Our thanks go to Trondheim Havn."], []]);
    },
  );

  it("are those who travelled too, wherever they work and though the part says nothing", () => {
    expect(thanked({ affiliationThen: "A member of theirs" }, ["ana"])).toEqual([
      ["Our thanks go to Trondheim Havn."],
      [],
    ]);
    expect(thanked({}, ["ana"])).toEqual([["Our thanks go to Trondheim Havn."], []]);
    expect(thanked({})).toEqual([["Our thanks go to Trondheim Havn (Ana Pop)."], ["Ana Pop"]]);
  });
});

it("draws a stop where an item was, and none where its speakers came from", () => {
  const record = trip(visit, panel, chaired);

  const [day] = routeDays(record, meetings(record), { day: String });

  expect(day?.stops.map(({ host }) => host)).toEqual(["Trondheim Havn", "Hydrogenlaboratoriet"]);
});

it("draws the stop of a part where the whole was", () => {
  const part = { ...panel, id: "part", venueId: null, parentId: "panel" };
  const record = trip(panel, part, chaired);

  const [day] = routeDays(record, meetings(record), { day: String });

  expect(day?.stops.map(({ host }) => host)).toEqual(["Trondheim Havn", "Hydrogenlaboratoriet"]);
});

it("keeps those met at one host together, whenever they were met", () => {
  const late = { ...visit, id: "late", parts: [aPartRecord({ person: aPersonRecord({ name: "Kari Nes" }) })] };
  const rows = metRows(meetings(trip(visit, chaired, late)));

  expect(rows.map(({ host }) => host)).toEqual([
    ...["Trondheim Havn", "Trondheim Havn", "Trondheim Havn"],
    ...["Hydrogenlaboratoriet"],
  ]);
});

it("draws a stop for those who spoke where nobody says where that was", () => {
  const record = trip({ ...panel, venueId: null, parts: panel.parts.slice(0, 1) });

  const [day] = routeDays(record, meetings(record), { day: String });

  expect(day?.stops).toEqual([{ host: "TU Cluj", detail: "Ștefan Țurcanu" }]);
});
