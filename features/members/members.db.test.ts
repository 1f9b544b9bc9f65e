import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { publicActor, type UserActor } from "@/access/actor";
import { db } from "@/lib/db";
import { seedOrganisation, seedUser } from "@/test/seed-organisation";
import { changeRole, removeMember } from "./commands/change-member";
import { inviteMember } from "./commands/invite-member";
import {
  chooseLanguage,
  chooseOrganisation,
  chooseTheme,
  endOtherSessions,
  endSession,
  updateAccount,
} from "./commands/own-account";
import { getAccount } from "./queries/get-account";
import { getMembers } from "./queries/get-members";
import { inviteMemberSchema } from "./schema";

const here = { locale: "en" } as const;

const invited = (organisationId: string, email = `${randomUUID()}@example.org`) =>
  inviteMemberSchema.parse({ organisationId, email, name: "Irina Vălean", role: "ORGANISER" });

async function signedIn(userId: string): Promise<string> {
  const session = await db.session.create({ data: { userId, expiresAt: new Date(Date.now() + 60_000) } });
  return session.id;
}

it("makes somebody a member and writes to them how to sign in", async () => {
  const { organisationId, admin } = await seedOrganisation({ name: "Cluster of Cluj" });
  const input = invited(organisationId);

  const { userId } = await inviteMember(admin, input, here);

  expect(await getMembers(admin, organisationId)).toContainEqual({
    userId,
    name: "Irina Vălean",
    email: input.email,
    role: "ORGANISER",
    revision: 0,
    signedIn: false,
    isSelf: false,
  });
  const mail = await db.outboxMail.findFirstOrThrow({ where: { recipient: input.email } });
  expect(mail.subject).toContain("Cluster of Cluj");
  expect(mail.text).toContain("/sign-in");
  const record = await db.changeRecord.findFirstOrThrow({ where: { organisationId, event: "member.invited" } });
  expect(record).toMatchObject({ subjectName: "Irina Vălean", after: { role: "ORGANISER" } });
});

it("lets somebody who is known elsewhere keep their name", async () => {
  const { organisationId, admin, stranger } = await seedOrganisation();

  await inviteMember(admin, invited(organisationId, stranger.email), here);

  expect(await db.user.findUniqueOrThrow({ where: { id: stranger.userId } })).toMatchObject({ name: "Stig Stranger" });
});

it("says that somebody is a member already, and sends no mail", async () => {
  const { organisationId, admin, organiser } = await seedOrganisation();

  const again = inviteMember(admin, invited(organisationId, organiser.email), here);

  await expect(again).rejects.toMatchObject({ code: "conflict", fields: { email: "alreadyMember" } });
  expect(await db.outboxMail.count({ where: { organisationId } })).toBe(0);
});

it("changes a role once, for somebody who saw the present one", async () => {
  const { organisationId, admin, organiser } = await seedOrganisation();
  const change = { organisationId, userId: organiser.userId, role: "ADMIN", revision: 0 } as const;

  await changeRole(admin, change);

  await expect(changeRole(admin, { ...change, role: "ORGANISER" })).rejects.toMatchObject({
    code: "stale",
    present: { role: "ADMIN", revision: 1 },
  });
  const record = await db.changeRecord.findFirstOrThrow({ where: { organisationId, event: "member.changed" } });
  expect(record).toMatchObject({ before: { role: "ORGANISER" }, after: { role: "ADMIN" } });
});

it("keeps the last admin, who can neither leave nor step down", async () => {
  const { organisationId, admin } = await seedOrganisation();
  const self = { organisationId, userId: admin.userId, revision: 0 };

  await expect(removeMember(admin, self)).rejects.toMatchObject({ code: "conflict", message: "lastAdmin" });
  await expect(changeRole(admin, { ...self, role: "ORGANISER" })).rejects.toMatchObject({ message: "lastAdmin" });
});

it("keeps one admin when two remove or demote one another at once", async () => {
  for (let round = 0; round < 5; round++) {
    const { organisationId, admin } = await seedOrganisation();
    const other = await seedUser({ organisationId, role: "ADMIN" });

    await Promise.allSettled([
      removeMember(admin, { organisationId, userId: other.userId, revision: 0 }),
      changeRole(other, { organisationId, userId: admin.userId, role: "ORGANISER", revision: 0 }),
      removeMember(other, { organisationId, userId: other.userId, revision: 0 }),
    ]);

    expect(await db.membership.count({ where: { organisationId, role: "ADMIN" } })).toBe(1);
  }
});

it("ends a membership, and with it what it opened", async () => {
  const { organisationId, admin, organiser } = await seedOrganisation();

  await removeMember(admin, { organisationId, userId: organiser.userId, revision: 0 });

  await expect(chooseOrganisation(organiser, { organisationId })).rejects.toMatchObject({ code: "not-found" });
});

it("is for admins of the organisation alone", async () => {
  const { organisationId, admin, organiser, stranger } = await seedOrganisation();
  const change = { organisationId, userId: admin.userId, role: "ORGANISER", revision: 0 } as const;

  for (const [actor, code] of [
    [organiser, "forbidden"],
    [stranger, "not-found"],
    [publicActor, "unauthenticated"],
  ] as const) {
    await expect(inviteMember(actor, invited(organisationId), here)).rejects.toMatchObject({ code });
    await expect(changeRole(actor, change)).rejects.toMatchObject({ code });
    await expect(removeMember(actor, change)).rejects.toMatchObject({ code });
    await expect(getMembers(actor, organisationId)).rejects.toMatchObject({ code });
  }
});

it("lists one's own browsers and signs out one, or all others", async () => {
  const { organiser, stranger } = await seedOrganisation();
  const [here, phone] = [await signedIn(organiser.userId), await signedIn(organiser.userId)];
  const foreign = await signedIn(stranger.userId);
  const me: UserActor = { ...organiser, sessionId: here };

  expect((await getAccount(me)).sessions).toMatchObject([
    { id: here, isThis: true },
    { id: phone, isThis: false },
  ]);
  await expect(endSession(me, { sessionId: foreign })).rejects.toMatchObject({ code: "not-found" });
  await endSession(me, { sessionId: phone });
  await signedIn(organiser.userId);
  expect(await endOtherSessions(me)).toEqual({ ended: 1 });

  expect((await getAccount(me)).sessions.map(({ id }) => id)).toEqual([here]);
  expect(await db.session.count({ where: { id: foreign } })).toBe(1);
});

it("changes one's own name and language, and nobody else's", async () => {
  const { organiser } = await seedOrganisation();

  await updateAccount(organiser, { name: "Olga Nordmann", language: "en" });

  expect(await getAccount(organiser)).toMatchObject({ name: "Olga Nordmann", language: "en" });
  await expect(updateAccount(publicActor, { name: "X", language: null })).rejects.toMatchObject({
    code: "unauthenticated",
  });
});

it("keeps the language somebody chose with their account, once, and leads back to a page of ours alone", async () => {
  const reader = await seedUser();

  const chosen = await chooseLanguage(reader, { language: "ro", return: "/i?x=1#d2" });
  await chooseLanguage({ ...reader, language: "ro" }, { language: "ro", return: null });

  expect(chosen).toEqual({ language: "ro", goTo: "/i?x=1#d2" });
  expect(await db.user.findUnique({ where: { id: reader.userId } })).toMatchObject({ language: "ro" });
  expect(await db.changeRecord.count({ where: { actorUserId: reader.userId } })).toBe(1);
  expect(await chooseLanguage(publicActor, { language: "nb", return: "//elsewhere.example" })).toEqual({
    language: "nb",
    goTo: null,
  });
});

it("lets anybody choose the appearance", async () => {
  expect(await chooseTheme(publicActor, { theme: "dark" })).toEqual({ theme: "dark" });
});
