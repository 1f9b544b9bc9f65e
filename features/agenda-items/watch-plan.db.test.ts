import { expect, it, vi } from "vitest";
import { db } from "@/lib/db";
import { seedItem, seedTrip } from "@/test/seed-trip";
import { changeItem } from "./commands/change-item";
import { watchPlan } from "./watch-plan";

it("says how far the plan is, then every change once it is stored, and nothing of other trips", async () => {
  const [trip, other] = [await seedTrip(), await seedTrip()];
  const itemId = await seedItem(trip, {});
  const elsewhere = await seedItem(other, {});
  const watched = await watchPlan(trip.organiser, trip);
  const heard: number[] = [];
  const end = watched.follow(({ planRevision }) => heard.push(planRevision));

  // A line is opened when somebody first listens; what happens before is caught up with by asking.
  await vi.waitFor(async () => {
    await db.$executeRaw`select pg_notify('sojourn_plan', ${`${trip.tripId} 0`})`;
    expect(heard.length).toBeGreaterThan(0);
  });
  heard.length = 0;
  await changeItem(other.organiser, { tripId: other.tripId, itemId: elsewhere, revision: 0, room: "Blue" });
  await changeItem(trip.organiser, { tripId: trip.tripId, itemId, revision: 0, room: "Red" });
  await vi.waitFor(() => expect(heard.filter((revision) => revision > 0)).toEqual([watched.now.planRevision + 1]));

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
  expect(heard.filter((revision) => revision === watched.now.planRevision + 1)).toHaveLength(1);
  end();
});
