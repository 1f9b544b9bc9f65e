import { calendarDate } from "@/domain/clock";
import { dateLocale, dayMonthYear } from "@/domain/dates";
import { withoutLeadingFigure } from "@/domain/report/leading-figure";
import type { FunderBlock, PublishedReport, PublishedSection } from "@/domain/report/published";
import { minutesToRead } from "@/domain/report/reading-time";
import type { Translate } from "@/lib/messages";
import { kickerOf } from "../kicker";
import type { LaidOutFunder, LaidOutReport, LaidOutSection } from "./laid-out";
import { figureOf, LevelKeeper, laidOutBlock, laidOutDays } from "./lay-out-blocks";

/** Where a report stands among its versions; `published` is null for a draft. */
export type Standing = {
  /** Of the page. */
  address: string;
  published: { /** `YYYY-MM-DD` */ on: string; number: number } | null;
};

/**
 * Puts a report into the order it is read in, the same as the page's, with its words in the language of the report.
 *
 * @param t text in that language
 */
export function layOut(report: PublishedReport, t: Translate<"public-report">, standing: Standing): LaidOutReport {
  const locale = dateLocale(report.language);
  const { leading, sections } = withoutLeadingFigure(report.sections);
  const levels = new LevelKeeper();
  const onDay = (date: string) => dayMonthYear(calendarDate(date), locale);
  const { published } = standing;
  return {
    language: report.language,
    organisation: report.organisation.name,
    kicker: kickerOf(report, t),
    headline: report.headline,
    standfirst: report.standfirst,
    by: report.author ? { word: t("by"), name: report.author } : null,
    dateLine: `${onDay(report.date)}, ${t("minutesToRead", { minutes: minutesToRead(report) })}`,
    isoDate: report.date,
    correction: report.correction
      ? { title: t("correction.on", { on: onDay(report.correction.date) }), note: report.correction.note }
      : null,
    leading: leading ? figureOf(leading, true) : null,
    route: routeOf(report, t),
    sections: sections.map((section, index) => laidOutSection(section, sections[index - 1] ?? null, report, levels, t)),
    met:
      report.format === "JOURNEY" && report.met.length > 0
        ? { title: t("met"), head: [t("metHost"), t("metPerson")], rows: report.met }
        : null,
    activity: report.activity ? { title: t("activity"), text: report.activity } : null,
    projects:
      report.projects.length > 0
        ? { title: t("project", { count: report.projects.length }), projects: report.projects }
        : null,
    funding:
      report.funders.length > 0
        ? { title: t("funding"), funders: report.funders.map((funder) => laidOutFunder(funder, t)) }
        : null,
    published: published ? t("published", { on: onDay(published.on), number: published.number }) : t("notPublished"),
    address: standing.address,
  };
}

function routeOf(report: PublishedReport, t: Translate<"public-report">): LaidOutReport["route"] {
  const days = laidOutDays(report.format === "JOURNEY" ? report.route : [], report.language);
  return days.length > 0 ? { title: t("route"), days } : null;
}

function laidOutSection(
  section: PublishedSection,
  before: PublishedSection | null,
  { format, language }: PublishedReport,
  levels: LevelKeeper,
  t: Translate<"public-report">,
): LaidOutSection {
  const strong = format === "JOURNEY" || before?.label !== section.label;
  const isDay = format === "JOURNEY" && section.key.startsWith("day:");
  return {
    number: isDay ? (/^\D*(\d+)$/.exec(section.label)?.[1] ?? null) : null,
    label: section.label || null,
    detail: section.label ? section.detail : null,
    rule: section.label ? (strong ? "strong" : "light") : null,
    blocks: section.blocks.map((block) => laidOutBlock(block, { levels, language, t })),
  };
}

function laidOutFunder(funder: FunderBlock, t: Translate<"public-report">): LaidOutFunder {
  return {
    name: [funder.name, funder.period].filter(Boolean).join(" "),
    role: t(`fundingRole.${funder.role}`),
    website: funder.website,
    texts: [funder.statement, funder.disclaimer, funder.aboutDonor].flatMap((text) => text || []),
    emblems: (funder.emblems ?? []).map(({ picture: { id, alt, width, height }, minimumWidthMm }) => ({
      picture: { id, alt, width, height, crop: null },
      minimumWidthMm,
    })),
  };
}
