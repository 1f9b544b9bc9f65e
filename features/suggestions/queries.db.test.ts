import { expect, it } from "vitest";
import { usualLimits } from "@/domain/warnings/plan-facts";
import { db } from "@/lib/db";
import { seedHost, seedItem, seedParticipant, seedTrip } from "@/test/seed-trip";
import { getSuggestionTask } from "./queries";
import { suggestionTaskSchema } from "./schema";

const harbour = { latitude: 59.9075, longitude: 10.7531 };
const hotel = { latitude: 59.9127, longitude: 10.7461 };

it("knows where hosts and hotels are, what stands on the days, and what was asked for", async () => {
  const trip = await seedTrip();
  const { tripId, organisationId, dayIds } = trip;
  const [portId, hotelId] = [await seedHost(trip), await seedHost(trip, "Hotel Bristol")];
  await db.hostAddress.createMany({
    data: [
      { hostId: portId, city: "Oslo", position: 0 },
      { hostId: portId, ...harbour, position: 1 },
      { hostId: hotelId, ...hotel },
    ],
  });
  await db.stay.create({
    data: {
      ...{ tripId, organisationId, name: "Hotel Bristol", hostId: hotelId, timeZone: "Europe/Oslo", forEveryone: true },
      checkInDate: new Date("2027-03-09"),
      checkOutDate: new Date("2027-03-11"),
    },
  });
  const wishId = await seedItem(trip, { title: "Port", hostId: portId, durationMinutes: 60, startMinute: null });
  const other = await seedItem(trip, { title: "Clinic", durationMinutes: 60, startMinute: null });
  const lunch = await seedItem(trip, { kind: "MEAL", dayId: dayIds[1], startMinute: 720, durationMinutes: 60 });

  const asked = { tripId, days: `${dayIds[1]},${dayIds[2]}`, items: wishId, earliest: "08:00", lunch: "true" };
  const { task, planRevision } = await getSuggestionTask(trip.organiser, suggestionTaskSchema.parse(asked));
  const everything = await getSuggestionTask(trip.organiser, suggestionTaskSchema.parse({ tripId }));

  expect(planRevision).toBe(0);
  expect(task.wishes).toMatchObject([{ itemId: wishId, place: harbour, minutes: 60 }]);
  expect(task.fixed).toMatchObject([{ itemId: lunch, from: 720, until: 780, meal: true }]);
  expect(task.days).toMatchObject([
    { id: dayIds[1], from: 480, until: 1_080, base: hotel },
    { id: dayIds[2], base: hotel },
  ]);
  expect(task.mealBreak).not.toBeNull();
  expect(everything.task.wishes.map((wish) => wish.itemId)).toEqual(expect.arrayContaining([wishId, other]));
  expect([everything.task.days.length, everything.task.mealBreak]).toEqual([3, null]);
});

it("keeps to the hours of hosts, to how many they take, and to the organisation's limits", async () => {
  const trip = await seedTrip();
  const { tripId, organisationId, dayIds } = trip;
  const portId = await seedHost(trip);
  await db.hostHours.create({ data: { hostId: portId, weekdays: [2], fromMinute: 600, untilMinute: 720 } });
  const smallId = await seedHost(trip, "Small lab");
  await db.host.update({ where: { id: smallId }, data: { largestGroup: 1 } });
  await seedParticipant(trip);
  await seedParticipant(trip);
  await db.planningLimits.create({
    data: { organisationId, ...usualLimits, ...{ longestDayMinutes: 480, latestEndMinute: 960, meals: true } },
  });
  await seedItem(trip, { title: "Port", hostId: portId, durationMinutes: 60, startMinute: null });
  const lab = await seedItem(trip, { title: "Lab", hostId: smallId, durationMinutes: 60, startMinute: null });

  const { task, aside } = await getSuggestionTask(trip.organiser, suggestionTaskSchema.parse({ tripId }));

  // 9 March 2027 is a Tuesday.
  expect(task.wishes.map((wish) => wish.windows)).toEqual([[{ dayId: dayIds[0], from: 600, until: 720 }]]);
  expect(aside).toEqual([{ itemId: lab, reason: "too-many" }]);
  expect(task.days[0]).toMatchObject({ from: 540, until: 960 });
});

it("suggests only to those who may change the plan", async () => {
  const trip = await seedTrip();
  const asked = suggestionTaskSchema.parse({ tripId: trip.tripId });

  await expect(getSuggestionTask(trip.member, asked)).rejects.toMatchObject({ code: "forbidden" });
  await expect(getSuggestionTask(trip.stranger, asked)).rejects.toMatchObject({ code: "not-found" });
});
