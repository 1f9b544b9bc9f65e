import { blockText, type ReportBlock } from "@/domain/report/blocks";

/** What a block says, cut to a line, for lists of blocks. */
export function excerptOf(block: ReportBlock): string {
  const text = blockText(block).replace(/\s+/g, " ");
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
