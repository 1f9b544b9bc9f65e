import { describe, expect, it } from "vitest";
import { at, someDays } from "@/test/builders";
import { aJudgedItem, planFacts } from "@/test/plan-facts";
import { timeZone } from "../zones";
import type { JudgedItem, PlanningLimits } from "./plan-facts";
import type { RuleName } from "./warning";
import { warningsOf } from "./warnings-of";

const none: PlanningLimits = planFacts().limits;
const groups = [
  { id: "a", participantIds: ["ana"] },
  { id: "b", participantIds: ["ben"] },
];

function said(
  rule: RuleName,
  items: JudgedItem[],
  limits: Partial<PlanningLimits> = {},
  agenda: NonNullable<Parameters<typeof planFacts>[0]>["agenda"] = {},
) {
  return warningsOf(planFacts({ items, limits: { ...none, ...limits }, agenda })).filter(
    (warning) => warning.rule === rule,
  );
}

/** Something from one time to another. */
function during(id: string, from: number, until: number, overrides: Partial<JudgedItem> = {}) {
  return aJudgedItem({ id, title: id, startMinute: at(from), durationMinutes: (until - from) * 60, ...overrides });
}

describe("lunch", () => {
  const meals = { meals: true };
  const busy = [during("talks", 9, 12), during("lab", 12, 16)];

  it("is missed in a day of more than six hours that goes right through it", () => {
    expect(said("no-meal", busy, meals)).toMatchObject([
      {
        severity: "warning",
        dayId: "d1",
        itemIds: ["talks", "lab"],
        facts: { meal: "lunch", from: "09:00", until: "16:00", people: 2 },
      },
    ]);
  });

  it("is not missed when the organisation does not mind", () => {
    expect(said("no-meal", busy)).toEqual([]);
  });

  it("is not missed in six hours, nor in a day that begins or ends with it", () => {
    expect(said("no-meal", [during("talks", 9, 15)], meals)).toEqual([]);
    expect(said("no-meal", [during("talks", 12, 17), during("more", 17, 19)], meals)).toEqual([]);
    expect(said("no-meal", [during("early", 7, 13.5)], meals)).toEqual([]);
  });

  it.each([
    ["a meal", during("lunch", 12, 12.25, { kind: "MEAL" })],
    ["free time", during("free", 12, 12.25, { kind: "FREE_TIME" })],
    ["a meal without a time", during("lunch", 12, 13, { kind: "MEAL", startMinute: null })],
  ])("is there with %s", (_, meal) => {
    expect(said("no-meal", [during("talks", 9, 12), meal, during("lab", 12.25, 16)], meals)).toEqual([]);
  });

  it("is there with 45 free minutes, and not with 40", () => {
    const pause = (minutes: number) => [during("talks", 9, 12), during("lab", 12 + minutes / 60, 16)];

    expect(said("no-meal", pause(45), meals)).toEqual([]);
    expect(said("no-meal", pause(40), meals)).toHaveLength(1);
  });

  it("is missed by a group whose lunch is another group's", () => {
    const items = [
      ...busy.map((item) => ({ ...item, groupIds: ["a"] })),
      during("lunch", 12, 13, { kind: "MEAL", groupIds: ["b"] }),
    ];

    expect(said("no-meal", items, meals, { groups })).toMatchObject([{ facts: { people: 1 } }]);
  });

  it("is added where there is half an hour, and made room for by ending or starting something", () => {
    const mends = (items: JudgedItem[]) =>
      said("no-meal", items, meals)[0]?.mends.map(({ words, facts }) => `${words} ${facts.time ?? ""}`.trim());

    expect(mends([during("talks", 9, 12), during("lab", 12.5, 16)])).toEqual(["addMeal 12:00", "endAt 11:45", "open"]);
    expect(mends(busy)).toEqual(["startAt 12:45", "open"]);
  });
});

it("misses dinner, but not at a reception", () => {
  const evening = [during("talks", 14, 18), during("concert", 18, 22)];

  expect(
    said(
      "no-meal",
      evening.map((item) => ({ ...item, kind: "TALK" as const })),
      { meals: true },
    ),
  ).toMatchObject([{ facts: { meal: "dinner" } }]);
  expect(
    said(
      "no-meal",
      evening.map((item) => ({ ...item, kind: "SOCIAL" as const })),
      { meals: true },
    ),
  ).toEqual([]);
});

describe("a long day", () => {
  const limits = { longestDayMinutes: 10 * 60 };

  it("is longer than the organisation plans, from its first item to the end of its last", () => {
    expect(said("long-day", [during("early", 8, 9), during("late", 17, 19)], limits)).toMatchObject([
      {
        itemIds: ["early", "late"],
        facts: { length: "11 h", limit: "10 h", from: "08:00", until: "19:00", people: 2 },
      },
    ]);
  });

  it("is no minute longer than allowed when it is just as long", () => {
    expect(said("long-day", [during("early", 8, 9), during("late", 17, 18)], limits)).toEqual([]);
    expect(said("long-day", [during("early", 8, 9), during("late", 17, 19)])).toEqual([]);
  });

  it("does not count free time at either end", () => {
    expect(said("long-day", [during("free", 6, 9, { kind: "FREE_TIME" }), during("late", 17, 19)], limits)).toEqual([]);
  });

  it("ends when the night train leaves", () => {
    const night = (from: number) => [during("early", 8, 9), during("train", from, 31, { kind: "TRANSFER" })];

    expect(said("long-day", night(18), limits)).toEqual([]);
    expect(said("long-day", night(19), limits)).toMatchObject([{ facts: { length: "11 h" } }]);
  });

  it("does not begin or end with what happens on the night train", () => {
    const train = during("train", 18, 31, { kind: "TRANSFER" });
    const drink = during("drink", 23, 24, { parentId: "train" });

    expect(said("long-day", [during("early", 8, 9), train, drink], limits)).toEqual([]);
    expect(said("long-day", [during("early", 8, 9), { ...train, kind: "TALK" }, drink], limits)).toHaveLength(1);
  });

  it("is told for the group that has it", () => {
    const items = [during("early", 8, 9, { groupIds: ["a"] }), during("late", 17, 19)];

    expect(said("long-day", items, limits, { groups })).toMatchObject([{ facts: { people: 1 } }]);
  });

  it("is made shorter at either end", () => {
    const mends = said("long-day", [during("early", 8, 9), during("late", 17, 19)], limits)[0]?.mends;

    expect(mends?.map(({ words, facts }) => `${words} ${facts.time ?? ""}`.trim())).toEqual([
      "endAt 18:00",
      "startAt 09:00",
      "open",
    ]);
  });
});

describe("a late evening", () => {
  const limits = { latestEndMinute: 23 * 60 };

  it("ends after the organisation plans", () => {
    expect(said("late-end", [during("party", 21, 23.5)], limits)).toMatchObject([
      { facts: { time: "23:30", limit: "23:00" } },
    ]);
    expect(said("late-end", [during("party", 21, 23)], limits)).toEqual([]);
    expect(said("late-end", [during("party", 21, 23.5)])).toEqual([]);
  });

  it("may be a night train, or free", () => {
    expect(
      said(
        "late-end",
        [during("train", 21, 30, { kind: "TRANSFER" }), during("free", 21, 24, { kind: "FREE_TIME" })],
        limits,
      ),
    ).toEqual([]);
  });

  it("is over sooner by a click", () => {
    expect(said("late-end", [during("party", 21, 23.5)], limits)[0]?.mends[0]).toMatchObject({
      words: "endAt",
      facts: { time: "23:00" },
    });
  });
});

describe("a short night", () => {
  const limits = { restMinutes: 11 * 60 };
  const late = during("party", 20, 23);

  it("is shorter than the organisation plans for rest", () => {
    expect(said("short-rest", [late, during("walk", 9, 10, { dayId: "d2" })], limits)).toMatchObject([
      {
        itemIds: ["party", "walk"],
        dayId: "d2",
        facts: { length: "10 h", limit: "11 h", until: "23:00", from: "09:00" },
      },
    ]);
    expect(said("short-rest", [late, during("walk", 10, 11, { dayId: "d2" })], limits)).toEqual([]);
    expect(said("short-rest", [late, during("walk", 9, 10, { dayId: "d2" })])).toEqual([]);
  });

  it("may begin past midnight", () => {
    expect(
      said("short-rest", [during("party", 20, 26), during("walk", 10, 11, { dayId: "d2" })], limits),
    ).toMatchObject([{ facts: { length: "8 h", until: "02:00" } }]);
  });

  it("is counted in hours that pass, not on clocks that change", () => {
    // On 28 March 2027 clocks in Oslo go forward by an hour.
    const days = someDays(2, "2027-03-27");

    expect(said("short-rest", [late, during("walk", 10, 11, { dayId: "d2" })], limits, { days })).toMatchObject([
      { facts: { length: "10 h" } },
    ]);
  });

  it("is counted in hours that pass, across zones", () => {
    const days = someDays(2).map((day) => (day.id === "d2" ? { ...day, timeZone: timeZone("Asia/Tokyo") } : day));

    // 23:00 in Oslo is 07:00 the next day in Tokyo.
    expect(said("short-rest", [late, during("walk", 12, 13, { dayId: "d2" })], limits, { days })).toMatchObject([
      { facts: { length: "5 h" } },
    ]);
  });

  it("is longer when the first item begins later, or the last is over sooner", () => {
    const [warning] = said("short-rest", [late, during("walk", 9, 10, { dayId: "d2" })], limits);

    expect(warning?.mends.map(({ words, facts }) => `${words} ${facts.time ?? ""}`.trim())).toEqual([
      "startAt 10:00",
      "endAt 22:00",
      "open",
    ]);
  });

  it("is told for those who were at both", () => {
    const items = [{ ...late, groupIds: ["a"] }, during("walk", 9, 10, { dayId: "d2", groupIds: ["b"] })];

    expect(said("short-rest", items, limits, { groups })).toEqual([]);
  });
});

it("tells of days on which nothing stands", () => {
  expect(said("empty-day", [during("walk", 9, 10, { dayId: "d2" })])).toMatchObject([
    { severity: "gap", dayId: "d1", facts: { day: 1, date: "2027-03-09" } },
    { dayId: "d3" },
  ]);
});

describe("a group with nothing to do", () => {
  const day = [
    during("lab", 9, 11, { groupIds: ["a"] }),
    during("talks", 9, 16, { groupIds: ["b"] }),
    during("closing", 16, 17),
  ];

  it("for three hours or more, while others are at something, is told", () => {
    expect(said("idle-group", day, {}, { groups })).toMatchObject([
      {
        itemIds: ["lab", "closing"],
        facts: { length: "5 h", from: "11:00", until: "16:00", item: "talks", people: 1 },
      },
    ]);
  });

  it("is told from three hours on", () => {
    const until = (from: number) => [{ ...during("lab", 9, from), groupIds: ["a"] }, ...day.slice(1)];

    expect(said("idle-group", until(13), {}, { groups })).toHaveLength(1);
    expect(said("idle-group", until(13.25), {}, { groups })).toEqual([]);
  });

  it("may have free time planned by a click", () => {
    expect(said("idle-group", day, {}, { groups })[0]?.mends[0]).toMatchObject({
      does: { kind: "add", item: { kind: "FREE_TIME", startMinute: at(11), durationMinutes: 300, groupIds: ["a"] } },
    });
  });

  it("is nothing to tell for less, when nobody has anything, or when others chose it", () => {
    const [lab, talks, closing] = day as [JudgedItem, JudgedItem, JudgedItem];

    expect(said("idle-group", [{ ...lab, durationMinutes: 4.5 * 60 }, talks, closing], {}, { groups })).toEqual([]);
    expect(said("idle-group", [lab, closing], {}, { groups })).toEqual([]);
    expect(
      said("idle-group", [lab, { ...talks, optional: true, signedUpIds: ["ben"] }, closing], {}, { groups }),
    ).toEqual([]);
    expect(
      said(
        "idle-group",
        day,
        {},
        {
          groups: [
            { id: "a", participantIds: ["ana", "ben"] },
            { id: "b", participantIds: ["ana", "ben"] },
          ],
        },
      ),
    ).toEqual([]);
  });
});
