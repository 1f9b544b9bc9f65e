/**
 * A report as HTML for programs that show it in a page of their own, feed readers above all. It is built of elements
 * named here and of escaped text, so nothing that was typed can become markup; it is well-formed XML as well.
 */

import type { InlineRun } from "@/domain/report/blocks";
import { isShownGap } from "@/domain/report/preview";
import { element, xmlText } from "@/lib/xml";
import type {
  LaidOutBlock,
  LaidOutDay,
  LaidOutFigure,
  LaidOutFunder,
  LaidOutPicture,
  LaidOutReport,
  PictureAddress,
  Words,
} from "./laid-out";
import { printable } from "./printable";

/** Everything but headline and organisation, which stand around it already. */
export function htmlOf(report: LaidOutReport, address: PictureAddress): string {
  const titled = (title: string, ...parts: string[]) => [tag("h2", said(title)), ...parts];
  return [
    tag("p", said(report.kicker)),
    report.standfirst ? tag("p", tag("strong", said(report.standfirst))) : "",
    tag(
      "p",
      said([report.by ? `${report.by.word} ${report.by.name}` : null, report.dateLine].filter(Boolean).join(" · ")),
    ),
    report.correction ? tag("p", tag("strong", said(report.correction.title)), " ", said(report.correction.note)) : "",
    report.leading ? figure(report.leading, address) : "",
    ...(report.route ? titled(report.route.title, days(report.route.days)) : []),
    ...report.sections.flatMap(({ label, detail, blocks }) => [
      label ? tag("p", tag("strong", said([label, detail].filter(Boolean).join(", ")))) : "",
      ...blocks.map((one) => block(one, address)),
    ]),
    ...(report.met ? titled(report.met.title, metTable(report.met)) : []),
    ...(report.activity ? titled(report.activity.title, tag("p", words(report.activity.text))) : []),
    ...(report.projects
      ? titled(
          report.projects.title,
          list(
            report.projects.projects.map(
              (one) => linked(one.name, one.website) + (one.code ? said(`, ${one.code}`) : ""),
            ),
          ),
        )
      : []),
    ...(report.funding
      ? titled(report.funding.title, ...report.funding.funders.flatMap((one) => funder(one, address)))
      : []),
    tag("p", said(report.published), " ", linked(report.address, report.address)),
  ]
    .filter((part) => part !== "")
    .join("\n");
}

function block(one: LaidOutBlock, address: PictureAddress): string {
  switch (one.kind) {
    case "heading":
      return tag(`h${one.level}`, words(one.text));
    case "paragraph":
      return tag("p", words(one.text));
    case "list":
      return labelled(one.label, list(one.items.map(words)));
    case "people":
      return labelled(
        one.label,
        list(one.people.map(({ name, role, organisation }) => joined([name, role, organisation].map(words)))),
      );
    case "modules":
      return one.modules
        .map(({ label, name, said: text }) =>
          [tag("p", said(label)), tag(`h${one.level}`, said(name)), tag("p", words(text))].join(""),
        )
        .join("");
    case "quote":
      return tag(
        "blockquote",
        tag("p", words(one.text)),
        tag("p", said(`— ${[one.by, one.affiliation].filter(Boolean).join(", ")}`)),
      );
    case "figure":
      return figure(one, address);
    case "gallery":
      return one.pictures.map((picture) => figure(picture, address)).join("");
    case "facts":
      return labelled(one.title, list(one.facts.map(({ label, value }) => `${words(label)}: ${words(value)}`)));
    case "map":
      return tag("ol", ...one.places.map((place) => tag("li", said(place)))) + caption(one.caption);
    case "timeline":
      return days(one.days) + caption(one.caption);
  }
}

function figure({ picture, caption: under, credit }: Omit<LaidOutFigure, "kind" | "wide">, address: PictureAddress) {
  const shown = [under, credit].filter(Boolean).join(" · ");
  return tag("figure", image(picture, address), shown ? tag("figcaption", said(shown)) : "");
}

function image(picture: LaidOutPicture, address: PictureAddress): string {
  return element("img", { src: address(picture), alt: printable(picture.alt) });
}

function days(all: readonly LaidOutDay[]): string {
  const stops = (day: LaidOutDay) =>
    list(day.stops.map(({ host, detail }) => said([host, detail].filter(Boolean).join(", "))));
  return list(all.map((day) => said([day.label, day.date].filter(Boolean).join(" ")) + stops(day)));
}

function metTable({ head, rows }: NonNullable<LaidOutReport["met"]>): string {
  const line = ({ host, person, role }: (typeof rows)[number]) =>
    tag(
      "tr",
      element("th", { scope: "row" }, said(host)),
      element("td", {}, said([person, role].filter(Boolean).join(", ")) || " "),
    );
  const titles = head.map((title) => element("th", { scope: "col" }, said(title)));
  return tag("table", tag("thead", tag("tr", ...titles)), tag("tbody", ...rows.map(line)));
}

function funder({ name, role, website, texts, emblems }: LaidOutFunder, address: PictureAddress): string[] {
  return [
    tag("p", linked(name, website), said(`, ${role}`)),
    tag("p", emblems.map(({ picture }) => image(picture, address)).join(" ")),
    ...texts.flatMap((text) =>
      printable(text)
        .split(/\n+/)
        .map((line) => tag("p", said(line))),
    ),
  ];
}

function labelled(label: string | null, inner: string): string {
  return (label ? tag("p", tag("strong", said(label))) : "") + inner;
}

function caption(text: string | null): string {
  return text ? tag("p", said(text)) : "";
}

function list(items: readonly string[]): string {
  return tag("ul", ...items.map((item) => tag("li", item)));
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(", ");
}

/** An address that something other than a page answers is none. */
function linked(name: string, href: string | null): string {
  return href && /^(https?:\/\/|mailto:)/i.test(href) ? element("a", { href }, said(name)) : said(name);
}

function words(all: Words): string {
  return all.map(run).join("");
}

function run(one: InlineRun): string {
  const text = said(one.text);
  if (isShownGap(one) || text === "") return text;
  switch (one.mark) {
    case "host":
    case "person":
    case "strong":
      return tag("strong", text);
    case "project":
    case "emphasis":
      return tag("em", text);
    case "link":
      return linked(one.text, one.href ?? null);
    default:
      return text;
  }
}

/** An element without attributes; nothing when nothing is in it. */
function tag(name: string, ...inner: readonly string[]): string {
  const content = inner.join("");
  return content.trim() === "" ? "" : element(name, {}, content);
}

function said(text: string): string {
  return xmlText(printable(text));
}
