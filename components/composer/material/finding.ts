import { picturesOf, type ReportBlock, runsOf } from "@/domain/report/blocks";
import { runsText } from "@/domain/report/runs";
import { searchTextOf, searchWordsOf } from "@/domain/search-text";

/** Whether texts hold every word that is searched; without texts: whether nothing is searched. */
export type Finding = (...texts: (string | null)[]) => boolean;

export function findingOf(search: string): Finding {
  const words = searchWordsOf(search);
  return (...texts) => {
    const text = searchTextOf(texts.filter((one) => one !== null));
    return words.every((word) => text.includes(word));
  };
}

/** What of the material stands in the text already. */
export type Told = {
  items: ReadonlySet<string>;
  quotes: ReadonlySet<string>;
  pictures: ReadonlySet<string>;
  /** Of the names that were asked for. */
  names: ReadonlySet<string>;
};

/** @param names which of them are written somewhere */
export function toldIn(blocks: readonly ReportBlock[], names: readonly string[]): Told {
  const text = blocks
    .map((block) => runsText(runsOf(block)))
    .join("\n")
    .normalize("NFC");
  return {
    items: new Set(blocks.flatMap((block) => (block.source?.kind === "item" ? block.source.ids : []))),
    quotes: new Set(blocks.flatMap((block) => (block.type === "quote" ? [block.takeawayId] : []))),
    pictures: new Set(blocks.flatMap(picturesOf)),
    names: new Set(names.filter((name) => text.includes(name.normalize("NFC")))),
  };
}

/** Whether nothing came into the text or left it. */
export function isSameTold(a: Told, b: Told): boolean {
  const keys = ["items", "quotes", "pictures", "names"] as const;
  return keys.every((key) => a[key].size === b[key].size && [...a[key]].every((one) => b[key].has(one)));
}
