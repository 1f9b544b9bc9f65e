/** A published report in reading order, with every word that is printed: what all forms beside the page are made of. */
import type { InlineRun } from "@/domain/report/blocks";
import type { Crop } from "@/domain/report/crop";

export type Words = readonly InlineRun[];

export type LaidOutPicture = {
  id: string;
  /** Empty for a decorative picture. */
  alt: string;
  /** Pixels of the whole picture. */
  width: number;
  height: number;
  /** The part that is shown; null: all of it. */
  crop: Crop | null;
};

/** Where a picture can be seen, complete with the host. */
export type PictureAddress = (picture: Pick<LaidOutPicture, "id" | "crop">) => string;

export type LaidOutFigure = {
  kind: "figure";
  picture: LaidOutPicture;
  caption: string | null;
  credit: string | null;
  wide: boolean;
};

export type LaidOutBlock =
  | { kind: "heading"; level: 2 | 3; text: Words }
  | { kind: "paragraph"; text: Words }
  | { kind: "list"; label: string | null; items: readonly Words[] }
  | {
      kind: "people";
      label: string | null;
      people: readonly { name: Words; role: Words; organisation: Words }[];
    }
  | { kind: "modules"; level: 2 | 3; modules: readonly { label: string; name: string; said: Words }[] }
  | { kind: "quote"; text: Words; by: string; affiliation: string | null }
  | { kind: "gallery"; pictures: readonly Pick<LaidOutFigure, "picture" | "caption" | "credit">[] }
  | { kind: "facts"; title: string | null; facts: readonly { label: Words; value: Words }[] }
  | {
      kind: "map";
      svg: string;
      alt: string;
      width: number;
      height: number;
      places: readonly string[];
      caption: string | null;
    }
  | { kind: "timeline"; title: string; days: readonly LaidOutDay[]; caption: string | null }
  | LaidOutFigure;

/** A day of the drawn line. */
export type LaidOutDay = {
  label: string;
  date: string | null;
  stops: readonly { host: string; detail: string | null }[];
};

export type LaidOutSection = {
  /** Of the day, drawn large; the label says it too. */
  number: string | null;
  label: string | null;
  detail: string | null;
  /** The line above it: every new day or part has a strong one. */
  rule: "strong" | "light" | null;
  blocks: readonly LaidOutBlock[];
};

export type LaidOutFunder = {
  /** With its period. */
  name: string;
  role: string;
  website: string | null;
  /** Statement, disclaimer and what the donor wants said, in this order. */
  texts: readonly string[];
  emblems: readonly { picture: LaidOutPicture; minimumWidthMm: number | null }[];
};

/** A part with a title of its own, after the last section. */
type Titled<Content> = { title: string } & Content;

export type LaidOutReport = {
  /** BCP 47 tag. */
  language: string;
  organisation: string;
  kicker: string;
  headline: string;
  standfirst: string | null;
  /** "By", and who. */
  by: { word: string; name: string } | null;
  /** "9 October 2023, 6 min read". */
  dateLine: string;
  /** `YYYY-MM-DD`, for the properties of files. */
  isoDate: string;
  /** What was put right, and when. */
  correction: Titled<{ note: string }> | null;
  leading: LaidOutFigure | null;
  route: Titled<{ days: readonly LaidOutDay[] }> | null;
  sections: readonly LaidOutSection[];
  met: Titled<{ head: readonly [string, string]; rows: readonly MetRow[] }> | null;
  activity: Titled<{ text: Words }> | null;
  projects: Titled<{ projects: readonly { name: string; code: string | null; website: string | null }[] }> | null;
  funding: Titled<{ funders: readonly LaidOutFunder[] }> | null;
  /** "Published with Sojourn on 9 October 2023, version 1." */
  published: string;
  /** Where the page is. */
  address: string;
};

type MetRow = { host: string; person: string | null; role: string | null };
