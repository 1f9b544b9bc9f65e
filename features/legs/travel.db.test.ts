import { expect, it } from "vitest";
import { createStay, removeStay, restoreStay } from "@/features/stays/commands";
import { createStaySchema } from "@/features/stays/schema";
import { db } from "@/lib/db";
import { seedGroup, seedHost, seedParticipant, seedTrip } from "@/test/seed-trip";
import { changeLeg, createLeg, removeLeg, restoreLeg } from "./commands";
import { getTravel } from "./queries";
import { changeLegSchema, createLegSchema } from "./schema";
import { travelOf } from "./travel-of";

const flight = {
  mode: "FLIGHT",
  carrier: "LOT",
  number: "LO 481",
  fromPlace: "Warsaw",
  toPlace: "Oslo",
  departDate: "2027-03-09",
  departMinute: "07:20",
  departTimeZone: "Europe/Warsaw",
  arriveDate: "2027-03-09",
  arriveMinute: "09:25",
  arriveTimeZone: "Europe/Oslo",
};
const hotel = {
  name: "Hotel Bristol",
  checkInDate: "2027-03-09",
  checkOutDate: "2027-03-11",
  timeZone: "Europe/Oslo",
  included: "breakfast\nwifi",
};

it("keeps a flight between two zones with its passengers, their seats and their codes", async () => {
  const trip = await seedTrip();
  const participantId = await seedParticipant(trip);
  const passengers = [{ participantId, seat: "12A", reference: "XK4" }];

  const leg = await createLeg(
    trip.organiser,
    createLegSchema.parse({ ...flight, tripId: trip.tripId, reference: "PARTY", passengers }),
  );

  const desk = await getTravel(trip.organiser, trip.tripId);
  expect(desk.legs).toEqual([leg]);
  expect(leg).toMatchObject({ departMinute: 440, arriveMinute: 565, arriveTimeZone: "Europe/Oslo", passengers });
  expect(await db.changeRecord.findFirst({ where: { subjectId: leg.id } })).toMatchObject({
    event: "leg.created",
    subjectName: "Warsaw – Oslo",
    after: { carrier: "LOT", passengers },
  });
});

it("says at the field that a leg arrives before it leaves, also when only one end was changed", async () => {
  const trip = await seedTrip();
  const early = createLegSchema.parse({ ...flight, tripId: trip.tripId, arriveMinute: "07:00" });
  await expect(createLeg(trip.organiser, early)).rejects.toMatchObject({ fields: { arriveMinute: "arrivesTooEarly" } });

  const leg = await createLeg(trip.organiser, createLegSchema.parse({ ...flight, tripId: trip.tripId }));
  const later = changeLegSchema.parse({ tripId: trip.tripId, legId: leg.id, revision: 0, departDate: "2027-03-10" });

  await expect(changeLeg(trip.organiser, later)).rejects.toMatchObject({ code: "invalid" });
});

it("tells who looked at an older leg what it is now, and writes nothing", async () => {
  const trip = await seedTrip();
  const leg = await createLeg(trip.organiser, createLegSchema.parse({ ...flight, tripId: trip.tripId }));
  const change = changeLegSchema.parse({ tripId: trip.tripId, legId: leg.id, revision: 0, number: "LO 483" });

  expect(await changeLeg(trip.organiser, change)).toMatchObject({ number: "LO 483", carrier: "LOT", revision: 1 });

  await expect(changeLeg(trip.organiser, { ...change, number: "LO 485" })).rejects.toMatchObject({
    code: "stale",
    present: { number: "LO 483" },
  });
});

it("puts removed legs and stays back with everybody on them", async () => {
  const trip = await seedTrip();
  const participantId = await seedParticipant(trip);
  const input = { tripId: trip.tripId };
  const leg = await createLeg(
    trip.organiser,
    createLegSchema.parse({ ...flight, ...input, passengers: [{ participantId }] }),
  );
  const stay = await createStay(
    trip.organiser,
    createStaySchema.parse({ ...hotel, ...input, guests: [{ participantId, room: "301" }] }),
  );

  await removeLeg(trip.organiser, { ...input, legId: leg.id });
  await removeStay(trip.organiser, { ...input, stayId: stay.id });
  expect(await getTravel(trip.organiser, trip.tripId)).toMatchObject({ legs: [], stays: [] });

  await restoreLeg(trip.organiser, { ...input, legId: leg.id });
  expect(await restoreStay(trip.organiser, { ...input, stayId: stay.id })).toMatchObject({
    included: ["breakfast", "wifi"],
    guests: [{ participantId, room: "301" }],
  });
  expect((await getTravel(trip.organiser, trip.tripId)).legs).toMatchObject([{ passengers: [{ participantId }] }]);
});

it("shows a participant their own legs and stays, with their seat and room and nobody else's", async () => {
  const trip = await seedTrip();
  const [mine, theirs] = [await seedParticipant(trip), await seedParticipant(trip, { name: "Somebody Else" })];
  const parse = (more: object) =>
    createLegSchema.parse({ ...flight, tripId: trip.tripId, reference: "PARTY", ...more });
  await createLeg(
    trip.organiser,
    parse({
      passengers: [
        { participantId: mine, seat: "12A" },
        { participantId: theirs, seat: "12B", reference: "SECRET" },
      ],
    }),
  );
  await createLeg(trip.organiser, parse({ fromPlace: "Oslo", passengers: [{ participantId: theirs }] }));
  await createStay(
    trip.organiser,
    createStaySchema.parse({ ...hotel, tripId: trip.tripId, forEveryone: true, hostId: await hostAt(trip) }),
  );

  const travel = await travelOf(trip.tripId, mine);

  expect(travel.legs).toMatchObject([{ fromPlace: "Warsaw", seat: "12A", reference: "PARTY" }]);
  expect(travel.stays).toMatchObject([
    { name: "Hotel Bristol", address: "Kristian IVs gate 7, 0164 Oslo", room: null },
  ]);
  expect(JSON.stringify(travel)).not.toMatch(/12B|SECRET|Somebody/);
});

it("finds who has no bed, and does not count those who said no", async () => {
  const trip = await seedTrip();
  const [inBed, without] = [await seedParticipant(trip), await seedParticipant(trip)];
  await seedParticipant(trip, { status: "DECLINED" });
  await createStay(
    trip.organiser,
    createStaySchema.parse({ ...hotel, tripId: trip.tripId, guests: [{ participantId: inBed }] }),
  );

  expect((await getTravel(trip.organiser, trip.tripId)).warnings).toEqual([
    { kind: "no-bed", nights: ["2027-03-09", "2027-03-10"], participantIds: [without] },
  ]);
});

it("takes nobody of another trip aboard, and no host of another directory", async () => {
  const [trip, elsewhere] = [await seedTrip(), await seedTrip()];
  const foreign = await seedParticipant(elsewhere);
  const passengers = [{ participantId: foreign }];

  const leg = createLegSchema.parse({ ...flight, tripId: trip.tripId, passengers });
  await expect(createLeg(trip.organiser, leg)).rejects.toMatchObject({ code: "not-found" });
  const stay = createStaySchema.parse({ ...hotel, tripId: trip.tripId, hostId: await seedHost(elsewhere) });
  await expect(createStay(trip.organiser, stay)).rejects.toMatchObject({ fields: { hostId: "chooseHost" } });
  expect(await db.leg.count({ where: { tripId: trip.tripId } })).toBe(0);
});

it("is written by those who run the trip, and read by its staff", async () => {
  const trip = await seedTrip();
  await seedGroup(trip);
  const leg = createLegSchema.parse({ ...flight, tripId: trip.tripId });

  await expect(createLeg(trip.member, leg)).rejects.toMatchObject({ code: "forbidden" });
  await expect(getTravel(trip.stranger, trip.tripId)).rejects.toMatchObject({ code: "not-found" });
});

async function hostAt(trip: { organisationId: string }): Promise<string> {
  const hostId = await seedHost(trip, "Hotel Bristol");
  await db.hostAddress.create({
    data: { hostId, street: "Kristian IVs gate 7", postcode: "0164", city: "Oslo", position: 0 },
  });
  return hostId;
}
