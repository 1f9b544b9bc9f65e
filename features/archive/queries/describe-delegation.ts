import { inCanonicalOrder } from "../canonical-order";
import type { Archive } from "../file-format/archive";
import type { LocalNames } from "../local-names";
import { dayOf, momentOf } from "../moments";
import { ofParticipants } from "./describe-plan";
import type { TripRows } from "./load-rows";

type OnTheWay = Pick<Archive, "takeaways" | "quotes" | "legs" | "stays" | "announcements" | "followUps">;

/**
 * Names and describes the participants.
 *
 * @param withNeeds whether whoever asks may read what participants need
 */
export function describeParticipants(rows: TripRows, names: LocalNames, withNeeds: boolean): Archive["participants"] {
  const described = rows.participants.map(({ groups, consents, needs, invitedAt, answeredAt, ...participant }) => ({
    person: {
      ...participant,
      invitedAt: momentOf(invitedAt),
      answeredAt: momentOf(answeredAt),
      groups: names.all(groups.map(({ groupId }) => groupId)),
      consents: inCanonicalOrder(
        consents.map(({ at, ...consent }) => ({ ...consent, at: momentOf(at) })),
        ({ at, purpose }) => [at, purpose],
        ({ id: _, ...consent }) => consent,
      ).map(({ id: _, ...consent }) => consent),
    },
    id: participant.id,
    needs: withNeeds ? needs : null,
  }));
  return inCanonicalOrder(
    described,
    ({ person: { name, email } }) => [name, email],
    // Whether needs are told must not change the order.
    ({ person: { id: _, ...person } }) => person,
  ).map(({ id, person, needs }) => ({ ...person, id: names.add("participant", id), needs }));
}

/** Names and describes what happened on the way: takeaways, quotes, legs, stays, announcements, follow-ups. */
export function describeOnTheWay(rows: TripRows, names: LocalNames): OnTheWay {
  const legs = rows.legs.map(({ departDate, arriveDate, passengers, ...leg }) => ({
    ...leg,
    departDate: dayOf(departDate),
    arriveDate: dayOf(arriveDate),
    passengers: ofParticipants(passengers, names, ({ participantId: _, ...seat }) => seat),
  }));
  const stays = rows.stays.map(({ hostId, checkInDate, checkOutDate, guests, ...stay }) => ({
    ...stay,
    host: names.of(hostId),
    checkInDate: dayOf(checkInDate),
    checkOutDate: dayOf(checkOutDate),
    guests: ofParticipants(guests, names, ({ participantId: _, ...room }) => room),
  }));
  const announcements = rows.announcements.map(({ sentAt, withdrawnAt, groups, ...one }) => ({
    ...one,
    sentAt: momentOf(sentAt),
    withdrawnAt: momentOf(withdrawnAt),
    groups: names.all(groups.map(({ groupId }) => groupId)),
  }));
  const followUps = rows.followUps.map(({ itemId, hostId, personId, dueOn, ...one }) => ({
    ...one,
    item: names.of(itemId),
    host: names.of(hostId),
    person: names.of(personId),
    dueOn: dayOf(dueOn),
  }));
  return {
    takeaways: takeawaysOf(rows, names),
    quotes: quotesOf(rows, names),
    legs: unnamed(legs, ({ departDate, departMinute }) => [departDate, departMinute]),
    stays: unnamed(stays, ({ checkInDate, name }) => [checkInDate, name]),
    announcements: unnamed(announcements, ({ sentAt, subject }) => [sentAt, subject]),
    followUps: unnamed(followUps, ({ dueOn, what }) => [dueOn, what]),
  };
}

function takeawaysOf({ takeaways }: TripRows, names: LocalNames): Archive["takeaways"] {
  const described = takeaways.map(({ itemId, participantId, quoteAllowedAt, createdAt, ...takeaway }) => ({
    ...takeaway,
    item: names.of(itemId),
    participant: names.of(participantId),
    quoteAllowedAt: momentOf(quoteAllowedAt),
    createdAt: momentOf(createdAt),
  }));
  return inCanonicalOrder(
    described,
    ({ createdAt, text }) => [createdAt, text],
    ({ id: _, ...takeaway }) => takeaway,
  ).map((takeaway) => ({ ...takeaway, id: names.add("takeaway", takeaway.id) }));
}

function quotesOf({ quotes }: TripRows, names: LocalNames): Archive["quotes"] {
  const described = quotes.map(({ itemId, personId, approvedAt, createdAt, ...quote }) => ({
    ...quote,
    item: names.of(itemId),
    person: names.of(personId) ?? "",
    approvedAt: momentOf(approvedAt),
    createdAt: momentOf(createdAt),
  }));
  return inCanonicalOrder(
    described,
    ({ createdAt, text }) => [createdAt, text],
    ({ id: _, ...quote }) => quote,
  ).map((quote) => ({ ...quote, id: names.add("quote", quote.id) }));
}

/** Things nothing refers to need no name. */
function unnamed<Row extends { id: string }>(
  rows: readonly Row[],
  keyOf: (row: Row) => readonly (string | number | null)[],
): Omit<Row, "id">[] {
  const told = ({ id: _, ...row }: Row) => row;
  return inCanonicalOrder(rows, keyOf, told).map(told);
}
