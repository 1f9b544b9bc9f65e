/** What publishing needs. Each check says how it stands and where to mend it. */
import type { FigureBlock, QuoteBlock, ReportBlock } from "./blocks";
import { blockText, runsOf } from "./blocks";
import type { ReportFormat } from "./composition";
import type { PictureRecord, TripRecord } from "./record";
import { hasGap, runsText, withoutGaps } from "./runs";
import { hostsInItems, isOpenPart, reportedItems } from "./selection";

export type CheckKey =
  | "headline"
  | "lead"
  | "dayThemes"
  | "named"
  | "thanks"
  | "activityLine"
  | "funderStatement"
  | "altTexts"
  | "credits"
  | "consents"
  | "quotes"
  | "gaps";

/** A block of the report, a field of the report, or a record elsewhere with the name it goes by. */
export type CheckPlace =
  | { kind: "block"; id: string }
  | { kind: "field"; id: "headline" | "standfirst" }
  | { kind: "day" | "host" | "person" | "programme" | "activity" | "picture"; id: string; name: string };

export type ReportCheck = {
  key: CheckKey;
  /** `missing`: an obligatory part is not there. `problem`: something there must not be published. */
  state: "ok" | "missing" | "problem" | "optional";
  /** How many of how many are settled, where there is something to count. */
  count: { done: number; total: number } | null;
  places: CheckPlace[];
};

export type CheckedReport = {
  format: ReportFormat;
  headline: string;
  standfirst: string | null;
  blocks: readonly ReportBlock[];
};

/** All checks of a report in the order they are shown. */
export function checkReport(report: CheckedReport, record: TripRecord): ReportCheck[] {
  return [
    checkHeadline(report),
    checkLead(report),
    checkDayThemes(report, record),
    checkNamed(report, record),
    checkThanks(report, record),
    checkActivityLine(report, record),
    checkFunders(record),
    ...checkPictures(report, record),
    checkQuotes(report, record),
    checkGaps(report),
  ];
}

/** Nothing is missing and nothing is wrong. */
export function canPublish(checks: readonly ReportCheck[]): boolean {
  return checks.every((check) => check.state === "ok" || check.state === "optional");
}

function checkHeadline({ headline }: CheckedReport): ReportCheck {
  return stated("headline", headline.trim() !== "", [{ kind: "field", id: "headline" }]);
}

function checkLead({ standfirst }: CheckedReport): ReportCheck {
  return stated("lead", Boolean(standfirst?.trim()), [{ kind: "field", id: "standfirst" }]);
}

function checkDayThemes({ format, blocks }: CheckedReport, record: TripRecord): ReportCheck {
  const days = record.days.filter((day) => day.number !== null);
  if (format === "HIGHLIGHTS" || days.length === 0) return optional("dayThemes");
  const open = days.filter((day) => {
    const headings = blocks.filter(
      (block) =>
        block.type === "heading" &&
        ((block.source?.kind === "day" && block.source.ids.includes(day.id)) || block.section.key === `day:${day.id}`),
    );
    return !headings.some((block) => blockText(block, { gaps: false }) !== "");
  });
  const places = open.map((day): CheckPlace => ({ kind: "day", id: day.id, name: String(day.number) }));
  return counted("dayThemes", "missing", places, days.length);
}

function checkNamed(report: CheckedReport, record: TripRecord): ReportCheck {
  const text = plainText(report);
  const people = new Map(
    reportedItems(record).flatMap((item) =>
      item.parts.flatMap((part): [string, string][] =>
        part.person && !isOpenPart(part) ? [[part.person.id, part.person.name]] : [],
      ),
    ),
  );
  const all: CheckPlace[] = [
    ...[...hostsInItems(record)].flatMap((id): CheckPlace[] => {
      const host = record.hosts[id];
      return host ? [{ kind: "host", id, name: host.name }] : [];
    }),
    ...[...people].map(([id, name]): CheckPlace => ({ kind: "person", id, name })),
  ];
  const unnamed = all.filter((place) => "name" in place && !text.includes(place.name.normalize("NFC")));
  return counted("named", "missing", unnamed, all.length);
}

function checkThanks(report: CheckedReport, record: TripRecord): ReportCheck {
  const coHosts = record.partners.flatMap((partner) => {
    const host = partner.role === "CO_HOST" && partner.hostId ? record.hosts[partner.hostId] : undefined;
    return host ? [host] : [];
  });
  if (report.format === "HIGHLIGHTS" || coHosts.length === 0) return optional("thanks");
  const text = sectionText(report, "thanks");
  const unthanked = coHosts.filter((host) => !text.includes(host.name.normalize("NFC")));
  const places = unthanked.map((host): CheckPlace => ({ kind: "host", id: host.id, name: host.name }));
  return counted("thanks", "missing", places, coHosts.length);
}

function checkActivityLine(report: CheckedReport, { activity, project }: TripRecord): ReportCheck {
  if (!activity || !project) return optional("activityLine");
  const text = sectionText(report, "activity");
  const there = [activity.number, activity.title, project.name].every((part) => text.includes(part.normalize("NFC")));
  return stated("activityLine", there, [{ kind: "activity", id: activity.number, name: activity.title }]);
}

function checkFunders({ project }: TripRecord): ReportCheck {
  if (!project || project.fundings.length === 0) return optional("funderStatement");
  const programmes = new Map(project.fundings.map(({ programme }) => [programme.id, programme]));
  const open = [...programmes.values()].filter(({ text, period }) => !text?.statement.trim() || !period?.trim());
  const places = open.map(({ id, name }): CheckPlace => ({ kind: "programme", id, name }));
  return counted("funderStatement", "missing", places, programmes.size);
}

function checkPictures({ blocks }: CheckedReport, record: TripRecord): ReportCheck[] {
  const figures = blocks.filter((block): block is FigureBlock => block.type === "figure");
  const pictures = new Map(record.pictures.map((picture) => [picture.id, picture]));
  const check = (key: CheckKey, isSettled: (picture: PictureRecord) => boolean): ReportCheck => {
    const open = figures.filter((figure) => {
      const picture = pictures.get(figure.pictureId);
      return !picture || !isSettled(picture);
    });
    if (figures.length === 0) return optional(key);
    const places = open.map((figure): CheckPlace => ({ kind: "block", id: figure.id }));
    return counted(key, "problem", places, figures.length);
  };
  return [
    check("altTexts", (picture) => picture.decorative || picture.alt.trim() !== ""),
    check("credits", (picture) => Boolean(picture.credit?.trim())),
    check("consents", isConsented),
  ];
}

/** Everybody shown agreed, or nobody can be recognised. */
export function isConsented(picture: Pick<PictureRecord, "consent">): boolean {
  return picture.consent === "AGREED" || picture.consent === "NOBODY_SHOWN";
}

function checkQuotes({ blocks }: CheckedReport, record: TripRecord): ReportCheck {
  const quotes = blocks.filter((block): block is QuoteBlock => block.type === "quote");
  if (quotes.length === 0) return optional("quotes");
  const open = quotes.filter((quote) => !isAllowedQuote(quote, record));
  const places = open.map((quote): CheckPlace => ({ kind: "block", id: quote.id }));
  return counted("quotes", "problem", places, quotes.length);
}

/** The very words its author allowed, under the author's name and affiliation. */
export function isAllowedQuote(quote: QuoteBlock, { takeaways }: Pick<TripRecord, "takeaways">): boolean {
  const takeaway = takeaways.find((one) => one.id === quote.takeawayId);
  if (!takeaway?.quoteAllowed || !takeaway.author) return false;
  return (
    runsText(quote.text).trim() === takeaway.text.trim() &&
    quote.author === takeaway.author.name &&
    quote.affiliation === takeaway.author.affiliation
  );
}

function checkGaps({ blocks }: CheckedReport): ReportCheck {
  const open = blocks.filter((block) => hasGap(runsOf(block)));
  const places = open.map((block): CheckPlace => ({ kind: "block", id: block.id }));
  return { key: "gaps", state: places.length === 0 ? "ok" : "problem", count: null, places };
}

function plainText({ headline, standfirst, blocks }: CheckedReport): string {
  const texts = blocks.map((block) => runsText(withoutGaps(runsOf(block))));
  return [headline, standfirst ?? "", ...texts].join("\n").normalize("NFC");
}

function sectionText({ blocks }: CheckedReport, key: string): string {
  const own = blocks.filter((block) => block.section.key === key);
  return own
    .map((block) => blockText(block, { gaps: false }))
    .join("\n")
    .normalize("NFC");
}

function stated(key: CheckKey, isThere: boolean, places: CheckPlace[]): ReportCheck {
  return { key, state: isThere ? "ok" : "missing", count: null, places: isThere ? [] : places };
}

function optional(key: CheckKey): ReportCheck {
  return { key, state: "optional", count: null, places: [] };
}

function counted(key: CheckKey, failing: "missing" | "problem", places: CheckPlace[], total: number): ReportCheck {
  const count = { done: total - places.length, total };
  return { key, state: places.length === 0 ? "ok" : failing, count, places };
}
