import type { PublishedBlock, PublishedSection } from "./published";

type FigureBlock = Extract<PublishedBlock, { type: "figure" }>;

/** A figure in the first section leads the page. */
export function withoutLeadingFigure(sections: readonly PublishedSection[]): {
  leading: FigureBlock | null;
  sections: PublishedSection[];
} {
  const [first, ...rest] = sections;
  const leading = first?.key === "lead" ? first.blocks.find((block) => block.type === "figure") : undefined;
  if (!first || leading?.type !== "figure") return { leading: null, sections: [...sections] };
  const blocks = first.blocks.filter((block) => block !== leading);
  return { leading, sections: blocks.length > 0 ? [{ ...first, blocks }, ...rest] : rest };
}
