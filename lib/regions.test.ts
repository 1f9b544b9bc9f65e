import { expect, it } from "vitest";
import { NO_REGION, regionOf, regionsOf, townsIn } from "./regions";

it.each([
  ["DE", "Augsburg, Bayern", null, "BY"],
  ["DE", "Berchtesgaden (Bavaria)", null, "BY"],
  ["DE", "KÖLN", null, "NW"],
  ["DE", "Hamburg", null, "HH"],
  ["DE", "Frankfurt", null, null],
  ["ES", "Manresa", "08240", "CT"],
  ["ES", "Bilbao", null, "PV"],
  ["ES", "Elche", null, null],
  ["FR", "Strasbourg", "67000", "67"],
  ["FR", "Lyon", "69001", NO_REGION],
  ["CH", "St. Gallen", null, "SG"],
  ["CH", "Uster, Kanton Zürich", null, "ZH"],
  ["AT", "Wien", null, "9"],
  ["NO", "Oslo", "0150", null],
  ["XX", "Nowhere", null, null],
])("knows of %s, %s %s the region %s", (country, city, postcode, region) => {
  expect(regionOf(country, { city, postcode })).toBe(region);
});

it("takes a country of the United Kingdom for one of its regions", () => {
  expect(regionOf("GB", { city: "Peebles", postcode: "EH45 8AA", country: "Scotland" })).toBe("SCT");
  expect(regionOf("GB", { city: "Peebles", postcode: "EH45 8AA", country: "United Kingdom" })).toBeNull();
});

it("names no region that the package does not know, and finds every town it names", () => {
  for (const [country, region, town] of townsIn()) {
    expect(regionsOf(country)).toContain(region);
    expect([town, regionOf(country, { city: town, postcode: null })]).toEqual([town, region]);
  }
});
