/** What both formats say of a day before its items. */
import type { ReportBlock, Section } from "./blocks";
import { type Composition, composed } from "./composition";
import { gap, paragraphRuns } from "./item-people";
import type { Words } from "./runs";
import type { DayGroup } from "./selection";

/** Label and detail of the margin: "Day 2" and its date, when the record's dates may be printed. */
export function daySection({ record, phrases }: Composition, group: DayGroup): Section {
  const [first] = group.days;
  const alone = group.days.length === 1 ? (first?.date ?? null) : null;
  return {
    key: group.key,
    label: phrases.dayLabels(group.days.map((day) => day.number)),
    detail: alone && !record.trip.datesIllustrative ? phrases.dayDate(alone) : null,
  };
}

/** The theme as heading; a gap when there is none. */
export function themeHeading({ phrases }: Composition, group: DayGroup, section: Section): ReportBlock {
  return composed({
    id: `${group.key}:heading`,
    type: "heading",
    level: 2,
    section,
    source: { kind: "day", ids: group.days.map((day) => day.id) },
    text: group.theme ? [{ text: group.theme }] : [gap(phrases.gaps.theme(section.label))],
  });
}

/** Where the day was, when not in the trip's own city, and who chaired it. */
export function dayOpening(composition: Composition, group: DayGroup, section: Section): ReportBlock[] {
  const { record, naming, phrases } = composition;
  const sentences = group.days.flatMap((day): Words[] => [
    ...(day.city && day.city !== record.trip.city ? [phrases.dayIn(day.city)] : []),
    ...(day.chair ? [phrases.chairOfDay({ words: naming.person(day.chair), open: false, number: "one" })] : []),
  ]);
  if (sentences.length === 0) return [];
  const source = { kind: "day" as const, ids: group.days.map((day) => day.id) };
  const text = paragraphRuns(composition, sentences, []);
  return [composed({ id: `${group.key}:opening`, type: "paragraph", section, source, text })];
}
