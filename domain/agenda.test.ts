import { describe, expect, it } from "vitest";
import { aDay, anAgenda, anItem, someDays } from "@/test/builders";
import {
  type AgendaItem,
  ancestorsOf,
  belongsOn,
  dayNumbers,
  findDay,
  findItem,
  groupsOf,
  idsInside,
  isOff,
  mustBeThere,
} from "./agenda";

const byId = (items: ReturnType<typeof anItem>[]) => new Map(items.map((item) => [item.id, item]));

describe("dayNumbers", () => {
  it("numbers days from one and leaves arrival days without", () => {
    const days = [
      aDay({ id: "second", position: 2 }),
      aDay({ id: "arrival", position: 0, numbered: false }),
      aDay({ id: "first", position: 1 }),
    ];

    expect([...dayNumbers(days)]).toEqual([
      ["arrival", null],
      ["first", 1],
      ["second", 2],
    ]);
  });
});

describe("looking up", () => {
  it("finds what is there and throws for what is not", () => {
    const agenda = anAgenda({ items: [anItem({ id: "port" })] });

    expect(findItem(agenda, "port").title).toBe("Port authority");
    expect(findDay(agenda, "d2").position).toBe(1);
    expect(() => findItem(agenda, "lab")).toThrow(RangeError);
    expect(() => findDay({ ...agenda, days: someDays(1) }, "d2")).toThrow(RangeError);
  });
});

describe("items inside items", () => {
  const visit = anItem({ id: "visit", groupIds: ["a"] });
  const session = anItem({ id: "session", parentId: "visit" });
  const talk = anItem({ id: "talk", parentId: "session" });
  const lunch = anItem({ id: "lunch" });

  it("knows what is around an item, nearest first, and what is inside", () => {
    const items = [talk, lunch, session, visit];

    expect(ancestorsOf(byId(items), talk).map((item) => item.id)).toEqual(["session", "visit"]);
    expect(idsInside(items, "visit")).toEqual(new Set(["session", "talk"]));
    expect(idsInside(items, "lunch")).toEqual(new Set());
  });

  it("does not run in circles when damaged data does", () => {
    const egg = anItem({ id: "egg", parentId: "hen" });
    const hen = anItem({ id: "hen", parentId: "egg" });

    expect(ancestorsOf(byId([egg, hen]), egg).map((item) => item.id)).toEqual(["hen"]);
    expect(idsInside([egg, hen], "egg")).toEqual(new Set(["hen"]));
  });

  it("gives a talk the groups of the visit around it, unless it names its own", () => {
    const items = byId([visit, session, talk, lunch]);

    expect(groupsOf(items, talk)).toEqual(["a"]);
    expect(groupsOf(items, { ...talk, groupIds: ["b"] })).toEqual(["b"]);
    expect(groupsOf(items, lunch)).toEqual([]);
  });
});

it("proposes a day on which people arrive for how they come, not for whom they visit", () => {
  const [arrival, first] = [aDay({ numbered: false }), aDay({ numbered: true })];
  const daysFor = (kind: AgendaItem["kind"]) => [arrival, first].map((day) => belongsOn({ kind }, day));

  expect(daysFor("HOST_VISIT")).toEqual([false, true]);
  expect(daysFor("MEAL")).toEqual([false, true]);
  expect(daysFor("TRANSFER")).toEqual([true, true]);
  expect(daysFor("CHECK_IN")).toEqual([true, true]);
});

it("takes declined and cancelled visits for off, and every part but a contact's for being there", () => {
  expect(isOff({ hostStatus: "DECLINED" })).toBe(true);
  expect(isOff({ hostStatus: "CANCELLED" })).toBe(true);
  expect(isOff({ hostStatus: "REQUESTED" })).toBe(false);
  expect(isOff({ hostStatus: null })).toBe(false);
  expect(mustBeThere("SPEAKER")).toBe(true);
  expect(mustBeThere("CONTACT")).toBe(false);
});
