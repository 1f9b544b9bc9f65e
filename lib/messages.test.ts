import { createTranslator, IntlErrorCode } from "use-intl/core";
import { expect, it } from "vitest";
import { deskMessages, errorText, messagesFor, translatorFor } from "./messages";

it.each([
  [1, "o zi"],
  [3, "3 zile"],
  [19, "19 zile"],
  [20, "20 de zile"],
  [101, "101 zile"],
])("counts %i days as Romanian does", (count, words) => {
  expect(translatorFor("ro", "invitation")("days", { count })).toBe(words);
});

it.each([
  [1, "1 dag"],
  [2, "2 dager"],
  [21, "21 dager"],
])("counts %i days as Norwegian does", (count, words) => {
  expect(translatorFor("nb", "invitation")("days", { count })).toBe(words);
});

it("has English words where a language has none, rather than nothing", () => {
  expect(messagesFor("ro").plan).toEqual(messagesFor("en").plan);
});

it("tells what went wrong in the language of the reader, and leaves sentences alone", () => {
  expect(errorText("nb", "required")).toBe("Fyll ut dette.");
  expect(errorText("ro", "checkFields", { count: 2 })).toBe("2 câmpuri trebuie verificate.");
  expect(errorText("ro", "No key, a sentence.")).toBe("No key, a sentence.");
});

it("does not carry the text of documents to a desk's browser", () => {
  const namespaces = Object.keys(deskMessages("en"));
  expect(namespaces).toContain("plan");
  expect(namespaces).toContain("changes");
  expect(namespaces).not.toContain("public-report");
});

it("speaks of a key that is missing in English", () => {
  expect(() => translatorFor("en", "home")("nowhere")).toThrow();
});

it.each(["en", "ro", "nb"] as const)("can read every text of %s", (locale) => {
  const unreadable: string[] = [];
  const t = createTranslator({
    locale,
    messages: messagesFor(locale),
    onError: ({ code, message }) => {
      if (code === IntlErrorCode.INVALID_MESSAGE) unreadable.push(message);
    },
  });
  for (const key of keysOf(messagesFor(locale))) t(key as never, {} as never);

  expect(unreadable).toEqual([]);
});

/** Keys of all texts, with dots. */
function keysOf(messages: object, path = ""): string[] {
  return Object.entries(messages).flatMap(([name, value]: [string, unknown]) => {
    const key = path === "" ? name : `${path}.${name}`;
    return typeof value === "object" && value !== null ? keysOf(value, key) : key;
  });
}
