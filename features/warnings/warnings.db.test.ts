import { expect, it } from "vitest";
import { changeItem } from "@/features/agenda-items/commands/change-item";
import { getBoard } from "@/features/agenda-items/queries";
import { changeItemSchema } from "@/features/agenda-items/schema";
import { listTrips } from "@/features/trips/list-trips";
import { db } from "@/lib/db";
import { seedItem, seedTrip } from "@/test/seed-trip";
import { acceptWarning, unacceptWarning } from "./commands";

const REASON = "The second half is for whoever stays.";

/** A trip with two items at once on its first day, and the warning of it. */
async function aClash() {
  const trip = await seedTrip();
  const dayId = trip.dayIds[0] ?? "";
  await seedItem(trip, { dayId, title: "Lab tour", startMinute: 600, durationMinutes: 60 });
  const laterId = await seedItem(trip, {
    dayId,
    title: "Lunch talk",
    kind: "TALK",
    startMinute: 630,
    durationMinutes: 60,
  });
  const { tripId, organiser } = trip;
  const warnings = async () => (await getBoard(organiser, tripId)).warnings;
  const overlap = async () => (await warnings()).find(({ rule }) => rule === "overlap");
  const move = async (startMinute: number) => {
    const { revision } = await db.agendaItem.findUniqueOrThrow({ where: { id: laterId } });
    return changeItem(organiser, changeItemSchema.parse({ tripId, itemId: laterId, revision, startMinute }));
  };
  return { ...trip, key: (await overlap())?.key ?? "", overlap, move };
}

it("lets an accepted warning rest, says who accepted it and why, and draws its clash no more", async () => {
  const { tripId, organisationId, organiser, key, overlap } = await aClash();
  expect(await getBoard(organiser, tripId)).toMatchObject({ conflicts: [{ kind: "overlap" }] });

  const answer = await acceptWarning(organiser, { tripId, key, reason: REASON });

  expect(answer).toMatchObject({ planRevision: 1, conflicts: [] });
  expect((await overlap())?.accepted).toMatchObject({ reason: REASON, by: "Olga Organiser" });
  expect(await getBoard(organiser, tripId)).toMatchObject({ conflicts: [] });
  expect(await listTrips(organiser, organisationId, "mine")).toMatchObject([{ conflicts: 0 }]);
  const record = await db.changeRecord.findFirstOrThrow({ where: { tripId, event: "warning.accepted" } });
  expect(record).toMatchObject({ subjectName: "Lunch talk (overlap)", after: { reason: REASON } });
});

it("is back when the facts change, and rests again when they are as they were", async () => {
  const { tripId, organiser, key, overlap, move } = await aClash();
  await acceptWarning(organiser, { tripId, key, reason: REASON });

  const longer = await move(615);
  expect(longer.warnings.find(({ rule }) => rule === "overlap")?.accepted).toBe(null);
  expect(longer.conflicts).toHaveLength(1);

  await move(630);
  expect((await overlap())?.accepted).toMatchObject({ reason: REASON });
});

it("can be taken back, and accepted again", async () => {
  const { tripId, organiser, key, overlap } = await aClash();
  await acceptWarning(organiser, { tripId, key, reason: REASON });

  await unacceptWarning(organiser, { tripId, key });
  expect((await overlap())?.accepted).toBe(null);
  await unacceptWarning(organiser, { tripId, key });

  await acceptWarning(organiser, { tripId, key, reason: "Meant so." });
  expect((await overlap())?.accepted).toMatchObject({ reason: "Meant so." });
  expect(await db.changeRecord.count({ where: { tripId, event: "warning.taken-back" } })).toBe(1);
});

it("is accepted by two people at once without an error", async () => {
  const { tripId, organiser, admin, key, overlap } = await aClash();

  await Promise.all([
    acceptWarning(organiser, { tripId, key, reason: "One says so." }),
    acceptWarning(admin, { tripId, key, reason: "So does the other." }),
  ]);

  expect((await overlap())?.accepted?.reason).toMatch(/says so|the other/);
  expect(await db.acceptedWarning.count({ where: { tripId } })).toBe(1);
});

it("is refused for a warning the plan does not have", async () => {
  const { tripId, organiser } = await aClash();

  const accepting = acceptWarning(organiser, { tripId, key: "x".repeat(32), reason: REASON });

  await expect(accepting).rejects.toMatchObject({ code: "conflict", message: "warningGone" });
});

it("is for those who plan the trip alone", async () => {
  const { tripId, member, stranger, key } = await aClash();

  const input = { tripId, key, reason: REASON };
  await expect(acceptWarning(member, input)).rejects.toMatchObject({ code: "forbidden" });
  await expect(acceptWarning(stranger, input)).rejects.toMatchObject({ code: "not-found" });
  await expect(unacceptWarning(stranger, { tripId, key })).rejects.toMatchObject({ code: "not-found" });
});
