import { expect, it } from "vitest";
import { linkAddress } from "./link-address";

it.each([
  ["https://example.org/a?b=1", "https://example.org/a?b=1"],
  ["example.org/path", "https://example.org/path"],
  [" www.forskningsparken.no ", "https://www.forskningsparken.no"],
  ["ida@example.org", "mailto:ida@example.org"],
  ["/o/us/reports/oslo", "/o/us/reports/oslo"],
])("takes %o as %o", (typed, address) => expect(linkAddress(typed)).toBe(address));

it.each(["", "javascript:alert(1)", "data:text/html,x", "http://", "https://x", "two words", "//example.org", "word"])(
  "does not take %o",
  (typed) => expect(linkAddress(typed)).toBeNull(),
);
