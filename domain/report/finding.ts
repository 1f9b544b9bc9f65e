/** Finding one's way among published reports: by year, topic and programme, one entry for all languages of a report. */
import type { CalendarDate } from "../clock";

/** What a report can be found by. */
export type Findable = {
  /** The same for one report in its several languages. */
  group: string;
  /** BCP 47 tag. */
  language: string;
  /** The date it carries. */
  date: CalendarDate;
  /** Of the trip; null when they may not be printed. */
  dates: { from: CalendarDate; to: CalendarDate } | null;
  topics: readonly string[];
  programmes: readonly string[];
};

export const facets = ["year", "topic", "programme"] as const;
export type Facet = (typeof facets)[number];
/** What a reader asks for; null where anything will do. */
export type Wanted = Record<Facet, string | null>;

/** One choice and how many entries are left with it. */
export type Choice = { value: string; count: number };
/** A report in one language, and its other languages. */
export type Entry<Report> = { report: Report; others: Report[] };
export type Found<Report> = {
  entries: Entry<Report>[];
  /** On all pages. */
  total: number;
  page: number;
  pages: number;
  choices: Record<Facet, Choice[]>;
};

export const PAGE_LENGTH = 30;

/**
 * The entries that hold everything asked for, in the order given.
 *
 * @param languages the reader's first: it says in which language a report is shown
 * @param page from 1; beyond the last the last is shown
 */
export function findReports<Report extends Findable>(
  reports: readonly Report[],
  wanted: Wanted,
  { languages, page }: { languages: readonly string[]; page: number },
): Found<Report> {
  const all = gathered(reports, languages);
  const left = all.filter((entry) => facets.every((facet) => holds(entry, facet, wanted)));
  const pages = Math.max(1, Math.ceil(left.length / PAGE_LENGTH));
  const shown = Math.min(Math.max(1, page), pages);
  const choicesOf = (facet: Facet) => {
    const others = facets.filter((one) => one !== facet);
    return choices(
      all.filter((entry) => others.every((one) => holds(entry, one, wanted))),
      facet,
      wanted[facet],
      languages[0] ?? "en",
    );
  };
  return {
    entries: left.slice((shown - 1) * PAGE_LENGTH, shown * PAGE_LENGTH),
    total: left.length,
    page: shown,
    pages,
    choices: { year: choicesOf("year"), topic: choicesOf("topic"), programme: choicesOf("programme") },
  };
}

function gathered<Report extends Findable>(reports: readonly Report[], languages: readonly string[]): Entry<Report>[] {
  const groups = new Map<string, Report[]>();
  for (const report of reports) groups.set(report.group, [...(groups.get(report.group) ?? []), report]);
  return [...groups.values()].flatMap((siblings) => {
    const preferred = languages.map((language) => siblings.find((one) => one.language === language)).find(Boolean);
    const report = preferred ?? siblings[0];
    return report ? [{ report, others: siblings.filter((one) => one !== report) }] : [];
  });
}

function holds<Report extends Findable>(entry: Entry<Report>, facet: Facet, wanted: Wanted): boolean {
  const value = wanted[facet];
  return value === null || valuesOf(entry, facet).has(value);
}

function valuesOf<Report extends Findable>({ report, others }: Entry<Report>, facet: Facet): Set<string> {
  return new Set(
    [report, ...others].flatMap((one) => {
      if (facet === "topic") return one.topics;
      if (facet === "programme") return one.programmes;
      return [(one.dates?.from ?? one.date).slice(0, 4)];
    }),
  );
}

/** Years the newest first, words by the alphabet of the reader; what is chosen is among them in any case. */
function choices<Report extends Findable>(
  entries: readonly Entry<Report>[],
  facet: Facet,
  chosen: string | null,
  language: string,
): Choice[] {
  const counts = new Map<string, number>(chosen === null ? [] : [[chosen, 0]]);
  for (const entry of entries)
    for (const value of valuesOf(entry, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const { compare } = new Intl.Collator(language);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => (facet === "year" ? compare(b.value, a.value) : compare(a.value, b.value)));
}
