import { expect, it } from "vitest";
import { countryCode } from "./countries";

it.each([
  ["Norway", "NO"],
  ["Norge", "NO"],
  ["norvegia", "NO"],
  ["NO", "NO"],
  ["România", "RO"],
  ["Finland", "FI"],
  ["Portugal", "PT"],
  [" The Netherlands ", "NL"],
  ["UK", "GB"],
  ["Wales", "GB"],
  ["Germany", "DE"],
  ["Deutschland", "DE"],
  ["Yemen", "YE"],
])("knows %s", (written, code) => {
  expect(countryCode(written)).toBe(code);
});

it.each([null, "", "Oslo", "Atlantis", "ZZ"])("says nothing about %s", (written) => {
  expect(countryCode(written)).toBe(null);
});
