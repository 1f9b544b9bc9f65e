/** What publishing needs. Each check says how it stands and where to mend it. */
import type { QuoteBlock } from "./blocks";
import { blockText, picturesOf, runsOf } from "./blocks";
import {
  type CheckedReport,
  type CheckKey,
  type CheckPlace,
  counted,
  optional,
  plainText,
  type ReportCheck,
  sectionText,
  stated,
} from "./check";
import { checkEase, checkHeadings, checkLinks, checkSpelling } from "./check-words";
import type { HostRecord, PictureRecord, TripRecord } from "./record";
import { hasGap, runsText } from "./runs";
import { hostsInItems, isOpenPart, reportedItems } from "./selection";

export type { CheckedReport, CheckKey, CheckPlace, ReportCheck } from "./check";

/** All checks of a report in the order they are shown. */
export function checkReport(report: CheckedReport, record: TripRecord): ReportCheck[] {
  return [
    checkHeadline(report),
    checkLead(report),
    checkDayThemes(report, record),
    checkNamed(report, record),
    checkSpelling(report, record),
    checkThanks(report, record),
    checkProjectName(report, record),
    checkActivityLine(report, record),
    ...checkFunders(record),
    ...checkPictures(report, record),
    checkQuotes(report, record),
    checkLinks(report, record),
    checkHeadings(report),
    checkGaps(report),
    ...checkEase(report),
  ];
}

/** Nothing is missing and nothing is wrong; hints wait for nobody. */
export function canPublish(checks: readonly ReportCheck[]): boolean {
  return checks.every((check) => check.state !== "missing" && check.state !== "problem");
}

/** Which checks name each block, for marks in the margin. */
export function checksByBlock(checks: readonly ReportCheck[]): ReadonlyMap<string, readonly CheckKey[]> {
  const byBlock = new Map<string, CheckKey[]>();
  for (const { key, places } of checks) {
    for (const place of places) {
      if (place.kind !== "block" && place.kind !== "spelling" && place.kind !== "address") continue;
      const keys = byBlock.get(place.id) ?? [];
      if (!keys.includes(key)) byBlock.set(place.id, [...keys, key]);
    }
  }
  return byBlock;
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
  const hosts = [...hostsInItems(record)].flatMap((id) => record.hosts[id] ?? []);
  const unnamed: CheckPlace[] = [
    ...hosts.filter((host) => !isNamedIn(text, host)).map(({ id, name }) => ({ kind: "host" as const, id, name })),
    ...[...people]
      .filter(([, name]) => !text.includes(name.normalize("NFC")))
      .map(([id, name]) => ({ kind: "person" as const, id, name })),
  ];
  return counted("named", "missing", unnamed, hosts.length + people.size);
}

/** By any of its names: a draft may call a host otherwise than the composer would now. */
function isNamedIn(text: string, host: HostRecord): boolean {
  return [host.name, ...host.names.map(({ name }) => name)].some((name) => text.includes(name.normalize("NFC")));
}

function checkThanks(report: CheckedReport, record: TripRecord): ReportCheck {
  const coHosts = record.partners.flatMap((partner) => {
    const host = partner.role === "CO_HOST" && partner.hostId ? record.hosts[partner.hostId] : undefined;
    return host ? [host] : [];
  });
  if (report.format === "HIGHLIGHTS" || coHosts.length === 0) return optional("thanks");
  const text = sectionText(report, "thanks");
  const unthanked = coHosts.filter((host) => !isNamedIn(text, host));
  const places = unthanked.map((host): CheckPlace => ({ kind: "host", id: host.id, name: host.name }));
  return counted("thanks", "missing", places, coHosts.length);
}

function checkActivityLine(report: CheckedReport, { activity, project }: TripRecord): ReportCheck {
  if (!activity || !project) return optional("activityLine");
  const text = sectionText(report, "activity");
  const there = [activity.number, activity.title, project.name].every((part) => text.includes(part.normalize("NFC")));
  return stated("activityLine", there, [{ kind: "activity", id: activity.number, name: activity.title }]);
}

/** The project that pays, by its exact name, wherever it stands. */
function checkProjectName(report: CheckedReport, { project }: TripRecord): ReportCheck {
  if (!project) return optional("projectName");
  const there = plainText(report).includes(project.name.normalize("NFC"));
  return stated("projectName", there, [{ kind: "project", id: project.id, name: project.name }]);
}

/** In the language of the report: what each programme obliges its projects to print, and its emblem. */
function checkFunders({ project }: TripRecord): ReportCheck[] {
  if (!project || project.fundings.length === 0) return [optional("funderStatement"), optional("emblems")];
  const programmes = [...new Map(project.fundings.map(({ programme }) => [programme.id, programme])).values()];
  const without = (key: CheckKey, isThere: (programme: (typeof programmes)[number]) => boolean) => {
    const open = programmes.filter((programme) => !isThere(programme));
    const places = open.map(({ id, name }): CheckPlace => ({ kind: "programme", id, name }));
    return counted(key, "missing", places, programmes.length);
  };
  return [
    without("funderStatement", ({ text, period }) => Boolean(text?.statement.trim() && period?.trim())),
    without("emblems", ({ emblems }) => emblems.length > 0),
  ];
}

function checkPictures({ blocks }: CheckedReport, record: TripRecord): ReportCheck[] {
  const shown = blocks.flatMap((block) => picturesOf(block).map((pictureId) => ({ blockId: block.id, pictureId })));
  const pictures = new Map(record.pictures.map((picture) => [picture.id, picture]));
  const check = (key: CheckKey, isSettled: (picture: PictureRecord) => boolean): ReportCheck => {
    const open = shown.filter(({ pictureId }) => {
      const picture = pictures.get(pictureId);
      return !picture || !isSettled(picture);
    });
    if (shown.length === 0) return optional(key);
    // A gallery is named once, however many of its pictures are open.
    const places = [...new Set(open.map(({ blockId }) => blockId))].map((id): CheckPlace => ({ kind: "block", id }));
    const count = { done: shown.length - open.length, total: shown.length };
    return { key, state: open.length === 0 ? "ok" : "problem", count, places };
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
