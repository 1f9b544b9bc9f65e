import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { calendarDate } from "@/domain/clock";
import { withDayAt, withoutDay } from "@/domain/trip-days";
import { placeItems } from "@/features/agenda-items/commands/place-items";
import { loadPlan } from "@/features/agenda-items/load-plan";
import { putTripDays } from "@/features/days/commands";
import { db } from "@/lib/db";
import { seedItem, seedPerson, seedTrip } from "@/test/seed-trip";
import { changeTrip } from "./commands/change-trip";
import { moveTrip } from "./commands/move-trip";
import { newDay } from "./write-days";

const dates = async (tripId: string) => (await loadPlan({ tripId })).days.map((day) => day.date);
const iso = (date: Date | null | undefined) => date?.toISOString().slice(0, 10);

async function aTripWithTravel() {
  const trip = await seedTrip();
  const { tripId, organisationId } = trip;
  await db.leg.create({
    data: {
      ...{ tripId, mode: "FLIGHT", fromPlace: "Cluj", toPlace: "Oslo", departTimeZone: "Europe/Bucharest" },
      ...{ departDate: new Date("2027-03-08"), arriveTimeZone: "Europe/Oslo", arriveDate: new Date("2027-03-09") },
    },
  });
  await db.stay.create({
    data: {
      ...{ tripId, organisationId, name: "Bristol", timeZone: "Europe/Oslo" },
      ...{ checkInDate: new Date("2027-03-09"), checkOutDate: new Date("2027-03-12") },
    },
  });
  return trip;
}

it("moves a trip with its travel, and back to exactly where it was", async () => {
  const trip = await aTripWithTravel();
  const { tripId } = trip;
  const itemId = await seedItem(trip, { dayId: trip.dayIds[1], startMinute: 600 });

  const there = await moveTrip(trip.organiser, {
    tripId,
    revision: 0,
    startDate: calendarDate("2027-05-30"),
    travel: true,
  });

  expect(there).toMatchObject({ revision: 1, startDate: "2027-03-09", legs: 1, stays: 1, travelDays: 82 });
  expect(there.done?.before.days.map((day) => day.date)).toEqual(["2027-03-09", "2027-03-10", "2027-03-11"]);
  expect(await dates(tripId)).toEqual(["2027-05-30", "2027-05-31", "2027-06-01"]);
  expect(await db.agendaItem.findUnique({ where: { id: itemId } })).toMatchObject({ startMinute: 600, revision: 0 });
  const [leg, stay] = [await db.leg.findFirst({ where: { tripId } }), await db.stay.findFirst({ where: { tripId } })];
  expect([leg?.departDate, leg?.arriveDate, stay?.checkInDate, stay?.checkOutDate].map(iso)).toEqual([
    ...["2027-05-29", "2027-05-30", "2027-05-30", "2027-06-02"],
  ]);

  await moveTrip(trip.organiser, { tripId, revision: 1, startDate: there.startDate, travel: true });
  expect(await dates(tripId)).toEqual(["2027-03-09", "2027-03-10", "2027-03-11"]);
  expect(iso((await db.leg.findFirst({ where: { tripId } }))?.departDate)).toBe("2027-03-08");
  const moves = { tripId, event: "trip.moved" };
  expect(await db.changeRecord.count({ where: moves })).toBe(2);
});

it("puts the days of a moved trip back with its travel, for those who may move it", async () => {
  const trip = await aTripWithTravel();
  const { tripId } = trip;
  const startDate = calendarDate("2027-03-16");
  const { done } = await moveTrip(trip.organiser, { tripId, revision: 0, startDate, travel: true });
  const back = { tripId, days: [...(done?.before.days ?? [])], removed: [], travelDays: -7 };
  await db.tripTeamMember.create({
    data: { tripId, userId: trip.member.userId, role: "CO_ORGANISER", parts: ["PLAN"] },
  });

  await expect(putTripDays(trip.member, back)).rejects.toMatchObject({ code: "forbidden" });
  await putTripDays(trip.organiser, back);

  expect(await dates(tripId)).toEqual(["2027-03-09", "2027-03-10", "2027-03-11"]);
  expect(iso((await db.leg.findFirst({ where: { tripId } }))?.departDate)).toBe("2027-03-08");
  expect(iso((await db.stay.findFirst({ where: { tripId } }))?.checkInDate)).toBe("2027-03-09");
  const old = changeTrip(trip.organiser, { tripId, revision: 1, startDate, dayCount: 3 });
  await expect(old).rejects.toMatchObject({ code: "stale" });
});

it("leaves travel where it is unless asked, and refuses a stale or foreign move", async () => {
  const trip = await aTripWithTravel();
  const { tripId } = trip;
  const move = { tripId, revision: 0, startDate: calendarDate("2027-03-10"), travel: false };

  expect(await moveTrip(trip.organiser, move)).toMatchObject({ legs: 0, stays: 0 });
  expect(iso((await db.leg.findFirst({ where: { tripId } }))?.departDate)).toBe("2027-03-08");
  await expect(moveTrip(trip.organiser, move)).rejects.toMatchObject({ code: "stale" });
  await expect(moveTrip(trip.member, move)).rejects.toMatchObject({ code: "forbidden" });
});

it("opens the dates of a trip and gives them back", async () => {
  const trip = await seedTrip();
  const { tripId } = trip;
  await moveTrip(trip.organiser, { tripId, revision: 0, startDate: null, travel: false });
  expect(await dates(tripId)).toEqual([null, null, null]);
  await moveTrip(trip.organiser, { tripId, revision: 1, startDate: calendarDate("2027-03-09"), travel: false });
  expect(await dates(tripId)).toEqual(["2027-03-09", "2027-03-10", "2027-03-11"]);
});

it("removes a day without losing an item, and makes it again with everything in it", async () => {
  const trip = await seedTrip();
  const { tripId } = trip;
  const chairId = await seedPerson(trip);
  const dayId = trip.dayIds[1] ?? "";
  await db.day.update({ where: { id: dayId }, data: { theme: "Ships", chairId } });
  const blockId = await seedItem(trip, { dayId, startMinute: 540, durationMinutes: 120 });
  const innerId = await seedItem(trip, { dayId, parentId: blockId, startMinute: 560, durationMinutes: 30 });
  const before = await loadPlan({ tripId });

  const shorter = withoutDay(before.days, dayId, true);
  const gone = await putTripDays(trip.organiser, { tripId, days: shorter, removed: [dayId] });

  expect(gone).toMatchObject({ removedDayIds: [dayId] });
  expect(gone.items.map((item) => [item.id, item.dayId]).sort()).toEqual(
    [
      [blockId, null],
      [innerId, null],
    ].sort(),
  );
  expect(await dates(tripId)).toEqual(["2027-03-09", "2027-03-10"]);

  const places = before.items.map(({ id, dayId: on, parentId, startMinute, durationMinutes, dayPart, position }) => {
    const revision = gone.items.find((item) => item.id === id)?.revision ?? 0;
    return { itemId: id, revision, dayId: on, parentId, startMinute, durationMinutes, dayPart, position };
  });
  const again = await putTripDays(trip.organiser, { tripId, days: before.days, removed: [] });
  await placeItems(trip.organiser, { tripId, places });

  expect(again.removedDayIds).toEqual([]);
  expect(again.days.map((day) => day.id)).toContain(dayId);
  const after = await loadPlan({ tripId });
  expect(after.days.map(({ id, date, theme, chairName }) => ({ id, date, theme, chairName }))).toEqual(
    before.days.map(({ id, date, theme, chairName }) => ({ id, date, theme, chairName })),
  );
  expect(after.items.find((item) => item.id === innerId)).toMatchObject({ dayId, startMinute: 560, parentId: blockId });
});

it("adds a day between two others", async () => {
  const trip = await seedTrip();
  const { tripId } = trip;
  const { days } = await loadPlan({ tripId });
  const id = randomUUID();
  const longer = withDayAt(days, 1, (date, position) => ({ ...newDay(date, position, "Europe/Oslo" as never), id }));

  await putTripDays(trip.organiser, { tripId, days: longer, removed: [] });

  const after = await loadPlan({ tripId });
  expect(after.days.map((day) => day.id)).toEqual([trip.dayIds[0], id, trip.dayIds[1], trip.dayIds[2]]);
  expect(await dates(tripId)).toEqual(["2027-03-09", "2027-03-10", "2027-03-11", "2027-03-12"]);
});

it("refuses days that would throw away one somebody just added, a foreign chair, and dates out of order", async () => {
  const trip = await seedTrip();
  const { tripId } = trip;
  const { days } = await loadPlan({ tripId });
  const put = (change: Partial<Parameters<typeof putTripDays>[1]>) =>
    putTripDays(trip.organiser, { tripId, days, removed: [], ...change });
  const added = newDay(calendarDate("2027-03-12"), 3, "Europe/Oslo" as never);

  await expect(put({ days: days.slice(1) })).rejects.toMatchObject({ code: "stale" });
  await expect(put({ days: [...days].reverse() })).rejects.toMatchObject({ code: "invalid" });
  const foreign = await seedPerson(await seedTrip());
  await expect(put({ days: [...days, { ...added, chairId: foreign }] })).rejects.toMatchObject({ code: "invalid" });
  await expect(putTripDays(trip.member, { tripId, days, removed: [] })).rejects.toMatchObject({
    code: "forbidden",
  });
});
