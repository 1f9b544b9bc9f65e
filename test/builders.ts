/** Small, valid values for tests. Every default is boring; a test states what matters. */
import type { Agenda, AgendaDay, AgendaItem } from "@/domain/agenda";
import type { MinuteOfDay } from "@/domain/clock";
import { addDays, calendarDate, minuteOfDay } from "@/domain/clock";
import { timeZone } from "@/domain/zones";

/** Made once: asking for a zone is slow, and property tests make thousands of days. */
const oslo = timeZone("Europe/Oslo");

/** `at(14, 30)` is 14:30. */
export function at(hours: number, minutes = 0): MinuteOfDay {
  return minuteOfDay(hours * 60 + minutes);
}

export function anItem(overrides: Partial<AgendaItem> = {}): AgendaItem {
  return {
    id: "item",
    dayId: "d1",
    parentId: null,
    position: 0,
    kind: "HOST_VISIT",
    title: "Port authority",
    startMinute: at(9),
    durationMinutes: 60,
    longestMinutes: null,
    endCertainty: "FIXED",
    dayPart: null,
    tentative: false,
    optional: false,
    choiceId: null,
    capacity: null,
    signedUpIds: [],
    continuesId: null,
    hostStatus: null,
    groupIds: [],
    hostId: null,
    venueId: null,
    place: null,
    room: null,
    endTimeZone: null,
    personIds: [],
    revision: 0,
    ...overrides,
  };
}

/** A day in Oslo, in March but weeks before the clocks change. */
export function aDay(overrides: Partial<AgendaDay> = {}): AgendaDay {
  return {
    id: "d1",
    position: 0,
    date: calendarDate("2027-03-09"),
    numbered: true,
    theme: null,
    timeZone: oslo,
    ...overrides,
  };
}

/** Days d1, d2, d3 … one after the other. */
export function someDays(count: number, first = "2027-03-09", zone?: string): AgendaDay[] {
  const inZone = zone === undefined ? oslo : timeZone(zone);
  return Array.from({ length: count }, (_, position) =>
    aDay({ id: `d${position + 1}`, position, date: addDays(calendarDate(first), position), timeZone: inZone }),
  );
}

/** Three days in Oslo, Ana and Ben on the trip, nothing planned. */
export function anAgenda(overrides: Partial<Agenda> = {}): Agenda {
  return { days: someDays(3), items: [], groups: [], participantIds: ["ana", "ben"], ...overrides };
}
