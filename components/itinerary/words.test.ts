import { expect, it } from "vitest";
import { calendarDate } from "@/domain/clock";
import type { SharedItem } from "@/features/itineraries/shared-plan";
import { allItems, viewOf } from "@/features/itineraries/view";
import { translatorFor } from "@/lib/messages";
import { at } from "@/test/builders";
import { aPickUp, aSharedItem, aSharedPart, aSharedPlan } from "@/test/shared-plans";
import { partDetail, partName, partTitle, peopleWords } from "./part-words";
import { continuationWords, endWords, pickUpWords, placeWords, remarksOf, timeWords } from "./words";

const t = translatorFor("en", "itinerary");

function viewOfItem(overrides: Partial<SharedItem>) {
  const content = aSharedPlan([aSharedItem(overrides)], { choices: [{ id: "c", title: "Free afternoon" }] });
  const [found] = allItems(viewOf(content, null, { groups: [] }));
  if (!found) throw new Error("The item should be seen");
  return found.item;
}

it.each<[Partial<SharedItem>, string | null, string | null]>([
  [{}, "09:00–10:00", null],
  [{ endCertainty: "EXPECTED" }, "09:00 to about 10:00", "Until about 10:00"],
  [{ endCertainty: "OPEN" }, "from 09:00", "Open end"],
  [{ longestMinutes: 120 }, "09:00, until 10:00 or 11:00", "Until 10:00 or 11:00"],
  [{ durationMinutes: null }, "09:00", null],
  [{ startMinute: null, durationMinutes: null, dayPart: "AFTERNOON" }, "Afternoon", null],
  [{ startMinute: null, durationMinutes: null }, null, null],
])("says of %j when it is", (item, time, end) => {
  const view = viewOfItem(item);

  expect(timeWords(view, t)).toBe(time);
  expect(endWords(view, t)).toBe(end);
});

it("says what is not settled, and of which choice an item is", () => {
  expect(remarksOf(viewOfItem({ hostStatus: "REQUESTED", tentative: true }), t)).toEqual([
    "To be confirmed",
    "The time may still move",
  ]);
  expect(remarksOf(viewOfItem({ optional: true }), t)).toEqual(["Optional"]);
  expect(remarksOf(viewOfItem({ choiceId: "c" }), t)).toEqual(["Free afternoon: one of a choice"]);
});

it("names every place where people get on, with its time", () => {
  const pickUps = [aPickUp({ startMinute: at(8, 20) }), aPickUp({ place: "D-terminal", note: "main door" })];

  expect(pickUpWords(viewOfItem({ kind: "TRANSFER", pickUps }), t)).toBe(
    "Meet: 08:20, Hotel lobby; 09:00, D-terminal (main door)",
  );
});

it("names room and floor after the place", () => {
  expect(placeWords(viewOfItem({ place: "Torget 5", room: "Loft", floor: "second floor" }))).toBe(
    "Torget 5, Loft, second floor",
  );
});

it("says when a session goes on", () => {
  const next = { itemId: "two", title: "Market hall", start: "13:45", date: calendarDate("2027-03-10") };
  const view = { ...viewOfItem({}), continuedBy: [next, { ...next, start: null, date: null }], continues: next };

  expect(continuationWords(view, t, "en")).toEqual([
    "Continues Market hall",
    "Continued at Wed 10 Mar, 13:45",
    "Continued later",
  ]);
});

it.each([
  [{ personName: "Kjetil Taskén", titleThen: "Professor" }, "Professor Kjetil Taskén", "Speaker"],
  [{ nameThen: "All partners", role: "MODERATOR" as const }, "All partners", "Moderator"],
  [{ hostName: "Orkestra", contribution: "introduction" }, "Introduction by Orkestra", "Speaker"],
  [{ toBeConfirmed: true, roleThen: "Mayor" }, "To be confirmed", "Speaker, Mayor"],
  [
    { personName: "Ana Pop", hostName: "Aleap", roleThen: "CEO", onBehalfOf: "SIVA" },
    "Ana Pop",
    "Speaker, CEO, Aleap, on behalf of SIVA",
  ],
])("says of %j who has the part", (part, title, detail) => {
  expect(partTitle(aSharedPart(part), t)).toBe(title);
  expect(partDetail(aSharedPart(part), t)).toBe(detail);
});

it("takes a person before the words that name them, and words before to be confirmed", () => {
  expect(partName(aSharedPart({ personName: "Ana Pop", nameThen: "A. Pop" }), t)).toBe("Ana Pop");
  expect(partName(aSharedPart({ nameThen: "All partners", toBeConfirmed: true }), t)).toBe("All partners");
});

it("lists people with their contributions, and leaves contacts and open parts out", () => {
  const view = viewOfItem({
    parts: [
      aSharedPart({ nameThen: "All partners" }),
      aSharedPart({ nameThen: "Orkestra", contribution: "introduction" }),
      aSharedPart({ role: "CONTACT", personName: "Ana Pop" }),
      aSharedPart({ toBeConfirmed: true }),
    ],
  });

  expect(peopleWords(view, t, "en")).toBe("All partners and introduction by Orkestra");
});
