/** Blocks of a draft as readers see them, in sections. */
import type { DrawingBlock, GalleryPicture, ListEntry, ReportBlock, Section } from "./blocks";
import { isAllowedQuote } from "./checks";
import { galleryOf } from "./correct";
import { drawMap } from "./drawn-map";
import { type Meeting, marginNotes, routeDays } from "./meetings";
import type { CaptionedPicture, PublishedBlock, PublishedSection } from "./published";
import type { TripRecord } from "./record";
import { withoutGaps } from "./runs";

/** What blocks are made of besides themselves. */
type Around = {
  record: TripRecord;
  meetings: readonly Meeting[];
  /** Items the report tells. */
  told: ReadonlySet<string>;
  dayLabel: (number: number | null) => string;
};

/** Sections in reading order, without the activity line, which stands at the foot; what readers do not get is left out. */
export function publishedSections(all: readonly ReportBlock[], around: Around): PublishedSection[] {
  const sections: { section: Section; blocks: PublishedBlock[]; itemIds: Set<string> }[] = [];
  for (const block of all) {
    if (block.section.key === "activity") continue;
    const published = publishedBlock(block, around);
    if (!published) continue;
    const last = sections.at(-1);
    const place =
      last?.section.key === block.section.key
        ? last
        : { section: block.section, blocks: [], itemIds: new Set<string>() };
    if (place !== last) sections.push(place);
    place.blocks.push(published);
    if (block.source?.kind === "item") for (const id of block.source.ids) place.itemIds.add(id);
  }
  return sections.map(({ section, blocks, itemIds }) => ({
    ...section,
    notes: marginNotes(around.meetings.filter((meeting) => itemIds.has(meeting.item.id))),
    blocks,
  }));
}

function publishedBlock(block: ReportBlock, around: Around): PublishedBlock | null {
  const { id } = block;
  const { record } = around;
  switch (block.type) {
    case "heading": {
      const text = withoutGaps(block.text);
      return text.length > 0 ? { id, type: "heading", level: block.level, text } : null;
    }
    case "paragraph": {
      const text = withoutGaps(block.text);
      return text.length > 0 ? { id, type: "paragraph", text } : null;
    }
    case "list": {
      const items = block.items.map(publishedEntry).filter((item) => item.text.length > 0);
      return items.length > 0 ? { id, type: "list", flavour: block.flavour, label: block.label, items } : null;
    }
    case "quote":
      if (!isAllowedQuote(block, record)) return null;
      return {
        id,
        type: "quote",
        takeawayId: block.takeawayId,
        text: withoutGaps(block.text),
        author: block.author,
        affiliation: block.affiliation,
      };
    case "figure": {
      const shown = publishedPicture(block, record);
      return shown ? { id, type: "figure", ...shown, size: block.size } : null;
    }
    case "gallery": {
      const pictures = block.pictures.flatMap((one) => publishedPicture(one, record) ?? []);
      return galleryOf(id, pictures);
    }
    case "facts": {
      const facts = block.facts
        .map(({ label, value }) => ({ label: withoutGaps(label), value: withoutGaps(value) }))
        .filter(({ value }) => value.length > 0);
      return facts.length > 0 ? { id, type: "facts", title: block.title, facts } : null;
    }
    case "drawing":
      return publishedDrawing(block, around);
  }
}

/** A picture that somebody refused, or that nobody has any more, is left out. */
function publishedPicture(
  { pictureId, caption, crop }: GalleryPicture,
  { pictures }: Pick<TripRecord, "pictures">,
): CaptionedPicture | null {
  const picture = pictures.find((one) => one.id === pictureId);
  if (!picture || picture.consent === "REFUSED") return null;
  const { id, alt, decorative, credit, width, height } = picture;
  return {
    picture: { id, alt: decorative ? "" : alt, credit, width, height, crop },
    caption: caption ?? picture.caption,
  };
}

/** A drawing with nothing on it is left out. */
function publishedDrawing({ id, drawing, dayId, caption }: DrawingBlock, around: Around): PublishedBlock | null {
  const { record, meetings, told, dayLabel } = around;
  const day = dayId === null ? null : record.days.find((one) => one.id === dayId);
  if (day === undefined) return null;
  if (drawing === "map") {
    const map = drawMap(record, (item) => told.has(item.id) && (day === null || item.dayId === day.id));
    return map && { id, type: "map", map, day: day && dayLabel(day.number), caption };
  }
  const shown = day ? meetings.filter(({ item }) => item.dayId === day.id) : meetings;
  const days = routeDays(record, shown, { day: dayLabel });
  return days.length > 0 ? { id, type: "timeline", days, caption } : null;
}

function publishedEntry(entry: ListEntry): ListEntry {
  const text = withoutGaps(entry.text);
  const role = withoutGaps(entry.role ?? []);
  const organisation = withoutGaps(entry.organisation ?? []);
  return { text, ...(role.length > 0 ? { role } : {}), ...(organisation.length > 0 ? { organisation } : {}) };
}
