/** Who is expected at an item, and when somebody may say that they are there. */
import type { Agenda, AgendaItem } from "./agenda";
import { ancestorsOf } from "./agenda";
import type { CalendarDate } from "./clock";
import { addDays, minuteOfDay } from "./clock";
import { expectationsOf } from "./expected-people";
import type { Instant, TimeZone } from "./zones";
import { addMinutes, toInstant } from "./zones";

export const presences = ["PRESENT", "PARTLY", "ABSENT"] as const;
export type Presence = (typeof presences)[number];

export const attendanceSources = ["SELF_CHECK_IN", "ORGANISER", "SIGNATURE"] as const;
export type AttendanceSource = (typeof attendanceSources)[number];

/** Hours before and after the day of an item at which people may still check in: phones are slow, evenings long. */
const MARGIN_MINUTES = 12 * 60;

/**
 * Whom to look for at each item: those it counts on, see domain/expected-people.ts. Where it counts on nobody, because it is
 * optional and nobody signed up, it may be anybody of its groups.
 */
export function expectedFinder(
  agenda: Pick<Agenda, "items" | "groups" | "participantIds">,
): (item: AgendaItem) => ReadonlySet<string> {
  const byId = new Map(agenda.items.map((item) => [item.id, item]));
  const { expectedAt } = expectationsOf(agenda);
  return (item) => {
    const line = [item, ...ancestorsOf(byId, item)];
    const expected = expectedAt(line) ?? expectedAt(line.map((one) => ({ ...one, optional: false, choiceId: null })));
    return expected?.participantIds ?? new Set();
  };
}

/** Whether a participant may check in at an item on this day: from twelve hours before the day to twelve after it. */
export function mayCheckIn(day: { date: CalendarDate; timeZone: TimeZone }, now: Instant): boolean {
  const midnight = minuteOfDay(0);
  const from = addMinutes(toInstant(day.date, midnight, day.timeZone), -MARGIN_MINUTES);
  const to = addMinutes(toInstant(addDays(day.date, 1), midnight, day.timeZone), MARGIN_MINUTES);
  return from <= now && now < to;
}
