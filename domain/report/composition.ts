/** What is shared while one report is composed: the record, the words, the memory of what was told. */
import type { ItemKind } from "../agenda";
import type {
  FigureBlock,
  GalleryBlock,
  HeadingBlock,
  ListBlock,
  ParagraphBlock,
  QuoteBlock,
  ReportBlock,
} from "./blocks";
import { blockText } from "./blocks";
import { chooseBy, hashText } from "./hash";
import { Naming } from "./naming";
import { phrasesFor } from "./phrases/catalogue";
import type { Phrases } from "./phrases/phrases";
import type { ItemRecord, Language, TripRecord } from "./record";
import { trimRuns } from "./runs";
import { reportedItems } from "./selection";

export type ReportFormat = "JOURNEY" | "HIGHLIGHTS";
export type ReportGrouping = "DAY" | "THEME";
export type ComposeOptions = { format: ReportFormat; grouping: ReportGrouping; language: Language };

export type Composition = {
  record: TripRecord;
  options: ComposeOptions;
  phrases: Phrases;
  naming: Naming;
  /** The item the programme ends with, in reading order. */
  lastItemId: string | null;
  /**
   * Which of `count` sentence shapes to use. It depends on the record alone, and the same shape never
   * stands twice in a row within a day, so that a change elsewhere leaves a paragraph as it was.
   */
  shapeOf(item: ItemRecord, what: string, count: number): number;
  /** Speakers and panellists of this item stand in a list even when they are few. */
  listsPeopleOf(item: ItemRecord): boolean;
};

const sessionKinds: readonly ItemKind[] = [
  "TALK",
  "PANEL",
  "WORKSHOP",
  "TRAINING_MODULE",
  "MEETING",
  "NETWORKING",
  "ONLINE_SESSION",
];

export function isSession(item: ItemRecord): boolean {
  return sessionKinds.includes(item.kind);
}

export function beginComposition(record: TripRecord, options: ComposeOptions): Composition {
  const phrases = phrasesFor(options.language, options.format === "JOURNEY" ? "we" : "they");
  return {
    record,
    options,
    phrases,
    naming: new Naming(record, phrases, options.language),
    lastItemId: reportedItems(record).at(-1)?.id ?? null,
    shapeOf: shapes(),
    listsPeopleOf: (item) => options.format === "HIGHLIGHTS" && isSession(item),
  };
}

function shapes(): Composition["shapeOf"] {
  const last = new Map<string, number>();
  return (item, what, count) => {
    const key = `${item.dayId}:${what}`;
    const chosen = chooseBy(`${item.id}:${what}`, count);
    const shape = chosen === last.get(key) ? (chosen + 1) % count : chosen;
    last.set(key, shape);
    return shape;
  };
}

type Bookkeeping = "composedHash" | "edited";
type Draft =
  | Omit<HeadingBlock, Bookkeeping>
  | Omit<ParagraphBlock, Bookkeeping>
  | Omit<ListBlock, Bookkeeping>
  | Omit<QuoteBlock, Bookkeeping>
  | Omit<FigureBlock, Bookkeeping>
  | Omit<GalleryBlock, Bookkeeping>;

/** A block as the composer makes it: tidy runs, and the hash of its text. */
export function composed(draft: Draft): ReportBlock {
  const block: ReportBlock = { ...tidy(draft), composedHash: null, edited: false };
  return { ...block, composedHash: composedHashOf(block) };
}

/** Fingerprint of a block's text, gaps included. */
export function composedHashOf(block: ReportBlock): string {
  return hashText(blockText(block));
}

function tidy(draft: Draft): Draft {
  return draft.type === "heading" || draft.type === "paragraph" ? { ...draft, text: trimRuns(draft.text) } : draft;
}
