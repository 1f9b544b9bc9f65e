import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { db } from "@/lib/db";
import { seedGroup, seedParticipant, seedTrip } from "@/test/seed-trip";
import { addList, addParticipant } from "./commands/add-participants";
import { editParticipant, recordAnswer, removeParticipant, restoreParticipant } from "./commands/edit-participant";
import { invite } from "./commands/invite";
import { viewNeeds } from "./commands/view-needs";
import { getParticipants } from "./queries/get-participants";

const english = { locale: "en" } as const;
const mail = () => `${randomUUID()}@example.org`;
const ioana = {
  name: "Ioana Mureșan",
  email: null,
  phone: null,
  affiliation: "Medivis Labs",
  function: "Founder",
  language: null,
  category: "CLUSTER_MEMBER",
  groupIds: [],
} as const;

const add = (trip: Awaited<ReturnType<typeof seedTrip>>, person: Partial<Record<"name" | "email", string>> = {}) =>
  addParticipant(trip.organiser, { ...ioana, ...person, tripId: trip.tripId, groupIds: [] });

const events = async (subjectId: string) =>
  (await db.changeRecord.findMany({ where: { subjectId }, orderBy: { at: "asc" } })).map(({ event }) => event);

it("adds a person to the list, not yet invited, and records who did it", async () => {
  const trip = await seedTrip();

  const { id } = await add(trip);

  const { people } = await getParticipants(trip.organiser, trip.tripId);
  expect(people).toEqual([
    {
      id,
      name: "Ioana Mureșan",
      affiliation: "Medivis Labs",
      function: "Founder",
      language: null,
      category: "CLUSTER_MEMBER",
      status: "ADDED",
      invitedAt: null,
      groupIds: [],
      contact: { email: null, phone: null },
      needs: 0,
      revision: 0,
    },
  ]);
  expect(await db.changeRecord.findFirst({ where: { subjectId: id } })).toMatchObject({
    event: "participant.added",
    actorUserId: trip.organiser.userId,
    before: null,
  });
});

it("has one place for one mail address", async () => {
  const trip = await seedTrip();
  const email = mail();
  await add(trip, { email });

  await expect(add(trip, { email })).rejects.toMatchObject({ code: "conflict", fields: { email: "addressTaken" } });
});

it("adds everybody of a pasted list and leaves who is there already as they are", async () => {
  const trip = await seedTrip();
  const email = mail();
  await add(trip, { email });
  const list = `Name; Mail\nAndrei Țîrlea; ${mail()}; Someș Health; CTO\nAgain Ioana; ${email}\nVlad Câmpean`;

  const answer = await addList(trip.organiser, { tripId: trip.tripId, list, category: "PARTNER" });

  expect(answer).toEqual({ added: 2, skipped: 1 });
  const { people } = await getParticipants(trip.organiser, trip.tripId);
  expect(people.map(({ name, category }) => `${name} ${category}`)).toEqual([
    "Andrei Țîrlea PARTNER",
    "Ioana Mureșan CLUSTER_MEMBER",
    "Vlad Câmpean PARTNER",
  ]);
});

it("adds nobody of a list it cannot read, and names the lines", async () => {
  const trip = await seedTrip();
  const list = "Ana Pop\n, ana@example.org\nDan, not@an address";

  const adding = addList(trip.organiser, { tripId: trip.tripId, list, category: "GUEST" });

  await expect(adding).rejects.toMatchObject({ code: "invalid", values: { count: 2, lines: "2, 3" } });
  expect((await getParticipants(trip.organiser, trip.tripId)).people).toEqual([]);
});

it("holds two hundred people from one list and invites them all", async () => {
  const trip = await seedTrip();
  const list = Array.from({ length: 220 }, (_, index) => `Person ${index}, p${index}@example.org`).join("\n");

  await addList(trip.organiser, { tripId: trip.tripId, list, category: "GUEST" });

  const { people } = await getParticipants(trip.organiser, trip.tripId);
  expect(people).toHaveLength(220);
  const participantIds = people.map(({ id }) => id);
  expect(await invite(trip.organiser, { tripId: trip.tripId, participantIds }, english)).toMatchObject({
    invited: 220,
  });
});

it("adds the same list once when it is sent twice at the same moment", async () => {
  const trip = await seedTrip();
  const input = { tripId: trip.tripId, list: `Ana Pop, ${mail()}`, category: "GUEST" } as const;

  const answers = await Promise.all([addList(trip.organiser, input), addList(trip.organiser, input)]);

  expect(answers.map(({ added }) => added).sort()).toEqual([0, 1]);
});

it("changes only what was sent, and tells who looked at an older revision", async () => {
  const trip = await seedTrip();
  const { id } = await add(trip);
  const change = { tripId: trip.tripId, participantId: id, function: "CEO", revision: 0 };

  expect(await editParticipant(trip.organiser, change)).toEqual({ id, revision: 1 });

  expect(await db.participant.findUnique({ where: { id } })).toMatchObject({
    function: "CEO",
    affiliation: "Medivis Labs",
  });
  await expect(editParticipant(trip.organiser, change)).rejects.toMatchObject({
    code: "stale",
    present: { function: "CEO", revision: 1 },
  });
  expect(await db.changeRecord.findFirst({ where: { subjectId: id, event: "participant.edited" } })).toMatchObject({
    before: { function: "Founder" },
    after: { function: "CEO" },
  });
});

it("ends links mailed to an old address when the address changes, and lets go of the old account", async () => {
  const trip = await seedTrip();
  const { id } = await add(trip, { email: trip.member.email });
  await invite(trip.organiser, { tripId: trip.tripId, participantIds: [id] }, english);
  expect(await db.participant.findUnique({ where: { id } })).toMatchObject({ userId: trip.member.userId });

  await editParticipant(trip.organiser, { tripId: trip.tripId, participantId: id, email: mail(), revision: 1 });

  expect(await db.personalLink.count({ where: { participantId: id, revokedAt: null } })).toBe(0);
  expect(await db.participant.findUnique({ where: { id } })).toMatchObject({ userId: null });
});

it("puts somebody in groups of this trip and in no other's", async () => {
  const trip = await seedTrip();
  const foreign = await seedGroup(await seedTrip());
  const group = await seedGroup(trip);
  const { id } = await add(trip);
  const change = { tripId: trip.tripId, participantId: id, revision: 0 };

  await expect(editParticipant(trip.organiser, { ...change, groupIds: [foreign] })).rejects.toMatchObject({
    code: "not-found",
  });
  await editParticipant(trip.organiser, { ...change, groupIds: [group] });

  const { people } = await getParticipants(trip.organiser, trip.tripId);
  expect(people[0]?.groupIds).toEqual([group]);
});

it("removes somebody and brings them back as they were", async () => {
  const trip = await seedTrip();
  const id = await seedParticipant(trip);
  const input = { tripId: trip.tripId, participantId: id };

  await removeParticipant(trip.organiser, input);
  expect((await getParticipants(trip.organiser, trip.tripId)).people).toEqual([]);
  await restoreParticipant(trip.organiser, input);

  const { people } = await getParticipants(trip.organiser, trip.tripId);
  expect(people).toMatchObject([{ id, status: "ACCEPTED" }]);
  expect(await events(id)).toEqual(["participant.removed", "participant.restored"]);
});

it("does not bring back whose address somebody else has meanwhile", async () => {
  const trip = await seedTrip();
  const email = mail();
  const { id } = await add(trip, { email });
  await removeParticipant(trip.organiser, { tripId: trip.tripId, participantId: id });
  await add(trip, { email });

  const restoring = restoreParticipant(trip.organiser, { tripId: trip.tripId, participantId: id });

  await expect(restoring).rejects.toMatchObject({ code: "conflict" });
});

it("mails an invitation with a link of one's own, and ends it with the reminder", async () => {
  const trip = await seedTrip();
  const email = mail();
  const { id } = await add(trip, { email });
  const input = { tripId: trip.tripId, participantIds: [id] };

  expect(await invite(trip.organiser, input, english)).toMatchObject({ invited: 1, reminded: 0 });
  expect(await invite(trip.organiser, input, english)).toMatchObject({ invited: 0, reminded: 1 });

  const mails = await db.outboxMail.findMany({ where: { recipient: email }, orderBy: { createdAt: "asc" } });
  expect(mails.map(({ subject }) => subject)).toEqual([
    "Olga Organiser invites you: Ports of the north",
    "Please answer: Ports of the north",
  ]);
  expect(mails[0]?.text).toContain("9–11 March 2027");
  const links = await db.personalLink.findMany({ where: { participantId: id }, orderBy: { createdAt: "asc" } });
  expect(links.map(({ revokedAt }) => revokedAt === null)).toEqual([false, true]);
  expect(await events(id)).toEqual(["participant.added", "participant.invited", "participant.reminded"]);
});

it("says who could not be invited", async () => {
  const trip = await seedTrip();
  const withoutAddress = (await add(trip)).id;
  const accepted = await seedParticipant(trip, { email: mail() });

  const answer = await invite(
    trip.organiser,
    { tripId: trip.tripId, participantIds: [withoutAddress, accepted] },
    english,
  );

  expect(answer).toEqual({ invited: 0, reminded: 0, withoutAddress: 1, alreadyAccepted: 1 });
});

it("invites nobody when one of them is of another trip", async () => {
  const trip = await seedTrip();
  const email = mail();
  const own = (await add(trip, { email })).id;
  const foreign = await seedParticipant(await seedTrip());

  const inviting = invite(trip.organiser, { tripId: trip.tripId, participantIds: [own, foreign] }, english);

  await expect(inviting).rejects.toMatchObject({ code: "not-found" });
  expect(await db.outboxMail.count({ where: { recipient: email } })).toBe(0);
});

it("records an answer given on the phone", async () => {
  const trip = await seedTrip();
  const { id } = await add(trip);

  await recordAnswer(trip.organiser, { tripId: trip.tripId, participantId: id, answer: "ACCEPTED", revision: 0 });

  expect(await db.participant.findUnique({ where: { id } })).toMatchObject({ status: "ACCEPTED", revision: 1 });
  expect(await db.changeRecord.findFirst({ where: { subjectId: id, event: "participant.answered" } })).toMatchObject({
    before: { status: "ADDED" },
    after: { status: "ACCEPTED" },
  });
});

it("shows needs to the organiser, records each look, and shows admins of the organisation none", async () => {
  const trip = await seedTrip();
  const id = await seedParticipant(trip, { needs: { create: { food: "Vegan, no nuts", access: "Step-free" } } });
  const input = { tripId: trip.tripId, participantId: id };

  expect(await viewNeeds(trip.organiser, input)).toMatchObject({ food: "Vegan, no nuts", access: "Step-free" });

  expect(await events(id)).toEqual(["needs.viewed"]);
  expect(JSON.stringify(await db.changeRecord.findMany({ where: { subjectId: id } }))).not.toContain("Vegan");
  await expect(viewNeeds(trip.admin, input)).rejects.toMatchObject({ code: "forbidden" });
  expect(await getParticipants(trip.organiser, trip.tripId)).toMatchObject({
    needs: { food: [{ text: "Vegan" }, { text: "no nuts" }], readers: ["Olga Organiser"] },
    people: [{ needs: 2 }],
  });
  expect(await getParticipants(trip.admin, trip.tripId)).toMatchObject({ needs: null, people: [{ needs: null }] });
});

it("shows co-organisers of the plan names, but neither addresses nor needs", async () => {
  const trip = await seedTrip();
  await seedParticipant(trip, { email: mail() });
  const { tripId } = trip;
  const { userId } = trip.member;
  await db.tripTeamMember.create({ data: { tripId, userId, role: "CO_ORGANISER", parts: ["PLAN"] } });

  expect(await getParticipants(trip.member, tripId)).toMatchObject({
    may: { edit: false, seeContact: false, seeNeeds: false },
    people: [{ name: "Ion Ionescu", contact: null, needs: null }],
  });
  await expect(addParticipant(trip.member, { ...ioana, groupIds: [], tripId })).rejects.toMatchObject({
    code: "forbidden",
  });
});

it("hides the list from another organisation, and its people from another trip", async () => {
  const trip = await seedTrip();
  const elsewhere = await seedTrip();
  const foreign = await seedParticipant(elsewhere);
  const through = { tripId: trip.tripId, participantId: foreign };

  await expect(getParticipants(trip.stranger, trip.tripId)).rejects.toMatchObject({ code: "not-found" });
  await expect(removeParticipant(trip.organiser, through)).rejects.toMatchObject({ code: "not-found" });
  await expect(editParticipant(trip.organiser, { ...through, name: "X", revision: 0 })).rejects.toMatchObject({
    code: "not-found",
  });
  await expect(viewNeeds(trip.organiser, through)).rejects.toMatchObject({ code: "not-found" });
});
