import { describe, expect, it } from "vitest";
import { at, someDays } from "@/test/builders";
import { aHost, aJudgedItem, planFacts } from "@/test/plan-facts";
import { calendarDate, minuteOfDay } from "../clock";
import { timeZone, toInstant } from "../zones";
import type { JudgedItem, PlanFacts } from "./plan-facts";
import type { RuleName } from "./warning";
import { warningsOf } from "./warnings-of";

type Known = Parameters<typeof planFacts>[0];

/** What a rule says about these items. */
function said(rule: RuleName, items: JudgedItem[], known: Known = {}) {
  return warningsOf(planFacts({ items, ...known })).filter((warning) => warning.rule === rule);
}

const sessions = aJudgedItem({ id: "sessions", title: "Sessions", startMinute: at(14), durationMinutes: 60 });
const tour = aJudgedItem({ id: "tour", title: "Tour", startMinute: at(15, 30), durationMinutes: 60 });

describe("clashes", () => {
  const talk = { ...tour, startMinute: at(14, 30) };

  it("are told as conflicts, with the people and the minutes", () => {
    expect(said("overlap", [sessions, talk])).toMatchObject([
      {
        severity: "conflict",
        itemIds: ["sessions", "tour"],
        facts: { other: "Sessions", item: "Tour", minutes: "30 min", people: 2 },
      },
    ]);
  });

  it("are the same whichever item is named first", () => {
    expect(said("overlap", [talk, sessions])).toEqual(said("overlap", [sessions, talk]));
  });

  it("are mended by whatever moves without a new clash", () => {
    const next = aJudgedItem({ id: "next", title: "Next", startMinute: at(15, 30), durationMinutes: 60 });
    const words = (items: JudgedItem[]) =>
      said("overlap", items)[0]?.mends.map((mend) => `${mend.words} ${mend.facts.time ?? ""}`.trim());

    expect(words([sessions, talk])).toEqual(["startAt 15:00", "endAt 14:30", "open"]);
    expect(words([sessions, talk, next])).toEqual(["endAt 14:30", "toWishList", "open"]);
  });

  it("are never mended by a flight that takes less time than it takes", () => {
    const flight = { ...sessions, kind: "TRANSFER" as const, durationMinutes: 120 };

    expect(said("overlap", [flight, talk])[0]?.mends.map(({ words }) => words)).not.toContain("endAt");
  });

  it("say who speaks twice, by name", () => {
    const part = { role: "SPEAKER" as const, personId: "shane", personName: "Shane West", toBeConfirmed: false };
    const speaking = (item: JudgedItem) => ({ ...item, personIds: ["shane"], parts: [part] });

    expect(said("speaker", [speaking(sessions), speaking(talk)])).toMatchObject([{ facts: { person: "Shane West" } }]);
  });

  it("of a declined visit are mended by the wish list", () => {
    const [warning] = said("declined-host", [{ ...tour, hostStatus: "DECLINED" }]);

    expect(warning?.mends[0]).toMatchObject({
      words: "toWishList",
      does: { kind: "places", places: [{ itemId: "tour", dayId: null }] },
    });
  });

  it("are accepted for as long as they take", () => {
    const key = (item: JudgedItem) => said("overlap", [sessions, item])[0]?.key;

    expect(key(talk)).not.toBe(key({ ...talk, startMinute: at(14, 15) }));
  });
});

describe("an item that may take longer", () => {
  const longer = { ...sessions, longestMinutes: 120 };

  it("may run into the next", () => {
    expect(said("possible-overlap", [longer, tour])).toMatchObject([
      { severity: "warning", facts: { other: "Sessions", item: "Tour", latest: "16:00", time: "15:30", people: 2 } },
    ]);
  });

  it("is waited for by starting the next later", () => {
    expect(said("possible-overlap", [longer, tour])[0]?.mends[0]).toMatchObject({
      words: "startAt",
      facts: { time: "16:00" },
    });
  });

  it("runs into nothing that begins when it is over at the latest, nor into what other people do", () => {
    const groups = [
      { id: "a", participantIds: ["ana"] },
      { id: "b", participantIds: ["ben"] },
    ];

    expect(said("possible-overlap", [longer, { ...tour, startMinute: at(16) }])).toEqual([]);
    expect(
      said(
        "possible-overlap",
        [
          { ...longer, groupIds: ["a"] },
          { ...tour, groupIds: ["b"] },
        ],
        { agenda: { groups } },
      ),
    ).toEqual([]);
    expect(
      said("possible-overlap", [
        { ...longer, choiceId: "c" },
        { ...tour, choiceId: "c" },
      ]),
    ).toEqual([]);
  });
});

describe("a part of an item", () => {
  const part = aJudgedItem({
    id: "part",
    title: "Coffee",
    parentId: "sessions",
    startMinute: at(14, 45),
    durationMinutes: 30,
  });

  it("that lasts longer than the item is told, and ended in time", () => {
    expect(said("outside-parent", [sessions, part])).toMatchObject([
      {
        facts: { item: "Coffee", other: "Sessions", from: "14:00", until: "15:00" },
        mends: [{ words: "endAt", facts: { time: "15:00" } }, { words: "open" }],
      },
    ]);
  });

  it("that begins before the item is told, and started in time", () => {
    expect(said("outside-parent", [sessions, { ...part, startMinute: at(13, 45) }])[0]?.mends[0]).toMatchObject({
      ...{ words: "startAt", facts: { time: "14:00" } },
    });
  });

  it("that begins when the item is over is told", () => {
    expect(said("outside-parent", [sessions, { ...part, startMinute: at(15) }])).toHaveLength(1);
  });

  it("that fills the item is nothing to tell, nor one in an item whose end nobody knows", () => {
    expect(said("outside-parent", [sessions, { ...part, startMinute: at(14), durationMinutes: 60 }])).toEqual([]);
    expect(said("outside-parent", [{ ...sessions, durationMinutes: null }, part])).toEqual([]);
  });
});

describe("a second part", () => {
  const second = { ...tour, continuesId: "sessions" };

  it("comes after the first", () => {
    expect(said("parts-order", [sessions, second])).toEqual([]);
    expect(said("parts-order", [sessions, { ...second, startMinute: at(9) }])).toMatchObject([
      {
        facts: { item: "Tour", other: "Sessions", time: "14:00" },
        mends: [{ words: "startAt", facts: { time: "15:00" } }, { words: "open" }],
      },
    ]);
  });

  it("on a day before the first goes to its day", () => {
    const early = { ...sessions, dayId: "d2" };

    expect(said("parts-order", [early, second])[0]?.mends[0]).toMatchObject({
      words: "moveTo",
      facts: { date: "2027-03-10" },
    });
  });
});

describe("the part of the day", () => {
  it.each([
    ["MORNING", at(9), true],
    ["MORNING", at(12), false],
    ["MIDDAY", at(11), true],
    ["MIDDAY", at(15), false],
    ["AFTERNOON", at(12), true],
    ["AFTERNOON", at(18), false],
    ["EVENING", at(16), true],
    ["EVENING", at(9), false],
    ["NIGHT", at(20), true],
    ["NIGHT", at(1), true],
    ["NIGHT", at(12), false],
  ] as const)("%s goes with minute %i: %s", (dayPart, startMinute, fits) => {
    expect(said("day-part", [{ ...tour, dayPart, startMinute }])).toHaveLength(fits ? 0 : 1);
  });

  it("is set right by a click", () => {
    expect(said("day-part", [{ ...tour, dayPart: "MORNING" }])[0]?.mends[0]).toMatchObject({
      ...{ words: "dayPartOf", does: { kind: "fields", fields: { dayPart: "AFTERNOON" } } },
    });
  });

  it("needs no clock time", () => {
    expect(said("day-part", [{ ...tour, dayPart: "MORNING", startMinute: null }])).toEqual([]);
  });
});

describe("a host", () => {
  const oslo = timeZone("Europe/Oslo");
  const on = (minute: number) => toInstant(calendarDate("2027-03-09"), minuteOfDay(minute), oslo);
  const visit = aJudgedItem({
    id: "visit",
    title: "Visit",
    kind: "HOST_VISIT",
    hostId: "port",
    startMinute: at(10),
    durationMinutes: 60,
  });
  const known = (from: number, until: number, more: Partial<PlanFacts["visitsElsewhere"][number]> = {}) => ({
    hosts: [aHost()],
    visitsElsewhere: [
      { id: "v", hostId: "port", start: on(from), end: on(until), tripTitle: "Ports of the north", ...more },
    ],
  });

  it("that receives another trip at the same time is told, with that trip", () => {
    expect(said("host-elsewhere", [visit], known(at(10, 30), at(12)))).toMatchObject([
      { severity: "conflict", facts: { host: "Port authority", trip: "Ports of the north", minutes: "30 min" } },
    ]);
  });

  it("is asked for the hour after, or for another day", () => {
    const words = said("host-elsewhere", [visit], known(at(10, 30), at(12)))[0]?.mends.map((mend) => [
      mend.words,
      mend.facts.time ?? "",
    ]);

    expect(words).toEqual([
      ["startAt", "12:00"],
      ["moveTo", "10:00"],
      ["open", ""],
    ]);
  });

  it("may receive one after the other, and at another place", () => {
    expect(said("host-elsewhere", [visit], known(at(11), at(12)))).toEqual([]);
    expect(said("host-elsewhere", [visit], known(at(9), at(10)))).toEqual([]);
    expect(said("host-elsewhere", [visit], known(at(10), at(11), { hostId: "other" }))).toEqual([]);
    expect(said("host-elsewhere", [{ ...visit, hostStatus: "CANCELLED" }], known(at(10), at(11)))).toEqual([]);
  });

  it("is not named with trips one may not see", () => {
    expect(said("host-elsewhere", [visit], known(at(10), at(11), { tripTitle: null }))[0]?.facts.trip).toBe("");
  });

  it("is compared by instants: the same reading in another zone is another hour", () => {
    const days = someDays(3, "2027-03-09", "America/New_York");

    expect(said("host-elsewhere", [visit], { ...known(at(10), at(11)), agenda: { days } })).toEqual([]);
  });
});

describe("a contact", () => {
  const contact = { role: "CONTACT" as const, personId: "mia", personName: "Mia", toBeConfirmed: false };
  const first = { ...sessions, hostId: "port", parts: [contact] };
  const second = { ...tour, startMinute: at(14, 30), hostId: "lab", parts: [contact] };

  it("of two hosts at one time is told, by name", () => {
    expect(said("contact-twice", [first, second])).toMatchObject([{ severity: "warning", facts: { person: "Mia" } }]);
    expect(said("contact-twice", [second, first])).toEqual(said("contact-twice", [first, second]));
  });

  it("may be expected in person elsewhere just as little", () => {
    const speaks = { ...second, parts: [{ ...contact, role: "SPEAKER" as const }], personIds: ["mia"] };

    expect(said("contact-twice", [first, speaks])).toHaveLength(1);
  });

  it("may answer for two items of one host, and for one after the other", () => {
    expect(said("contact-twice", [first, { ...second, hostId: "port" }])).toEqual([]);
    expect(said("contact-twice", [first, { ...second, startMinute: at(15) }])).toEqual([]);
  });
});
