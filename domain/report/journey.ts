/** The journey format: lead, a section a day, reflection, thanks, outcomes, outlook, activity line. */
import type { ReportBlock, Section } from "./blocks";
import { activityBlocks, outcomesOf, outlookOf, statementBlocks } from "./closing";
import type { Composition } from "./composition";
import { composed } from "./composition";
import { dayOpening, daySection, themeHeading } from "./days";
import { itemBlocks, modulesOf } from "./item-blocks";
import { gap, paragraphRuns } from "./item-people";
import { attribution } from "./lead";
import type { Opening } from "./phrases/phrases";
import type { ItemRecord } from "./record";
import { type DayGroup, dayGroups, dayPartOf, hostsInItems, itemsOf, subItemsOf } from "./selection";
import { thanksBlocks } from "./thanks";

export function journeyBlocks(composition: Composition): ReportBlock[] {
  const { record, options } = composition;
  return [
    ...leadBlocks(composition),
    ...dayGroups(record, options.grouping).flatMap((group) => dayBlocks(composition, group)),
    ...statementBlocks(composition, "reflection", record.trip.reflections),
    ...thanksBlocks(composition),
    ...statementBlocks(composition, "outcomes", outcomesOf(composition)),
    ...statementBlocks(composition, "outlook", outlookOf(composition)),
    ...activityBlocks(composition),
  ];
}

function leadBlocks(composition: Composition): ReportBlock[] {
  const { record, naming, phrases } = composition;
  const section: Section = { key: "lead", label: "", detail: null };
  naming.beginSection();
  naming.beginBlock();
  const sentences = attribution(composition);
  sentences.push(...naming.introductionsOwed(hostsInItems(record)));
  const gaps = [
    ...(record.trip.delegation ? [] : [gap(phrases.gaps.delegation)]),
    ...(record.trip.purpose ? [] : [gap(phrases.gaps.purpose)]),
  ];
  const text = paragraphRuns(composition, sentences, gaps);
  if (text.length === 0) return [];
  const ids = [record.trip.id];
  return [composed({ id: "lead", type: "paragraph", section, source: { kind: "trip", ids }, text })];
}

function dayBlocks(composition: Composition, group: DayGroup): ReportBlock[] {
  const { record, naming } = composition;
  const section = daySection(composition, group);
  naming.beginSection();
  const blocks = [themeHeading(composition, group, section), ...dayOpening(composition, group, section)];
  for (const day of group.days) {
    const items = itemsOf(record, day.id);
    items.forEach((item, index) => {
      const opening = openingOf(composition, items, index);
      blocks.push(...withParts(composition, item, section, opening));
    });
  }
  return blocks;
}

function withParts(
  composition: Composition,
  item: ItemRecord,
  section: Section,
  opening: Opening | null,
): ReportBlock[] {
  const modules = new Set(modulesOf(composition, item));
  const parts = subItemsOf(composition.record, item).filter((sub) => !modules.has(sub));
  return [
    ...itemBlocks(composition, item, { section, opening, headed: false }),
    ...parts.flatMap((part) => withParts(composition, part, section, null)),
  ];
}

/** The part of the day where it changes; "after that" now and then; nothing where groups part. */
function openingOf({ record }: Composition, items: readonly ItemRecord[], index: number): Opening | null {
  const item = items[index];
  const before = items[index - 1];
  if (!item) return null;
  const part = dayPartOf(record, item);
  const told = items.slice(0, index).some((other) => dayPartOf(record, other) === part);
  if (part && !told) return { kind: "dayPart", part };
  const parallel = item.groups.length > 0 || (before?.groups.length ?? 0) > 0;
  return before && !parallel && index % 2 === 1 ? { kind: "next" } : null;
}
