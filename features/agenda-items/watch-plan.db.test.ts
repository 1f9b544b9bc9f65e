import { randomUUID } from "node:crypto";
import { expect, it, vi } from "vitest";
import { leavePlan, visitPlan } from "@/features/plan-visits/commands";
import { db } from "@/lib/db";
import { seedItem, seedTrip } from "@/test/seed-trip";
import { changeItem } from "./commands/change-item";
import { type PlanNews, watchPlan } from "./watch-plan";

it("says how far the plan is, then every change once it is stored, and nothing of other trips", async () => {
  const [trip, other] = [await seedTrip(), await seedTrip()];
  const itemId = await seedItem(trip, {});
  const elsewhere = await seedItem(other, {});
  const watched = await watchPlan(trip.organiser, trip);
  const heard: number[] = [];
  const end = watched.follow(({ planRevision }) => heard.push(planRevision));

  await changeItem(other.organiser, { tripId: other.tripId, itemId: elsewhere, revision: 0, room: "Blue" });
  await changeItem(trip.organiser, { tripId: trip.tripId, itemId, revision: 0, room: "Red" });
  await vi.waitFor(() => expect(heard).toEqual([watched.now.planRevision + 1]));

  end();
  await expect(watchPlan(trip.stranger, trip)).rejects.toMatchObject({ code: "not-found" });
  await expect(watched.still()).resolves.toBe(true);
  await db.trip.update({ where: { id: trip.tripId }, data: { deletedAt: new Date() } });
  await expect(watched.still()).rejects.toMatchObject({ code: "not-found" });
});

it("stays silent about a change that was not stored", async () => {
  const trip = await seedTrip();
  const itemId = await seedItem(trip, {});
  const watched = await watchPlan(trip.organiser, trip);
  const heard: number[] = [];
  const end = watched.follow(({ planRevision }) => heard.push(planRevision));

  const refused = changeItem(trip.organiser, { tripId: trip.tripId, itemId, revision: 9, room: "Red" });
  await expect(refused).rejects.toMatchObject({ code: "stale" });
  await changeItem(trip.organiser, { tripId: trip.tripId, itemId, revision: 0, room: "Red" });

  await vi.waitFor(() => expect(heard).toContain(watched.now.planRevision + 1));
  expect(heard).toEqual([watched.now.planRevision + 1]);
  end();
});

it("catches up with a change made between asking and listening", async () => {
  const trip = await seedTrip();
  const itemId = await seedItem(trip, {});
  const watched = await watchPlan(trip.organiser, trip);
  await changeItem(trip.organiser, { tripId: trip.tripId, itemId, revision: 0, room: "Red" });
  const heard: number[] = [];

  const end = watched.follow(({ planRevision }) => heard.push(planRevision));

  await vi.waitFor(() => expect(heard).toEqual([watched.now.planRevision + 1]));
  end();
});

it("says who else has the plan open and where, until they leave or nothing is heard of them", async () => {
  const trip = await seedTrip();
  const itemId = await seedItem(trip, {});
  const { admin } = trip;
  const [visitId, another] = [randomUUID(), randomUUID()];
  const heard: PlanNews["people"][] = [];
  const watched = await watchPlan(trip.organiser, trip);
  const end = watched.follow(({ people }) => heard.push(people));
  const latest = () => heard.at(-1)?.map((one) => [one.name, one.itemId]);

  await visitPlan(trip.organiser, { tripId: trip.tripId, visitId: another, itemId: null });
  await visitPlan(admin, { tripId: trip.tripId, visitId, itemId: null });
  await vi.waitFor(() => expect(latest()).toEqual([[admin.name, null]]));
  await visitPlan(admin, { tripId: trip.tripId, visitId, itemId });
  await vi.waitFor(() => expect(latest()).toEqual([[admin.name, itemId]]));
  await leavePlan(admin, { tripId: trip.tripId, visitId });
  await vi.waitFor(() => expect(latest()).toEqual([]));

  await visitPlan(admin, { tripId: trip.tripId, visitId, itemId });
  await vi.waitFor(() => expect(latest()).toEqual([[admin.name, itemId]]));
  await db.planVisit.update({ where: { id: visitId }, data: { seenAt: new Date(Date.now() - 91_000) } });
  expect((await watchPlan(trip.organiser, trip)).now.people).toEqual([]);
  await visitPlan(trip.organiser, { tripId: trip.tripId, visitId: another, itemId: null });
  expect(await db.planVisit.findUnique({ where: { id: visitId } })).toBeNull();
  end();
});

it("names who changed the plan to everybody but themselves", async () => {
  const trip = await seedTrip();
  const itemId = await seedItem(trip, {});
  const { admin } = trip;
  await changeItem(admin, { tripId: trip.tripId, itemId, revision: 0, room: "Red" });

  expect((await watchPlan(trip.organiser, trip)).now.by).toBe(admin.name);
  expect((await watchPlan(admin, trip)).now.by).toBeNull();
});

it("lets nobody take over another's window, or stand at an item of another trip", async () => {
  const [trip, other] = [await seedTrip(), await seedTrip()];
  const elsewhere = await seedItem(other, {});
  const { admin } = trip;
  const visitId = randomUUID();
  await visitPlan(admin, { tripId: trip.tripId, visitId, itemId: null });

  const taken = visitPlan(trip.organiser, { tripId: trip.tripId, visitId, itemId: null });
  await expect(taken).rejects.toMatchObject({ code: "not-found" });
  await leavePlan(trip.organiser, { tripId: trip.tripId, visitId });
  expect(await db.planVisit.count({ where: { id: visitId } })).toBe(1);
  const astray = visitPlan(admin, { tripId: trip.tripId, visitId, itemId: elsewhere });
  await expect(astray).rejects.toMatchObject({ code: "not-found" });
  await expect(visitPlan(trip.stranger, { tripId: trip.tripId, visitId, itemId: null })).rejects.toMatchObject({
    code: "not-found",
  });
});
