import { expect, it } from "vitest";
import { changedFields, nameWords, valueWords } from "./words";

const words = { yes: "yes", no: "no", empty: "nothing", names: { "an id": "Port of Oslo" } };

it.each([
  ["title", "Port authority", "Port authority"],
  ["startMinute", 840, "14:00"],
  ["capacity", 840, "840"],
  ["optional", true, "yes"],
  ["room", null, "nothing"],
  ["topics", ["ports", "rail"], "ports; rail"],
  ["topics", [], "nothing"],
  ["facts", [{ text: "established in 1954", year: null, source: "web page" }], "established in 1954, web page"],
  ["kind", "HOST_VISIT", "Host visit"],
  ["code", "EEA", "EEA"],
  ["hostId", "an id", "Port of Oslo"],
  ["date", "2027-03-09T00:00:00.000Z", "2027-03-09"],
])("reads %s %j as %s", (field, value, text) => {
  expect(valueWords(field, value, words)).toBe(text);
});

it("finds the words inside names", () => {
  expect(["targetGroup", "agenda-item", "parentRelation"].map(nameWords)).toEqual([
    "Target group",
    "Agenda item",
    "Parent relation",
  ]);
});

it("names each changed field once, whether it was there before, after or both times", () => {
  expect(changedFields({ id: "1", name: "A", city: null }, { name: "B", code: "1" })).toEqual(["name", "city", "code"]);
  expect(changedFields(null, null)).toEqual([]);
});
