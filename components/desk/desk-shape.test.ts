import { expect, it } from "vitest";
import { deskShape } from "./desk-shape";

it.each([
  ["/trips/4f/plan", "board"],
  ["/trips/4f/plan?item=9a", "board"],
  ["/trips", "table"],
  ["/trips?which=mine", "table"],
  ["/hosts", "table"],
  ["/trips/4f/participants", "table"],
  ["/settings/funding-programmes", "table"],
  ["/trips/new", "form"],
  ["/hosts/4f", "form"],
  ["/trips/4f/report", "form"],
])("waits for %s with the outline of a %s", (path, shape) => {
  expect(deskShape(path)).toBe(shape);
});
