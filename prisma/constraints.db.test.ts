import { expect, it } from "vitest";
import { db } from "@/lib/db";
import { seedItem, seedTrip } from "@/test/seed-trip";

/** What the database itself refuses, whoever writes past the commands. */
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
