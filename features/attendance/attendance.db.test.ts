import { expect, it } from "vitest";
import type { LinkActor } from "@/access/actor";
import { calendarDate } from "@/domain/clock";
import { db } from "@/lib/db";
import { seedGroup, seedItem, seedParticipant, seedTrip } from "@/test/seed-trip";
import { checkIn, recordAttendance } from "./commands";
import { attendanceOf, getAttendance } from "./queries";
import { type AttendanceEntry, recordAttendanceSchema } from "./schema";

const noon = new Date("2027-03-09T11:00:00Z");
const today = calendarDate("2027-03-09");

async function atAnItem() {
  const trip = await seedTrip();
  const participantId = await seedParticipant(trip, { name: "Ana Pop" });
  const itemId = await seedItem(trip, { dayId: trip.dayIds[0] ?? "", startMinute: 600, durationMinutes: 60 });
  const here: LinkActor = {
    kind: "link",
    link: "ITINERARY",
    tripId: trip.tripId,
    participantId,
    name: "Ana Pop",
    token: "",
    language: null,
  };
  const record = (...entries: Partial<AttendanceEntry>[]) =>
    recordAttendance(
      trip.organiser,
      recordAttendanceSchema.parse({
        tripId: trip.tripId,
        itemId,
        entries: entries.map((entry) => ({ participantId, presence: "PRESENT", ...entry })),
      }),
    );
  return { ...trip, participantId, itemId, here, record, input: { tripId: trip.tripId, itemId } };
}

it("records who was there, who only for a part and who not, with how we know", async () => {
  const { record, participantId, organiser, tripId, itemId } = await atAnItem();

  await record({ presence: "PARTLY", note: "left before the tour", source: "SIGNATURE", revision: null });

  const desk = await getAttendance(organiser, tripId, { dayId: null, itemId: null }, today);
  expect(desk.items).toMatchObject([{ id: itemId, counts: { expected: 1, PRESENT: 0, PARTLY: 1, ABSENT: 0 } }]);
  expect(desk.people).toMatchObject([
    { id: participantId, recorded: { presence: "PARTLY", source: "SIGNATURE", note: "left before the tour" } },
  ]);
  expect(await db.changeRecord.findFirst({ where: { tripId, event: "attendance.recorded" } })).toMatchObject({
    subjectName: "Ana Pop: Port authority",
    after: { presence: "PARTLY" },
  });
});

it("tells an organiser who looked at an older list, and takes back what was recorded by mistake", async () => {
  const { record, tripId } = await atAnItem();
  await record({ revision: null });

  await expect(record({ presence: "ABSENT", revision: null })).rejects.toMatchObject({
    code: "stale",
    present: [{ presence: "PRESENT", revision: 0 }],
  });
  expect(await record({ presence: "ABSENT", revision: 0 })).toMatchObject([{ presence: "ABSENT", revision: 1 }]);
  expect(await record({ presence: null, revision: 1 })).toEqual([]);
  expect(await db.attendance.count({ where: { tripId } })).toBe(0);
});

it("lets a participant check in on the day, once, and hours around it", async () => {
  const { here, input, participantId, tripId, itemId } = await atAnItem();

  await expect(checkIn(here, input, undefined, new Date("2027-03-10T11:00:00Z"))).rejects.toMatchObject({
    message: "checkInClosed",
  });
  const first = await checkIn(here, input, undefined, noon);
  expect(first).toMatchObject({ presence: "PRESENT", source: "SELF_CHECK_IN" });
  expect(await checkIn(here, input, undefined, noon)).toEqual(first);

  expect([...(await attendanceOf(tripId, participantId))]).toMatchObject([[itemId, { source: "SELF_CHECK_IN" }]]);
});

it("keeps what an organiser recorded when the participant checks in afterwards", async () => {
  const { here, input, record } = await atAnItem();
  await record({ presence: "ABSENT" });

  expect(await checkIn(here, input, undefined, noon)).toMatchObject({ presence: "ABSENT", source: "ORGANISER" });
});

it("expects the groups an item is for, and shows others for whom something is recorded", async () => {
  const { organiser, tripId, itemId, participantId, organisationId } = await atAnItem();
  const other = await seedParticipant({ tripId, organisationId }, { name: "Bo" });
  const groupId = await seedGroup({ tripId, organisationId }, "A", [participantId]);
  await db.itemGroup.create({ data: { itemId, groupId, tripId } });
  const people = async () =>
    (await getAttendance(organiser, tripId, { dayId: null, itemId }, today)).people.map(({ id }) => id);
  expect(await people()).toEqual([participantId]);

  await db.attendance.create({
    data: { tripId, itemId, participantId: other, presence: "PRESENT", source: "ORGANISER" },
  });

  expect(await people()).toEqual([participantId, other]);
});

it("records two hundred people in one go", async () => {
  const { organiser, tripId, itemId, organisationId } = await atAnItem();
  const ids = await Promise.all(Array.from({ length: 200 }, () => seedParticipant({ tripId, organisationId })));
  const entries = ids.map((participantId) => ({ participantId, presence: "PRESENT", revision: null }));

  const recorded = await recordAttendance(organiser, recordAttendanceSchema.parse({ tripId, itemId, entries }));

  expect(recorded).toHaveLength(200);
  expect(await db.changeRecord.count({ where: { tripId, event: "attendance.recorded" } })).toBe(200);
});

it("records nobody when one is of another trip, and is not for participants", async () => {
  const { record, here, input, tripId } = await atAnItem();
  const foreign = await seedParticipant(await seedTrip());

  await expect(record({}, { participantId: foreign })).rejects.toMatchObject({ code: "not-found" });
  const entries = recordAttendanceSchema.parse({
    ...input,
    entries: [{ participantId: here.participantId, presence: "PRESENT" }],
  });
  await expect(recordAttendance(here, entries)).rejects.toMatchObject({ code: "forbidden" });
  expect(await db.attendance.count({ where: { tripId } })).toBe(0);
});
