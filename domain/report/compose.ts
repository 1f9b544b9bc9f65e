/** The first draft of a report: everything its format uses of the record, and nothing else. */
import type { ReportBlock } from "./blocks";
import { beginComposition, type ComposeOptions, type Composition } from "./composition";
import { highlightsBlocks } from "./highlights";
import { journeyBlocks } from "./journey";
import { placeOf } from "./lead";
import type { TripRecord } from "./record";
import { reportedItems } from "./selection";

export type ComposedReport = { headline: string; standfirst: string; blocks: ReportBlock[] };

/**
 * Composes a report. The same record gives the same words, and a block that says the same thing
 * keeps its id, so that a later composition can be laid beside it (see offers.ts).
 *
 * A missing fact becomes a gap for the editor; nothing is invented to fill it.
 */
export function composeReport(record: TripRecord, options: ComposeOptions): ComposedReport {
  const composition = beginComposition(record, options);
  return options.format === "JOURNEY"
    ? { ...journeyHead(composition), blocks: journeyBlocks(composition) }
    : { ...highlightsHead(composition), blocks: highlightsBlocks(composition) };
}

function journeyHead(composition: Composition): Pick<ComposedReport, "headline" | "standfirst"> {
  const { record, phrases } = composition;
  const { title } = record.trip;
  const days = record.days.filter((day) => day.number !== null).length;
  const hosts = new Set(
    reportedItems(record).flatMap((item) => (item.hostId && item.kind !== "EXTERNAL_EVENT" ? [item.hostId] : [])),
  );
  return {
    headline: phrases.journeyHeadline(title, days, hosts.size),
    standfirst: standfirst(composition),
  };
}

function highlightsHead(composition: Composition): Pick<ComposedReport, "headline" | "standfirst"> {
  const { record, phrases } = composition;
  return { headline: phrases.highlightsHeadline(record.trip.title), standfirst: standfirst(composition) };
}

/** Who went where, or who met where, and what for. */
function standfirst(composition: Composition): string {
  const { record, phrases } = composition;
  const { title, delegation, purpose, kind } = record.trip;
  const place = placeOf(composition);
  if (kind === "EVENT") return phrases.highlightsLead({ delegation, place, title, purpose });
  return phrases.journeyLead({ delegation: delegation ?? record.organisation.name, place, purpose });
}
