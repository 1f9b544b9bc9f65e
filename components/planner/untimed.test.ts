import { expect, it } from "vitest";
import type { AgendaItem } from "@/domain/agenda";
import { anItem } from "@/test/builders";
import type { BlockPlace } from "./layout";
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
