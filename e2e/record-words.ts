/** Which names and numbers a published page may show: those of the record, and the few words of the page itself. */
import type { TripDescription } from "@/scripts/demo/description";

type Known = {
  organisation: string;
  description: TripDescription;
  /** When it was published, as its description for machines says. */
  published: unknown;
};

/** What the page and the composer themselves say: sentences of the interface, then words that open a sentence. */
const interfaceText = [
  ...[/All reports/, /Study visit report/, /Event highlights/, /\bBy\b/, /\b\d+ min read/, /The trip, stop by stop/],
  ...[/Who we met/, /Organisation/, /Person and role/, /\bModule \d\b/, /Take it with you/, /Send by mail/],
  /Save the report as a file, or print this page: .* after every link\./,
  ...[/^PDF$/m, /^Word$/m, /^Markdown$/m, /^Plain text$/m, /^Share$/m],
  ...[/Address of this report/, /^http:\/\/localhost:\d+\/o\/\S+$/m, /Show it on another site/],
  /Published with Sojourn on /,
  /, version \d+\.$/m,
  /English\s+Română(\s+Norsk)?/,
  ...[/Looking (back|ahead)/, /What we bring home/, /With thanks to our hosts/, /What came of it/, /What comes next/],
  // The large figure of a day in the margin.
  /^\d$/m,
  /^On the web$/m,
  ...[/In short/, /What made it stand out/, /\bActivity no\. /],
];
const openers = new Set(
  "A Activity Afternoon After At From Funding In It Meanwhile More Morning Our Outcomes Presentations Project Session Thanks That The There They This Training We What".split(
    " ",
  ),
);
const months = "January February March April May June July August September October November December".split(" ");

/**
 * All names of the record: runs of words with a capital letter or a figure, as they stand in it. Days count as "Day 1";
 * dates only when they may be printed; clock times, notes, wishes and participants never.
 */
export function wordsOf({ organisation, description, published }: Known): Set<string> {
  const { trip, days, items, participants: _people, report, ...rest } = description;
  const { note: _note, timeZone: _zone, startDate, ...told } = trip;
  const start = trip.datesIllustrative ? [] : datesFrom(startDate, days.length);
  const record = {
    ...{ organisation, told, days, rest },
    items: items.filter((item) => item.day !== undefined).map((item) => ({ ...item, at: null, minutes: null })),
    report: { headline: report?.headline, author: report?.author },
    people: Object.keys(description.people),
    hosts: Object.keys(description.hosts),
  };
  const dates = [report?.date, published, start].flat(3).filter((date) => typeof date === "string");
  return new Set([
    ...namesIn(textsOf(record).join("\n")),
    ...days.map((_, index) => `Day ${index + 1}`),
    ...dates.flatMap(wordsOfDate),
  ]);
}

/** Names and numbers of the text that are made of no known ones. */
export function unknownWords(text: string, known: ReadonlySet<string>): string[] {
  const own = interfaceText.reduce((rest, words) => rest.replace(new RegExp(words, `${words.flags}g`), "\n"), text);
  return [...new Set(namesIn(own).filter((name) => !isMadeOf(name, known)))];
}

function isMadeOf(name: string, known: ReadonlySet<string>): boolean {
  if (name === "" || known.has(name)) return true;
  const words = name.split(" ");
  if (openers.has(words[0] ?? "") && isMadeOf(words.slice(1).join(" "), known)) return true;
  return words.some((_, index) => {
    const cut = words.length - index;
    return (
      cut < words.length && known.has(words.slice(0, cut).join(" ")) && isMadeOf(words.slice(cut).join(" "), known)
    );
  });
}

/** Runs of neighbouring words that begin with a capital letter or a figure: "Oslo University Hospital", "3–4 December". */
function namesIn(text: string): string[] {
  return text.match(/(?<![\p{L}\p{N}])[\p{Lu}\p{N}][\p{L}\p{N}–]*(?: [\p{Lu}\p{N}][\p{L}\p{N}–]*)*/gu) ?? [];
}

function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

function datesFrom(start: string, count: number): string[] {
  const day = Number(start.slice(8));
  return Array.from({ length: count }, (_, index) => `${start.slice(0, 8)}${String(day + index).padStart(2, "0")}`);
}

/** "2025-12-03" may be written as a day, a month and a year, alone or as the ends of a range. */
function wordsOfDate(date: string): string[] {
  const [year = "", month = "", day = ""] = date.slice(0, 10).split("-");
  const name = months[Number(month) - 1] ?? "";
  const number = Number(day);
  return [year, name, String(number), `${number}–${number + 1}`];
}
