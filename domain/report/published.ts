/** What a reader gets: one fixed, self-contained account that needs no record any more. */
import type { InlineRun, ListEntry, Section } from "./blocks";
import type { ReportFormat } from "./composition";
import type { Crop } from "./crop";
import type { DrawnMap } from "./drawn-map";
import type { FundingRole, Language, PartnerRole, TripKind } from "./record";

/** Blocks as readers see them: no gaps, no bookkeeping. */
export type PublishedBlock =
  | { id: string; type: "heading"; level: 2 | 3; text: InlineRun[] }
  | { id: string; type: "paragraph"; text: InlineRun[] }
  | {
      id: string;
      type: "list";
      flavour: "plain" | "people";
      label: string | null;
      items: ListEntry[];
    }
  | {
      id: string;
      type: "quote";
      /** The takeaway or quote it is of, so that its author can take it back. */
      takeawayId?: string | undefined;
      text: InlineRun[];
      author: string;
      affiliation: string | null;
    }
  | { id: string; type: "figure"; picture: PublishedPicture; caption: string | null; size: "text" | "wide" }
  | { id: string; type: "gallery"; pictures: CaptionedPicture[] }
  | { id: string; type: "facts"; title: string | null; facts: { label: InlineRun[]; value: InlineRun[] }[] }
  /** Drawn when it was published; `day` is the label of the one day it shows. */
  | { id: string; type: "map"; map: DrawnMap; day: string | null; caption: string | null }
  | { id: string; type: "timeline"; days: RouteDay[]; caption: string | null };

export type PublishedPicture = {
  id: string;
  /** Empty only for a decorative picture. */
  alt: string;
  credit: string | null;
  /** Pixels of the whole picture. */
  width: number;
  height: number;
  /** The part that is shown; null: all of it. */
  crop: Crop | null;
};

export type CaptionedPicture = { picture: PublishedPicture; caption: string | null };

export type PublishedSection = Section & {
  /** Hosts met in it, for the outer margin. */
  notes: MarginNote[];
  blocks: PublishedBlock[];
};

export type MarginNote = { host: string; people: string[]; address: string | null };

/** One dot on the drawn line: a host, with a person or a place under it. */
export type RouteStop = { host: string; detail: string | null };
export type RouteDay = { label: string; date: string | null; stops: RouteStop[] };

export type MetRow = { host: string; person: string | null; role: string | null };

/** An emblem, and how wide it must be in print at least (millimetres). */
export type PublishedEmblem = { picture: PublishedPicture; minimumWidthMm: number | null };

export type FunderBlock = {
  name: string;
  /** As printed: "2014–2021". */
  period: string | null;
  role: FundingRole;
  website: string | null;
  statement: string | null;
  disclaimer: string | null;
  aboutDonor: string | null;
  /** In the order they are to be printed; versions published before there were emblems have none. */
  emblems?: readonly PublishedEmblem[];
};

/** Said at the foot of a report that was corrected. */
export type Correction = {
  /** `YYYY-MM-DD` */
  date: string;
  note: string;
};

export type PublishedReport = {
  version: 1;
  format: ReportFormat;
  language: Language;
  organisation: { name: string; slug: string };
  headline: string;
  standfirst: string | null;
  kicker: {
    kind: TripKind;
    tripTitle: string;
    city: string;
    country: string | null;
    /** First and last date, `YYYY-MM-DD`; null when the record's dates may not be printed. */
    dates: { from: string; to: string } | null;
  };
  author: string | null;
  /** `YYYY-MM-DD`. */
  date: string;
  /** What readers are told when it was published again with other words; left out in the first version. */
  correction?: Correction | null;
  /** In reading order; the activity line is not among them. */
  sections: PublishedSection[];
  route: RouteDay[];
  met: MetRow[];
  /** The activity line, for the foot of the page. */
  activity: InlineRun[] | null;
  funders: FunderBlock[];
  partners: { name: string; role: PartnerRole; thanksFor: string | null }[];
  /** The trip's project and partner projects. */
  projects: { name: string; code: string | null; website: string | null }[];
  /** What it is about, to find it by; missing in versions published before topics were kept. */
  topics?: string[];
};
