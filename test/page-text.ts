/** The words of a report's page as they are on paper, in reading order, out of its HTML. */
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { ReportPage } from "@/components/report/report-page";
import { calendarDate } from "@/domain/clock";
import { dateLocale, dayMonthYear } from "@/domain/dates";
import type { PublishedReport } from "@/domain/report/published";
import { firstLocale } from "@/lib/locales";
import { translatorFor } from "@/lib/messages";

export const standing = {
  address: "https://visits.example.org/o/stiinta/reports/tinuturi",
  published: { on: "2023-10-09", number: 2 },
};

/** What the page prints; behind links stands their address, as the printed page has it. */
export function pageText(report: PublishedReport): string {
  const locale = firstLocale(report.language);
  const t = translatorFor(locale, "public-report");
  const html = renderToStaticMarkup(
    createElement(ReportPage, {
      report,
      address: standing.address,
      alternates: [],
      published: { on: dayMonthYear(calendarDate(standing.published.on), dateLocale(locale)), number: 2 },
      t,
      around: { t, locale, languages: { current: locale, to: "/" } } as never,
    } as never),
  );
  return printedText(html);
}

const voids = new Set(["img", "br", "meta", "input", "hr", "link"]);

/** Drops what is hidden in print, from screen readers, and what is drawn; decodes what is left. */
function printedText(html: string): string {
  const open: { name: string; hidden: boolean; after: string }[] = [];
  let text = "";
  for (const [, closing, name = "", attributes = "", words = ""] of html.matchAll(
    /<(\/?)([a-z0-9]+)([^>]*)>|([^<]+)/gi,
  )) {
    const hidden = open.some((one) => one.hidden);
    if (words) text += hidden ? "" : decoded(words);
    else if (closing) {
      const closed = open.pop();
      if (closed && !hidden) text += closed.after;
    } else if (!voids.has(name) && !attributes.endsWith("/")) {
      open.push({ name, hidden: isHidden(name, attributes), after: addressAfter(name, attributes) });
    }
    if (!words) text += " ";
  }
  return text;
}

function isHidden(name: string, attributes: string): boolean {
  return (
    /\bprint:hidden\b/.test(attributes) ||
    attributes.includes('aria-hidden="true"') ||
    name === "svg" ||
    name === "nav" ||
    name === "style"
  );
}

function addressAfter(name: string, attributes: string): string {
  const href = /href="([^"]*)"/.exec(attributes)?.[1];
  if (name !== "a" || !href || !attributes.includes("print:after")) return "";
  return ` (${decoded(href)
    .replace(/^(https?:\/\/|mailto:)/, "")
    .replace(/\/$/, "")})`;
}

function decoded(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&");
}
