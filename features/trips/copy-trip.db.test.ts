import { expect, it } from "vitest";
import { timeZone } from "@/domain/zones";
import { loadPlan } from "@/features/agenda-items/load-plan";
import { sharePlan } from "@/features/itineraries/commands/share-plan";
import { db } from "@/lib/db";
import { seedGroup, seedHost, seedItem, seedParticipant, seedPerson, seedTrip } from "@/test/seed-trip";
import { changeTrip } from "./commands/change-trip";
import { copyTrip } from "./commands/copy-trip";
import { deleteTrip, restoreTrip } from "./commands/delete-trip";
import { listTemplates } from "./list-templates";
import { listTrips } from "./list-trips";
import type { CopyTripInput } from "./schema";
import { getSeries } from "./series";

type Seeded = Awaited<ReturnType<typeof seedTrip>>;

const inputFor = (trip: Seeded, change: Partial<CopyTripInput> = {}): CopyTripInput => ({
  organisationId: trip.organisationId,
  fromId: trip.tripId,
  title: "Ports of the west",
  city: "Bergen",
  country: "Norway",
  timeZone: timeZone("Europe/Oslo"),
  startDate: "2028-09-04" as CopyTripInput["startDate"],
  asTemplate: false,
  seriesName: null,
  seriesNumber: null,
  answers: false,
  people: true,
  groups: true,
  team: false,
  partners: true,
  practical: true,
  stays: true,
  ...change,
});

/** A trip with one of everything a copy has again, and of what it has not. */
async function aFullTrip() {
  const trip = await seedTrip();
  const { tripId, organisationId } = trip;
  const [dayId = ""] = trip.dayIds;
  const hostId = await seedHost(trip);
  const personId = await seedPerson(trip);
  const participantId = await seedParticipant(trip);
  const groupId = await seedGroup(trip, "A", [participantId]);
  const choice = await db.choice.create({ data: { tripId, title: "Museum or hike" } });
  const blockId = await seedItem(trip, { dayId, title: "Morning", startMinute: 540, durationMinutes: 180 });
  const talkId = await seedItem(trip, {
    ...{ dayId, parentId: blockId, title: "Talk", kind: "TALK", startMinute: 555, durationMinutes: 45, hostId },
    ...{ hostStatus: "CONFIRMED", hostAnswer: "Gladly", answeredAt: new Date(), keyMessage: "Ships are big" },
    parts: { create: { role: "SPEAKER", person: { connect: { id: personId } } } },
    groups: { create: { groupId } },
  } as Parameters<typeof seedItem>[1]);
  await seedItem(trip, { dayId, title: "Talk, part 2", continuesId: talkId, startMinute: 780, choiceId: choice.id });
  await seedItem(trip, { title: "A wish" });
  await seedItem(trip, { title: "Removed", deletedAt: new Date() });
  await db.takeaway.create({ data: { tripId, itemId: talkId, participantId, text: "Large", shared: true } });
  await db.tripPartner.create({ data: { tripId, organisationId, hostId, role: "PARTNER" } });
  await db.stay.create({
    data: {
      ...{ tripId, organisationId, name: "Hotel Bristol", reference: "XK4", timeZone: "Europe/Oslo" },
      checkInDate: new Date("2027-03-09"),
      checkOutDate: new Date("2027-03-11"),
      guests: { create: { participantId } },
    },
  });
  await db.trip.update({ where: { id: tripId }, data: { contacts: ["Ada, 1234"], highlights: ["It rained"] } });
  return trip;
}

it("has the same programme on other dates, with hosts to be asked again and nobody on it", async () => {
  const trip = await aFullTrip();

  const { tripId } = await copyTrip(trip.organiser, inputFor(trip));

  const plan = await loadPlan({ tripId });
  const item = (title: string) => plan.items.find((one) => one.title === title);
  expect(plan.days.map((day) => day.date)).toEqual(["2028-09-04", "2028-09-05", "2028-09-06"]);
  expect(plan.items.map((one) => one.title).sort()).toEqual(["A wish", "Morning", "Talk", "Talk, part 2"]);
  expect(item("Talk")).toMatchObject({
    ...{ dayId: plan.days[0]?.id, parentId: item("Morning")?.id, startMinute: 555, hostName: "Port of Oslo" },
    ...{ hostStatus: "IDEA", hostAnswer: null, answeredAt: null, keyMessage: null, revision: 0 },
    groupIds: [plan.groups[0]?.id],
    parts: [{ role: "SPEAKER", personName: "Kari Nordmann" }],
  });
  expect(item("Talk, part 2")).toMatchObject({ continuesId: item("Talk")?.id, choiceId: plan.choices[0]?.id });
  expect(plan.groups).toMatchObject([{ letter: "A", participantIds: [] }]);
  expect(plan.participantIds).toEqual([]);
  const copy = await db.trip.findUniqueOrThrow({
    where: { id: tripId },
    include: { team: true, stays: { include: { guests: true } }, partners: true, takeaways: true, reports: true },
  });
  expect(copy).toMatchObject({ title: "Ports of the west", city: "Bergen", contacts: ["Ada, 1234"], highlights: [] });
  expect(copy.team).toMatchObject([{ userId: trip.organiser.userId, role: "ORGANISER" }]);
  expect(copy.partners).toHaveLength(1);
  expect([copy.takeaways, copy.reports]).toEqual([[], []]);
  expect(copy.stays).toMatchObject([{ name: "Hotel Bristol", reference: null, guests: [] }]);
  expect(copy.stays[0]?.checkOutDate.toISOString().slice(0, 10)).toBe("2028-09-06");
  expect(await db.changeRecord.findMany({ where: { tripId } })).toMatchObject([
    { event: "trip.copied", after: { fromId: trip.tripId, items: 4, stays: 1 } },
  ]);
});

it("leaves behind what is not ticked, and keeps answers that are", async () => {
  const trip = await aFullTrip();
  const bare = { people: false, groups: false, partners: false, practical: false, stays: false };

  const { tripId } = await copyTrip(trip.organiser, inputFor(trip, { ...bare, answers: true, startDate: null }));

  const plan = await loadPlan({ tripId });
  expect(plan.days.map((day) => day.date)).toEqual([null, null, null]);
  expect(plan.items.find((one) => one.title === "Talk")).toMatchObject({
    ...{ hostStatus: "CONFIRMED", hostAnswer: "Gladly", parts: [], groupIds: [] },
  });
  expect(plan.groups).toEqual([]);
  expect(await db.stay.count({ where: { tripId } })).toBe(0);
  expect(await db.tripPartner.count({ where: { tripId } })).toBe(0);
});

it("is a template for everybody in the organisation, and in no list of trips", async () => {
  const trip = await aFullTrip();
  const { tripId, title } = await copyTrip(trip.organiser, inputFor(trip, { asTemplate: true, title: "Ports" }));

  const forMember = await listTemplates(trip.member, trip.organisationId);
  expect(forMember).toMatchObject([{ tripId, title, dayCount: 3, itemCount: 3, mayEdit: false }]);
  expect(await listTemplates(trip.organiser, trip.organisationId)).toMatchObject([{ mayEdit: true }]);
  const trips = await listTrips(trip.admin, trip.organisationId, "all");
  expect(trips.map((one) => one.tripId)).toEqual([trip.tripId]);

  const made = await copyTrip(trip.member, { ...inputFor(trip), fromId: tripId });
  expect((await loadPlan(made)).items).toHaveLength(4);
});

it("has no dates, no participants and no itinerary while it is a template", async () => {
  const trip = await aFullTrip();
  const { tripId } = await copyTrip(trip.organiser, inputFor(trip, { asTemplate: true }));

  const dated = changeTrip(trip.organiser, { tripId, revision: 0, startDate: "2028-09-04" as never });
  await expect(dated).rejects.toMatchObject({ code: "invalid", fields: { startDate: "templateHasNoDates" } });
  await expect(sharePlan(trip.organiser, { tripId, planRevision: 0 } as never)).rejects.toMatchObject({
    code: "forbidden",
    message: "notOnTemplate",
  });
  await changeTrip(trip.organiser, { tripId, revision: 0, title: "Renamed" });
  await deleteTrip(trip.organiser, { tripId, revision: 1 });
  expect(await listTemplates(trip.organiser, trip.organisationId)).toEqual([]);
  await restoreTrip(trip.organiser, { tripId, organisationId: trip.organisationId });
  expect(await listTemplates(trip.organiser, trip.organisationId)).toMatchObject([{ title: "Renamed" }]);
});

it("is only for those who may read the first trip", async () => {
  const trip = await seedTrip();
  const other = await seedTrip();

  await expect(copyTrip(trip.member, inputFor(trip))).rejects.toMatchObject({ code: "forbidden" });
  await expect(copyTrip(trip.stranger, inputFor(trip))).rejects.toMatchObject({ code: "not-found" });
  const across = inputFor(trip, { organisationId: other.organisationId });
  await expect(copyTrip(trip.organiser, across)).rejects.toMatchObject({ code: "not-found" });
});

it("continues a series, which lists its trips in their order", async () => {
  const trip = await seedTrip();
  await db.trip.update({ where: { id: trip.tripId }, data: { seriesName: "Port journeys", seriesNumber: 3 } });

  const series = { seriesName: "port journeys", seriesNumber: 4 };
  const { tripId } = await copyTrip(trip.organiser, inputFor(trip, { ...series, startDate: null }));
  await copyTrip(trip.organiser, inputFor(trip, { ...series, asTemplate: true }));

  const trips = await getSeries(trip.organiser, trip.tripId);
  expect(trips).toMatchObject([
    { tripId: trip.tripId, number: 3, startDate: "2027-03-09", mayOpen: true },
    { tripId, number: 4, startDate: null, mayOpen: true },
  ]);
});
