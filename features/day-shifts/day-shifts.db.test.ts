import { expect, it } from "vitest";
import { db } from "@/lib/db";
import { planRevisionOf, shareNow } from "@/test/seed-itinerary";
import { seedGroup, seedHost, seedItem, seedParticipant, seedPerson, seedTrip } from "@/test/seed-trip";
import { shiftDay } from "./commands";
import { previewShift } from "./queries";
import { previewShiftSchema, shiftDaySchema } from "./schema";

/** A morning at the port, lunch, a train at two, a visit for group A in the evening. */
async function aDay() {
  const trip = await seedTrip();
  const { tripId, organisationId } = trip;
  const [dayId = ""] = trip.dayIds;
  const ana = await seedParticipant(trip, { name: "Ana", email: "ana@example.org" });
  await seedParticipant(trip, { name: "Bo", email: "bo@example.org" });
  const groupId = await seedGroup(trip, "A", [ana]);
  const [hostId, personId] = [await seedHost(trip, "Port of Oslo"), await seedPerson(trip, "Kari Nordmann")];
  await db.person.update({ where: { id: personId }, data: { phone: "+47 22 00 00 00" } });
  const at = (title: string, startMinute: number, more = {}) =>
    seedItem(trip, { title, dayId, startMinute, durationMinutes: 60, ...more });
  const port = await at("Port", 600, { hostId });
  const lunch = await at("Lunch", 720, { kind: "MEAL" });
  const train = await at("Train to Moss", 840, { kind: "TRANSFER", transport: "TRAIN" });
  const clinic = await at("Clinic", 960);
  await db.part.create({ data: { itemId: port, tripId, organisationId, role: "CONTACT", personId } });
  await db.itemGroup.create({ data: { itemId: clinic, tripId, groupId } });
  return { ...trip, dayId, port, lunch, train, clinic };
}

type Day = Awaited<ReturnType<typeof aDay>>;

const asked = ({ tripId, dayId }: Day, more = {}) => ({ tripId, dayId, from: "10:00", minutes: 20, ...more });
const preview = (day: Day, more = {}) => previewShift(day.organiser, previewShiftSchema.parse(asked(day, more)));
const shift = async (day: Day, more = {}) => {
  const planRevision = await planRevisionOf(day.tripId);
  return shiftDay(day.organiser, shiftDaySchema.parse(asked(day, { planRevision, ...more })));
};
const startsOf = async ({ tripId }: Day) => {
  const rows = await db.agendaItem.findMany({ where: { tripId }, orderBy: { startMinute: "asc" } });
  return rows.map(({ title, startMinute }) => `${title} ${startMinute}`);
};

it("shows before what would move, whom to ring up, who comes later and what does not wait", async () => {
  const day = await aDay();

  const shown = await preview(day, { minutes: 75 });

  expect(shown.refusal).toBeNull();
  expect(shown.moved.map(({ title, from, to }) => `${title} ${from} ${to}`)).toEqual([
    "Port 600 675",
    "Lunch 720 795",
    "Clinic 960 1035",
  ]);
  expect(shown.fixed).toEqual([{ title: "Train to Moss", startMinute: 840 }]);
  expect(shown.clashes).toMatchObject([{ kind: "overlap", minutes: 15, titles: ["Lunch", "Train to Moss"] }]);
  expect(shown.people).toEqual({ count: 2, groupNames: [] });
  expect(shown.hosts).toEqual([
    {
      name: "Port of Oslo",
      titles: ["Port"],
      contacts: [{ name: "Kari Nordmann", phone: "+47 22 00 00 00", email: null }],
    },
  ]);
  expect(shown.sharing).toBeNull();
  expect(await preview(day, { from: "16:00" })).toMatchObject({ people: { count: 1, groupNames: ["Group A"] } });
  expect(await preview(day, { minutes: 130, until: "14:00" })).toMatchObject({
    refusal: { why: "past-point", titles: ["Lunch"] },
    moved: [],
  });
});

it("shifts up to the chosen point in one step and records by how much", async () => {
  const day = await aDay();

  const answer = await shift(day, { until: "14:00" });

  expect(await startsOf(day)).toEqual(["Port 620", "Lunch 740", "Train to Moss 840", "Clinic 960"]);
  expect(answer.items.map(({ title }) => title).sort()).toEqual(["Lunch", "Port"]);
  expect(answer.shared).toBeNull();
  expect(await db.changeRecord.findFirst({ where: { event: "day.shifted", tripId: day.tripId } })).toMatchObject({
    subjectId: day.dayId,
    after: { minutes: 20, from: "10:00", until: "14:00", items: 2 },
  });
  expect(await db.changeRecord.count({ where: { event: "agenda-item.moved", tripId: day.tripId } })).toBe(2);
});

it("shares the new times at once where that is wanted, and mails those for whom something is later", async () => {
  const day = await aDay();
  await shareNow(day.organiser, day.tripId);
  expect((await preview(day)).sharing).toEqual({ otherChanges: 0 });

  const { shared } = await shift(day, { from: "16:00", share: true });

  expect(shared).toEqual({ number: 2, changes: 1, mailed: 1 });
  const mail = await db.outboxMail.findFirst({
    where: { organisationId: day.organisationId, text: { contains: "Clinic" } },
  });
  expect(mail).toMatchObject({ recipient: "ana@example.org" });
});

it("takes pick-ups along", async () => {
  const day = await aDay();
  const { tripId, organisationId } = day;
  await db.agendaItem.update({ where: { id: day.lunch }, data: { kind: "TRANSFER", transport: "BUS" } });
  await db.pickUp.create({ data: { itemId: day.lunch, tripId, organisationId, place: "Pier", startMinute: 730 } });

  await shift(day);

  expect(await db.pickUp.findFirst({ where: { itemId: day.lunch } })).toMatchObject({ startMinute: 750 });
});

it("refuses what was looked at in an older plan, what cannot be, and people who may not plan", async () => {
  const day = await aDay();
  const input = shiftDaySchema.parse(asked(day, { planRevision: await planRevisionOf(day.tripId) }));
  const before = await startsOf(day);

  await expect(shift(day, { planRevision: 99 })).rejects.toMatchObject({ code: "stale", message: "shiftMovedOn" });
  await expect(shift(day, { minutes: 130, until: "14:00" })).rejects.toMatchObject({ message: "shiftPastPoint" });
  await expect(shift(day, { share: true, minutes: 600 })).rejects.toMatchObject({ code: "conflict" });
  await expect(shiftDay(day.member, input)).rejects.toMatchObject({ code: "forbidden" });
  await expect(previewShift(day.stranger, input)).rejects.toMatchObject({ code: "not-found" });
  expect(await startsOf(day)).toEqual(before);
  expect(shiftDaySchema.safeParse({ ...asked(day), minutes: 0 }).success).toBe(false);
});
