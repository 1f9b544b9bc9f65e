/** Enters legs, stays, announcements and follow-ups of a described trip. */
import { addDays, calendarDate } from "@/domain/clock";
import { sendAnnouncement } from "@/features/announcements/commands";
import { sendAnnouncementSchema } from "@/features/announcements/schema";
import { createFollowUp } from "@/features/follow-ups/commands";
import { createFollowUpSchema } from "@/features/follow-ups/schema";
import { createLeg } from "@/features/legs/commands";
import { createLegSchema } from "@/features/legs/schema";
import { createStay } from "@/features/stays/commands";
import { createStaySchema } from "@/features/stays/schema";
import { db } from "@/lib/db";
import type { TripDescription } from "./description";
import type { Home } from "./home";
import type { Directory } from "./load-directory";

type Around = { directory: Directory; groups: Map<string, string>; itemIds: Map<string, string> };

/** The same for everything people take, sleep in, were told and agreed. */
export async function loadTravel(
  { organiser }: Home,
  tripId: string,
  description: TripDescription,
  { directory, groups, itemIds }: Around,
): Promise<void> {
  const people = await db.participant.findMany({ where: { tripId }, select: { id: true, name: true } });
  const named = (rows: Record<string, object> = {}) =>
    Object.entries(rows).map(([name, noted]) => ({
      ...noted,
      participantId: people.find((one) => one.name === name)?.id,
    }));
  const dateOf = (day: number) => addDays(calendarDate(description.trip.startDate), day - 1);
  for (const { departDay, arriveDay, passengers, ...leg } of description.legs ?? []) {
    const dates = { departDate: dateOf(departDay), arriveDate: dateOf(arriveDay ?? departDay) };
    await createLeg(organiser, createLegSchema.parse({ tripId, ...leg, ...dates, passengers: named(passengers) }));
  }
  for (const { firstNight, leaveOn, guests, ...stay } of description.stays ?? []) {
    const dates = { checkInDate: dateOf(firstNight), checkOutDate: dateOf(leaveOn) };
    await createStay(organiser, createStaySchema.parse({ tripId, ...stay, ...dates, guests: named(guests) }));
  }
  for (const { groups: letters = [], ...announcement } of description.announcements ?? []) {
    const groupIds = letters.map((letter) => groups.get(letter));
    const words = { tripId, ...announcement, groupIds, forEveryone: letters.length === 0 };
    await sendAnnouncement(organiser, sendAnnouncementSchema.parse(words));
  }
  for (const { host, person, item, dueOnDay, ...followUp } of description.followUps ?? []) {
    const links = {
      hostId: host ? directory.host(host) : null,
      personId: person ? directory.person(person) : null,
      itemId: item ? itemIds.get(item) : null,
    };
    const dueOn = dueOnDay === undefined ? null : dateOf(dueOnDay);
    await createFollowUp(organiser, createFollowUpSchema.parse({ tripId, ...followUp, ...links, dueOn }));
  }
}
