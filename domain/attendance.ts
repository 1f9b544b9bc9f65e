/** Who is expected at an item, and when somebody may say that they are there. */
import type { Agenda, AgendaItem } from "./agenda";
import { ancestorsOf, groupsOf } from "./agenda";
import type { CalendarDate } from "./clock";
import { addDays, minuteOfDay } from "./clock";
import type { Instant, TimeZone } from "./zones";
import { addMinutes, toInstant } from "./zones";

export const presences = ["PRESENT", "PARTLY", "ABSENT"] as const;
export type Presence = (typeof presences)[number];

export const attendanceSources = ["SELF_CHECK_IN", "ORGANISER", "SIGNATURE"] as const;
export type AttendanceSource = (typeof attendanceSources)[number];

/** Hours before and after the day of an item at which people may still check in: phones are slow, evenings long. */
const MARGIN_MINUTES = 12 * 60;

/**
 * The participants expected at an item: everyone who comes, or the groups it is for. Where people sign up, because it
 * or an item around it is optional or one of a choice, those who did; while nobody has, it may be any of them.
 */
export function expectedAt(agenda: Pick<Agenda, "items" | "groups" | "participantIds">, item: AgendaItem): string[] {
  const byId = new Map(agenda.items.map((one) => [one.id, one]));
  const groupIds = groupsOf(byId, item);
  const members = new Set(agenda.groups.filter(({ id }) => groupIds.includes(id)).flatMap((one) => one.participantIds));
  const invited = agenda.participantIds.filter((id) => groupIds.length === 0 || members.has(id));
  const chosen = [item, ...ancestorsOf(byId, item)].filter((one) => one.optional || one.choiceId !== null);
  return chosen.reduce(
    (people, { signedUpIds }) => (signedUpIds.length === 0 ? people : people.filter((id) => signedUpIds.includes(id))),
    [...invited],
  );
}

/** Whether a participant may check in at an item on this day: from twelve hours before the day to twelve after it. */
export function mayCheckIn(day: { date: CalendarDate; timeZone: TimeZone }, now: Instant): boolean {
  const midnight = minuteOfDay(0);
  const from = addMinutes(toInstant(day.date, midnight, day.timeZone), -MARGIN_MINUTES);
  const to = addMinutes(toInstant(addDays(day.date, 1), midnight, day.timeZone), MARGIN_MINUTES);
  return from <= now && now < to;
}
