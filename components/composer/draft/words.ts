/** What an editor writes of a report, and two editors' words in one. */
import type { ReportBlock } from "@/domain/report/blocks";
import { mergeBlocks } from "@/domain/report/merge";
import { mergeText, mergeValue } from "@/domain/report/merge-runs";
import type { ReportDraft } from "@/features/reports/queries/draft";

/** Everything else of a draft is the server's. */
export type Words = Pick<ReportDraft, "headline" | "standfirst" | "author" | "date" | "slug"> & {
  blocks: ReportBlock[];
};

export function wordsOf({ headline, standfirst, author, date, slug, blocks }: ReportDraft): Words {
  return { headline, standfirst, author, date, slug, blocks };
}

/** Only what differs, so that a half typed address does not hold up the text. */
export function changedWords(now: Words, before: Words): Partial<Words> {
  const keys = (Object.keys(now) as (keyof Words)[]).filter(
    (key) => now[key] !== before[key] && JSON.stringify(now[key]) !== JSON.stringify(before[key]),
  );
  return Object.fromEntries(keys.map((key) => [key, now[key]]));
}

/**
 * Both people's words; of two addresses, dates or authors one is taken.
 *
 * @param base what both began with
 */
export function mergeWords(base: Words, mine: Words, theirs: Words): { words: Words; bothChanged: string[] } {
  const { blocks, bothChanged } = mergeBlocks(base.blocks, mine.blocks, theirs.blocks);
  return {
    words: {
      headline: mergeText(base.headline, mine.headline, theirs.headline).text,
      standfirst: mergeText(base.standfirst ?? "", mine.standfirst ?? "", theirs.standfirst ?? "").text || null,
      author: mergeValue(base.author, mine.author, theirs.author),
      date: mergeValue(base.date, mine.date, theirs.date),
      slug: mergeValue(base.slug, mine.slug, theirs.slug),
      blocks,
    },
    bothChanged,
  };
}
