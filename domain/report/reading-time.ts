import type { PublishedBlock, PublishedReport } from "./published";

/** Words a minute of a calm reader. */
const PACE = 220;

/** How long the report takes to read, in whole minutes, at least one. */
export function minutesToRead(report: PublishedReport): number {
  const texts = report.sections.flatMap((section) => section.blocks.flatMap(textsOf));
  const words = [report.standfirst ?? "", ...texts].join(" ").split(/\s+/).filter(Boolean).length;
  return Math.max(1, Math.round(words / PACE));
}

function textsOf(block: PublishedBlock): string[] {
  switch (block.type) {
    case "figure":
    case "map":
    case "timeline":
      return block.caption ? [block.caption] : [];
    case "gallery":
      return block.pictures.flatMap(({ caption }) => caption ?? []);
    case "facts":
      return block.facts.flatMap(({ label, value }) => [...label, ...value]).map((run) => run.text);
    case "list":
      return block.items
        .flatMap((item) => [...item.text, ...(item.role ?? []), ...(item.organisation ?? [])])
        .map((run) => run.text);
    default:
      return block.text.map((run) => run.text);
  }
}
