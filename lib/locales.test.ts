import { expect, it } from "vitest";
import { firstLocale, localeOf, readersLocale } from "./locales";

it.each([
  ["en-GB", "en"],
  ["ro-MD", "ro"],
  ["RO", "ro"],
  ["nb-NO", "nb"],
  ["no", "nb"],
  ["nn-NO", "nb"],
])("reads %s as %s", (tag, locale) => {
  expect(localeOf(tag)).toBe(locale);
});

it.each(["de", "", null, undefined, "english", "*"])("has no catalogue for %s", (tag) => {
  expect(localeOf(tag)).toBeNull();
});

it("takes the first language of ours that is known, and English when none is", () => {
  expect(firstLocale(null, "de", "ro", "nb")).toBe("ro");
  expect(firstLocale("de", null)).toBe("en");
});

it("prefers what the reader chose to what is known of them, and that to what the browser asks for", () => {
  const browser = "fr-FR, fr;q=0.9, nb;q=0.8";
  expect(readersLocale(browser, "ro", "en")).toBe("ro");
  expect(readersLocale(browser, null, "en")).toBe("en");
  expect(readersLocale(browser, null, null)).toBe("nb");
  expect(readersLocale(browser, "klingon")).toBe("nb");
  expect(readersLocale(null)).toBe("en");
});
