import "server-only";
import type { Tx } from "@/lib/db";
import type { Archive } from "../file-format/archive";
import { columnOf } from "../moments";
import { ascendingIds, type NewIds } from "../new-ids";
import type { Target } from "./write-plan";

/** Writes the participants: nobody gets a mail, a secret address or an account by it. */
export async function writeParticipants(
  tx: Tx,
  { tripId }: Target,
  { participants }: Archive,
  ids: NewIds,
): Promise<void> {
  ids.add(participants);
  await tx.participant.createMany({
    data: participants.map(({ groups: _, consents: __, needs: ___, invitedAt, answeredAt, ...participant }) => ({
      ...participant,
      id: ids.of(participant.id),
      tripId,
      invitedAt: columnOf(invitedAt),
      answeredAt: columnOf(answeredAt),
    })),
  });
  const consents = participants.flatMap(({ id, consents: given }) =>
    given.map(({ at, ...consent }) => ({ ...consent, participantId: ids.of(id), at: columnOf(at) })),
  );
  const consentIds = ascendingIds(consents.length);
  await tx.consent.createMany({ data: consents.map((consent, index) => ({ ...consent, id: consentIds[index] })) });
  await tx.needs.createMany({
    data: participants.flatMap(({ id, needs }) => (needs ? [{ ...needs, participantId: ids.of(id) }] : [])),
  });
  await tx.groupMember.createMany({
    data: participants.flatMap(({ id, groups }) =>
      groups.map((group) => ({ tripId, groupId: ids.of(group), participantId: ids.of(id) })),
    ),
  });
}

/** Writes takeaways, quotes, legs, stays, announcements and follow-ups. */
export async function writeOnTheWay(tx: Tx, target: Target, archive: Archive, ids: NewIds): Promise<void> {
  const { tripId } = target;
  const { takeaways, quotes, announcements, followUps } = archive;
  ids.add(takeaways);
  await tx.takeaway.createMany({
    data: takeaways.map(({ item, participant, quoteAllowedAt, createdAt, ...takeaway }) => ({
      ...takeaway,
      id: ids.of(takeaway.id),
      tripId,
      itemId: ids.maybe(item),
      participantId: ids.maybe(participant),
      shared: true,
      quoteAllowedAt: columnOf(quoteAllowedAt),
      createdAt: columnOf(createdAt),
    })),
  });
  ids.add(quotes);
  await tx.quote.createMany({
    data: quotes.map(({ item, person, approvedAt, createdAt, ...quote }) => ({
      ...quote,
      ...target,
      id: ids.of(quote.id),
      itemId: ids.maybe(item),
      personId: ids.of(person),
      approvedAt: columnOf(approvedAt),
      createdAt: columnOf(createdAt),
    })),
  });
  await writeLegs(tx, target, archive, ids);
  await writeStays(tx, target, archive, ids);
  const announcementIds = ascendingIds(announcements.length);
  const sent = announcements.map((one, index) => ({ ...one, id: announcementIds[index] ?? "" }));
  await tx.announcement.createMany({
    data: sent.map(({ groups: _, sentAt, withdrawnAt, ...one }) => ({
      ...one,
      tripId,
      sentAt: columnOf(sentAt),
      withdrawnAt: columnOf(withdrawnAt),
    })),
  });
  await tx.announcementGroup.createMany({
    data: sent.flatMap(({ id, groups }) =>
      groups.map((group) => ({ tripId, announcementId: id, groupId: ids.of(group) })),
    ),
  });
  const followUpIds = ascendingIds(followUps.length);
  await tx.followUp.createMany({
    data: followUps.map(({ item, host, person, dueOn, ...one }, index) => ({
      ...one,
      ...target,
      id: followUpIds[index],
      itemId: ids.maybe(item),
      hostId: ids.maybe(host),
      personId: ids.maybe(person),
      dueOn: columnOf(dueOn),
    })),
  });
}

async function writeLegs(tx: Tx, { tripId }: Target, { legs }: Archive, ids: NewIds): Promise<void> {
  const fresh = ascendingIds(legs.length);
  const rows = legs.map((leg, index) => ({ ...leg, id: fresh[index] ?? "" }));
  await tx.leg.createMany({
    data: rows.map(({ passengers: _, departDate, arriveDate, ...leg }) => ({
      ...leg,
      tripId,
      departDate: columnOf(departDate),
      arriveDate: columnOf(arriveDate),
    })),
  });
  await tx.legPassenger.createMany({
    data: rows.flatMap(({ id, passengers }) =>
      passengers.map(({ participant, ...seat }) => ({
        ...seat,
        legId: id,
        tripId,
        participantId: ids.of(participant),
      })),
    ),
  });
}

async function writeStays(tx: Tx, target: Target, { stays }: Archive, ids: NewIds): Promise<void> {
  const { tripId } = target;
  const fresh = ascendingIds(stays.length);
  const rows = stays.map((stay, index) => ({ ...stay, id: fresh[index] ?? "" }));
  await tx.stay.createMany({
    data: rows.map(({ guests: _, host, checkInDate, checkOutDate, ...stay }) => ({
      ...stay,
      ...target,
      hostId: ids.maybe(host),
      checkInDate: columnOf(checkInDate),
      checkOutDate: columnOf(checkOutDate),
    })),
  });
  await tx.stayGuest.createMany({
    data: rows.flatMap(({ id, guests }) =>
      guests.map(({ participant, ...room }) => ({ ...room, stayId: id, tripId, participantId: ids.of(participant) })),
    ),
  });
}
