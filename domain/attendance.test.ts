import { describe, expect, it } from "vitest";
import { anItem, someDays } from "@/test/builders";
import type { AgendaItem } from "./agenda";
import { expectedFinder, mayCheckIn } from "./attendance";
import { calendarDate } from "./clock";
import { type Instant, timeZone } from "./zones";

const agenda = (...items: AgendaItem[]) => ({
  days: someDays(1),
  items,
  groups: [{ id: "a", participantIds: ["ana"] }],
  participantIds: ["ana", "bo"],
});
const expectedAt = (item: AgendaItem, ...others: AgendaItem[]) => [...expectedFinder(agenda(item, ...others))(item)];

describe("who is looked for at an item", () => {
  it("is everyone, or the groups it or what is around it is for", () => {
    const visit = anItem({ id: "visit", groupIds: ["a"] });

    expect(expectedAt(anItem({}))).toEqual(["ana", "bo"]);
    expect(expectedAt(anItem({ id: "talk", parentId: "visit" }), visit)).toEqual(["ana"]);
  });

  it("is whoever signed up for what is optional, and anybody while nobody has", () => {
    expect(expectedAt(anItem({ optional: true, signedUpIds: ["bo"] }))).toEqual(["bo"]);
    expect(expectedAt(anItem({ optional: true }))).toEqual(["ana", "bo"]);
  });
});

describe("checking in", () => {
  const day = { date: calendarDate("2027-03-09"), timeZone: timeZone("Pacific/Kiritimati") };
  const at = (text: string) => Date.parse(text) as Instant;

  it.each([
    ["2027-03-07T21:59:59Z", false],
    ["2027-03-07T22:00:00Z", true],
    ["2027-03-09T21:59:59Z", true],
    ["2027-03-09T22:00:00Z", false],
  ])("at %s, by the day in the zone of the item with twelve hours around it: %s", (now, open) => {
    expect(mayCheckIn(day, at(now))).toBe(open);
  });
});
