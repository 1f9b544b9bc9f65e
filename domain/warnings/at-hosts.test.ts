import { describe, expect, it } from "vitest";
import { at } from "@/test/builders";
import { aHost, aJudgedItem, planFacts } from "@/test/plan-facts";
import { calendarDate, type Weekday } from "../clock";
import type { JudgedHost, JudgedItem, PlanFacts } from "./plan-facts";
import type { RuleName } from "./warning";
import { warningsOf } from "./warnings-of";

/** 9 March 2027 is a Tuesday. */
const visit = aJudgedItem({
  id: "visit",
  title: "Visit",
  kind: "HOST_VISIT",
  hostId: "port",
  startMinute: at(10),
  durationMinutes: 90,
});
const open = (weekday: number, from: number, until: number) => ({
  weekday: weekday as Weekday,
  from: at(from),
  until: until * 60,
});

function said(
  rule: RuleName,
  host: Partial<JudgedHost>,
  item: Partial<JudgedItem> = {},
  known: Partial<PlanFacts> = {},
) {
  const items = [{ ...visit, ...item }];
  return warningsOf({ ...planFacts({ items, hosts: [aHost(host)] }), ...known }).filter(
    (warning) => warning.rule === rule,
  );
}

describe("the hours of a host", () => {
  it("are kept by a visit inside them, also where two stretches touch", () => {
    expect(said("host-closed", { openHours: [open(2, 9, 12)] })).toEqual([]);
    expect(said("host-closed", { openHours: [open(2, 11, 16), open(2, 9, 11)] })).toEqual([]);
    expect(said("host-closed", { openHours: [open(2, 10, 11.5)] })).toEqual([]);
  });

  it("are not kept by one that begins before or ends after", () => {
    expect(said("host-closed", { openHours: [open(2, 9, 11), open(2, 13, 16)] })).toMatchObject([
      {
        severity: "warning",
        facts: { why: "closedHours", hours: "09:00–11:00, 13:00–16:00", time: "10:00", host: "Port authority" },
      },
    ]);
    expect(said("host-closed", { openHours: [open(2, 11, 16)] })).toHaveLength(1);
  });

  it("may not be on that day of the week at all, with a time or without", () => {
    expect(said("host-closed", { openHours: [open(3, 9, 16)] })).toMatchObject([{ facts: { why: "closedDay" } }]);
    expect(said("host-closed", { openHours: [open(3, 9, 16)] }, { startMinute: null })).toHaveLength(1);
  });

  it("are unknown when the host said nothing, and on days without dates", () => {
    expect(said("host-closed", {})).toEqual([]);
    const days = planFacts().agenda.days.map((day) => ({ ...day, date: null }));
    expect(
      warningsOf(
        planFacts({ items: [visit], hosts: [aHost({ openHours: [open(3, 9, 16)] })], agenda: { days } }),
      ).filter(({ rule }) => rule === "host-closed"),
    ).toEqual([]);
  });

  it("are not reached on a day on which people would come late from where they were the day before", () => {
    const hosts = [
      aHost({ openHours: [open(3, 9, 18)] }),
      aHost({ id: "campus", coordinates: { latitude: 59.94, longitude: 10.72 } }),
      aHost({ id: "lab", coordinates: { latitude: 59.4, longitude: 10.72 } }),
    ];
    const bus = {
      ...visit,
      id: "bus",
      kind: "TRANSFER" as const,
      transport: "TRAIN" as const,
      startMinute: at(15, 45),
      durationMinutes: null,
    };
    const items = [
      { ...visit, id: "campus", dayId: "d1", hostId: "campus" },
      { ...visit, id: "lab", dayId: "d2", hostId: "lab", startMinute: at(16) },
      { ...bus, dayId: "d3" },
    ];

    const [closed] = warningsOf(planFacts({ items, hosts })).filter(({ rule }) => rule === "host-closed");

    expect(closed?.itemIds).toEqual(["bus"]);
    expect(closed?.mends.map(({ words }) => words)).not.toContain("moveTo");
  });

  it("are reached by starting as near as they allow, or on a day it is open", () => {
    expect(said("host-closed", { openHours: [open(2, 11, 16)] })[0]?.mends[0]).toMatchObject({
      words: "startAt",
      facts: { time: "11:00" },
    });
    expect(said("host-closed", { openHours: [open(2, 8, 11)] })[0]?.mends[0]).toMatchObject({
      words: "startAt",
      facts: { time: "09:30" },
    });
    expect(said("host-closed", { openHours: [open(4, 9, 16)] })[0]?.mends[0]).toMatchObject({
      words: "moveTo",
      facts: { date: "2027-03-11" },
    });
  });

  it("count for venues too, and once for an item inside another at the same host", () => {
    expect(said("host-closed", { openHours: [] }, { hostId: null, venueId: "port" })).toHaveLength(1);
    const inner = { ...visit, id: "inner", parentId: "visit" };
    const facts = planFacts({ items: [visit, inner], hosts: [aHost({ openHours: [] })] });
    expect(warningsOf(facts).filter(({ rule }) => rule === "host-closed")).toHaveLength(1);
  });
});

describe("a host that is away", () => {
  const away = (from: string, until: string) => ({ away: [{ from: calendarDate(from), until: calendarDate(until) }] });

  it("receives nobody from the first to the last of its dates", () => {
    expect(said("host-closed", away("2027-03-01", "2027-03-09"))).toMatchObject([
      { facts: { why: "away", date: "2027-03-09" } },
    ]);
    expect(said("host-closed", away("2027-03-09", "2027-03-09"))).toHaveLength(1);
    expect(said("host-closed", away("2027-03-10", "2027-03-20"))).toEqual([]);
  });

  it("is visited on another day by a click", () => {
    expect(said("host-closed", away("2027-03-01", "2027-03-09"))[0]?.mends[0]).toMatchObject({
      words: "moveTo",
      facts: { date: "2027-03-10" },
    });
  });

  it("is not visited on the day people arrive", () => {
    const days = planFacts().agenda.days.map((day, index) => ({ ...day, numbered: index !== 1 }));
    const facts = planFacts({ items: [visit], hosts: [aHost(away("2027-03-01", "2027-03-09"))], agenda: { days } });
    const [warning] = warningsOf(facts).filter(({ rule }) => rule === "host-closed");

    expect(warning?.mends.map((mend) => mend.facts.date)).not.toContain("2027-03-10");
    expect(warning?.mends[0]).toMatchObject({ words: "moveTo", facts: { date: "2027-03-11" } });
  });
});

describe("the largest group", () => {
  it("is kept by as many, not by one more", () => {
    expect(said("large-group", { largestGroup: 2 })).toEqual([]);
    expect(said("large-group", { largestGroup: 1 })).toMatchObject([
      { facts: { people: 2, limit: 1, host: "Port authority" } },
    ]);
  });

  it("counts the group an item is for", () => {
    const facts = planFacts({
      items: [{ ...visit, groupIds: ["a"] }],
      hosts: [aHost({ largestGroup: 1 })],
      agenda: { groups: [{ id: "a", participantIds: ["ana"] }] },
    });

    expect(warningsOf(facts).filter(({ rule }) => rule === "large-group")).toEqual([]);
  });

  it("is kept by offering fewer places where people choose", () => {
    const [warning] = said("large-group", { largestGroup: 1 }, { choiceId: "c" });

    expect(warning?.mends[0]).toMatchObject({ does: { kind: "fields", fields: { capacity: 1 } } });
    expect(said("large-group", { largestGroup: 1 }, { choiceId: "c", capacity: 1 })).toEqual([]);
  });

  it("says nothing while nobody is on the trip", () => {
    const facts = planFacts({ items: [visit], hosts: [aHost({ largestGroup: 0 })], agenda: { participantIds: [] } });

    expect(warningsOf(facts).filter(({ rule }) => rule === "large-group")).toEqual([]);
  });
});

describe("days off", () => {
  const norway = { country: "NO", region: null, weekend: [], holidays: [], partly: [] };
  const portDay = [{ date: calendarDate("2027-03-09"), name: "Port Day" }];
  const holiday = { daysOff: [{ ...norway, holidays: portDay }] };
  const weekend = { daysOff: [{ ...norway, weekend: [2 as const] }] };

  it("are told of visits that are not confirmed", () => {
    expect(said("holiday", {}, { hostStatus: "REQUESTED" }, holiday)).toMatchObject([
      { facts: { holiday: "Port Day", date: "2027-03-09" } },
    ]);
    expect(said("holiday", {}, { hostStatus: "CONFIRMED" }, holiday)).toEqual([]);
    expect(said("weekend", {}, { hostStatus: "REQUESTED" }, weekend)).toHaveLength(1);
    expect(said("weekend", {}, { hostStatus: "CONFIRMED" }, weekend)).toEqual([]);
  });

  it("are those of the host's own country", () => {
    expect(said("holiday", { country: "SE" }, {}, holiday)).toEqual([]);
    expect(said("holiday", { country: "NO" }, {}, { ...holiday, country: "SE" })).toHaveLength(1);
  });

  it("are those of the host's region, or of where the trip is that day", () => {
    const coast = { daysOff: [norway, { ...norway, region: "coast", holidays: portDay }] };
    const there = new Map([["d1", "coast"]]);

    expect(said("holiday", { region: "coast" }, {}, coast)).toMatchObject([{ facts: { where: "" } }]);
    expect(said("holiday", {}, {}, { ...coast, regions: there })).toEqual([]);
    expect(said("holiday", { hasAddress: false }, {}, { ...coast, regions: there })).toHaveLength(1);
  });

  it("are said to be in parts of the country while nobody knows in which the host is", () => {
    const somewhere = { daysOff: [{ ...norway, partly: portDay }] };

    expect(said("holiday", {}, {}, somewhere)).toMatchObject([{ facts: { holiday: "Port Day", where: "parts" } }]);
    expect(said("holiday", {}, { hostStatus: "CONFIRMED" }, somewhere)).toEqual([]);
  });

  it("do not matter for meals and the like, nor at a weekend to hosts who are open then", () => {
    expect(said("holiday", {}, { kind: "MEAL" }, holiday)).toEqual([]);
    expect(said("weekend", { openHours: [open(2, 9, 16)] }, {}, weekend)).toEqual([]);
    expect(said("holiday", { openHours: [open(2, 9, 16)] }, {}, holiday)).toHaveLength(1);
  });

  it("are avoided on another day by a click", () => {
    expect(said("holiday", {}, {}, holiday)[0]?.mends[0]).toMatchObject({
      words: "moveTo",
      facts: { date: "2027-03-10" },
    });
  });
});
