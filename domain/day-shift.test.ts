import { describe, expect, it } from "vitest";
import { anAgenda, anItem, at } from "@/test/builders";
import type { AgendaDay } from "./agenda";
import { formatClock } from "./clock";
import type { ItemToShift, ShiftOutcome } from "./day-shift";
import { type DayShift, shiftDay } from "./day-shift";

const late: DayShift = { dayId: "d1", from: at(10), until: null, minutes: 20, absorb: false };

const item = (id: string, start: [number, number?], overrides: Partial<ItemToShift> = {}): ItemToShift => ({
  ...anItem({ id, title: id, startMinute: at(...start), durationMinutes: 60 }),
  ...overrides,
});

function shifted(items: ItemToShift[], shift: Partial<DayShift> = {}, needed?: () => number): string[] | string {
  return wordsOf(
    shiftDay({ ...anAgenda({ participantIds: ["ana", "ben"], groups }), items }, { ...late, ...shift }, needed),
  );
}

function wordsOf(outcome: ShiftOutcome<ItemToShift, AgendaDay>): string[] | string {
  if (outcome.refusal) return `${outcome.refusal}: ${outcome.itemIds.join(", ")}`;
  return outcome.moved.map(({ itemId, to }) => `${itemId} ${formatClock(to)}`);
}

const groups = [
  { id: "a", participantIds: ["ana"] },
  { id: "b", participantIds: ["ben"] },
];

describe("being late", () => {
  it("moves what begins from the chosen minute on, and nothing before it, on other days or without a time", () => {
    const items = [
      item("breakfast", [9]),
      item("port", [10]),
      item("clinic", [14]),
      item("tomorrow", [11], { dayId: "d2" }),
      item("some time", [11], { startMinute: null }),
      item("called off", [12], { hostStatus: "CANCELLED" }),
    ];

    expect(shifted(items)).toEqual(["port 10:20", "clinic 14:20"]);
  });

  it("stops at the chosen point", () => {
    const items = [item("port", [10]), item("lunch", [12], { kind: "MEAL" }), item("clinic", [14])];

    expect(shifted(items, { until: at(12) })).toEqual(["port 10:20"]);
    expect(shifted(items, { until: at(14) })).toEqual(["port 10:20", "lunch 12:20"]);
  });

  it("takes along what is inside, also of something that has begun already", () => {
    const items = [
      item("conference", [9], { durationMinutes: 480 }),
      item("opening", [9], { parentId: "conference" }),
      item("keynote", [10], { parentId: "conference" }),
      item("questions", [10, 30], { parentId: "keynote" }),
    ];

    expect(shifted(items)).toEqual(["keynote 10:20", "questions 10:50"]);
  });

  it("leaves trains, flights, ferries and events of others where they are, and names them", () => {
    const items = [
      item("port", [10]),
      item("bus", [12], { kind: "TRANSFER", transport: "BUS" }),
      item("train", [13], { kind: "TRANSFER", transport: "TRAIN" }),
      item("concert", [20], { kind: "EXTERNAL_EVENT" }),
      item("overture", [20], { parentId: "concert" }),
    ];
    const outcome = shiftDay({ ...anAgenda(), items }, late);

    expect(wordsOf(outcome)).toEqual(["port 10:20", "bus 12:20"]);
    expect(outcome.refusal === null && outcome.fixedIds).toEqual(["train", "concert", "overture"]);
  });

  it("is refused where something would come after what it was before, for the same people", () => {
    const train = (groupIds: string[]) => item("train", [11], { kind: "TRANSFER", transport: "TRAIN", groupIds });

    expect(shifted([item("port", [10]), train([])], { minutes: 75 })).toBe("overtaken: port");
    // Beginning with the train is a clash, which the preview shows.
    expect(shifted([item("port", [10]), train([])], { minutes: 60 })).toEqual(["port 11:00"]);
    expect(shifted([item("port", [10], { groupIds: ["a"] }), train(["b"])], { minutes: 60 })).toEqual(["port 11:00"]);
    expect(shifted([item("port", [10]), item("lunch", [12])], { minutes: 120, until: at(12) })).toBe(
      "past-point: port",
    );
  });

  it("is refused where something would begin on another day, and where nothing moves", () => {
    expect(shifted([item("port", [10]), item("drinks", [23, 50])])).toBe("past-midnight: drinks");
    expect(shifted([item("early", [0, 10])], { from: at(0), minutes: -20 })).toBe("past-midnight: early");
    expect(shifted([item("breakfast", [9])])).toBe("nothing: ");
  });
});

describe("being early", () => {
  it("moves what follows forward", () => {
    expect(shifted([item("walk", [9]), item("port", [11]), item("clinic", [14])], { minutes: -15 })).toEqual([
      "port 10:45",
      "clinic 13:45",
    ]);
  });
});

describe("free time that takes up a delay", () => {
  const absorb = true;

  it("shortens the gaps, and leaves what comes after enough of them in its place", () => {
    const items = [item("port", [10]), item("clinic", [11, 15]), item("lab", [13]), item("dinner", [19])];

    expect(shifted(items, { absorb, minutes: 30 })).toEqual(["port 10:30", "clinic 11:30"]);
  });

  it("keeps the minutes that the way needs, and rounds up to five", () => {
    const items = [item("port", [10]), item("clinic", [11, 15])];

    expect(shifted(items, { absorb }, () => 12)).toEqual(["port 10:20", "clinic 11:35"]);
    expect(shifted(items, { absorb }, () => 7)).toEqual(["port 10:20", "clinic 11:30"]);
  });

  it("reckons each group by itself", () => {
    const items = [
      item("port", [10], { groupIds: ["a"] }),
      item("campus", [10, 30], { groupIds: ["b"] }),
      item("clinic", [11], { groupIds: ["a"] }),
      item("dinner", [19]),
    ];

    expect(shifted(items, { absorb, minutes: 45 })).toEqual(["port 10:45", "campus 10:45", "clinic 11:45"]);
  });

  it("is over after what does not wait: whoever caught the train is on time", () => {
    const items = [
      item("port", [10]),
      item("train", [11], { kind: "TRANSFER", transport: "TRAIN", durationMinutes: 30 }),
      item("clinic", [11, 30]),
    ];

    expect(shifted(items, { absorb })).toEqual(["port 10:20"]);
  });

  it("takes along what is inside by as much", () => {
    const items = [
      item("port", [10]),
      item("workshop", [11, 10], { durationMinutes: 120 }),
      item("first part", [11, 10], { parentId: "workshop" }),
      item("second part", [12], { parentId: "workshop" }),
    ];

    expect(shifted(items, { absorb })).toEqual([
      "port 10:20",
      "first part 11:20",
      "workshop 11:20",
      "second part 12:10",
    ]);
  });
});
