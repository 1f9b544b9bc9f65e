import { expect, it } from "vitest";
import { coordinatesIn } from "./coordinates-in";

it.each([
  ["59.94, 10.71", 59.94, 10.71],
  ["59.94,10.71", 59.94, 10.71],
  ["(-36.8485, 174.7633)", -36.8485, 174.7633],
  ["59,94; 10,71", 59.94, 10.71],
  ["59,94 10,71", 59.94, 10.71],
  ["51.48° N, 3.18° W", 51.48, -3.18],
  [" 46 23 ", 46, 23],
])("reads %s", (text, latitude, longitude) => {
  expect(coordinatesIn(text)).toEqual({ latitude, longitude });
});

it.each(["59.94", "Oslo, Norway", "95.1, 10.2", "10.2, 190.5", "59.94, 10.71, 12", ""])(
  "reads no place in %s",
  (text) => {
    expect(coordinatesIn(text)).toBeNull();
  },
);
