import { inCanonicalOrder } from "../canonical-order";
import type { Archive } from "../file-format/archive";
import type { ArchivedItem } from "../file-format/items";
import type { LocalNames } from "../local-names";
import { dayOf, momentOf } from "../moments";
import type { TripRows } from "./load-rows";

/** Describes the trip's own fields. */
export function describeTrip({ trip }: TripRows, names: LocalNames): Archive["trip"] {
  const { id: _, projectId, activityId, cancelledAt, partners, ...fields } = trip;
  return {
    ...fields,
    project: names.of(projectId),
    activity: names.of(activityId),
    cancelledAt: momentOf(cancelledAt),
    partners: partners.map(({ hostId, projectId: partner, ...rest }) => ({
      ...rest,
      host: names.of(hostId),
      project: names.of(partner),
    })),
  };
}

/** Names and describes days, groups and choices. */
export function describeFrame(rows: TripRows, names: LocalNames): Pick<Archive, "days" | "groups" | "choices"> {
  const days = rows.days.map(({ chairId, date, ...day }) => ({
    ...day,
    date: dayOf(date),
    chair: names.of(chairId),
  }));
  return {
    days: inCanonicalOrder(
      days,
      ({ position, date }) => [position, date],
      ({ id: _, ...day }) => day,
    ).map((day) => ({ ...day, id: names.add("day", day.id) })),
    groups: inCanonicalOrder(
      rows.groups,
      ({ letter }) => [letter],
      ({ name }) => name,
    ).map((group) => ({ ...group, id: names.add("group", group.id) })),
    choices: inCanonicalOrder(
      rows.choices,
      ({ title }) => [title],
      ({ id }) =>
        rows.items
          .filter((item) => item.choiceId === id)
          .map(({ title }) => title)
          .sort(),
    ).map((choice) => ({ ...choice, id: names.add("choice", choice.id) })),
  };
}

type ItemRow = TripRows["items"][number];
type Described = Omit<ArchivedItem, "parent" | "continues">;

/** Names and describes the items: day by day in the order of the clock, the wish list last. */
export function describeItems({ items }: TripRows, names: LocalNames): Archive["items"] {
  const described = items.map((item) => ({ ...describeItem(item, names), row: item }));
  const number = (name: string | null) => (name === null ? null : Number(name.split("-")[1]));
  const ordered = inCanonicalOrder(
    described,
    ({ day, startMinute, position, title }) => [number(day), startMinute, position, title],
    ({ id: _, row: __, ...item }) => item,
  );
  for (const { row } of ordered) names.add("item", row.id);
  return ordered.map(({ row, ...item }) => ({
    ...item,
    id: names.of(row.id) ?? "",
    parent: names.of(row.parentId),
    continues: names.of(row.continuesId),
  }));
}

function describeItem(row: ItemRow, names: LocalNames): Described {
  const {
    dayId,
    parentId: _,
    continuesId: __,
    choiceId,
    hostId,
    venueId,
    subjectId,
    requestedAt,
    answeredAt,
    groups,
    parts,
    pickUps,
    proposedTimes,
    signUps,
    attendance,
    ...facts
  } = row;
  return {
    ...facts,
    day: names.of(dayId),
    choice: names.of(choiceId),
    host: names.of(hostId),
    venue: names.of(venueId),
    subject: names.of(subjectId),
    requestedAt: momentOf(requestedAt),
    answeredAt: momentOf(answeredAt),
    groups: names.all(groups.map(({ groupId }) => groupId)),
    parts: parts.map(({ personId, hostId: of, ...part }) => ({
      ...part,
      person: names.of(personId),
      host: names.of(of),
    })),
    pickUps: pickUps.map(({ hostId: at, ...pickUp }) => ({ ...pickUp, host: names.of(at) })),
    proposedTimes: proposedTimes.map(({ date, proposedAt, ...time }) => ({
      ...time,
      date: dayOf(date),
      proposedAt: momentOf(proposedAt),
    })),
    signUps: ofParticipants(signUps, names, ({ createdAt }) => ({ at: momentOf(createdAt) })),
    attendance: ofParticipants(attendance, names, ({ presence, source, note, recordedAt }) => ({
      presence,
      source,
      note,
      recordedAt: momentOf(recordedAt),
    })),
  };
}

/** Rows about participants, in the participants' order; those about people who were removed from the trip are not told. */
export function ofParticipants<Row extends { participantId: string }, Told extends object>(
  rows: readonly Row[],
  names: LocalNames,
  tell: (row: Row) => Told,
): ({ participant: string } & Told)[] {
  const byName = new Map(
    rows.flatMap((row) => {
      const name = names.of(row.participantId);
      return name === null ? [] : [[name, row] as const];
    }),
  );
  return names.all(rows.map((row) => row.participantId)).flatMap((participant) => {
    const row = byName.get(participant);
    return row ? [{ participant, ...tell(row) }] : [];
  });
}
