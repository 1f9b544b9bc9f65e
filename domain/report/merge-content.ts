/** Two people's changes of one block in one: its words, its rows, and what else it says. */
import { changesOf, replacedBoth, weave } from "./alignment";
import type { Fact, GalleryPicture, ListEntry, ReportBlock } from "./blocks";
import { mergeRuns, mergeText, mergeValue } from "./merge-runs";
import { GALLERY } from "./read-blocks";

/** What two people made of one block. */
export type MergedContent = {
  content: ReportBlock;
  /** Both replaced the same words. */
  clash: boolean;
};

/**
 * Merges two changes of one block's content, word by word and row by row; name, section and sources are those of "mine".
 *
 * @returns null when the three are no longer the same kind of thing
 */
export function mergeContent(old: ReportBlock, mine: ReportBlock, theirs: ReportBlock): MergedContent | null {
  if (isText(old) && isText(mine) && isText(theirs)) {
    const { text, bothChanged } = mergeRuns(old.text, mine.text, theirs.text);
    const look = mergeValue(lookOf(old), lookOf(mine), lookOf(theirs));
    const { id, section, source, composedHash, edited } = mine;
    return { content: { id, section, source, composedHash, edited, ...look, text }, clash: bothChanged };
  }
  if (old.type === "list" && mine.type === "list" && theirs.type === "list") {
    const label = mergeNullable(old.label, mine.label, theirs.label);
    const items = mergeRows(old.items, mine.items, theirs.items, mergeEntry);
    const flavour = mergeValue(old.flavour, mine.flavour, theirs.flavour);
    return { content: { ...mine, flavour, label: label.value, items: items.rows }, clash: label.clash || items.clash };
  }
  if (old.type === "figure" && mine.type === "figure" && theirs.type === "figure") {
    const caption = mergeNullable(old.caption, mine.caption, theirs.caption);
    const pictureId = mergeValue(old.pictureId, mine.pictureId, theirs.pictureId);
    const crop = mergeValue(old.crop, mine.crop, theirs.crop);
    const size = mergeValue(old.size, mine.size, theirs.size);
    return { content: { ...mine, pictureId, crop, size, caption: caption.value }, clash: caption.clash };
  }
  if (old.type === "gallery" && mine.type === "gallery" && theirs.type === "gallery") {
    const { rows, clash } = mergeRows(old.pictures, mine.pictures, theirs.pictures, mergePicture);
    return { content: { ...mine, pictures: rows.slice(0, GALLERY.most) }, clash: clash || rows.length > GALLERY.most };
  }
  if (old.type === "facts" && mine.type === "facts" && theirs.type === "facts") {
    const title = mergeNullable(old.title, mine.title, theirs.title);
    const facts = mergeRows(old.facts, mine.facts, theirs.facts, mergeFact);
    return { content: { ...mine, title: title.value, facts: facts.rows }, clash: title.clash || facts.clash };
  }
  if (old.type === "drawing" && mine.type === "drawing" && theirs.type === "drawing") {
    const caption = mergeNullable(old.caption, mine.caption, theirs.caption);
    const drawing = mergeValue(old.drawing, mine.drawing, theirs.drawing);
    const dayId = mergeValue(old.dayId, mine.dayId, theirs.dayId);
    return { content: { ...mine, drawing, dayId, caption: caption.value }, clash: caption.clash };
  }
  if (old.type === "quote" && mine.type === "quote" && theirs.type === "quote")
    return { content: mergeValue(old, mine, theirs), clash: mine.takeawayId !== theirs.takeawayId };
  return null;
}

type TextLike = Extract<ReportBlock, { type: "heading" | "paragraph" }>;

const isText = (block: ReportBlock): block is TextLike => block.type === "heading" || block.type === "paragraph";
/** Of one kind; headings and paragraphs become each other while one writes. */
export const isAlike = (a: ReportBlock, b: ReportBlock) => a.type === b.type || (isText(a) && isText(b));

function lookOf(block: TextLike): { type: "heading"; level: 2 | 3 } | { type: "paragraph" } {
  return block.type === "heading" ? { type: block.type, level: block.level } : { type: block.type };
}

function mergeEntry(before: ListEntry, mine: ListEntry, theirs: ListEntry): { row: ListEntry; clash: boolean } {
  const part = (key: "text" | "role" | "organisation") =>
    mine[key] || theirs[key] ? mergeRuns(before[key] ?? [], mine[key] ?? [], theirs[key] ?? []) : null;
  const [text, role, organisation] = [part("text"), part("role"), part("organisation")];
  return {
    row: {
      text: text?.text ?? [],
      ...(role ? { role: role.text } : {}),
      ...(organisation ? { organisation: organisation.text } : {}),
    },
    clash: [text, role, organisation].some((one) => one?.bothChanged),
  };
}

function mergeFact(before: Fact, mine: Fact, theirs: Fact): { row: Fact; clash: boolean } {
  const label = mergeRuns(before.label, mine.label, theirs.label);
  const value = mergeRuns(before.value, mine.value, theirs.value);
  return { row: { label: label.text, value: value.text }, clash: label.bothChanged || value.bothChanged };
}

function mergePicture(before: GalleryPicture, mine: GalleryPicture, theirs: GalleryPicture) {
  const caption = mergeNullable(before.caption, mine.caption, theirs.caption);
  const pictureId = mergeValue(before.pictureId, mine.pictureId, theirs.pictureId);
  const crop = mergeValue(before.crop, mine.crop, theirs.crop);
  return { row: { pictureId, caption: caption.value, crop }, clash: caption.clash };
}

/** Rows without names: as many new ones as went at one place are those, changed. */
function mergeRows<Row>(
  before: readonly Row[],
  mine: readonly Row[],
  theirs: readonly Row[],
  merge: (before: Row, mine: Row, theirs: Row) => { row: Row; clash: boolean },
): { rows: Row[]; clash: boolean } {
  const keyOf = (row: Row) => JSON.stringify(row);
  const [ours, others] = [mine, theirs].map((after) => changesOf(before, after, keyOf, { pairUp: true }));
  if (!ours || !others) return { rows: [...mine], clash: false };
  let clash = replacedBoth(ours, others, keyOf);
  const rows = weave(before, keepingChanged(before, ours, others), keepingChanged(before, others, ours), {
    merge: (old, here, there) => {
      const one = merge(old, here, there);
      clash ||= one.clash;
      return one.row;
    },
    both: (a, b) => {
      const [first, second] = JSON.stringify(a) < JSON.stringify(b) ? [a, b] : [b, a];
      const keys = new Set(first.map(keyOf));
      return [...first, ...second.filter((row) => !keys.has(keyOf(row)))];
    },
  });
  return { rows, clash };
}

/** A row that one took away and the other changed stays. */
function keepingChanged<Row>(
  before: readonly Row[],
  one: ReturnType<typeof changesOf<Row>>,
  other: ReturnType<typeof changesOf<Row>>,
): ReturnType<typeof changesOf<Row>> {
  const kept = one.kept.map((row, place) => {
    const there = other.kept[place];
    return row === null && there != null && !same(there, before[place]) ? (before[place] ?? null) : row;
  });
  return { ...one, kept };
}

function mergeNullable(before: string | null, mine: string | null, theirs: string | null) {
  const { text, bothChanged } = mergeText(before ?? "", mine ?? "", theirs ?? "");
  return { value: text === "" ? null : text, clash: bothChanged };
}

/** What says the same is the same; what is not there is nothing. */
export function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
