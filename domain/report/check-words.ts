/** Checks of the words themselves: names, links, headings, length and ease. */
import { blockText, type ReportBlock, runsOf } from "./blocks";
import { type CheckedReport, type CheckPlace, found, optional, type ReportCheck } from "./check";
import { Names, nearMissesIn } from "./near-misses";
import { readingEase } from "./reading-ease";
import type { TripRecord } from "./record";

/** Words of a report, and letters of its headline, beyond which it is worth a look; hints only. */
export const lengthLimits = {
  words: { least: 150, most: 3_500 },
  headline: 120,
  standfirst: 60,
  paragraph: 150,
} as const;

/** Names written almost as in the record. What somebody said is theirs and is left alone. */
export function checkSpelling(report: CheckedReport, record: TripRecord): ReportCheck {
  const names = namesOf(record);
  const texts = [
    ["headline", report.headline],
    ["standfirst", report.standfirst ?? ""],
    ...report.blocks.filter(isOurs).map((block) => [block.id, blockText(block, { gaps: false })]),
  ] as [string, string][];
  const misses = texts.flatMap(([id, text]) => nearMissesIn(text, names).map((miss) => ({ id, ...miss })));
  const places = misses.map(({ id, found, name }): CheckPlace => ({ kind: "spelling", id, found, name }));
  return found("spelling", misses.some((miss) => miss.isCertain) ? "problem" : "hint", places);
}

function isOurs(block: ReportBlock): boolean {
  return block.type !== "quote";
}

function namesOf(record: TripRecord): Names {
  const parts = record.items.flatMap((item) => item.parts);
  const people = [...parts.map((part) => part.person), ...record.days.map((day) => day.chair)].flatMap((one) =>
    one ? [one.name] : [],
  );
  const projects = [record.project, ...record.partners.map((partner) => partner.project)];
  const names = [
    record.organisation.name,
    ...Object.values(record.hosts).flatMap((host) => [host.name, ...host.names.map(({ name }) => name)]),
    ...people,
    ...projects.flatMap((project) => (project ? [project.name] : [])),
    ...(record.project?.fundings ?? []).map(({ programme }) => programme.name),
  ];
  return new Names(
    names,
    people.flatMap((name) => name.split(/\s+/).at(-1) ?? []),
  );
}

/** Links to pages of this site that nobody can open, and addresses that cannot be one. Nothing outside is asked. */
export function checkLinks({ blocks }: CheckedReport, { pages }: TripRecord): ReportCheck {
  const links = blocks.flatMap((block) => runsOf(block).flatMap(({ href }) => (href ? [{ id: block.id, href }] : [])));
  if (links.length === 0) return optional("links");
  const dead = links.filter(({ href }) => !(href.startsWith("/") ? isPage(href, pages) : isAddress(href)));
  const places = dead.map(({ id, href }): CheckPlace => ({ kind: "address", id, name: href }));
  const check = found("links", "problem", places);
  return { ...check, count: { done: links.length - dead.length, total: links.length } };
}

function isPage(href: string, pages: readonly string[]): boolean {
  const path = href.split(/[?#]/)[0]?.replace(/\/$/, "") ?? "";
  return pages.includes(path);
}

function isAddress(href: string): boolean {
  if (/^mailto:/i.test(href)) return /^mailto:[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/i.test(href);
  if (!/^https?:\/\/\S+$/i.test(href) || !URL.canParse(href)) return false;
  const { hostname } = new URL(href);
  return hostname.includes(".") && !hostname.endsWith(".");
}

/** A heading of the third level stands under one of the second, and none is empty. */
export function checkHeadings({ blocks }: CheckedReport): ReportCheck {
  const headings = blocks.flatMap((block) => (block.type === "heading" ? [block] : []));
  const wrong = headings.filter((block, place) => {
    if (blockText(block).trim() === "") return true;
    return block.level === 3 && !headings.slice(0, place).some((before) => before.level === 2);
  });
  const places = wrong.map(({ id }): CheckPlace => ({ kind: "block", id }));
  return headings.length === 0 ? optional("headings") : found("headings", "problem", places);
}

/** Hints for who wants them: how hard it reads, and what is long. They never hold up a report. */
export function checkEase(report: CheckedReport): ReportCheck[] {
  const { headline, standfirst, blocks, language } = report;
  const paragraphs = blocks.filter((block) => block.type === "paragraph");
  const running = paragraphs.map((block) => blockText(block, { gaps: false })).join("\n");
  const ease = readingEase(running, language ?? "en");
  const words = wordCount(
    [headline, standfirst ?? "", ...blocks.map((block) => blockText(block, { gaps: false }))].join("\n"),
  );
  const isLong = (block: ReportBlock) => wordCount(blockText(block, { gaps: false })) > lengthLimits.paragraph;
  const tooLong: CheckPlace[] = [
    ...(headline.length > lengthLimits.headline ? [{ kind: "field" as const, id: "headline" as const }] : []),
    ...(wordCount(standfirst ?? "") > lengthLimits.standfirst
      ? [{ kind: "field" as const, id: "standfirst" as const }]
      : []),
  ];
  const { least, most } = lengthLimits.words;
  const isOff = words < least || words > most || tooLong.length > 0;
  return [
    {
      key: "readingEase",
      state: ease === null ? "optional" : ease.isHard ? "hint" : "ok",
      count: null,
      places: [],
      ...(ease ? { measure: { value: ease.value, limit: ease.limit } } : {}),
    },
    {
      key: "length",
      state: isOff ? "hint" : "ok",
      count: null,
      places: tooLong,
      measure: { value: words, limit: words < least ? least : most },
    },
    found(
      "longParagraphs",
      "hint",
      paragraphs.filter(isLong).map(({ id }): CheckPlace => ({ kind: "block", id })),
    ),
  ];
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
