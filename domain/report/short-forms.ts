/** Short forms of a published report. They choose from what it says and add no sentence of their own. */
import type { InlineRun } from "./blocks";
import type { PublishedBlock, PublishedReport, PublishedSection } from "./published";
import { runsText } from "./runs";

type Quote = Extract<PublishedBlock, { type: "quote" }>;

export type PressRelease = {
  /** The standfirst and what the trip was part of. */
  lead: InlineRun[][];
  /** One paragraph of each of at most three sections: who went where, whom they met, what they heard. */
  paragraphs: InlineRun[][];
  quote: Quote | null;
};

export type Newsletter = {
  /** Whole sentences of the report, about a hundred words. */
  text: string;
  /** At most three sections, each with the hosts met in it. */
  highlights: { title: string; hosts: string[] }[];
};

/** Chooses the paragraphs of a press release; each stands in the report word by word. */
export function pressReleaseOf(report: PublishedReport): PressRelease {
  const told = report.sections.filter((section) => section.key !== "lead");
  const standfirst = report.standfirst ? [[{ text: report.standfirst }]] : [];
  return {
    lead: [...standfirst, ...paragraphsIn(leadOf(report)).slice(0, standfirst.length > 0 ? 1 : 2)],
    paragraphs: told.flatMap((section) => tellingParagraph(section) ?? []).slice(0, 3),
    quote: report.sections.flatMap((section) => section.blocks).find((block) => block.type === "quote") ?? null,
  };
}

const mostWords = 120;

/** Chooses what a newsletter says: sentences from the beginning on, as long as they fit. */
export function newsletterOf(report: PublishedReport): Newsletter {
  const all = [report.standfirst ?? "", ...report.sections.flatMap(paragraphsIn).map((runs) => runsText(runs))];
  const sentences = all.flatMap((text) => sentencesOf(text, report.language));
  const chosen: string[] = [];
  let words = 0;
  for (const sentence of sentences) {
    words += wordsIn(sentence);
    if (words > mostWords) break;
    chosen.push(sentence);
  }
  return { text: chosen.join(" "), highlights: highlightsOf(report) };
}

/** Words as people count them. */
export function wordsIn(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

/** Sections with a title, those first in which somebody was met. */
function highlightsOf(report: PublishedReport): Newsletter["highlights"] {
  const titled = report.sections.flatMap((section) => {
    const heading = section.blocks.find((block) => block.type === "heading");
    if (section.key === "lead" || !heading) return [];
    return [{ title: runsText(heading.text), hosts: section.notes.map((note) => note.host) }];
  });
  const met = titled.filter(({ hosts }) => hosts.length > 0);
  return (met.length >= 3 ? met : titled).slice(0, 3);
}

function leadOf(report: PublishedReport): PublishedSection {
  return (
    report.sections.find(({ key }) => key === "lead") ?? { key: "lead", label: "", detail: null, notes: [], blocks: [] }
  );
}

function paragraphsIn(section: PublishedSection): InlineRun[][] {
  return section.blocks.flatMap((block) => (block.type === "paragraph" ? [block.text] : []));
}

/** The first paragraph that names a host or a person; null when none does. */
function tellingParagraph(section: PublishedSection): InlineRun[][] | null {
  const telling = paragraphsIn(section).find((runs) => runs.some(({ mark }) => mark === "host" || mark === "person"));
  return telling ? [telling] : null;
}

/** A sentence does not end behind a shortened word. */
const shortened = /(?:^|[\s(])(?:\p{L}|nr|no|dr|prof|st|kl|ca|mr|ms|mrs|bl|str|art)\.$/iu;

function sentencesOf(text: string, language: string): string[] {
  const sentences: string[] = [];
  for (const { segment } of new Intl.Segmenter(language, { granularity: "sentence" }).segment(text)) {
    const last = sentences.at(-1);
    if (last !== undefined && shortened.test(last)) sentences[sentences.length - 1] = `${last} ${segment.trim()}`;
    else sentences.push(segment.trim());
  }
  return sentences.filter(Boolean);
}
