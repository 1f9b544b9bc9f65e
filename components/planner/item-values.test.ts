import { expect, it } from "vitest";
import { bodyOf, type ItemValues, sameValue } from "./item-values";

it("sends only what is named, and entries of the directory by their ids", () => {
  const part = {
    role: "SPEAKER",
    person: { id: "p", name: "Kari" },
    host: null,
    roleThen: "Head",
    toBeConfirmed: false,
  };
  const values = {
    title: "Lab",
    room: "",
    host: { id: "h", name: "Port" },
    parts: [{ key: "1", ...part }],
  } as unknown as ItemValues;

  expect(bodyOf(values, ["room", "host", "parts"])).toEqual({
    room: "",
    hostId: "h",
    parts: [{ role: "SPEAKER", personId: "p", hostId: null, roleThen: "Head", toBeConfirmed: false }],
  });
});

it("takes two rows with the same content for the same", () => {
  expect(sameValue([{ key: "1", role: "CHAIR" }], [{ key: "2", role: "CHAIR" }])).toBe(true);
  expect(sameValue([{ key: "1", role: "CHAIR" }], [])).toBe(false);
});

it("sends pick-up points and proposed times as they are typed, the host of a point by its id", () => {
  const values = {
    pickUps: [{ key: "1", place: "D-terminal", host: { id: "h", name: "Airport" }, startMinute: "08:40", note: "" }],
    proposedTimes: [{ key: "2", date: "2027-03-10", startMinute: "10:30", durationMinutes: "45 min", note: "" }],
    interpretation: ["ro", "nb"],
  } as unknown as ItemValues;

  expect(bodyOf(values, ["pickUps", "proposedTimes", "interpretation"])).toEqual({
    pickUps: [{ place: "D-terminal", hostId: "h", startMinute: "08:40", note: "" }],
    proposedTimes: [{ date: "2027-03-10", startMinute: "10:30", durationMinutes: "45 min", note: "" }],
    interpretation: ["ro", "nb"],
  });
});
