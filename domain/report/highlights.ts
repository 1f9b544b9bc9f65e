/** The highlights format: lead, sections by part of the day, what stood out, outlook, project link. */
import type { ReportBlock, Section } from "./blocks";
import { activityBlocks, outlookOf, projectBlocks, statementBlocks, statementsOf } from "./closing";
import { type Composition, composed, isSession } from "./composition";
import { dayOpening, daySection, themeHeading } from "./days";
import { itemBlocks, modulesOf, questionBlock } from "./item-blocks";
import { gap, paragraphRuns } from "./item-people";
import { hosting } from "./lead";
import { numberBlocks } from "./numbers";
import type { ItemRecord } from "./record";
import {
  type DayGroup,
  dayGroups,
  dayPartOf,
  hostsInItems,
  isUnsettled,
  itemsAndQuestionsOf,
  questionsIn,
  subItemsOf,
} from "./selection";
import { partnerThanks } from "./thanks";

export function highlightsBlocks(composition: Composition): ReportBlock[] {
  const { record, options } = composition;
  return [
    ...leadBlocks(composition),
    ...numberBlocks(composition),
    ...dayGroups(record, options.grouping).flatMap((group) => groupBlocks(composition, group)),
    ...statementBlocks(composition, "highlights", statementsOf(record.trip.highlights)),
    ...partnerThanks(composition),
    ...statementBlocks(composition, "outlook", outlookOf(composition)),
    ...projectBlocks(composition),
    ...activityBlocks(composition),
  ];
}

function leadBlocks(composition: Composition): ReportBlock[] {
  const { record, naming, phrases } = composition;
  naming.beginSection();
  naming.beginBlock();
  const sentences = hosting(composition);
  sentences.push(...naming.introductionsOwed(hostsInItems(record)));
  const named = record.trip.kind !== "EVENT" || record.partners.some((partner) => partner.role === "HOST");
  const text = paragraphRuns(composition, sentences, named ? [] : [gap(phrases.gaps.tripHost)]);
  const section: Section = { key: "lead", label: "", detail: null };
  const source = { kind: "trip" as const, ids: [record.trip.id] };
  return text.length === 0 ? [] : [composed({ id: "lead", type: "paragraph", section, source, text })];
}

function groupBlocks(composition: Composition, group: DayGroup): ReportBlock[] {
  const { record, naming } = composition;
  const section = daySection(composition, group);
  naming.beginSection();
  const opening = dayOpening(composition, group, section);
  const head = group.theme ? [themeHeading(composition, group, section)] : [];
  const level = group.theme ? 3 : 2;
  return [
    ...head,
    ...opening,
    ...group.days.flatMap((day) => {
      const label = composition.phrases.dayLabel(day.number);
      return itemsAndQuestionsOf(record, day.id).flatMap((item) =>
        isUnsettled(item)
          ? [questionBlock(composition, item, { key: `part:${item.id}`, label, detail: null })]
          : itemSections(composition, item, { label, level, detail: null }),
      );
    }),
  ];
}

type Place = { label: string; level: 2 | 3; detail: string | null };

function itemSections(composition: Composition, item: ItemRecord, place: Place): ReportBlock[] {
  const { phrases, naming, record } = composition;
  const when = whenOrWhat(composition, item);
  const section: Section = { key: `part:${item.id}`, label: place.label, detail: place.detail ?? when };
  naming.beginSection();
  const modules = new Set(modulesOf(composition, item));
  const parts = subItemsOf(record, item).filter((sub) => !modules.has(sub));
  const last = item.id === composition.lastItemId && record.items.length > 1;
  return [
    heading(composition, item, section, place.level),
    ...itemBlocks(composition, item, { section, opening: last ? { kind: "last" } : null, headed: true }),
    ...parts.flatMap((sub, index) => {
      const time = dayPartOf(record, sub) ? whenOrWhat(composition, sub) : when;
      const detail = parts.length > 1 ? phrases.partLabel(time, index + 1) : time;
      return itemSections(composition, sub, { label: place.label, level: 3, detail });
    }),
    ...questionsIn(record, item).map((sub) => questionBlock(composition, sub, section)),
  ];
}

/** For the margin: the part of the day, or else the kind when the heading does not say it already. */
function whenOrWhat({ phrases, record }: Composition, item: ItemRecord): string | null {
  const part = dayPartOf(record, item);
  if (part) return phrases.dayPartLabel(part);
  return phrases.isPlainTitle(item.title) ? null : phrases.kindLabel(item.kind);
}

/** Sessions have a name of their own, which stands in quotation marks; visits and ceremonies only a title. */
function heading({ phrases }: Composition, item: ItemRecord, section: Section, level: 2 | 3): ReportBlock {
  const quoted = isSession(item) && item.kind !== "TRAINING_MODULE" && !phrases.isPlainTitle(item.title);
  return composed({
    id: `item:${item.id}:heading`,
    type: "heading",
    level,
    section,
    source: { kind: "item", ids: [item.id] },
    text: quoted ? phrases.quoted(item.title) : [{ text: item.title }],
  });
}
