import type { ReportBlock, Section } from "@/domain/report/blocks";
import type { MaterialTakeaway } from "@/features/reports/material";

export type NewBlock = "paragraph" | "heading" | "list" | "people";

/** A block a person adds: it has no record behind it, so nothing is ever offered for it. */
export function emptyBlock(kind: NewBlock, section: Section): ReportBlock {
  const base = { ...begun(section) };
  switch (kind) {
    case "paragraph":
      return { ...base, type: "paragraph", text: [] };
    case "heading":
      return { ...base, type: "heading", level: 3, text: [] };
    case "list":
      return { ...base, type: "list", flavour: "plain", label: null, items: [] };
    case "people":
      return { ...base, type: "list", flavour: "people", label: null, items: [] };
  }
}

export function quoteBlock({ id, text, author }: MaterialTakeaway, section: Section): ReportBlock {
  return {
    ...begun(section),
    type: "quote",
    takeawayId: id,
    text: [{ text }],
    author: author?.name ?? "",
    affiliation: author?.affiliation ?? null,
  };
}

export function figureBlock(pictureId: string, section: Section): ReportBlock {
  return { ...begun(section), type: "figure", pictureId, caption: null };
}

function begun(section: Section) {
  return { id: crypto.randomUUID(), section, source: null, composedHash: null, edited: true };
}
