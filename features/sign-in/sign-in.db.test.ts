import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { publicActor } from "@/access/actor";
import { db } from "@/lib/db";
import { seedOrganisation, seedUser } from "@/test/seed-organisation";
import { seedParticipant, seedTrip } from "@/test/seed-trip";
import { enterCode, redeemSignIn } from "./commands/redeem-sign-in";
import { requestSignIn } from "./commands/request-sign-in";
import { signOut } from "./commands/sign-out";
import { getSignIn, getStart } from "./queries";

const caller = (address: string = randomUUID()) => ({ address, userAgent: null, locale: "en" as const });

async function mailedTo(email: string): Promise<{ token: string; code: string }> {
  const mail = await db.outboxMail.findFirstOrThrow({ where: { recipient: email }, orderBy: { createdAt: "desc" } });
  const token = /\/sign-in\/([\w-]{43})/.exec(mail.text)?.[1] ?? "";
  const code = /code: (\d{3}) (\d{3})/.exec(mail.text)?.slice(1).join("") ?? "";
  return { token, code };
}

async function ask(email: string, returnTo: string | null = null) {
  await requestSignIn(publicActor, { email, returnTo }, caller());
  return mailedTo(email);
}

it("signs a team member in with the mailed link, once, and brings them to the trips", async () => {
  const { organiser } = await seedOrganisation();
  const { token } = await ask(organiser.email);

  const signedIn = await redeemSignIn(publicActor, { token }, caller());

  expect(signedIn).toEqual({ userId: organiser.userId, goTo: "/trips" });
  await expect(redeemSignIn(publicActor, { token }, caller())).rejects.toMatchObject({ code: "not-found" });
});

it("lets a scanner of mail look at the link as often as it likes", async () => {
  const { email } = await seedUser();
  const { token } = await ask(email);

  await getSignIn(publicActor, token);

  expect(await getSignIn(publicActor, token)).toEqual({ email });
});

it("answers strangers the same and mails them nothing", async () => {
  const email = `${randomUUID()}@example.org`;

  const answer = await requestSignIn(publicActor, { email, returnTo: null }, caller());

  expect(answer).toEqual({ sentTo: email });
  expect(await db.outboxMail.count({ where: { recipient: email } })).toBe(0);
});

it("takes the newest mail only", async () => {
  const { email } = await seedUser();
  const older = await ask(email);
  const newer = await ask(email);

  await expect(redeemSignIn(publicActor, { token: older.token }, caller())).rejects.toMatchObject({
    code: "not-found",
  });
  expect(await redeemSignIn(publicActor, { token: newer.token }, caller())).toMatchObject({ goTo: "/i" });
});

it("does not take a link that is older than ten minutes", async () => {
  const { email } = await seedUser();
  const { token, code } = await ask(email);
  await db.signInToken.updateMany({ where: { email }, data: { expiresAt: new Date(Date.now() - 1) } });

  await expect(getSignIn(publicActor, token)).rejects.toMatchObject({ code: "not-found" });
  await expect(redeemSignIn(publicActor, { token }, caller())).rejects.toMatchObject({ code: "not-found" });
  await expect(enterCode(publicActor, { email, code }, caller())).rejects.toMatchObject({ code: "invalid" });
});

it.each(["", "x", "../../etc/passwd", "%".repeat(200), "A".repeat(43)])(
  "knows the forged link %j is none",
  async (token) => {
    await expect(redeemSignIn(publicActor, { token }, caller())).rejects.toMatchObject({ code: "not-found" });
  },
);

it("takes the code of the mail, on the fifth attempt too", async () => {
  const { email, userId } = await seedUser();
  const { code } = await ask(email);
  const wrong = code === "000000" ? "111111" : "000000";
  for (let attempt = 1; attempt <= 4; attempt++) {
    await expect(enterCode(publicActor, { email, code: wrong }, caller())).rejects.toMatchObject({ code: "invalid" });
  }

  expect(await enterCode(publicActor, { email, code }, caller())).toMatchObject({ userId });
});

it("ends code and link after five wrong codes, also when they come at the same moment", async () => {
  const { email } = await seedUser();
  const { code, token } = await ask(email);
  const wrong = code === "000000" ? "111111" : "000000";

  await Promise.allSettled(Array.from({ length: 8 }, () => enterCode(publicActor, { email, code: wrong }, caller())));

  await expect(enterCode(publicActor, { email, code }, caller())).rejects.toMatchObject({ code: "invalid" });
  await expect(redeemSignIn(publicActor, { token }, caller())).rejects.toMatchObject({ code: "not-found" });
  expect(await db.signInToken.findFirst({ where: { email } })).toMatchObject({ attempts: 5 });
});

it("starts one session when a link is used twice at the same moment", async () => {
  const { email } = await seedUser();
  const { token } = await ask(email);

  const answers = await Promise.allSettled([1, 2, 3].map(() => redeemSignIn(publicActor, { token }, caller())));

  expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

it("mails five links an hour to one mailbox, known or not", async () => {
  const known = (await seedUser()).email;
  const unknown = `${randomUUID()}@example.org`;
  for (const email of [known, unknown]) {
    for (let use = 1; use <= 5; use++) await requestSignIn(publicActor, { email, returnTo: null }, caller());

    const sixth = requestSignIn(publicActor, { email, returnTo: null }, caller());

    await expect(sixth).rejects.toMatchObject({ code: "rate-limited" });
  }
});

it("takes twenty requests an hour from one address", async () => {
  const from = caller("2001:db8:1:2:3:4:5:6");
  const request = (user: number) => requestSignIn(publicActor, { email: `${user}@example.net`, returnTo: null }, from);
  await Promise.all(Array.from({ length: 20 }, (_, user) => request(user)));

  const neighbour = { ...from, address: "2001:db8:1:2::99" };

  await expect(request(21)).rejects.toMatchObject({ code: "rate-limited" });
  await expect(
    requestSignIn(publicActor, { email: "22@example.net", returnTo: null }, neighbour),
  ).rejects.toMatchObject({ code: "rate-limited" });
});

it("comes back to a page of this site and to no other", async () => {
  const { email } = await seedUser();
  const { token } = await ask(email, "/trips/7/plan?day=2");
  expect(await redeemSignIn(publicActor, { token }, caller())).toMatchObject({ goTo: "/trips/7/plan?day=2" });

  const outside = await ask(email, "//evil.example/");

  expect(await redeemSignIn(publicActor, { token: outside.token }, caller())).toMatchObject({ goTo: "/i" });
});

it("gives an invited participant an account and their places on trips", async () => {
  const trip = await seedTrip();
  const email = `${randomUUID()}@example.org`;
  const participantId = await seedParticipant(trip, { name: "Ioana Mureșan", email, status: "INVITED" });
  const { token } = await ask(email);

  const { userId, goTo } = await redeemSignIn(publicActor, { token }, caller());

  expect(goTo).toBe("/i");
  expect(await db.user.findUnique({ where: { id: userId } })).toMatchObject({ email, name: "Ioana Mureșan" });
  expect(await db.participant.findUnique({ where: { id: participantId } })).toMatchObject({ userId });
});

it("mails nothing to somebody who is only on a list, was removed, or declined", async () => {
  const trip = await seedTrip();
  for (const state of [{ status: "ADDED" }, { status: "DECLINED" }, { deletedAt: new Date() }] as const) {
    const email = `${randomUUID()}@example.org`;
    await seedParticipant(trip, { email, ...state });

    await requestSignIn(publicActor, { email, returnTo: null }, caller());

    expect(await db.outboxMail.count({ where: { recipient: email } })).toBe(0);
  }
});

it("ends the session's row on signing out and records both ends", async () => {
  const user = await seedUser();
  const { token } = await ask(user.email);
  await redeemSignIn(publicActor, { token }, caller());
  const session = await db.session.create({ data: { userId: user.userId, expiresAt: new Date(Date.now() + 1e6) } });

  await signOut({ ...user, sessionId: session.id });

  expect(await db.session.count({ where: { userId: user.userId } })).toBe(0);
  const events = await db.changeRecord.findMany({ where: { subjectId: user.userId }, orderBy: { at: "asc" } });
  expect(events.map(({ event }) => event)).toEqual(["session.started", "session.ended"]);
});

it("starts members with their trips and participants with their itineraries", async () => {
  const { organiser } = await seedOrganisation();

  expect(await getStart(organiser)).toBe("/trips");
  expect(await getStart(await seedUser())).toBe("/i");
  expect(await getStart(publicActor)).toBeNull();
});
