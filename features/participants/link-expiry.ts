import type { CalendarDate } from "@/domain/clock";

const DAY = 24 * 60 * 60 * 1000;

/** Days a link stays good after the last day of the trip, and at the least from now. */
const stays = { INVITATION: { after: 1, least: 30 }, ITINERARY: { after: 60, least: 60 } } as const;

/**
 * Until when a participant's secret address works: invitations until the day after the trip, itineraries 60 days
 * longer than it; a year while the dates are open. A link made late still works for a month or two.
 */
export function linkExpiry(kind: keyof typeof stays, lastDay: CalendarDate | null, now: Date): Date {
  if (lastDay === null) return new Date(now.getTime() + 365 * DAY);
  const { after, least } = stays[kind];
  // The whole of the last day, wherever on earth it ends.
  const end = Date.parse(`${lastDay}T00:00:00Z`) + (after + 1.5) * DAY;
  return new Date(Math.max(end, now.getTime() + least * DAY));
}
