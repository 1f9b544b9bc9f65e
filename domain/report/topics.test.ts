import { expect, it } from "vitest";
import { aDayRecord, anItemRecord } from "@/test/record-builders";
import { topicsOf } from "./topics";

const days = [aDayRecord({ theme: "Clean air" }), aDayRecord({ id: "d2", number: 2, theme: "Warm houses" })];
const items = [
  anItemRecord({ id: "late", dayId: "d2", topics: ["heat pumps", "clean air"] }),
  anItemRecord({ id: "early", topics: ["sensors"] }),
];

it("a report is about the themes and topics its text still says, each once, in the order of the trip", () => {
  const text = "Clean air\nSensors everywhere. We heard about heat pumps and clean air.\nWarm houses";

  expect(topicsOf({ days, items }, text)).toEqual(["Clean air", "sensors", "Warm houses", "heat pumps"]);
});

it("is not about what an editor took out of the text", () => {
  expect(topicsOf({ days, items }, "Warm houses")).toEqual(["Warm houses"]);
});
