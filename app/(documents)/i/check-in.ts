import { mayCheckIn } from "@/domain/attendance";
import type { Instant } from "@/domain/zones";
import { attendanceOf, type OwnAttendance } from "@/features/attendance/queries";
import { loadNumber } from "@/features/itineraries/queries/load-shared";
import type { OpenItinerary } from "@/features/itineraries/queries/open-itinerary";

/** What is known of the reader's being at an item, and whether they may say so themselves at this moment. */
export type CheckIn = { recorded: OwnAttendance | null; open: boolean };

/** Null for staff, and where nothing is shared. */
export async function checkInOf(itinerary: OpenItinerary, itemId: string): Promise<CheckIn | null> {
  const { tripId, audience, number } = itinerary;
  if (audience.kind === "staff" || number === null) return null;
  const [[shared], attendance] = await Promise.all([
    loadNumber(itinerary, number),
    attendanceOf(tripId, audience.participantId),
  ]);
  const item = shared?.content.items.find(({ id }) => id === itemId);
  const day = shared?.content.days.find(({ id }) => id === item?.dayId);
  const { date = null, timeZone } = day ?? {};
  const now = Date.now() as Instant;
  const isTheDay = date !== null && timeZone !== undefined && mayCheckIn({ date, timeZone }, now);
  const open = itinerary.cancelled === null && isTheDay;
  return { recorded: attendance.get(itemId) ?? null, open };
}
