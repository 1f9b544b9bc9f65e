import { expect, it } from "vitest";
import { pathWithin } from "./return-to";

it("comes back to a page of this site, with what stood behind it", () => {
  expect(pathWithin("/trips/7/plan?day=2#oslo")).toBe("/trips/7/plan?day=2#oslo");
});

it("writes foreign letters as an address needs them", () => {
  expect(pathWithin("/o/învățare")).toBe(encodeURI("/o/învățare"));
});

it.each([
  "https://evil.example/",
  "//evil.example",
  "/\\evil.example",
  "/\t/evil.example",
  "/..//evil.example",
  "javascript:alert(1)",
  "trips",
  "",
])("does not go to %j", (text) => {
  expect(pathWithin(text)).toBeNull();
});

it.each(["/sign-in", "/sign-in/abc", "/api/v1/sign-out", "/dev/mail", "/x/../api/v1/trips"])(
  "does not come back to %j, which is no page to stay on",
  (text) => {
    expect(pathWithin(text)).toBeNull();
  },
);

it("does not remember an address of thousands of characters", () => {
  expect(pathWithin(`/${"a".repeat(600)}`)).toBeNull();
});
