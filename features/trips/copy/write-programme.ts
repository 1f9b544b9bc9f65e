import "server-only";
import type { Programme } from "@/domain/trip-copy";
import type { Tx } from "@/lib/db";
import { columnOf } from "../write-days";
import type { LoadedProgramme } from "./load-programme";

type Copied = Programme<
  LoadedProgramme["items"][number],
  LoadedProgramme["days"][number],
  LoadedProgramme["groups"][number],
  LoadedProgramme["choices"][number]
>;

type Along = { answers: boolean; people: boolean; groups: boolean };

/** Writes a copied programme into a new trip. What a visit left behind is no part of it. */
export async function writeProgramme(
  tx: Tx,
  { tripId, organisationId }: { tripId: string; organisationId: string },
  { days, items, groups, choices }: Copied,
  along: Along,
): Promise<void> {
  await tx.day.createMany({
    data: days.map(({ date, chairId, ...day }) => ({
      ...day,
      tripId,
      date: columnOf(date),
      chairId: along.people ? chairId : null,
    })),
  });
  if (along.groups) await tx.group.createMany({ data: groups.map((group) => ({ ...group, tripId })) });
  const chosen = new Set(items.map((item) => item.choiceId));
  await tx.choice.createMany({
    data: choices.filter(({ id }) => chosen.has(id)).map((choice) => ({ ...choice, tripId })),
  });
  await tx.agendaItem.createMany({
    data: items.map(({ parts: _, pickUps: __, groupIds: ___, ...item }) => ({
      ...item,
      ...(along.answers ? {} : { hostAnswer: null, requestedAt: null, answeredAt: null }),
      keyMessage: null,
      tripId,
      organisationId,
    })),
  });
  const own = (itemId: string) => ({ itemId, tripId, organisationId });
  await tx.pickUp.createMany({
    data: items.flatMap(({ id, pickUps }) => pickUps.map((one) => ({ ...one, ...own(id) }))),
  });
  if (along.people)
    await tx.part.createMany({ data: items.flatMap(({ id, parts }) => parts.map((one) => ({ ...one, ...own(id) }))) });
  if (along.groups) {
    await tx.itemGroup.createMany({
      data: items.flatMap(({ id, groupIds }) => groupIds.map((groupId) => ({ itemId: id, tripId, groupId }))),
    });
  }
}
