import type { PublishedBlock, PublishedReport } from "@/domain/report/published";

/** Words a minute of a calm reader. */
const PACE = 220;

/** How long the report takes to read, in whole minutes, at least one. */
export function minutesToRead(report: PublishedReport): number {
  const texts = report.sections.flatMap((section) => section.blocks.flatMap(textsOf));
  const words = [report.standfirst ?? "", ...texts].join(" ").split(/\s+/).filter(Boolean).length;
  return Math.max(1, Math.round(words / PACE));
}

function textsOf(block: PublishedBlock): string[] {
  if (block.type === "figure") return block.caption ? [block.caption] : [];
  if (block.type !== "list") return block.text.map((run) => run.text);
  return block.items
    .flatMap((item) => [...item.text, ...(item.role ?? []), ...(item.organisation ?? [])])
    .map((run) => run.text);
}
