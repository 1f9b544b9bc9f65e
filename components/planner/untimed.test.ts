import { expect, it } from "vitest";
import type { AgendaItem } from "@/domain/agenda";
import { minuteOfDay } from "@/domain/clock";
import { anItem } from "@/test/builders";
import { type BlockPlace, gridHours } from "./layout";
import { placeUntimed } from "./untimed";

const hours = { from: 480, to: 1200 };
const entry = (overrides: Partial<AgendaItem>) => ({
  item: anItem({ startMinute: null, ...overrides }),
  subItems: [],
});
const block = (top: number, height: number): BlockPlace => ({ top, height, column: 0, columns: 1 });

it("puts an item that only has a part of the day after what starts in that part", () => {
  const places = new Map([["visit", block(840, 90)]]);

  expect(placeUntimed([entry({ id: "walk", dayPart: "AFTERNOON" })], places, hours)).toEqual(new Map([["walk", 930]]));
});

it("puts an item without a part with the one before it, below it", () => {
  const entries = [entry({ id: "dinner", dayPart: "EVENING" }), entry({ id: "then", dayPart: null })];

  expect([...placeUntimed(entries, new Map(), hours)]).toEqual([
    ["dinner", 1080],
    ["then", 1108],
  ]);
});

it("never covers anything, and leaves out what finds no room", () => {
  const full = new Map([["workshop", block(720, 120)]]);
  const entries = [entry({ id: "lunch", dayPart: "MIDDAY" }), entry({ id: "night", dayPart: "NIGHT" })];

  expect(placeUntimed(entries, full, hours)).toEqual(new Map());
});

it("places nothing of which no part is known", () => {
  expect(placeUntimed([entry({ id: "some time", dayPart: null })], new Map(), hours)).toEqual(new Map());
});

it("makes a board long enough for what follows the last of an evening", () => {
  const reception = {
    ...anItem({ id: "reception", dayId: "d1", durationMinutes: 90 }),
    startMinute: minuteOfDay(1110),
  };
  const dinner = entry({ id: "dinner", dayId: "d1", dayPart: "EVENING" });
  const places = new Map([["reception", block(1110, 90)]]);

  const shown = gridHours([reception, dinner.item]);

  expect(shown).toEqual({ from: 480, to: 1260 });
  expect(placeUntimed([dinner], places, shown)).toEqual(new Map([["dinner", 1200]]));
});

it("lets what is said of an evening that never ends stand at its beginning", () => {
  const places = new Map([["night train", block(1260, 600)]]);

  expect(placeUntimed([entry({ id: "supper", dayPart: "EVENING" })], places, { from: 480, to: 1800 })).toEqual(
    new Map([["supper", 1080]]),
  );
});

it("puts an item without a part that comes first with the one after it, as they are read", () => {
  const entries = [entry({ id: "walk", position: 0 }), entry({ id: "dinner", position: 1, dayPart: "EVENING" })];

  expect([...placeUntimed(entries, new Map(), hours)]).toEqual([
    ["walk", 1080],
    ["dinner", 1108],
  ]);
});
