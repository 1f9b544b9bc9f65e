import { describe, expect, it } from "vitest";
import type { PublishedReport } from "@/domain/report/published";
import { firstLocale } from "@/lib/locales";
import { translatorFor } from "@/lib/messages";
import { standing } from "@/test/page-text";
import { inventedReport, polyglot, seedReport } from "@/test/published-reports";
import { readXml, within } from "@/test/read-xml";
import { htmlOf } from "./html";
import { layOut } from "./lay-out";
import { plainTextOf } from "./plain-text";

/** Without figures, too: lists with numbers have theirs in the text form only. */
const letters = (text: string) => text.normalize("NFC").replace(/\P{L}/gu, "");

describe.each<[string, () => PublishedReport]>([
  ["the first seed in Romanian", () => seedReport("journey", "ro")],
  ["the second seed in Norwegian", () => seedReport("highlights", "nb")],
  ["a report of every kind of block", () => inventedReport()],
  ["a report full of signs", () => inventedReport({ text: polyglot, days: 1 })],
])("the HTML of %s", (_name, make) => {
  const report = make();
  const laidOut = layOut(report, translatorFor(firstLocale(report.language), "public-report"), standing);
  const address = ({ id }: { id: string }) => `https://visits.example.org/pictures/${id}/1280`;
  const root = readXml(`<div>${htmlOf(laidOut, address)}</div>`);

  it("says what the plain text says, in its order", () => {
    const noPictures = plainTextOf({ ...laidOut, organisation: "", headline: "" }, () => "").replace(/^\[.*\]$/gm, "");
    const noAddresses = noPictures.replace(/ \(https?:\/\/\S*?\)+(?=[\s.,]|$)/gm, "");
    // The text form names neither the line of the trip nor the columns of a table.
    const { route, met } = laidOut;
    const noTitles = { route: route && { ...route, title: "" }, met: met && { ...met, head: ["", ""] as const } };
    const said = htmlOf({ ...laidOut, ...noTitles }, address)
      .replace(/<[^>]*>/g, " ")
      .replace(/&(amp|lt|gt|quot|#39);/g, (_, name) => signs[name] ?? "");

    expect(letters(said)).toBe(letters(noAddresses));
  });

  it("has headings below that of its entry, lists of items, and pictures with their words", () => {
    const elements = within(root);

    expect(elements.filter(({ name }) => name === "h1")).toEqual([]);
    for (const list of elements.filter(({ name }) => name === "ul" || name === "ol"))
      expect(new Set(list.children.map(({ name }) => name))).toEqual(new Set(["li"]));
    for (const { attributes } of elements.filter(({ name }) => name === "img")) {
      expect(attributes.src).toMatch(/^https:\/\/visits\.example\.org\/pictures\//);
      expect(attributes.alt).toBeDefined();
    }
    expect(
      elements.filter(({ children, text, name }) => name !== "img" && children.length === 0 && text === ""),
    ).toEqual([]);
  });
});

const signs: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
