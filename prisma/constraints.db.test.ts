import { expect, it } from "vitest";
import { db } from "@/lib/db";
import { seedItem, seedTrip } from "@/test/seed-trip";

/** What the database itself refuses, whoever writes past the commands. */
it("keeps no hours, absence or group of a host that cannot be, and no limit of planning out of range", async () => {
  const { organisationId } = await seedTrip();
  const { id: hostId } = await db.host.create({ data: { organisationId, name: "Quay lab" } });
  const hours = { hostId, weekdays: [1, 5], fromMinute: 540, untilMinute: 960 };
  await db.hostHours.create({ data: hours });
  for (const wrong of [{ weekdays: [] }, { weekdays: [7] }, { fromMinute: -1 }, { untilMinute: 540 }]) {
    await expect(db.hostHours.create({ data: { ...hours, ...wrong } }), JSON.stringify(wrong)).rejects.toThrow(/check/);
  }
  const [first, last] = [new Date("2027-07-02"), new Date("2027-07-01")];
  await expect(db.hostAbsence.create({ data: { hostId, first, last } })).rejects.toThrow(/check/);
  await expect(db.host.update({ where: { id: hostId }, data: { largestGroup: 0 } })).rejects.toThrow(/check/);
  const limits = [
    { longestDayMinutes: 59 },
    { latestEndMinute: 1_801 },
    { restMinutes: 1_441 },
    { confirmedDaysBefore: -1 },
    { detailsDaysBefore: 366 },
  ];
  for (const wrong of limits) {
    const row = { organisationId, meals: true, ...wrong };
    await expect(db.planningLimits.create({ data: row }), JSON.stringify(wrong)).rejects.toThrow(/check/);
  }
});

it("keeps no clock reading, length or place that cannot be, and nothing inside or after itself", async () => {
  const trip = await seedTrip();
  const id = await seedItem(trip, { dayId: trip.dayIds[0] });
  const impossible = [
    { startMinute: 1_440 },
    { startMinute: -1 },
    { durationMinutes: 0 },
    { durationMinutes: 2_881 },
    { longestMinutes: 0 },
    { capacity: 0 },
    { parentId: id },
    { continuesId: id },
  ];

  for (const data of impossible) {
    await expect(db.agendaItem.update({ where: { id }, data }), JSON.stringify(data)).rejects.toThrow(/check/);
  }
  const { tripId, organisationId } = trip;
  const pickUp = { itemId: id, tripId, organisationId, place: "Quay" };
  await expect(db.pickUp.create({ data: { ...pickUp, latitude: 91, longitude: 0 } })).rejects.toThrow(/check/);
  await expect(db.pickUp.create({ data: { ...pickUp, latitude: 60 } })).rejects.toThrow(/check/);
  await expect(db.pickUp.create({ data: { ...pickUp, startMinute: 1_440 } })).rejects.toThrow(/check/);
});
