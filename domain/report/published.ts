/** What a reader gets: one fixed, self-contained account that needs no record any more. */
import type { InlineRun, ListEntry, ReportBlock, Section } from "./blocks";
import { blockText, runsOf } from "./blocks";
import { isAllowedQuote } from "./checks";
import { projectsOf } from "./closing";
import type { ReportFormat } from "./composition";
import { type Meeting, marginNotes, meetingsOf, metRows, routeDays } from "./meetings";
import { phrasesFor } from "./phrases/catalogue";
import type { FundingRole, Language, PartnerRole, TripKind, TripRecord } from "./record";
import { joinRuns, withoutGaps } from "./runs";
import { printableDates } from "./selection";

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
  | { id: string; type: "quote"; text: InlineRun[]; author: string; affiliation: string | null }
  | { id: string; type: "figure"; picture: PublishedPicture; caption: string | null };

export type PublishedPicture = {
  id: string;
  /** Empty only for a decorative picture. */
  alt: string;
  credit: string | null;
  width: number;
  height: number;
};

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

export type FunderBlock = {
  name: string;
  /** As printed: "2014–2021". */
  period: string | null;
  role: FundingRole;
  website: string | null;
  statement: string | null;
  disclaimer: string | null;
  aboutDonor: string | null;
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
};

export type ReportToPublish = {
  format: ReportFormat;
  language: Language;
  headline: string;
  standfirst: string | null;
  author: string | null;
  /** `YYYY-MM-DD`; null: the day of publishing. */
  date: string | null;
  blocks: readonly ReportBlock[];
};

/**
 * What the public page prints, taken from the report as it stands and from its record.
 *
 * Gaps go, and with them whatever consists of nothing else. Whatever an admin overrides, a quote whose
 * author did not allow these words and a picture somebody refused are left out.
 *
 * @param publishedAt `YYYY-MM-DD`, the date printed when the report has none of its own
 */
export function toPublished(report: ReportToPublish, record: TripRecord, publishedAt: string): PublishedReport {
  const phrases = phrasesFor(report.language, report.format === "JOURNEY" ? "we" : "they");
  const told = new Set(report.blocks.flatMap((block) => (block.source?.kind === "item" ? block.source.ids : [])));
  const text = [
    report.headline,
    report.standfirst ?? "",
    ...report.blocks.map((block) => blockText(block, { gaps: false })),
  ]
    .join("\n")
    .normalize("NFC");
  const meetings = meetingsOf(
    record,
    (item) => told.has(item.id),
    (name) => text.includes(name.normalize("NFC")),
  );
  const activity = report.blocks.filter((block) => block.section.key === "activity");
  return {
    version: 1,
    format: report.format,
    language: report.language,
    organisation: { name: record.organisation.name, slug: record.organisation.slug },
    headline: report.headline,
    standfirst: report.standfirst?.trim() || null,
    kicker: {
      kind: record.trip.kind,
      tripTitle: record.trip.title,
      city: record.trip.city,
      country: record.trip.country,
      dates: printableDates(record),
    },
    author: report.author?.trim() || null,
    date: report.date ?? publishedAt,
    sections: publishedSections(report, record, meetings),
    route: routeDays(record, meetings, { day: phrases.dayLabel }),
    met: metRows(meetings),
    activity: activityLine(activity),
    funders: fundersOf(record),
    partners: partnersOf(record),
    projects: projectsToName(record),
  };
}

/** JSON with keys in alphabetical order, so that equal contents are equal texts and have equal hashes. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : inner,
  );
}

function publishedSections(
  report: ReportToPublish,
  record: TripRecord,
  meetings: readonly Meeting[],
): PublishedSection[] {
  const sections: { section: Section; blocks: PublishedBlock[]; itemIds: Set<string> }[] = [];
  for (const block of report.blocks) {
    if (block.section.key === "activity") continue;
    const published = publishedBlock(block, record);
    if (!published) continue;
    const last = sections.at(-1);
    const place =
      last?.section.key === block.section.key
        ? last
        : { section: block.section, blocks: [], itemIds: new Set<string>() };
    if (place !== last) sections.push(place);
    place.blocks.push(published);
    if (block.source?.kind === "item") for (const id of block.source.ids) place.itemIds.add(id);
  }
  return sections.map(({ section, blocks, itemIds }) => ({
    ...section,
    notes: marginNotes(meetings.filter((meeting) => itemIds.has(meeting.item.id))),
    blocks,
  }));
}

function publishedBlock(block: ReportBlock, record: TripRecord): PublishedBlock | null {
  const { id } = block;
  switch (block.type) {
    case "heading": {
      const text = withoutGaps(block.text);
      return text.length > 0 ? { id, type: "heading", level: block.level, text } : null;
    }
    case "paragraph": {
      const text = withoutGaps(block.text);
      return text.length > 0 ? { id, type: "paragraph", text } : null;
    }
    case "list": {
      const items = block.items.map(publishedEntry).filter((item) => item.text.length > 0);
      return items.length > 0 ? { id, type: "list", flavour: block.flavour, label: block.label, items } : null;
    }
    case "quote":
      if (!isAllowedQuote(block, record)) return null;
      return { id, type: "quote", text: withoutGaps(block.text), author: block.author, affiliation: block.affiliation };
    case "figure": {
      const picture = record.pictures.find((one) => one.id === block.pictureId);
      if (!picture || picture.consent === "REFUSED") return null;
      const { alt, decorative, credit, width, height } = picture;
      const caption = block.caption ?? picture.caption;
      return {
        id,
        type: "figure",
        picture: { id: picture.id, alt: decorative ? "" : alt, credit, width, height },
        caption,
      };
    }
  }
}

function publishedEntry(entry: ListEntry): ListEntry {
  const text = withoutGaps(entry.text);
  const role = withoutGaps(entry.role ?? []);
  const organisation = withoutGaps(entry.organisation ?? []);
  return { text, ...(role.length > 0 ? { role } : {}), ...(organisation.length > 0 ? { organisation } : {}) };
}

function activityLine(blocks: readonly ReportBlock[]): InlineRun[] | null {
  const runs = joinRuns(
    blocks.map((block) => withoutGaps(runsOf(block))),
    " ",
  );
  return runs.length > 0 ? runs : null;
}

function fundersOf({ project }: TripRecord): FunderBlock[] {
  return (project?.fundings ?? []).map(({ role, programme: { name, period, website, text } }) => ({
    name,
    period,
    role,
    website,
    statement: text?.statement ?? null,
    disclaimer: text?.disclaimer ?? null,
    aboutDonor: text?.aboutDonor ?? null,
  }));
}

function partnersOf(record: TripRecord): PublishedReport["partners"] {
  return record.partners.flatMap(({ hostId, project, role, thanksFor }) => {
    const name = (hostId ? record.hosts[hostId]?.name : undefined) ?? project?.name;
    return name ? [{ name, role, thanksFor }] : [];
  });
}

function projectsToName(record: TripRecord): PublishedReport["projects"] {
  return projectsOf({ record }).map(({ id, name, website }) => ({
    name,
    code: record.project?.id === id ? record.project.code : null,
    website,
  }));
}
