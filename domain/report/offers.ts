/** What the record would say now, laid beside what the report says. Nothing is changed unasked. */
import type { ReportBlock } from "./blocks";
import { composeReport } from "./compose";
import type { ComposeOptions } from "./composition";
import type { TripRecord } from "./record";

/** The record says something else than when the block was composed. */
export type Offer = { blockId: string; edited: boolean; now: ReportBlock; offered: ReportBlock };

export type Offers = {
  changed: Offer[];
  /** Blocks the record has and the report has not, each with the block it would follow (null: the first). */
  added: { block: ReportBlock; afterId: string | null }[];
  /** Blocks whose record is gone from the report's sources. */
  gone: string[];
};

/**
 * Compares a report with its record. A block counts as changed when its freshly composed text is not
 * the text it was composed from, whether or not a person has edited it since.
 */
export function offersFor(blocks: readonly ReportBlock[], record: TripRecord, options: ComposeOptions): Offers {
  const fresh = composeReport(record, options).blocks;
  const freshById = new Map(fresh.map((block) => [block.id, block]));
  const changed = blocks.flatMap((now): Offer[] => {
    const offered = freshById.get(now.id);
    if (!offered || now.composedHash === null || now.composedHash === offered.composedHash) return [];
    return [{ blockId: now.id, edited: now.edited, now, offered }];
  });
  const gone = blocks.filter((block) => block.composedHash !== null && !freshById.has(block.id));
  return { changed, added: addedBlocks(blocks, fresh), gone: gone.map((block) => block.id) };
}

function addedBlocks(blocks: readonly ReportBlock[], fresh: readonly ReportBlock[]): Offers["added"] {
  const present = new Set(blocks.map((block) => block.id));
  let afterId: string | null = null;
  const added: Offers["added"] = [];
  for (const block of fresh) {
    if (!present.has(block.id)) added.push({ block, afterId });
    afterId = block.id;
  }
  return added;
}

/**
 * Takes up some offers.
 *
 * @param blockIds the offers to take; all others stay offered
 * @param overEdits also replace what a person has written; without it edited blocks stay as they are
 */
export function applyOffers(
  blocks: readonly ReportBlock[],
  offers: Offers,
  blockIds: ReadonlySet<string>,
  { overEdits }: { overEdits: boolean } = { overEdits: false },
): ReportBlock[] {
  const offered = new Map(offers.changed.map((offer) => [offer.blockId, offer.offered]));
  const kept = blocks
    .filter((block) => !(blockIds.has(block.id) && offers.gone.includes(block.id) && (overEdits || !block.edited)))
    .map((block) => {
      const replacement = offered.get(block.id);
      if (!replacement || !blockIds.has(block.id) || (block.edited && !overEdits)) return block;
      return { ...replacement, section: block.section };
    });
  return offers.added.filter(({ block }) => blockIds.has(block.id)).reduce(insertAdded, kept);
}

/** Keeps the text of a block and stops offering this change. */
export function declineOffer(blocks: readonly ReportBlock[], offer: Offer): ReportBlock[] {
  return blocks.map((block) =>
    block.id === offer.blockId ? { ...block, composedHash: offer.offered.composedHash, edited: true } : block,
  );
}

/** After the block it follows; when that is not there, at the end of its section, or of the report. */
function insertAdded(blocks: ReportBlock[], { block, afterId }: Offers["added"][number]): ReportBlock[] {
  const after = blocks.findIndex((other) => other.id === afterId);
  const inSection = blocks.findLastIndex((other) => other.section.key === block.section.key);
  const at = afterId === null ? 0 : after >= 0 ? after + 1 : inSection >= 0 ? inSection + 1 : blocks.length;
  return [...blocks.slice(0, at), block, ...blocks.slice(at)];
}
