import { expect, it } from "vitest";
import { seedReport } from "@/test/published-reports";
import { printedReport } from "./printed-report";

it("prints room around the text, and whose report and which page it is at the foot of each", () => {
  const style = printedReport({ ...seedReport("journey", "en"), headline: 'Plugs "that" fit' });

  expect(style).toMatch(/@page \{ size: A4; margin: \d+mm/);
  expect(style).toContain(String.raw`Transilvania IT Cluster: Plugs \22 that\22  fit"`);
  expect(style).toContain('content: counter(page) " \\2f  " counter(pages)');
});
