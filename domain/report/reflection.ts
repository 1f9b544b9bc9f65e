/** What was thought of the trip: what organisers wrote, what participants noted and allow to be quoted. */
import type { InlineRun, ReportBlock, Section, SourceRef } from "./blocks";
import { closingHeading, closingSection, statementBlocks, statementsOf } from "./closing";
import { type Composition, composed } from "./composition";
import { gap } from "./item-people";
import type { ItemRecord, TakeawayRecord, TripRecord } from "./record";
import { reportedItems } from "./selection";

/** Quotes in the reflection, beside the first of each item. */
const MOST_QUOTES = 3;
/** Takeaways that may not be quoted, and are put before the editor's eyes. */
const MOST_ASKED = 3;

export type AllowedQuote = TakeawayRecord & { author: NonNullable<TakeawayRecord["author"]> };

/**
 * The statements, then the quotes that stand at no item. Takeaways nobody may quote are never printed: where there is
 * no statement, a gap asks what of them the delegation brings home.
 */
export function reflectionBlocks(composition: Composition): ReportBlock[] {
  const { record } = composition;
  const { reflections } = record.trip;
  const asked = reflections.length === 0 ? askedOf(composition) : [];
  const blocks = statementBlocks(composition, "reflection", statementsOf(reflections), asked);
  const quotes = looseQuotes(record);
  if (quotes.length === 0) return blocks;
  const section = closingSection(composition, "reflection");
  const head = blocks.length > 0 ? blocks : [closingHeading(composition, "reflection", section)];
  const source: SourceRef = { kind: "trip", ids: [record.trip.id] };
  return [...head, ...quotes.map((quote) => quoteBlock(`reflection:quote:${quote.id}`, quote, section, source))];
}

function askedOf({ record, phrases }: Composition): InlineRun[] {
  const texts = record.takeaways.filter((one) => !isQuote(one)).map((one) => one.text.trim());
  return texts.length > 0 ? [gap(phrases.gaps.takeaways(texts.slice(0, MOST_ASKED)))] : [];
}

/** The first quote of an item whose author allowed it. */
export function quoteOf({ takeaways }: TripRecord, item: ItemRecord): AllowedQuote | null {
  return takeaways.find((one): one is AllowedQuote => one.itemId === item.id && isQuote(one)) ?? null;
}

/** Quotes of no item, or further ones of an item that is told. */
function looseQuotes(record: TripRecord): AllowedQuote[] {
  const items = reportedItems(record);
  const told = new Set(items.map(({ id }) => id));
  const first = new Set(items.flatMap((item) => quoteOf(record, item)?.id ?? []));
  return record.takeaways
    .filter(isQuote)
    .filter((quote) => !first.has(quote.id) && (quote.itemId === null || told.has(quote.itemId)))
    .slice(0, MOST_QUOTES);
}

function isQuote(takeaway: TakeawayRecord): takeaway is AllowedQuote {
  return takeaway.quoteAllowed && takeaway.author !== null;
}

/** A pull quote in the very words its author allowed. */
export function quoteBlock(id: string, quote: AllowedQuote, section: Section, source: SourceRef): ReportBlock {
  return composed({
    id,
    type: "quote",
    section,
    source,
    takeawayId: quote.id,
    text: [{ text: quote.text }],
    author: quote.author.name,
    affiliation: quote.author.affiliation,
  });
}
