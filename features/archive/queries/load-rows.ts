import "server-only";
import type { TripAccess } from "@/access/authorise";
import type { Tx } from "@/lib/db";
import { loadDirectoryRows } from "./load-directory-rows";

/** A row of the trip without what says whose it is; ids stay for looking others up. */
const own = { tripId: true } as const;
const ownOfOrganisation = { tripId: true, organisationId: true } as const;
const byPosition = () => ({ orderBy: [{ position: "asc" as const }, { id: "asc" as const }] });

/**
 * Everything that belongs to a trip, row by row. What was removed stays behind, except pictures that a published
 * report still shows.
 */
export async function loadRows({ tripId }: TripAccess, tx: Tx) {
  const where = { tripId };
  const living = { tripId, deletedAt: null };
  const trip = await tx.trip.findUniqueOrThrow({
    where: { id: tripId },
    omit: { organisationId: true, deletedAt: true, isTemplate: true, revision: true, createdAt: true },
    include: { partners: { ...byPosition(), omit: { ...ownOfOrganisation, id: true, position: true } } },
  });
  const rows = {
    trip,
    days: await tx.day.findMany({ where, omit: { ...own, revision: true } }),
    groups: await tx.group.findMany({ where, omit: { ...own, revision: true } }),
    choices: await tx.choice.findMany({ where, omit: { ...own, revision: true } }),
    items: await tx.agendaItem.findMany({
      where: living,
      omit: { ...ownOfOrganisation, deletedAt: true, createdAt: true },
      include: {
        parts: { ...byPosition(), omit: { ...ownOfOrganisation, id: true, itemId: true, position: true } },
        pickUps: { ...byPosition(), omit: { ...ownOfOrganisation, id: true, itemId: true, position: true } },
        proposedTimes: { ...byPosition(), omit: { ...own, id: true, itemId: true, position: true } },
        groups: { select: { groupId: true } },
        signUps: { omit: { ...own, itemId: true } },
        attendance: { omit: { ...own, itemId: true, recordedById: true, revision: true } },
      },
    }),
    participants: await tx.participant.findMany({
      where: living,
      omit: { ...own, userId: true, deletedAt: true, revision: true, createdAt: true },
      include: {
        groups: { select: { groupId: true } },
        consents: { omit: { participantId: true } },
        needs: { omit: { participantId: true } },
      },
    }),
    // What an author keeps to themselves nobody else reads.
    takeaways: await tx.takeaway.findMany({
      where: { ...living, shared: true },
      omit: { ...own, shared: true, deletedAt: true, revision: true },
    }),
    quotes: await tx.quote.findMany({
      where: living,
      omit: { ...ownOfOrganisation, deletedAt: true, revision: true },
    }),
    legs: await tx.leg.findMany({
      where: living,
      omit: { ...own, deletedAt: true, revision: true, createdAt: true },
      include: { passengers: { omit: { ...own, legId: true } } },
    }),
    stays: await tx.stay.findMany({
      where: living,
      omit: { ...ownOfOrganisation, deletedAt: true, revision: true, createdAt: true },
      include: { guests: { omit: { ...own, stayId: true } } },
    }),
    announcements: await tx.announcement.findMany({
      where,
      omit: { ...own, sentById: true, revision: true },
      include: { groups: { select: { groupId: true } } },
    }),
    followUps: await tx.followUp.findMany({
      where: living,
      omit: { ...ownOfOrganisation, deletedAt: true, revision: true, createdAt: true },
    }),
    pictures: await tx.picture.findMany({
      where,
      omit: { ...ownOfOrganisation, revision: true },
    }),
    reports: await tx.report.findMany({
      where,
      omit: { ...ownOfOrganisation, revision: true, createdAt: true, updatedAt: true },
      include: {
        revisions: { omit: { reportId: true, contentHash: true, publishedById: true }, orderBy: { number: "asc" } },
      },
    }),
    sharedPlans: await tx.sharedPlan.findMany({
      where,
      omit: { ...own, id: true, sharedById: true },
      orderBy: { number: "asc" },
    }),
  };
  return { ...rows, ...(await loadDirectoryRows(rows, tx)) };
}

export type TripRows = Awaited<ReturnType<typeof loadRows>>;
