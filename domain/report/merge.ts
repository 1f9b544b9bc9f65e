/** Two people's changes of one report in one: nothing that either wrote is lost. */
import { changesOf, weave } from "./alignment";
import type { ReportBlock } from "./blocks";
import { isAlike, mergeContent, same } from "./merge-content";
import { mergeValue } from "./merge-runs";

export type MergedBlocks = {
  blocks: ReportBlock[];
  /** Ids of blocks that both changed at the same place: to be read again by somebody. */
  bothChanged: string[];
};

/**
 * Merges two changes of one list of blocks, block by block and within a block word by word. A block that one changed and
 * the other took away stays. Which side is "mine" plays no part in which blocks and words there are.
 *
 * @param base what both began with
 */
export function mergeBlocks(
  base: readonly ReportBlock[],
  mine: readonly ReportBlock[],
  theirs: readonly ReportBlock[],
): MergedBlocks {
  if (same(base, mine)) return { blocks: [...theirs], bothChanged: [] };
  if (same(base, theirs) || same(mine, theirs)) return { blocks: [...mine], bothChanged: [] };
  const [before, ours, others] = [byId(base), byId(mine), byId(theirs)];
  const bothChanged: string[] = [];
  const merged = new Map<string, readonly ReportBlock[]>();
  for (const id of new Set([...ours.keys(), ...others.keys()])) {
    const { blocks, clash } = mergeOne(before.get(id), ours.get(id), others.get(id));
    merged.set(id, blocks);
    if (clash) bothChanged.push(id);
  }
  const ids = orderOf(base, mine, theirs, (id) => (merged.get(id)?.length ?? 0) > 0);
  return { blocks: withOwnIds(ids.flatMap((id) => merged.get(id) ?? [])), bothChanged: bothChanged.sort() };
}

type One = { blocks: readonly ReportBlock[]; clash: boolean };

function mergeOne(before?: ReportBlock, mine?: ReportBlock, theirs?: ReportBlock): One {
  if (mine && theirs) {
    if (before && same(before, mine)) return { blocks: [theirs], clash: false };
    if ((before && same(before, theirs)) || same(mine, theirs)) return { blocks: [mine], clash: false };
    return mergeChanged(before, mine, theirs);
  }
  const left = mine ?? theirs;
  if (!left || (before && same(before, left))) return { blocks: [], clash: false };
  return { blocks: [left], clash: before !== undefined };
}

/** Both changed a block, or both inserted it (from one offer, say). */
function mergeChanged(before: ReportBlock | undefined, mine: ReportBlock, theirs: ReportBlock): One {
  const old = before ?? emptied(mine);
  const block = mergeContent(old, mine, theirs);
  if (block) return { blocks: [withShared(old, mine, theirs, block.content)], clash: block.clash };
  // What one made of it is no longer what the other wrote in: both are kept.
  const pair = [mine, theirs].sort((a, b) => Number(isAlike(old, a)) - Number(isAlike(old, b)) || order(a, b));
  return { blocks: pair, clash: true };
}

/** What every block has, beside its content. */
function withShared(old: ReportBlock, mine: ReportBlock, theirs: ReportBlock, content: ReportBlock): ReportBlock {
  return {
    ...content,
    section: mergeValue(old.section, mine.section, theirs.section),
    source: mergeValue(old.source, mine.source, theirs.source),
    composedHash: mergeValue(old.composedHash, mine.composedHash, theirs.composedHash),
    edited: mine.edited || theirs.edited,
  };
}

/** The order of all blocks that stay: moves and insertions of both. */
function orderOf(
  base: readonly ReportBlock[],
  mine: readonly ReportBlock[],
  theirs: readonly ReportBlock[],
  isThere: (id: string) => boolean,
): string[] {
  const [before, ours, others] = [base, mine, theirs].map((blocks) => blocks.map(({ id }) => id));
  if (!before || !ours || !others) return [];
  const itself = (id: string) => id;
  const woven = weave(before, changesOf(before, ours, itself), changesOf(before, others, itself), {
    merge: itself,
    // All of what either put there is compared: both may begin with the same block that both moved.
    both: (a, b) => (a.join("\n") < b.join("\n") ? [...a, ...b] : [...b, ...a]),
  });
  const ids = [...new Set(woven)].filter(isThere);
  // Changed by one and taken away by the other: after what it stood after, in the old order whoever is "mine".
  const back = new Set<string>();
  for (const id of before) {
    if (ids.includes(id) || !isThere(id)) continue;
    const side = ours.includes(id) ? ours : others;
    const previous = side.slice(0, side.indexOf(id)).findLast((one) => ids.includes(one));
    let place = previous === undefined ? 0 : ids.indexOf(previous) + 1;
    while (back.has(ids[place] ?? "")) place += 1;
    ids.splice(place, 0, id);
    back.add(id);
  }
  return ids;
}

/** Two blocks made of one need a name each. */
function withOwnIds(blocks: readonly ReportBlock[]): ReportBlock[] {
  const taken = new Set<string>();
  return blocks.map((block) => {
    let { id } = block;
    while (taken.has(id)) id = `${id}+`;
    taken.add(id);
    return id === block.id ? block : { ...block, id, source: null, composedHash: null, edited: true };
  });
}

function emptied(block: ReportBlock): ReportBlock {
  const base = { ...block, composedHash: null, edited: false };
  if (base.type === "heading" || base.type === "paragraph") return { ...base, text: [] };
  if (base.type === "list") return { ...base, items: [], label: null };
  return base.type === "facts" ? { ...base, facts: [], title: null } : base;
}

function byId(blocks: readonly ReportBlock[]): Map<string, ReportBlock> {
  return new Map(blocks.map((block) => [block.id, block]));
}

const order = (a: ReportBlock, b: ReportBlock) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
