import "server-only";
import type { Tx } from "@/lib/db";
import type { Archive } from "../file-format/archive";
import { columnOf } from "../moments";
import { ascendingIds, type NewIds } from "../new-ids";

/** The trip that is being written, and what it is called by. */
export type Target = { tripId: string; organisationId: string };

/** Writes the trip's own row and the organisations and projects named on it. */
export async function writeTrip(tx: Tx, target: Target, { trip }: Archive, ids: NewIds): Promise<void> {
  const { tripId, organisationId } = target;
  const { partners, project, activity, cancelledAt, ...fields } = trip;
  await tx.trip.create({
    data: {
      ...fields,
      id: tripId,
      organisationId,
      projectId: ids.maybe(project),
      activityId: ids.maybe(activity),
      cancelledAt: columnOf(cancelledAt),
    },
  });
  await tx.tripPartner.createMany({
    data: partners
      .map(({ host, project: partner, ...rest }, position) => ({
        ...rest,
        ...target,
        hostId: ids.maybe(host),
        projectId: ids.maybe(partner),
        position,
      }))
      .filter(({ hostId, projectId }) => hostId !== null || projectId !== null),
  });
}

/** Writes days, groups and choices. */
export async function writeFrame(tx: Tx, { tripId }: Target, archive: Archive, ids: NewIds): Promise<void> {
  const { days, groups, choices } = archive;
  ids.add(days);
  ids.add(groups);
  ids.add(choices);
  await tx.day.createMany({
    data: days.map(({ chair, date, ...day }) => ({
      ...day,
      id: ids.of(day.id),
      tripId,
      chairId: ids.maybe(chair),
      date: columnOf(date),
    })),
  });
  await tx.group.createMany({ data: groups.map((group) => ({ ...group, id: ids.of(group.id), tripId })) });
  await tx.choice.createMany({ data: choices.map((choice) => ({ ...choice, id: ids.of(choice.id), tripId })) });
}

/** Writes the items with everything in them. Days, groups, choices, participants and the directory are there. */
export async function writeItems(tx: Tx, target: Target, { items }: Archive, ids: NewIds): Promise<void> {
  ids.add(items);
  await tx.agendaItem.createMany({ data: items.map((item) => itemRow(item, target, ids)) });
  // Parents and earlier parts may stand anywhere in the file, so they are put in once all are there.
  const linked = items.filter(({ parent, continues }) => parent !== null || continues !== null);
  await tx.$executeRaw`
    update agenda_items set parent_id = linked.parent_id, continues_id = linked.continues_id
    from unnest(${linked.map(({ id }) => ids.of(id))}::uuid[], ${linked.map(({ parent }) => ids.maybe(parent))}::uuid[],
      ${linked.map(({ continues }) => ids.maybe(continues))}::uuid[]) as linked (id, parent_id, continues_id)
    where agenda_items.id = linked.id`;
  await writeLists(tx, target, items, ids);
}

function itemRow(item: Archive["items"][number], target: Target, ids: NewIds) {
  const { day, parent: _, continues: __, choice, host, venue, subject, requestedAt, answeredAt, ...rest } = item;
  const { groups: _groups, parts: _parts, pickUps: _pickUps, proposedTimes: _times, ...fields } = rest;
  const { signUps: _signUps, attendance: _attendance, ...row } = fields;
  return {
    ...row,
    ...target,
    id: ids.of(item.id),
    dayId: ids.maybe(day),
    choiceId: ids.maybe(choice),
    hostId: ids.maybe(host),
    venueId: ids.maybe(venue),
    subjectId: ids.maybe(subject),
    requestedAt: columnOf(requestedAt),
    answeredAt: columnOf(answeredAt),
  };
}

async function writeLists(tx: Tx, target: Target, items: Archive["items"], ids: NewIds): Promise<void> {
  const { tripId } = target;
  const rowsOf = <Entry, Row extends object>(
    listOf: (item: Archive["items"][number]) => readonly Entry[],
    rowOf: (entry: Entry, position: number) => Row,
  ) =>
    items.flatMap((item) =>
      listOf(item).map((entry, position) => ({ ...rowOf(entry, position), itemId: ids.of(item.id), tripId })),
    );
  const { organisationId } = target;
  const parts = rowsOf(
    ({ parts: all }) => all,
    ({ person, host, ...part }, position) => ({
      ...part,
      organisationId,
      personId: ids.maybe(person),
      hostId: ids.maybe(host),
      position,
    }),
  );
  // People who look at the planner see parts keyed by their ids; ascending, as they were entered.
  const partIds = ascendingIds(parts.length);
  await tx.part.createMany({ data: parts.map((part, index) => ({ ...part, id: partIds[index] })) });
  await tx.pickUp.createMany({
    data: rowsOf(
      ({ pickUps }) => pickUps,
      ({ host, ...pickUp }, position) => ({ ...pickUp, organisationId, hostId: ids.maybe(host), position }),
    ),
  });
  await tx.proposedTime.createMany({
    data: rowsOf(
      ({ proposedTimes }) => proposedTimes,
      ({ date, proposedAt, ...time }, position) => ({
        ...time,
        date: columnOf(date),
        proposedAt: columnOf(proposedAt),
        position,
      }),
    ),
  });
  await tx.itemGroup.createMany({
    data: rowsOf(
      ({ groups }) => groups,
      (group) => ({ groupId: ids.of(group) }),
    ),
  });
  await tx.signUp.createMany({
    data: rowsOf(
      ({ signUps }) => signUps,
      ({ participant, at }) => ({ participantId: ids.of(participant), createdAt: columnOf(at) }),
    ),
  });
  await tx.attendance.createMany({
    data: rowsOf(
      ({ attendance }) => attendance,
      ({ participant, recordedAt, ...attended }) => ({
        ...attended,
        participantId: ids.of(participant),
        recordedAt: columnOf(recordedAt),
      }),
    ),
  });
}
