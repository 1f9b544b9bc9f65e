import "server-only";
import type { Actor } from "@/access/actor";
import { allows, authorise } from "@/access/authorise";
import { type Instant, timeZone, toClock, type WallClock } from "@/domain/zones";
import { db } from "@/lib/db";
import { mailedBy } from "./mail-announcement";

export type SentAnnouncement = {
  id: string;
  subject: string;
  text: string;
  /** On the clocks of the trip. */
  sent: WallClock;
  isWithdrawn: boolean;
  sentByName: string;
  forEveryone: boolean;
  groups: { id: string; name: string; letter: string }[];
  /** How many mails left with it. */
  mailed: number;
  revision: number;
};

export type AnnouncementsDesk = {
  tripId: string;
  may: { send: boolean };
  announcements: SentAnnouncement[];
  groups: { id: string; name: string; letter: string }[];
  /** Everybody who would be mailed, with their groups: how many it would be is counted while one chooses. */
  readers: { groupIds: string[] }[];
  /** People who accepted and have no address: they find announcements in their itinerary only. */
  withoutAddress: number;
};

/** What was announced on a trip, the newest first, and whom a new announcement would reach. */
export async function getAnnouncements(actor: Actor, tripId: string): Promise<AnnouncementsDesk> {
  const access = await authorise(actor, { trip: tripId }, "announcements:read");
  const group = { select: { id: true, name: true, letter: true } } as const;
  const [trip, rows, groups, readers, withoutAddress] = await Promise.all([
    db.trip.findUniqueOrThrow({ where: { id: access.tripId }, select: { timeZone: true } }),
    db.announcement.findMany({
      where: { tripId: access.tripId },
      include: { groups: { select: { group }, orderBy: { group: { letter: "asc" } } } },
      orderBy: [{ sentAt: "desc" }, { id: "desc" }],
    }),
    db.group.findMany({ where: { tripId }, ...group, orderBy: { letter: "asc" } }),
    db.participant.findMany({ where: mailedBy(tripId, []), select: { groups: { select: { groupId: true } } } }),
    db.participant.count({ where: { tripId, deletedAt: null, status: "ACCEPTED", email: null } }),
  ]);
  return {
    tripId: access.tripId,
    may: { send: allows(access, "announcements:send") },
    announcements: rows.map(({ tripId: _, sentById: __, sentAt, withdrawnAt, groups: of, ...row }) => ({
      ...row,
      sent: toClock(sentAt.getTime() as Instant, timeZone(trip.timeZone)),
      isWithdrawn: withdrawnAt !== null,
      groups: of.map((one) => one.group),
    })),
    groups,
    readers: readers.map((reader) => ({ groupIds: reader.groups.map(({ groupId }) => groupId) })),
    withoutAddress,
  };
}

/** An announcement as a participant reads it. */
export type AnnouncementView = { id: string; subject: string; text: string; sentAt: string; sentByName: string };

/**
 * The announcements for one participant, the newest first: those for everyone, and those for their groups. For a
 * reader whose itinerary has been opened; staff, who have no row (`participantId` null), read them all.
 */
export async function announcementsFor(tripId: string, participantId: string | null): Promise<AnnouncementView[]> {
  const theirs = { some: { group: { members: { some: { participantId: participantId ?? "" } } } } };
  const rows = await db.announcement.findMany({
    where: {
      tripId,
      withdrawnAt: null,
      ...(participantId === null ? {} : { OR: [{ forEveryone: true }, { groups: theirs }] }),
    },
    select: { id: true, subject: true, text: true, sentAt: true, sentByName: true },
    orderBy: [{ sentAt: "desc" }, { id: "desc" }],
  });
  return rows.map((row) => ({ ...row, sentAt: row.sentAt.toISOString() }));
}
