import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anAgenda, anItem } from "@/test/builders";
import { someAgenda } from "@/test/random-agendas";
import type { Agenda, AgendaItem } from "./agenda";
import { ancestorsOf, isOff } from "./agenda";
import { expectationsOf, meetingFinder, placesLeft } from "./expected-people";

const groups = [
  { id: "a", participantIds: ["ana", "cy"] },
  { id: "b", participantIds: ["ben"] },
];
const lineOf = (agenda: Agenda, item: AgendaItem) => [
  item,
  ...ancestorsOf(new Map(agenda.items.map((one) => [one.id, one])), item),
];
const expectedAt = (agenda: Agenda, item: AgendaItem) => [
  ...(expectationsOf(agenda).expectedAt(lineOf(agenda, item))?.participantIds ?? []),
];

describe("placesLeft", () => {
  it.each([
    [null, ["ana", "ben"], null],
    [5, [], 5],
    [5, ["ana", "ben"], 3],
    [2, ["ana", "ben"], 0],
    [1, ["ana", "ben"], 0],
    [0, [], 0],
    [2, ["ana", "ana"], 1],
  ])("of %s with %j signed up are %s", (capacity, signedUpIds, left) => {
    expect(placesLeft({ capacity, signedUpIds })).toBe(left);
  });

  it("falls by one with everyone who signs up until none is left, and never below", () => {
    fc.assert(
      fc.property(fc.nat({ max: 9 }), fc.nat({ max: 12 }), (capacity, people) => {
        const signedUpIds = Array.from({ length: people }, (_, index) => `p${index}`);
        expect(placesLeft({ capacity, signedUpIds })).toBe(people > capacity ? 0 : capacity - people);
      }),
    );
  });
});

describe("an item counts on", () => {
  it("everyone who is coming, or on those of its groups who are", () => {
    const port = anItem({ id: "port" });
    const agenda = anAgenda({ items: [port], groups });

    expect(expectedAt(agenda, port)).toEqual(["ana", "ben"]);
    expect(expectedAt(agenda, { ...port, groupIds: ["a"] })).toEqual(["ana"]);
    expect(expectedAt(agenda, { ...port, groupIds: ["b", "a"] })).toEqual(["ana", "ben"]);
    expect(expectedAt(agenda, { ...port, groupIds: ["gone"] })).toEqual([]);
  });

  it("nobody who did not sign up, where it is optional", () => {
    const quiz = anItem({ id: "quiz", optional: true, signedUpIds: ["ben", "dag"] });

    expect(expectedAt(anAgenda({ items: [quiz] }), quiz)).toEqual(["ben"]);
    expect(expectationsOf(anAgenda()).expectedAt([anItem({ optional: true })])).toBeNull();
  });

  it("nobody who cannot be at what it is part of", () => {
    const visit = anItem({ id: "visit", groupIds: ["a"] });
    const talk = anItem({ id: "talk", parentId: "visit", groupIds: ["b"] });
    const both = anItem({ id: "both", parentId: "visit", groupIds: ["a", "b"] });
    const agenda = anAgenda({ items: [visit, talk, both], groups });

    expect(expectedAt(agenda, talk)).toEqual([]);
    expect(expectedAt(agenda, both)).toEqual(["ana"]);
  });

  it("those who chose something that is for other groups now: they have to choose anew", () => {
    const museum = anItem({ id: "museum", choiceId: "c" });
    const hike = anItem({ id: "hike", choiceId: "c", signedUpIds: ["ana", "ben"], groupIds: ["b"] });
    const agenda = anAgenda({ items: [museum, hike], groups });

    expect(expectedAt(agenda, museum)).toEqual(["ana"]);
    expect(expectedAt(agenda, hike)).toEqual(["ben"]);
    expect(expectationsOf(agenda).hasChosen("c", "ana")).toBe(false);
    expect(expectationsOf(agenda).hasChosen("c", "ben")).toBe(true);
  });

  it("the same people as any other item for the same groups, in whatever order they are named", () => {
    const find = expectationsOf(anAgenda({ groups })).expectedAt;

    expect(find([anItem({ groupIds: ["a", "b"] })])).toBe(find([anItem({ groupIds: ["b", "a"] })]));
  });

  it("nobody who is not coming, is of other groups, or stays away from what is optional, in any plan", () => {
    fc.assert(
      fc.property(someAgenda(), (agenda) => {
        for (const item of agenda.items) {
          const ids = expectedAt(agenda, item);
          expect(agenda.participantIds).toEqual(expect.arrayContaining(ids));
          if (item.optional) expect(item.signedUpIds).toEqual(expect.arrayContaining(ids));
          if (item.groupIds.length > 0) {
            const members = agenda.groups.flatMap(({ id, participantIds }) =>
              item.groupIds.includes(id) ? participantIds : [],
            );
            expect(members).toEqual(expect.arrayContaining(ids));
          }
        }
      }),
    );
  });

  it("everyone for at least one item of each choice, as long as one takes place for them", () => {
    fc.assert(
      fc.property(someAgenda({ nested: false }), (agenda) => {
        const everyone = { ...agenda, items: agenda.items.map((item) => ({ ...item, groupIds: [], optional: false })) };
        const open = everyone.items.filter((item) => item.dayId !== null && !isOff(item));
        for (const choice of new Set(open.flatMap((item) => item.choiceId ?? []))) {
          const reached = open.filter((item) => item.choiceId === choice).flatMap((item) => expectedAt(everyone, item));
          expect([...new Set(reached)].sort()).toEqual([...agenda.participantIds].sort());
        }
      }),
    );
  });
});

describe("people expected at two items", () => {
  const group = (groupIds: string[], ...ids: string[]) => ({ groupIds, participantIds: new Set(ids) });

  it("meet in those who belong to both, in the order of the first", () => {
    const meeting = meetingFinder(["ana", "ben", "cy"]);

    expect(meeting(group([], "ana", "ben", "cy"), group(["a"], "cy", "ana"))).toEqual(["ana", "cy"]);
    expect(meeting(group(["a"], "ana"), group(["b"], "ben"))).toBeNull();
  });

  it("meet without names while nobody is on the trip, when one is for everyone or they share a group", () => {
    const meeting = meetingFinder([]);

    expect(meeting(group([]), group(["a"]))).toEqual([]);
    expect(meeting(group(["a", "b"]), group(["b"]))).toEqual([]);
    expect(meeting(group(["a"]), group(["b"]))).toBeNull();
  });
});
