/** A report as it stands, made into what a reader gets. */
import { blockText, type InlineRun, type ReportBlock, runsOf } from "./blocks";
import { projectsOf } from "./closing";
import type { ReportFormat } from "./composition";
import { meetingsOf, metRows, routeDays } from "./meetings";
import { phrasesFor } from "./phrases/catalogue";
import { publishedSections } from "./publish-sections";
import type { FunderBlock, PublishedReport } from "./published";
import type { Language, TripRecord } from "./record";
import { joinRuns, withoutGaps } from "./runs";
import { printableDates } from "./selection";
import { topicsOf } from "./topics";

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
    sections: publishedSections(report.blocks, { record, meetings, told, dayLabel: phrases.dayLabel }),
    route: routeDays(record, meetings, { day: phrases.dayLabel }),
    met: metRows(meetings),
    activity: activityLine(activity),
    funders: fundersOf(record),
    partners: partnersOf(record),
    projects: projectsToName(record),
    topics: topicsOf(record, text),
  };
}

function activityLine(blocks: readonly ReportBlock[]): InlineRun[] | null {
  const runs = joinRuns(
    blocks.map((block) => withoutGaps(runsOf(block))),
    " ",
  );
  return runs.length > 0 ? runs : null;
}

function fundersOf({ project }: TripRecord): FunderBlock[] {
  return (project?.fundings ?? []).map(({ role, programme: { name, period, website, text, emblems } }) => ({
    name,
    period,
    role,
    website,
    statement: text?.statement ?? null,
    disclaimer: text?.disclaimer ?? null,
    aboutDonor: text?.aboutDonor ?? null,
    emblems: emblems.map(({ pictureId, alt, width, height, minimumWidthMm }) => ({
      picture: { id: pictureId, alt, credit: null, width, height, crop: null },
      minimumWidthMm,
    })),
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
