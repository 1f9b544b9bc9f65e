import { expect, it } from "vitest";
import { timeZone } from "@/domain/zones";
import { db } from "@/lib/db";
import { seedItem, seedPerson, seedTrip } from "@/test/seed-trip";
import { changeDay } from "./commands";

it("gives a day a theme, a chair and another zone, and leaves its clock times", async () => {
  const trip = await seedTrip();
  const { tripId } = trip;
  const dayId = trip.dayIds[0] ?? "";
  const itemId = await seedItem(trip, { dayId, startMinute: 600 });
  const chairId = await seedPerson(trip);

  const { days } = await changeDay(trip.organiser, {
    tripId,
    dayId,
    revision: 0,
    theme: "Arriving",
    chairId,
    timeZone: timeZone("Europe/Helsinki"),
  });

  expect(days).toMatchObject([
    { theme: "Arriving", chairName: "Kari Nordmann", timeZone: "Europe/Helsinki", revision: 1 },
  ]);
  expect(await db.agendaItem.findUnique({ where: { id: itemId } })).toMatchObject({ startMinute: 600 });
  expect(await db.changeRecord.findFirst({ where: { subjectId: dayId } })).toMatchObject({
    event: "day.changed",
    before: { theme: null },
    after: { theme: "Arriving" },
  });
});

it("refuses a stale day, a foreign chair, and people outside the team", async () => {
  const trip = await seedTrip();
  const change = { tripId: trip.tripId, dayId: trip.dayIds[0] ?? "", revision: 0 };
  const foreign = await seedPerson(await seedTrip());

  await expect(changeDay(trip.organiser, { ...change, revision: 3, theme: "X" })).rejects.toMatchObject({
    code: "stale",
  });
  await expect(changeDay(trip.organiser, { ...change, chairId: foreign })).rejects.toMatchObject({ code: "invalid" });
  await expect(changeDay(trip.stranger, { ...change, theme: "X" })).rejects.toMatchObject({ code: "not-found" });
  await expect(changeDay(trip.member, { ...change, theme: "X" })).rejects.toMatchObject({ code: "forbidden" });
});
