import { beforeAll, expect, it } from "vitest";
import { db } from "@/lib/db";
import { seedHost, seedItem, seedTrip } from "@/test/seed-trip";
import { getDayMap } from "./get-day-map";

beforeAll(() => {
  process.env.AUTH_SECRET ??= "a secret of more than thirty-two characters";
});

it("knows where a day goes by the addresses of hosts, and names those without coordinates", async () => {
  const trip = await seedTrip();
  const { tripId } = trip;
  const [dayId = "", otherDay = ""] = trip.dayIds;
  const port = await seedHost(trip, "Port of Oslo");
  const mill = await seedHost(trip, "Old mill");
  const yard = await seedHost(trip, "Yard without address");
  const at = (hostId: string, latitude: number) => ({ hostId, latitude, longitude: 10.75 });
  await db.hostAddress.createMany({ data: [at(port, 59.9), at(mill, 59.91)] });
  await seedItem(trip, { dayId, title: "Port", hostId: port, startMinute: 540, hostStatus: "CONFIRMED" });
  await seedItem(trip, { dayId, title: "Mill", hostId: mill, startMinute: 660 });
  await seedItem(trip, { dayId, title: "Yard", hostId: yard, startMinute: 780 });
  await seedItem(trip, { dayId, title: "Off", hostId: port, startMinute: 840, hostStatus: "DECLINED" });
  await seedItem(trip, { dayId: otherDay, title: "Elsewhere", hostId: mill, startMinute: 600 });

  const { course, tiles } = await getDayMap(trip.organiser, { tripId, dayId });

  expect(course.places.map(({ name, visits }) => [name, visits.map((visit) => visit.title)])).toEqual([
    ["Port of Oslo", ["Port"]],
    ["Old mill", ["Mill"]],
  ]);
  expect(course.ways).toMatchObject([{ from: 0, to: 1, mode: "WALK", minutes: 20 }]);
  expect(course.missing).toMatchObject([{ name: "Yard without address", key: yard }]);
  expect(tiles).toBeNull();
});

it("is for those who may read the trip, and of its own days", async () => {
  const trip = await seedTrip();
  const other = await seedTrip();
  const day = { tripId: trip.tripId, dayId: trip.dayIds[0] ?? "" };

  await expect(getDayMap(trip.member, day)).rejects.toMatchObject({ code: "forbidden" });
  await expect(getDayMap(trip.stranger, day)).rejects.toMatchObject({ code: "not-found" });
  const foreign = { ...day, dayId: other.dayIds[0] ?? "" };
  await expect(getDayMap(trip.organiser, foreign)).rejects.toMatchObject({ code: "not-found" });
});
