import { randomUUID } from "node:crypto";
import { type AddressInfo, createServer, type Server } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterEach, expect, it, vi } from "vitest";

type Received = { to: string[]; text: string };

let closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closing.map((close) => close()));
  closing = [];
  vi.unstubAllEnvs();
});

it("sends a mail once, to one recipient, with the Message-ID of its row", async () => {
  const received: Received[] = [];
  const { enqueueMail, deliverDue, db } = await outboxWith(await anSmtpServer(received));
  await enqueueMail(db, {
    to: "ana@example.org",
    toName: "Ana Șerban",
    subject: "The itinerary changed",
    text: "Lunch is later.",
  });

  await deliverDue();
  await deliverDue();

  const [row] = await db.outboxMail.findMany();
  expect(received).toHaveLength(1);
  expect(received[0]?.to).toEqual(["ana@example.org"]);
  expect(received[0]?.text).toContain(`Message-ID: ${row?.messageId}`);
  expect(row?.sentAt).toBeInstanceOf(Date);
});

it("keeps a mail that the server refused, and sends it with the same Message-ID later", async () => {
  const received: Received[] = [];
  const { enqueueMail, deliverDue, db } = await outboxWith(await anSmtpServer(received, { refuseFirst: true }));
  await enqueueMail(db, { to: "ana@example.org", subject: "Hello", text: "Hello" });

  await deliverDue();
  const [waiting] = await db.outboxMail.findMany();
  await db.outboxMail.updateMany({ data: { nextAttemptAt: new Date(0) } });
  await deliverDue();

  expect(waiting).toMatchObject({ sentAt: null, attempts: 1, lastError: expect.stringContaining("451") });
  expect(received).toHaveLength(1);
  expect(received[0]?.text).toContain(`Message-ID: ${waiting?.messageId}`);
});

it("drops a second mail with the same key", async () => {
  const { enqueueMail, db } = await outboxWith("smtp://127.0.0.1:1");
  const mail = { to: "ana@example.org", subject: "Once", text: "Once", dedupeKey: randomUUID() };

  await enqueueMail(db, mail);
  await enqueueMail(db, mail);

  expect(await db.outboxMail.count()).toBe(1);
});

it("lets no line break of a name reach the head of a mail", async () => {
  const received: Received[] = [];
  const { enqueueMail, deliverDue, db } = await outboxWith(await anSmtpServer(received));
  await enqueueMail(db, {
    to: "ana@example.org",
    toName: "Ana\r\nBcc: eve@example.org",
    subject: "Hi\r\nBcc: eve@example.org",
    text: "Hi",
  });

  await deliverDue();

  expect(received[0]?.to).toEqual(["ana@example.org"]);
  expect(received[0]?.text).not.toMatch(/^Bcc:/im);
});

it("tries again later when the mail server is away", async () => {
  const { enqueueMail, deliverDue, db } = await outboxWith(`smtp://127.0.0.1:${await aClosedPort()}`);
  await enqueueMail(db, { to: "ana@example.org", subject: "Hello", text: "Hello" });

  await deliverDue();

  const [row] = await db.outboxMail.findMany();
  expect(row?.sentAt).toBeNull();
  expect(row?.nextAttemptAt.getTime()).toBeGreaterThan(Date.now());
});

/** The outbox of this file's database, emptied, with its mails going to `url`. */
async function outboxWith(url: string) {
  vi.stubEnv("SMTP_URL", url);
  vi.resetModules(); // the settings are read once per process
  const [{ db }, outbox] = await Promise.all([import("./db"), import("./outbox")]);
  await db.outboxMail.deleteMany();
  return { db, ...outbox };
}

async function anSmtpServer(received: Received[], { refuseFirst = false } = {}): Promise<string> {
  let refuse = refuseFirst;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        if (refuse) {
          refuse = false;
          done(Object.assign(new Error("Try again later"), { responseCode: 451 }));
          return;
        }
        received.push({
          to: session.envelope.rcptTo.map(({ address }) => address),
          text: Buffer.concat(chunks).toString(),
        });
        done();
      });
    },
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  closing.push(() => new Promise((closed) => server.close(() => closed())));
  return `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
}

async function aClosedPort(): Promise<number> {
  const server: Server = createServer();
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
