/** A laid-out report as the template report.typ wants it: sizes on A4, and text that no program reads as anything else. */
import type { InlineRun } from "@/domain/report/blocks";
import { type Crop, croppedSize, cropText } from "@/domain/report/crop";
import { isShownGap } from "@/domain/report/preview";
import { shortened } from "@/domain/shortened";
import { softHyphenated } from "@/lib/hyphenation";
import type { LaidOutBlock, LaidOutFigure, LaidOutPicture, LaidOutReport, LaidOutSection, Words } from "./laid-out";
import { printable } from "./printable";
import { routeRows } from "./route-rows";

/** Millimetres on A4: the column of text, and the same with the margin beside it. */
const columns = { text: 128, wide: 166 };

type Room = { width: number; height: number };

/** The most a picture takes, so that it shares its page with some text. */
const room = { text: { width: columns.text, height: 120 }, wide: { width: columns.wide, height: 112 } };

/** An emblem nobody asked a width for. */
const emblemWidth = 38;

export type PaperPicture = {
  pictureId: string;
  crop: Crop | null;
  /** The name the template knows it by. */
  path: string;
  /** Pixels that its place on paper deserves, at 200 to the inch. */
  width: number;
};

/** What typesetting a report needs beside the template. */
export type Paper = {
  data: Record<string, unknown>;
  pictures: PaperPicture[];
  /** Drawings as SVG, by the name the template knows them by. */
  drawings: Map<string, string>;
};

export function paperOf(report: LaidOutReport): Paper {
  const pictures = new Map<string, PaperPicture>();
  const take: Take = ({ id, crop }, millimetres) => {
    const path = `/pictures/${id}${crop ? `-${cropText(crop)}` : ""}`;
    const width = Math.max(Math.ceil((millimetres / 25.4) * 200), pictures.get(path)?.width ?? 0);
    pictures.set(path, { pictureId: id, crop, path, width });
    return path;
  };
  const drawings = new Map<string, string>();
  const takeDrawing = (svg: string): string => {
    const path = `/drawings/${drawings.size + 1}.svg`;
    drawings.set(path, printable(svg));
    return path;
  };
  const [year, month, day] = report.isoDate.split("-").map(Number);
  const soft = (words: Words) => words.map((run) => paperRun(run, report.language));
  const whole = (words: Words) => words.map((run) => paperRun(run, null));
  const data = {
    /** Names of pictures that are not there: their words stand in their place. */
    lost: [],
    ...languageOf(report.language),
    year,
    month,
    day,
    journey: report.route !== null || report.met !== null,
    title: printable(report.headline),
    headline: printable(report.headline),
    "headline-size": headlineSize(report.headline),
    "headline-short": shortened(printable(report.headline), 70),
    authors: report.by ? [printable(report.by.name)] : [printable(report.organisation)],
    foot: printable(report.funding?.funders.map((funder) => funder.name).join(", ") ?? report.organisation),
    organisation: printable(report.organisation),
    kicker: printable(report.kicker),
    standfirst: plainOrNull(report.standfirst),
    by: report.by ? { word: report.by.word, name: printable(report.by.name) } : null,
    "date-line": printable(report.dateLine),
    correction: report.correction ? plainDeep(report.correction) : null,
    leading: report.leading ? figure(report.leading, take, room.wide) : null,
    route: report.route ? routeRows(plainDeep(report.route.days), 7) : null,
    sections: report.sections.map((section) => paperSection(section, { soft, whole, take, takeDrawing })),
    met: report.met ? plainDeep(report.met) : null,
    activity: report.activity ? { title: report.activity.title, text: soft(report.activity.text) } : null,
    projects: report.projects ? plainDeep(report.projects) : null,
    funding: report.funding
      ? {
          title: report.funding.title,
          funders: report.funding.funders.map((funder) => ({
            ...plainDeep({ name: funder.name, role: funder.role, website: funder.website }),
            texts: funder.texts.flatMap((text) => printable(text).split(/\n+/)),
            emblems: funder.emblems.map(({ picture, minimumWidthMm }) => {
              const width = Math.max(emblemWidthOf(picture), minimumWidthMm ?? 0);
              return { path: take(picture, width), alt: printable(picture.alt), width };
            }),
          })),
        }
      : null,
    published: printable(report.published),
    address: report.address,
  };
  return { data, pictures: [...pictures.values()], drawings };
}

type Take = (picture: LaidOutPicture, millimetres: number) => string;

/** Words of running text may be divided at the end of a line, those of headings and quotes stay whole. */
type Tools = {
  soft: (words: Words) => unknown;
  whole: (words: Words) => unknown;
  take: Take;
  takeDrawing: (svg: string) => string;
};

function paperSection(section: LaidOutSection, tools: Tools) {
  return {
    number: section.number,
    label: plainOrNull(section.label),
    detail: plainOrNull(section.detail),
    rule: section.rule,
    blocks: section.blocks.map((block) => paperBlock(block, tools)),
  };
}

function paperBlock(block: LaidOutBlock, { soft, whole, take, takeDrawing }: Tools): unknown {
  switch (block.kind) {
    case "heading":
      return { ...block, text: whole(block.text) };
    case "paragraph":
      return { ...block, text: soft(block.text) };
    case "list":
      return { kind: block.kind, label: plainOrNull(block.label), items: block.items.map(soft) };
    case "people":
      return {
        kind: block.kind,
        label: plainOrNull(block.label),
        people: block.people.map((one) => ({
          name: soft(one.name),
          role: soft(one.role),
          organisation: soft(one.organisation),
        })),
      };
    case "modules":
      return {
        ...block,
        modules: block.modules.map((one) => ({ ...one, name: printable(one.name), said: soft(one.said) })),
      };
    case "quote":
      return {
        kind: block.kind,
        text: whole(block.text),
        by: printable(block.by),
        affiliation: plainOrNull(block.affiliation),
      };
    case "gallery":
      return {
        kind: block.kind,
        columns: galleryColumns(block.pictures.length),
        pictures: block.pictures.map((one) =>
          figure({ kind: "figure", wide: false, ...one }, take, galleryRoom(block)),
        ),
      };
    case "facts":
      return {
        kind: block.kind,
        title: plainOrNull(block.title),
        facts: block.facts.map(({ label, value }) => ({ label: soft(label), value: soft(value) })),
      };
    case "map":
      return {
        ...plainDeep({ kind: block.kind, alt: block.alt, places: block.places, caption: block.caption }),
        path: takeDrawing(block.svg),
        width: columns.text,
        height: (columns.text * block.height) / block.width,
      };
    case "timeline":
      return { kind: block.kind, rows: routeRows(plainDeep(block.days), 5), caption: plainOrNull(block.caption) };
    case "figure":
      return figure(block, take, block.wide ? room.wide : room.text);
  }
}

function galleryColumns(pictures: number): number {
  return pictures > 4 || pictures === 3 ? 3 : 2;
}

/** Pictures of a gallery stand side by side, 4 millimetres apart. */
function galleryRoom({ pictures }: { pictures: readonly unknown[] }): Room {
  const number = galleryColumns(pictures.length);
  const width = (columns.text - 4 * (number - 1)) / number;
  return { width, height: width };
}

function figure(
  { picture, caption, credit, wide }: LaidOutFigure,
  take: Take,
  { width: widest, height: tallest }: Room,
) {
  const shown = croppedSize(picture, picture.crop);
  const width = Math.min(widest, (tallest * shown.width) / shown.height);
  return {
    kind: "figure",
    path: take(picture, width),
    alt: printable(picture.alt),
    width,
    height: (width * shown.height) / shown.width,
    caption: plainOrNull(caption),
    credit: plainOrNull(credit),
    wide,
  };
}

/** An emblem as wide as a word mark, or as tall as a square one may be. */
function emblemWidthOf({ width, height }: LaidOutPicture): number {
  return Math.min(emblemWidth, (22 * width) / height);
}

/** @param language null: its words are not divided */
function paperRun(run: InlineRun, language: string | null) {
  const mark = isShownGap(run) ? "gap" : (run.mark ?? "none");
  const isName = mark === "host" || mark === "person" || mark === "project";
  const shown = printable(run.text);
  const text = isName || language === null ? shown : softHyphenated(shown, language);
  if (mark !== "link" || !run.href) return { text, mark: mark === "link" ? "none" : mark };
  return { text, mark, href: run.href, address: !sameAddress(run.text, run.href) };
}

function sameAddress(text: string, href: string): boolean {
  const bare = (value: string) => value.replace(/^(https?:\/\/|mailto:)/, "").replace(/\/$/, "");
  return bare(text.trim()) === bare(href);
}

/** Typst hyphenates by patterns of its own, except where there are none and soft hyphens stand in the text. */
function languageOf(tag: string): { lang: string; region: string | null; hyphenate: boolean } {
  const [primary = "en", ...rest] = tag.split("-");
  const region = rest.find((part) => /^[A-Za-z]{2}$/.test(part));
  return {
    lang: /^[A-Za-z]{2,3}$/.test(primary) ? primary.toLowerCase() : "en",
    region: region?.toLowerCase() ?? null,
    hyphenate: true,
  };
}

/** Points; long headlines are set smaller. */
function headlineSize(headline: string): number {
  return headline.length > 110 ? 24 : headline.length > 60 ? 29 : 36;
}

function plainOrNull(text: string | null): string | null {
  return text === null || text.trim() === "" ? null : printable(text);
}

function plainDeep<Value>(value: Value): Value {
  if (typeof value === "string") return printable(value) as Value;
  if (Array.isArray(value)) return value.map(plainDeep) as Value;
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plainDeep(inner)])) as Value;
}
