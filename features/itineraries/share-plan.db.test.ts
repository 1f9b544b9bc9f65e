import { expect, it } from "vitest";
import { db } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { changeItem, planRevisionOf, seedLink, shareNow } from "@/test/seed-itinerary";
import { seedGroup, seedHost, seedItem, seedParticipant, seedPerson, seedTrip } from "@/test/seed-trip";
import { sharePlan } from "./commands/share-plan";
import { getShareState } from "./queries/get-share-state";
import { loadLatest } from "./queries/load-shared";
import { openByLink } from "./queries/open-itinerary";

async function aPlannedTrip() {
  const trip = await seedTrip();
  const [dayOne = "", dayTwo = ""] = trip.dayIds;
  const hostId = await seedHost(trip, "Port of Oslo");
  const port = await seedItem(trip, {
    title: "Port authority",
    dayId: dayOne,
    startMinute: 600,
    durationMinutes: 90,
    hostId,
  });
  const lunch = await seedItem(trip, {
    title: "Lunch",
    kind: "MEAL",
    dayId: dayTwo,
    startMinute: 720,
    durationMinutes: 60,
  });
  return { ...trip, dayOne, dayTwo, hostId, port, lunch };
}

const mailsOf = (organisationId: string) =>
  db.outboxMail.findMany({ where: { organisationId }, orderBy: { recipient: "asc" } });

it("shares the plan for the first time and mails those who accepted, each with a link that opens it", async () => {
  const trip = await aPlannedTrip();
  await seedParticipant(trip, { name: "Ana Pop", email: "ana@example.org" });
  await seedParticipant(trip, { name: "Ion Pop", email: "ion@example.org", status: "INVITED" });
  await seedParticipant(trip, { name: "Radu Pop" });

  const shared = await shareNow(trip.organiser, trip.tripId);

  expect(shared).toEqual({ number: 1, changes: 0, mailed: 1 });
  const [mail, ...others] = await mailsOf(trip.organisationId);
  expect(others).toEqual([]);
  expect(mail).toMatchObject({ recipient: "ana@example.org", subject: "The itinerary is ready: Ports of the north" });
  const token = /\/i\/([\w-]{43})/.exec(mail?.text ?? "")?.[1] ?? "";
  expect(await openByLink(token)).toMatchObject({
    state: "open",
    itinerary: { number: 1, title: "Ports of the north" },
  });
});

it("tells everybody what changed since the last time, and only those for whom something did", async () => {
  const trip = await aPlannedTrip();
  const inA = await seedParticipant(trip, { name: "Ana", email: "ana@example.org" });
  await seedParticipant(trip, { name: "Bo", email: "bo@example.org" });
  const groupId = await seedGroup(trip, "A", [inA]);
  const walk = await seedItem(trip, { title: "Harbour walk", kind: "SOCIAL", dayId: trip.dayTwo, startMinute: 900 });
  await db.itemGroup.create({ data: { itemId: walk, tripId: trip.tripId, groupId } });
  await shareNow(trip.organiser, trip.tripId);
  await db.outboxMail.deleteMany({ where: { organisationId: trip.organisationId } });

  await changeItem(trip.tripId, walk, { startMinute: 930 });
  const shared = await shareNow(trip.organiser, trip.tripId);

  expect(shared).toEqual({ number: 2, changes: 1, mailed: 1 });
  const mails = await mailsOf(trip.organisationId);
  expect(mails.map(({ recipient, subject }) => [recipient, subject])).toEqual([
    ["ana@example.org", "The itinerary changed: Ports of the north"],
  ]);
  expect(mails[0]?.text).toContain("- Harbour walk starts 30 min later, at 15:30.");
});

it("says before sharing what would change and for how many", async () => {
  const trip = await aPlannedTrip();
  await seedParticipant(trip, { email: "ana@example.org" });
  await seedParticipant(trip);
  await shareNow(trip.organiser, trip.tripId);
  await changeItem(trip.tripId, trip.lunch, { startMinute: 735 });

  const state = await getShareState(trip.organiser, trip.tripId);

  expect(state).toMatchObject({ number: 1, changes: 1, recipients: 1, accepted: 2, sharedBy: "Olga Organiser" });
  expect(state.list).toMatchObject([{ itemId: trip.lunch, kind: "retimed", title: "Lunch" }]);
});

it("shares what is new about an item besides its time and place", async () => {
  const trip = await aPlannedTrip();
  const personId = await seedPerson(trip, "Kari Nordmann");
  await shareNow(trip.organiser, trip.tripId);
  await db.part.create({
    data: { itemId: trip.port, tripId: trip.tripId, organisationId: trip.organisationId, role: "SPEAKER", personId },
  });
  await changeItem(trip.tripId, trip.port, {});

  const { list } = await getShareState(trip.organiser, trip.tripId);

  expect(list.map(({ itemId, kind }) => [itemId, kind])).toEqual([[trip.port, "details"]]);
});

it("refuses to share what nobody has looked at", async () => {
  const trip = await aPlannedTrip();
  const planRevision = await planRevisionOf(trip.tripId);
  await changeItem(trip.tripId, trip.lunch, { startMinute: 735 });

  const sharing = sharePlan(trip.organiser, { tripId: trip.tripId, planRevision });

  await expect(sharing).rejects.toMatchObject({ code: "stale", present: { planRevision: planRevision + 1 } });
  expect(await loadLatest(trip)).toEqual({ latest: null, previous: null });
});

it("has nothing to share when only an internal note or the wish list changed", async () => {
  const trip = await aPlannedTrip();
  await shareNow(trip.organiser, trip.tripId);
  await changeItem(trip.tripId, trip.port, { internalNote: "They are expensive" });
  await seedItem(trip, { title: "Shipyard" });

  await expect(shareNow(trip.organiser, trip.tripId)).rejects.toMatchObject({
    code: "conflict",
    message: "nothingToShare",
  });
});

it("does not share a plan with nothing on a day", async () => {
  const trip = await seedTrip();
  await seedItem(trip, { title: "Shipyard" });

  await expect(shareNow(trip.organiser, trip.tripId)).rejects.toMatchObject({ message: "nothingPlanned" });
});

it("makes one new version when two people share at the same moment", async () => {
  const trip = await aPlannedTrip();

  const outcomes = await Promise.allSettled([shareNow(trip.organiser, trip.tripId), shareNow(trip.admin, trip.tripId)]);

  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await db.sharedPlan.count({ where: { tripId: trip.tripId } })).toBe(1);
});

it("records who shared which version", async () => {
  const trip = await aPlannedTrip();
  await shareNow(trip.organiser, trip.tripId);

  const records = await db.changeRecord.findMany({ where: { tripId: trip.tripId, event: "plan.shared" } });

  expect(records).toMatchObject([
    {
      actorUserId: trip.organiser.userId,
      action: "plan:share",
      before: null,
      after: { number: 1, planRevision: 0, changes: 0 },
    },
  ]);
});

it("lets only those share who may: not strangers, not members outside the team, not participants", async () => {
  const trip = await aPlannedTrip();
  const participantId = await seedParticipant(trip);
  const token = await seedLink(participantId);
  const link = {
    kind: "link",
    participantId,
    tripId: trip.tripId,
    link: "ITINERARY",
    name: "Ion",
    language: null,
    token,
  } as const;
  const input = { tripId: trip.tripId, planRevision: 0 };

  const codes = await Promise.all(
    [trip.stranger, trip.member, link, { kind: "public" } as const].map((actor) =>
      sharePlan(actor, input).then(
        () => "shared",
        (error: unknown) => (error instanceof Refusal ? error.code : "broken"),
      ),
    ),
  );

  expect(codes).toEqual(["not-found", "forbidden", "forbidden", "unauthenticated"]);
});
