import { expect, it } from "vitest";
import { db } from "@/lib/db";
import { seedHost, seedItem, seedPerson, seedTrip } from "@/test/seed-trip";
import { changeFollowUp, createFollowUp, removeFollowUp, restoreFollowUp } from "./commands";
import { followUpsOfHost, getFollowUps } from "./queries";
import { changeFollowUpSchema, createFollowUpSchema } from "./schema";

async function agreed(more: object = {}) {
  const trip = await seedTrip();
  const hostId = await seedHost(trip);
  const personId = await seedPerson(trip);
  const input = { tripId: trip.tripId, what: "Send the draft", hostId, personId, dueOn: "2027-04-01", ...more };
  const followUp = await createFollowUp(trip.organiser, createFollowUpSchema.parse(input));
  return { ...trip, hostId, personId, followUp };
}

it("keeps what was agreed, with whom, who does it by when, and shows it at the host", async () => {
  const { organiser, organisationId, tripId, hostId, followUp } = await agreed();

  expect(followUp).toMatchObject({ what: "Send the draft", personName: "Kari Nordmann", state: "OPEN" });
  expect((await getFollowUps(organiser, tripId)).followUps).toEqual([followUp]);
  expect(await followUpsOfHost(organiser, organisationId, hostId)).toMatchObject([
    { id: followUp.id, dueOn: "2027-04-01", trip: { id: tripId }, mayOpen: true },
  ]);
});

it("shows at the host also what was agreed at a visit to it", async () => {
  const trip = await seedTrip();
  const hostId = await seedHost(trip);
  const itemId = await seedItem(trip, { hostId, dayId: trip.dayIds[0] ?? "" });
  await createFollowUp(trip.organiser, createFollowUpSchema.parse({ tripId: trip.tripId, what: "Call", itemId }));

  expect(await followUpsOfHost(trip.member, trip.organisationId, hostId)).toMatchObject([
    { what: "Call", itemTitle: "Port authority", mayOpen: false },
  ]);
});

it("says what became of it, and tells who looked at an older one", async () => {
  const { organiser, tripId, followUp } = await agreed();
  const done = changeFollowUpSchema.parse({
    tripId,
    followUpId: followUp.id,
    revision: 0,
    state: "DONE",
    outcome: "Sent on Monday.",
  });

  expect(await changeFollowUp(organiser, done)).toMatchObject({ state: "DONE", what: "Send the draft", revision: 1 });

  await expect(changeFollowUp(organiser, done)).rejects.toMatchObject({ code: "stale", present: { state: "DONE" } });
  expect(await db.changeRecord.findFirst({ where: { event: "follow-up.changed", tripId } })).toMatchObject({
    before: { state: "OPEN", outcome: null },
    after: { state: "DONE", outcome: "Sent on Monday." },
  });
});

it("is removed and put back", async () => {
  const { organiser, tripId, followUp } = await agreed();
  const input = { tripId, followUpId: followUp.id };

  await removeFollowUp(organiser, input);
  expect((await getFollowUps(organiser, tripId)).followUps).toEqual([]);
  expect(await restoreFollowUp(organiser, input)).toMatchObject({ what: "Send the draft" });
});

it("may still be closed after its host was removed, and takes no host of another directory", async () => {
  const { organiser, tripId, hostId, followUp } = await agreed();
  await db.host.update({ where: { id: hostId }, data: { deletedAt: new Date() } });
  const change = { tripId, followUpId: followUp.id, revision: 0, state: "DROPPED", hostId };
  expect(await changeFollowUp(organiser, changeFollowUpSchema.parse(change))).toMatchObject({ state: "DROPPED" });

  const foreign = createFollowUpSchema.parse({ tripId, what: "Call", hostId: await seedHost(await seedTrip()) });
  await expect(createFollowUp(organiser, foreign)).rejects.toMatchObject({ fields: { hostId: "chooseHost" } });
});
