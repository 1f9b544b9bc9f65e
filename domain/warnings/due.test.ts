import { describe, expect, it } from "vitest";
import { at } from "@/test/builders";
import { aHost, aJudgedItem, planFacts } from "@/test/plan-facts";
import { calendarDate } from "../clock";
import type { JudgedItem, PlanFacts } from "./plan-facts";
import type { RuleName } from "./warning";
import { warningsOf } from "./warnings-of";

const limits = { ...planFacts().limits, confirmedDaysBefore: 21, detailsDaysBefore: 7 };
const visit = aJudgedItem({ id: "visit", title: "Visit", kind: "HOST_VISIT", hostId: "port", hostStatus: "REQUESTED" });

/** What a rule says so many days before 9 March. */
function said(rule: RuleName, items: JudgedItem[], today = "2027-03-08", known: Partial<PlanFacts> = {}) {
  const facts = { ...planFacts({ items, limits, hosts: [aHost()] }), today: calendarDate(today), ...known };
  return warningsOf(facts).filter((warning) => warning.rule === rule);
}

describe("a host that has not confirmed", () => {
  it("is told from so many days before until the day itself", () => {
    expect(said("unconfirmed", [visit], "2027-02-15")).toEqual([]);
    expect(said("unconfirmed", [visit], "2027-02-16")).toMatchObject([
      { severity: "gap", facts: { days: 21, status: "REQUESTED" } },
    ]);
    expect(said("unconfirmed", [visit], "2027-03-09")).toMatchObject([{ facts: { days: 0 } }]);
    expect(said("unconfirmed", [visit], "2027-03-10")).toEqual([]);
  });

  it("is told with whether it was asked", () => {
    expect(said("unconfirmed", [{ ...visit, hostStatus: "IDEA" }])).toMatchObject([{ facts: { status: "IDEA" } }]);
    expect(said("unconfirmed", [{ ...visit, hostStatus: "CONFIRMED" }])).toEqual([]);
    expect(said("unconfirmed", [{ ...visit, hostStatus: null }])).toEqual([]);
    expect(said("unconfirmed", [{ ...visit, dayId: null }])).toEqual([]);
  });

  it("is not told when nobody says until when, or which day it is", () => {
    expect(said("unconfirmed", [visit], undefined, { limits: { ...limits, confirmedDaysBefore: null } })).toEqual([]);
    expect(said("unconfirmed", [visit], undefined, { today: null })).toEqual([]);
  });

  it("once accepted is back when it was asked, not when a day has passed", () => {
    const key = (item: JudgedItem, today: string) => said("unconfirmed", [item], today)[0]?.key;

    expect(key(visit, "2027-03-01")).toBe(key(visit, "2027-03-05"));
    expect(key(visit, "2027-03-01")).not.toBe(key({ ...visit, hostStatus: "IDEA" }, "2027-03-01"));
  });
});

describe("a week before", () => {
  const talk = aJudgedItem({ id: "talk", title: "Talk", kind: "TALK", venueId: "port" });
  const speaker = { role: "SPEAKER" as const, personId: "shane", personName: "Shane", toBeConfirmed: false };

  it.each(["no-room", "no-speaker", "still-tentative", "no-time", "no-address"] as const)(
    "%s is told, and not before",
    (rule) => {
      const bare = {
        ...talk,
        tentative: rule === "still-tentative",
        startMinute: rule === "no-time" ? null : at(9),
        venueId: rule === "no-address" ? null : "port",
      };

      expect(said(rule, [bare], "2027-03-02")).toHaveLength(1);
      expect(said(rule, [bare], "2027-03-01")).toEqual([]);
      expect(said(rule, [bare], "2027-03-02", { limits: { ...limits, detailsDaysBefore: null } })).toEqual([]);
    },
  );

  it("a room is known by its name, by a place in words, or from the item around", () => {
    expect(said("no-room", [{ ...talk, room: "Aud 1" }])).toEqual([]);
    expect(said("no-room", [{ ...talk, place: "Under the oak" }])).toEqual([]);
    expect(
      said("no-room", [
        { ...visit, room: "Aud 1" },
        { ...talk, parentId: "visit" },
      ]),
    ).toEqual([]);
    expect(said("no-room", [visit, { ...talk, parentId: "visit" }])).toMatchObject([{ itemIds: ["visit"] }]);
    expect(said("no-room", [{ ...talk, kind: "MEAL" }])).toEqual([]);
  });

  it("somebody speaks when they have a part, or one inside; a contact or guest does not", () => {
    expect(said("no-speaker", [{ ...talk, parts: [speaker] }])).toEqual([]);
    expect(
      said("no-speaker", [
        { ...talk, kind: "PANEL" },
        { ...talk, id: "inner", parentId: "talk", parts: [speaker] },
      ]),
    ).toEqual([]);
    expect(said("no-speaker", [{ ...talk, parts: [{ ...speaker, role: "CONTACT" }] }])).toHaveLength(1);
    expect(said("no-speaker", [visit])).toEqual([]);
  });

  it("a time that may move is settled by a click", () => {
    expect(said("still-tentative", [{ ...talk, tentative: true }])[0]?.mends[0]).toMatchObject({
      does: { kind: "fields", fields: { tentative: false } },
    });
  });

  it("a part of an item may go without a time, and so may a meal", () => {
    expect(said("no-time", [visit, { ...talk, parentId: "visit", startMinute: null }])).toEqual([]);
    expect(said("no-time", [{ ...talk, kind: "MEAL", startMinute: null }])).toEqual([]);
  });

  it("an address is that of the venue or host, or a place in words", () => {
    const homeless = { hosts: [aHost({ hasAddress: false })] };

    expect(said("no-address", [talk])).toEqual([]);
    expect(said("no-address", [visit])).toEqual([]);
    expect(said("no-address", [visit], undefined, homeless)).toMatchObject([
      { mends: [{ does: { kind: "open-host", hostId: "port" } }] },
    ]);
    expect(said("no-address", [{ ...visit, place: "City Hall pier" }], undefined, homeless)).toEqual([]);
    expect(
      said("no-address", [aJudgedItem({ kind: "TRANSFER" }), aJudgedItem({ id: "o", kind: "ONLINE_SESSION" })]),
    ).toEqual([]);
  });
});

describe("at any time", () => {
  it("a host visit names its host, itself or by the item around", () => {
    const bare = { ...visit, hostId: null };

    expect(said("no-host", [bare], "2026-01-01")).toMatchObject([{ severity: "gap", itemIds: ["visit"] }]);
    expect(said("no-host", [visit])).toEqual([]);
    expect(said("no-host", [visit, { ...bare, id: "inner", parentId: "visit" }])).toEqual([]);
    expect(said("no-host", [{ ...bare, dayId: null }])).toEqual([]);
  });

  it("parts without a name are counted", () => {
    const part = { role: "SPEAKER" as const, personId: null, personName: null, toBeConfirmed: true };

    expect(said("unnamed-part", [{ ...visit, parts: [part, part] }], "2026-01-01")).toMatchObject([
      { facts: { count: 2 } },
    ]);
    expect(said("unnamed-part", [{ ...visit, parts: [{ ...part, toBeConfirmed: false }] }])).toEqual([]);
    expect(said("unnamed-part", [{ ...visit, dayId: null, parts: [part] }])).toEqual([]);
  });
});

describe("times a host proposed", () => {
  const on = (date: string | null, startMinute: number | null) => ({
    date: date === null ? null : calendarDate(date),
    startMinute: startMinute === null ? null : at(0, 0 + startMinute),
    durationMinutes: null,
  });
  const asked = { ...visit, proposedTimes: [on("2027-03-10", 13 * 60), on("2027-04-10", null)] };

  it("wait for an answer, on the plan and on the wish list", () => {
    expect(said("proposed-times", [asked])).toMatchObject([{ severity: "warning", facts: { count: 2 } }]);
    expect(said("proposed-times", [{ ...asked, dayId: null, startMinute: null }])).toHaveLength(1);
    expect(said("proposed-times", [{ ...asked, hostStatus: "CONFIRMED" }])).toEqual([]);
    expect(said("proposed-times", [{ ...asked, hostStatus: "DECLINED" }])).toEqual([]);
  });

  it("are answered by standing at one of them", () => {
    expect(said("proposed-times", [{ ...asked, dayId: "d2", startMinute: at(13) }])).toEqual([]);
    expect(said("proposed-times", [{ ...asked, proposedTimes: [on("2027-03-09", null)] }])).toEqual([]);
  });

  it("are taken by a click where the trip has that day", () => {
    const mends = said("proposed-times", [asked])[0]?.mends;

    expect(mends?.map(({ words }) => words)).toEqual(["takeProposed", "open"]);
    expect(mends?.[0]).toMatchObject({
      facts: { date: "2027-03-10", time: "13:00" },
      does: { places: [{ dayId: "d2", startMinute: at(13) }] },
    });
  });

  it("are not offered where they clash", () => {
    const busy = aJudgedItem({ id: "busy", dayId: "d2", startMinute: at(13), durationMinutes: 60 });

    expect(said("proposed-times", [asked, busy])[0]?.mends.map(({ words }) => words)).toEqual(["open"]);
  });
});
