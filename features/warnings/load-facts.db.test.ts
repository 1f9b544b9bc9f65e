import { expect, it } from "vitest";
import type { Actor } from "@/access/actor";
import { getBoard } from "@/features/agenda-items/queries";
import { setPlanningLimits } from "@/features/planning-limits/commands";
import { planningLimitsSchema } from "@/features/planning-limits/schema";
import { db } from "@/lib/db";
import { seedHost, seedItem, seedParticipant, seedTrip } from "@/test/seed-trip";
import { readSurroundings } from "./queries";

const TEN = 600;

async function found(actor: Actor, tripId: string, rule: string) {
  return (await getBoard(actor, tripId)).warnings.filter((one) => one.rule === rule);
}

/** Two trips that ask one host for the same hour; the organiser runs the first, somebody else the second. */
async function twoTripsOneHost() {
  const trip = await seedTrip();
  const other = await seedTrip({ organisation: trip, title: "Secret talks" });
  await db.tripTeamMember.deleteMany({ where: { tripId: other.tripId } });
  const hostId = await seedHost(trip);
  const visit = { hostId, hostStatus: "CONFIRMED", startMinute: TEN, durationMinutes: 60 } as const;
  await seedItem(trip, { ...visit, dayId: trip.dayIds[0] });
  const otherId = await seedItem(other, { ...visit, dayId: other.dayIds[0] });
  return { ...trip, otherId, otherTripId: other.tripId };
}

it("says that a host has other visitors of the organisation, and names their trip only to those who may see it", async () => {
  const { tripId, organiser, admin } = await twoTripsOneHost();

  expect(await found(organiser, tripId, "host-elsewhere")).toMatchObject([{ facts: { trip: "" } }]);
  expect(await found(admin, tripId, "host-elsewhere")).toMatchObject([{ facts: { trip: "Secret talks" } }]);
  expect(JSON.stringify(await getBoard(organiser, tripId))).not.toContain("Secret talks");
});

it.each([
  ["is a mere idea", { hostStatus: "IDEA" as const }],
  ["was declined", { hostStatus: "DECLINED" as const }],
  ["was removed", { deletedAt: new Date() }],
  ["has no time", { startMinute: null }],
])("says nothing of another visit that %s", async (_, data) => {
  const { tripId, organiser, otherId } = await twoTripsOneHost();

  await db.agendaItem.update({ where: { id: otherId }, data });

  expect(await found(organiser, tripId, "host-elsewhere")).toEqual([]);
});

it("says nothing of the visits of a trip that was called off", async () => {
  const { tripId, organiser, otherTripId } = await twoTripsOneHost();

  await db.trip.update({ where: { id: otherTripId }, data: { cancelledAt: new Date(), cancelReason: "Storm" } });

  expect(await found(organiser, tripId, "host-elsewhere")).toEqual([]);
});

it("looks at what the directory knows of a host: where it is, when it receives, and how many", async () => {
  const trip = await seedTrip();
  const { tripId, organiser } = trip;
  const dayId = trip.dayIds[0] ?? "";
  const [near, far] = [await seedHost(trip, "Quay"), await seedHost(trip, "Far lab")];
  await db.hostAddress.create({ data: { hostId: near, latitude: 59.91, longitude: 10.75 } });
  await db.hostAddress.create({ data: { hostId: far, latitude: 60.2, longitude: 11.1 } });
  await db.host.update({ where: { id: far }, data: { largestGroup: 1 } });
  // 2027-03-09, the first day, is a Tuesday.
  await db.hostHours.create({ data: { hostId: far, weekdays: [3], fromMinute: 540, untilMinute: 960 } });
  for (const name of ["Ana", "Bo"]) await seedParticipant(trip, { name });
  await seedItem(trip, { dayId, title: "Walk", kind: "MEETING", venueId: near, startMinute: 540, durationMinutes: 60 });
  await seedItem(trip, { dayId, hostId: far, hostStatus: "CONFIRMED", startMinute: 605, durationMinutes: 60 });

  expect(await found(organiser, tripId, "travel")).toMatchObject([{ facts: { from: "Quay", to: "Far lab" } }]);
  expect(await found(organiser, tripId, "host-closed")).toHaveLength(1);
  expect(await found(organiser, tripId, "large-group")).toMatchObject([{ facts: { people: 2, limit: 1 } }]);
});

it("holds a plan to the limits of its organisation", async () => {
  const trip = await seedTrip();
  const { tripId, organisationId, organiser, admin } = trip;
  const day = { dayId: trip.dayIds[0], startMinute: 480, durationMinutes: 600 };
  await seedItem(trip, { ...day, kind: "WORKSHOP", title: "All day" });
  expect(await found(organiser, tripId, "long-day")).toEqual([]);

  const limits = planningLimitsSchema.parse({ organisationId, revision: 0, longestDayMinutes: "9" });
  await setPlanningLimits(admin, limits);

  expect(await found(organiser, tripId, "long-day")).toHaveLength(1);
});

it("names no participant in what it says, whoever asks", async () => {
  const trip = await seedTrip();
  const dayId = trip.dayIds[0] ?? "";
  await seedParticipant(trip, { name: "Ana Silence" });
  for (const startMinute of [TEN, TEN + 30]) await seedItem(trip, { dayId, startMinute, durationMinutes: 60 });

  const { warnings } = await getBoard(trip.organiser, trip.tripId);

  expect(warnings.map(({ rule }) => rule)).toContain("overlap");
  expect(JSON.stringify(warnings)).not.toMatch(/Ana Silence/);
});

it("knows the holidays of the region a host is in, or says that some regions keep them", async () => {
  const trip = await seedTrip();
  const { tripId, organiser } = trip;
  const dayId = trip.dayIds[0] ?? "";
  await db.trip.update({ where: { id: tripId }, data: { city: "Berlin", country: "Germany" } });
  // International Women's Day, which Berlin and Mecklenburg-Vorpommern keep.
  await db.day.update({ where: { id: dayId }, data: { date: new Date("2027-03-08") } });
  const hosts = { "in Berlin": null, "in Munich": "München", somewhere: "Bad Irgendwo" };
  for (const [name, city] of Object.entries(hosts)) {
    const hostId = await seedHost(trip, name);
    if (city) await db.hostAddress.create({ data: { hostId, city, country: "Deutschland" } });
    await seedItem(trip, { dayId, hostId, hostStatus: "REQUESTED", startMinute: 600, durationMinutes: 30 });
  }

  const told = (await found(organiser, tripId, "holiday")).map(({ facts }) => [facts.host, facts.where]);
  expect(told.sort()).toEqual([
    ["in Berlin", ""],
    ["somewhere", "parts"],
  ]);
});

it("tells those who move items what moves are judged by, and nobody else", async () => {
  const { tripId, organiser, member } = await twoTripsOneHost();

  const { hosts, visitsElsewhere, legs } = await readSurroundings(organiser, { tripId });

  expect(hosts).toMatchObject([{ name: "Port of Oslo", openHours: null, largestGroup: null }]);
  expect([visitsElsewhere.map(({ tripTitle }) => tripTitle), legs]).toEqual([[null], []]);
  await expect(readSurroundings(member, { tripId })).rejects.toMatchObject({ code: "forbidden" });
});
