import type { DrawingBlock, ReportBlock, Section } from "@/domain/report/blocks";
import { GALLERY, MAX_FACTS } from "@/domain/report/read-blocks";
import type { MaterialHost, MaterialPerson, MaterialTakeaway } from "@/features/reports/material";

export type NewBlock = "paragraph" | "heading" | "list" | "people" | "facts";

/** Where a block stands that nobody has placed yet. */
const nowhere: Section = { key: "lead", label: "", detail: null };

/** A block a person adds: it has no record behind it, so nothing is ever offered for it. */
export function emptyBlock(kind: NewBlock, section: Section): ReportBlock {
  const base = begun(section);
  switch (kind) {
    case "paragraph":
      return { ...base, type: "paragraph", text: [] };
    case "heading":
      return { ...base, type: "heading", level: 3, text: [] };
    case "list":
      return { ...base, type: "list", flavour: "plain", label: null, items: [] };
    case "people":
      return { ...base, type: "list", flavour: "people", label: null, items: [] };
    case "facts":
      return { ...base, type: "facts", title: null, facts: [{ label: [], value: [] }] };
  }
}

export function quoteBlock({ id, text, author }: MaterialTakeaway, section = nowhere): ReportBlock {
  return {
    ...begun(section),
    type: "quote",
    takeawayId: id,
    text: [{ text }],
    author: author?.name ?? "",
    affiliation: author?.affiliation ?? null,
  };
}

export function figureBlock(pictureId: string, section = nowhere): ReportBlock {
  return { ...begun(section), type: "figure", pictureId, caption: null, crop: null, size: "text" };
}

/** As many of the pictures as a gallery holds; null when they are too few for one. */
export function galleryBlock(pictureIds: readonly string[], section = nowhere): ReportBlock | null {
  if (pictureIds.length < GALLERY.least) return null;
  const pictures = pictureIds.slice(0, GALLERY.most).map((pictureId) => ({ pictureId, caption: null, crop: null }));
  return { ...begun(section), type: "gallery", pictures };
}

/** What is known of hosts, a line each; null when nothing is. */
export function factsBlock(hosts: readonly MaterialHost[], section = nowhere): ReportBlock | null {
  const facts = hosts
    .filter((host) => host.facts.length > 0)
    .slice(0, MAX_FACTS)
    .map(({ id, name, facts: known }) => ({
      label: [{ text: name, mark: "host" as const, ref: id }],
      value: [{ text: known.join("; ") }],
    }));
  return facts.length > 0 ? { ...begun(section), type: "facts", title: null, facts } : null;
}

/** A list of people with role and organisation as they were then; null when nobody is in it. */
export function peopleBlock(
  people: readonly MaterialPerson[],
  label: string | null,
  section = nowhere,
): ReportBlock | null {
  if (people.length === 0) return null;
  const items = people.map(({ id, name, role, organisation }) => ({
    text: [{ text: name, mark: "person" as const, ref: id }],
    ...(role ? { role: [{ text: role }] } : {}),
    ...(organisation ? { organisation: [{ text: organisation }] } : {}),
  }));
  return { ...begun(section), type: "list", flavour: "people", label, items };
}

export function drawingBlock(drawing: DrawingBlock["drawing"], dayId: string | null, section = nowhere): ReportBlock {
  return { ...begun(section), type: "drawing", drawing, dayId, caption: null };
}

function begun(section: Section) {
  return { id: crypto.randomUUID(), section, source: null, composedHash: null, edited: true };
}
