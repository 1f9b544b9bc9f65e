/** Making a trip out of another: the same programme on other dates, with nothing of what people did on the first. */
import type { HostStatus } from "./agenda";
import type { CalendarDate } from "./clock";
import { addDays, daysBetween } from "./clock";
import type { TimeZone } from "./zones";

type Named = { id: string };

/** A day as far as a copy changes it. */
export type CopiedDay = Named & {
  position: number;
  date: CalendarDate | null;
  city: string | null;
  timeZone: TimeZone;
};

/** An item as far as a copy changes it. */
export type CopiedItem = Named & {
  dayId: string | null;
  parentId: string | null;
  continuesId: string | null;
  choiceId: string | null;
  groupIds: readonly string[];
  hostStatus: HostStatus | null;
};

/** The programme of a trip: everything of it that a copy has again. */
export type Programme<
  Item extends CopiedItem = CopiedItem,
  Day extends CopiedDay = CopiedDay,
  Group extends Named = Named,
  Choice extends Named = Named,
> = {
  days: readonly Day[];
  items: readonly Item[];
  groups: readonly Group[];
  choices: readonly Choice[];
};

export type CopyWish = {
  /** Date of the copy's first day; null while its dates are open. */
  first: CalendarDate | null;
  /** Days at the place of the old trip are at the place of the new one, on its clocks. */
  from: { city: string; timeZone: TimeZone };
  to: { city: string; timeZone: TimeZone };
  /** Hosts keep their answers; otherwise every one is an idea again. */
  keepAnswers: boolean;
};

/**
 * The programme again under new ids: as many days, with the same gaps between them, the same items at the same clock
 * times, and between them the same bonds (inside, continues, one of a choice, for a group). A bond to something that is
 * not part of the programme is dropped.
 *
 * @param newId a new id for everything that had one
 */
export function copyOfProgramme<
  Item extends CopiedItem,
  Day extends CopiedDay,
  Group extends Named,
  Choice extends Named,
>(
  { days, items, groups, choices }: Programme<Item, Day, Group, Choice>,
  { first, from, to, keepAnswers }: CopyWish,
  newId: () => string,
): Programme<Item, Day, Group, Choice> {
  const ids = new Map([...days, ...items, ...groups, ...choices].map(({ id }) => [id, newId()]));
  const again = (id: string) => ids.get(id) ?? id;
  const bond = (id: string | null) => (id === null ? null : (ids.get(id) ?? null));
  const start = [...days].sort((a, b) => a.position - b.position)[0]?.date ?? null;
  return {
    days: days.map((day) => ({
      ...day,
      id: again(day.id),
      date: shiftedDate(day, start, first),
      city: day.city === from.city ? to.city : day.city,
      timeZone: day.timeZone === from.timeZone ? to.timeZone : day.timeZone,
    })),
    items: items.map((item) => ({
      ...item,
      id: again(item.id),
      dayId: bond(item.dayId),
      parentId: bond(item.parentId),
      continuesId: bond(item.continuesId),
      choiceId: bond(item.choiceId),
      groupIds: item.groupIds.flatMap((id) => ids.get(id) ?? []),
      hostStatus: item.hostStatus === null || keepAnswers ? item.hostStatus : "IDEA",
    })),
    groups: groups.map((group) => ({ ...group, id: again(group.id) })),
    choices: choices.map((choice) => ({ ...choice, id: again(choice.id) })),
  };
}

function shiftedDate(day: CopiedDay, start: CalendarDate | null, first: CalendarDate | null): CalendarDate | null {
  if (first === null) return null;
  return addDays(first, start !== null && day.date !== null ? daysBetween(start, day.date) : day.position);
}

/** What somebody would call the next trip of a series: "3rd learning journey" becomes "4th learning journey". */
export function nextTitle(title: string, number: number | null): string {
  if (number === null) return title;
  const now = new RegExp(`\\b${number}(st|nd|rd|th)?\\b`);
  return title.replace(now, (_, ending?: string) => `${number + 1}${ending ? ordinalEnding(number + 1) : ""}`);
}

function ordinalEnding(number: number): string {
  const tens = number % 100;
  if (tens >= 11 && tens <= 13) return "th";
  return ["th", "st", "nd", "rd"][number % 10] ?? "th";
}
