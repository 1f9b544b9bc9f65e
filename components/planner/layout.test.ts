import { expect, it } from "vitest";
import { minuteOfDay } from "@/domain/clock";
import { anItem } from "@/test/builders";
import { gridHours, groupLineOf, placeBlocks, roomOf, withLanes } from "./layout";

const at = (hour: number, minute = 0) => minuteOfDay(hour * 60 + minute);
const alone = { lane: 0, lanes: 1 };

it("shows eight to eight, and more where the plan needs it", () => {
  expect(gridHours([])).toEqual({ from: 480, to: 1200 });
  const early = anItem({ dayId: "d1", startMinute: at(6, 30), durationMinutes: 60 });
  const late = anItem({ dayId: "d1", startMinute: at(22), durationMinutes: 200 });
  expect(gridHours([early, late])).toEqual({ from: 360, to: 1560 });
});

it("does not let a night train stretch the grid without end", () => {
  const train = anItem({ dayId: "d1", startMinute: at(22), durationMinutes: 1200 });

  expect(gridHours([train]).to).toBe(1800);
});

it("lays two overlapping items over one another, so that the band shows", () => {
  const panel = { ...anItem({ id: "panel", startMinute: at(11), durationMinutes: 75 }), ...alone };
  const lunch = { ...anItem({ id: "lunch", startMinute: at(12), durationMinutes: 60 }), ...alone };

  expect([...placeBlocks([panel, lunch]).values()]).toEqual([
    { top: 660, height: 75, column: 0, columns: 1 },
    { top: 720, height: 60, column: 0, columns: 1 },
  ]);
});

it("puts three at one time side by side", () => {
  const items = ["a", "b", "c"].map((id) => ({ ...anItem({ id, startMinute: at(9), durationMinutes: 60 }), ...alone }));

  expect([...placeBlocks(items).values()].map(({ column, columns }) => [column, columns])).toEqual([
    [0, 3],
    [1, 3],
    [2, 3],
  ]);
});

it("splits a column only for the hours in which groups part", () => {
  const lab = anItem({ id: "lab", startMinute: at(12, 30), durationMinutes: 90, groupIds: ["a"] });
  const firm = anItem({ id: "firm", startMinute: at(13), durationMinutes: 90, groupIds: ["b"] });
  const talk = anItem({ id: "talk", startMinute: at(15), durationMinutes: 60, groupIds: ["b"] });
  const items = [lab, firm, talk];

  const lanes = withLanes(items, items, ["a", "b"]);

  expect(lanes.map(({ id, lane, lanes: count }) => [id, lane, count])).toEqual([
    ["lab", 0, 2],
    ["firm", 1, 2],
    ["talk", 0, 1],
  ]);
});

it("gives an item without a length and a very short one a height one can press", () => {
  const open = { ...anItem({ id: "open", startMinute: at(9), durationMinutes: null }), ...alone };
  const short = { ...anItem({ id: "short", startMinute: at(11), durationMinutes: 5 }), ...alone };

  expect([...placeBlocks([open, short]).values()].map((place) => place.height)).toEqual([30, 20]);
});

it("keeps the words of two overlapping blocks clear of the band", () => {
  const band = { startMinute: 720, minutes: 15 };

  expect(roomOf({ top: 660, height: 75 }, [band])).toMatchObject({ bottom: 15.5, beside: false });
  expect(roomOf({ top: 720, height: 60 }, [band])).toMatchObject({ top: 15.5, beside: false });
  expect(roomOf({ top: 720, height: 60 }, [])).toEqual({ top: 0, bottom: 0, height: 60, beside: false });
});

it("puts band and words side by side where a block lies in another", () => {
  expect(roomOf({ top: 720, height: 30 }, [{ startMinute: 720, minutes: 30 }])).toEqual({
    top: 0,
    bottom: 0,
    height: 30,
    beside: true,
  });
});

it("names a group where its half of the column begins", () => {
  const half = { columns: 2, height: 90 };
  const places = new Map([
    ["lunch", { top: 720, height: 60, column: 0, columns: 1 }],
    ["lab", { ...half, top: 780, column: 0 }],
    ["firm", { ...half, top: 810, column: 1 }],
    ["walk", { ...half, top: 900, column: 1 }],
  ]);

  expect(["lunch", "lab", "firm", "walk"].map((id) => groupLineOf(id, places))).toEqual([
    null,
    "inside",
    "above",
    null,
  ]);
});

it("puts items that begin together, and those nobody is expected at both of, side by side", () => {
  const museum = { ...anItem({ id: "museum", startMinute: at(14), durationMinutes: 120 }), ...alone };
  const hike = { ...anItem({ id: "hike", startMinute: at(14), durationMinutes: 120 }), ...alone };
  const boat = { ...anItem({ id: "boat", startMinute: at(15), durationMinutes: 120 }), ...alone };
  const columns = (...given: Parameters<typeof placeBlocks>) =>
    [...placeBlocks(...given).values()].map((place) => [place.column, place.columns]);

  expect(columns([museum, hike])).toEqual([
    [0, 2],
    [1, 2],
  ]);
  expect(columns([museum, boat])).toEqual([
    [0, 1],
    [0, 1],
  ]);
  expect(columns([museum, boat], () => false)).toEqual([
    [0, 2],
    [1, 2],
  ]);
});
