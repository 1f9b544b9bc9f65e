/** The journey format: lead, a section a day, reflection, thanks, outcomes, outlook, activity line. */
import type { ReportBlock, Section } from "./blocks";
import { activityBlocks, outcomesOf, outlookOf, statementBlocks } from "./closing";
import type { Composition } from "./composition";
import { composed } from "./composition";
import { dayOpening, daySection, themeHeading } from "./days";
import { itemBlocks, modulesOf, questionBlock } from "./item-blocks";
import { gap, paragraphRuns } from "./item-people";
import { attribution } from "./lead";
import { numberBlocks } from "./numbers";
import type { Opening } from "./phrases/phrases";
import type { ItemRecord } from "./record";
import { reflectionBlocks } from "./reflection";
import {
  type DayGroup,
  dayGroups,
  dayPartOf,
  hostsInItems,
  itemsAndQuestionsOf,
  itemsOf,
  questionsIn,
  subItemsOf,
} from "./selection";
import { thanksBlocks } from "./thanks";

export function journeyBlocks(composition: Composition): ReportBlock[] {
  const { record, options } = composition;
  return [
    ...leadBlocks(composition),
    ...numberBlocks(composition),
    ...dayGroups(record, options.grouping).flatMap((group) => dayBlocks(composition, group)),
    ...reflectionBlocks(composition),
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
    for (const item of itemsAndQuestionsOf(record, day.id)) {
      const index = items.indexOf(item);
      if (index < 0) blocks.push(questionBlock(composition, item, section));
      else blocks.push(...withParts(composition, item, section, openingOf(composition, items, index)));
    }
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
  const { record } = composition;
  const parts = subItemsOf(record, item).filter((sub) => !modules.has(sub));
  return [
    ...itemBlocks(composition, item, { section, opening, headed: false }),
    ...parts.flatMap((part, index) =>
      withParts(composition, part, section, parts.length > 1 ? { kind: "part", number: index + 1 } : null),
    ),
    ...questionsIn(record, item).map((part) => questionBlock(composition, part, section)),
  ];
}

/** The part of the day where it changes; "meanwhile" where groups part; "after that" now and then. */
function openingOf(composition: Composition, items: readonly ItemRecord[], index: number): Opening | null {
  const { record } = composition;
  const item = items[index];
  const before = items[index - 1];
  if (!item) return null;
  const part = dayPartOf(record, item);
  const told = items.slice(0, index).some((other) => dayPartOf(record, other) === part);
  if (part && !told) return { kind: "dayPart", part };
  if (before && isMeanwhile(item, before)) return { kind: "meanwhile" };
  const parallel = item.groups.length > 0 || (before?.groups.length ?? 0) > 0;
  if (!before || parallel || index % 2 === 0) return null;
  return { kind: "next", shape: composition.shapeOf(item, "next", 3) };
}

/** Other groups were elsewhere at the very time: it can be read from the clock, where the clock may be believed. */
function isMeanwhile(item: ItemRecord, before: ItemRecord): boolean {
  const parted = item.groups.length > 0 && before.groups.length > 0;
  if (!parted || item.groups.some((group) => before.groups.includes(group))) return false;
  if (item.startMinute === null || before.startMinute === null) return false;
  return item.startMinute < before.startMinute + (before.durationMinutes ?? 1);
}
