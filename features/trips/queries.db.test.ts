import { expect, it } from "vitest";
import { db } from "@/lib/db";
import { seedHost, seedItem, seedParticipant, seedTrip } from "@/test/seed-trip";
import { getTripHeader } from "./queries";

it("says what a trip is called, when it is, and how many hosts and people it has", async () => {
  const trip = await seedTrip();
  const hostId = await seedHost(trip);
  await seedItem(trip, { hostId });
  await seedItem(trip, { hostId, dayId: trip.dayIds[0] });
  await seedParticipant(trip);
  await seedParticipant(trip, { status: "DECLINED" });

  const header = await getTripHeader(trip.organiser, trip.tripId);

  expect(header).toMatchObject({
    title: "Ports of the north",
    startDate: "2027-03-09",
    endDate: "2027-03-11",
    hostCount: 1,
    participantCount: 2,
    may: { editPlan: true, sharePlan: true, publishReport: false },
  });
});

it("lets a co-organiser of the participants read the plan but not edit it", async () => {
  const trip = await seedTrip();
  await db.tripTeamMember.create({
    data: { tripId: trip.tripId, userId: trip.member.userId, role: "CO_ORGANISER", parts: ["PARTICIPANTS"] },
  });

  const { may } = await getTripHeader(trip.member, trip.tripId);

  expect(may).toMatchObject({ editPlan: false, editTrip: false, editParticipants: true, readReport: false });
});

it("hides a trip from another organisation and refuses members outside its team", async () => {
  const trip = await seedTrip();

  await expect(getTripHeader(trip.stranger, trip.tripId)).rejects.toMatchObject({ code: "not-found" });
  await expect(getTripHeader(trip.member, trip.tripId)).rejects.toMatchObject({ code: "forbidden" });
});
