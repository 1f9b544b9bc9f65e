import { describe, expect, it } from "vitest";
import type { PublishedReport } from "@/domain/report/published";
import { firstLocale } from "@/lib/locales";
import { translatorFor } from "@/lib/messages";
import { pageText, standing } from "@/test/page-text";
import { inventedReport, polyglot, seedReport } from "@/test/published-reports";
import { layOut } from "./lay-out";
import { escaped, markdownOf } from "./markdown";
import { plainTextOf } from "./plain-text";

const laidOut = (report: PublishedReport) =>
  layOut(report, translatorFor(firstLocale(report.language), "public-report"), standing);
const address = ({ id }: { id: string }) => `https://visits.example.org/pictures/${id}/1280`;

/** Only letters and digits: what forms put around words differs. */
const letters = (text: string) => text.normalize("NFC").replace(/[^\p{L}\p{N}]/gu, "");

const reports: [string, PublishedReport][] = [
  ["the first seed in Romanian", seedReport("journey", "ro")],
  ["the second seed in Norwegian", seedReport("highlights", "nb")],
  ["a report of every kind of block", inventedReport()],
  ["a report full of signs", inventedReport({ text: polyglot, days: 1 })],
];

describe("words in Markdown", () => {
  it.each([
    ["# no heading", "\\# no heading"],
    ["1. no list", "1\\. no list"],
    ["- no list", "\\- no list"],
    ["+ no list", "\\+ no list"],
    ["=== no heading", "\\=== no heading"],
    ["> no quote", "\\> no quote"],
    ["*a* _b_ `c`", "\\*a\\* \\_b\\_ \\`c\\`"],
    ["[a](b) ![c](d)", "\\[a\\](b) !\\[c\\](d)"],
    ["<script>&amp;", "\\<script\\>\\&amp;"],
    ["a\\b", "a\\\\b"],
    ["one\n\n# two", "one # two"],
    ["25–27 September, 9.30 (new)", "25–27 September, 9.30 (new)"],
  ])("%j stands as %j", (text, markdown) => {
    expect(escaped(text)).toBe(markdown);
  });

  it("are marked with the signs hugging them", () => {
    const report = seedReport("journey", "en");
    const words = [{ text: "with " }, { text: " Ana Pop ", mark: "person" as const }, { text: "there" }];
    const blocks = [{ id: "p", type: "paragraph" as const, text: words }];
    const sections = [{ key: "day:1", label: "", detail: null, notes: [], blocks }];

    expect(markdownOf(laidOut({ ...report, sections }), address)).toContain("with  **Ana Pop** there");
  });
});

describe.each(reports)("%s", (_name, report) => {
  it("says the same in Markdown as on the page, in the same order", () => {
    const text = markdownOf(laidOut(report), address);
    const read = text
      .replace(/!\[[^\n]*?\]\(https:\/\/visits\.example\.org\/pictures\/[^)\n]*\)/g, "")
      .replace(/(?<!\\)\]\(https?:\/\/[^)\n]*\)/g, "]")
      .replace(/^\d+\. (?=Tromsø|Kroken)/gm, "")
      .replace(/\\(?=[^\p{L}\p{N}\s])/gu, "");

    expect(letters(read)).toBe(letters(withoutAddresses(pageText(report))));
  });

  it("says the same as plain text", () => {
    const text = plainTextOf(laidOut(report), address)
      .replace(/^\[[^\n]*\/1280\]$/gm, "")
      .replace(/^\d+\. (?=Tromsø|Kroken)/gm, "")
      .replace(/ \(https?:\/\/[^\s]*\)/g, "");
    const page = letters(withoutAddresses(pageText(report)));
    const { met } = laidOut(report);

    // The heads of the table's columns are left out: each line says who is who.
    const heads = met ? letters(met.title + met.head.join("")) : "";
    expect(letters(text)).toBe(met ? page.replace(heads, letters(met.title)) : page);
  });
});

function withoutAddresses(text: string): string {
  return text.replace(/ \([\w.-]+\.example[^\s]*\)(?=[\s.,]|$)/g, "");
}
