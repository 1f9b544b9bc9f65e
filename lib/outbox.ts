import "server-only";
import { randomUUID } from "node:crypto";
import type { Tx } from "./db";
import { db } from "./db";
import { env } from "./env";
import { sendMail } from "./mail";

export type NewMail = {
  to: string;
  toName?: string | undefined;
  subject: string;
  text: string;
  html?: string | undefined;
  organisationId?: string | undefined;
  /** Two mails with one key are one mail: the second is dropped. */
  dedupeKey?: string | undefined;
};

/**
 * Writes a mail into the outbox, within the transaction of its cause.
 *
 * It leaves after the commit, at least once, with the same Message-ID at every attempt.
 */
export function enqueueMail(tx: Tx, mail: NewMail): Promise<void> {
  return enqueueMails(tx, [mail]);
}

/** The same for many mails in one statement. */
export async function enqueueMails(tx: Tx, mails: readonly NewMail[]): Promise<void> {
  const host = new URL(env().BASE_URL).hostname;
  await tx.outboxMail.createMany({
    data: mails.map((mail) => ({
      organisationId: mail.organisationId ?? null,
      recipient: mail.to,
      recipientName: mail.toName ?? null,
      subject: mail.subject.replace(/[\r\n]+/g, " "),
      text: mail.text,
      html: mail.html ?? null,
      messageId: `<${randomUUID()}@${host}>`,
      dedupeKey: mail.dedupeKey ?? null,
    })),
    skipDuplicates: true,
  });
}

type Due = {
  id: string;
  recipient: string;
  recipient_name: string | null;
  subject: string;
  text: string;
  html: string | null;
  message_id: string;
  attempts: number;
};

/**
 * Sends what is due, a few mails at a time; several processes may do so at once.
 *
 * @returns how many were tried
 */
export async function deliverDue(limit = 10): Promise<number> {
  // Claiming pushes the next attempt into the future, so that a process that dies in the middle loses nothing.
  const due = await db.$queryRaw<Due[]>`
    update outbox_mails set attempts = attempts + 1,
      next_attempt_at = now() + least(interval '1 hour', interval '20 seconds' * power(2, attempts))
    where id in (
      select id from outbox_mails where sent_at is null and next_attempt_at <= now() and attempts < 12
      order by next_attempt_at limit ${limit} for update skip locked)
    returning id, recipient, recipient_name, subject, text, html, message_id, attempts`;
  for (const mail of due) await deliver(mail);
  return due.length;
}

async function deliver(mail: Due): Promise<void> {
  try {
    await sendMail({
      to: { name: mail.recipient_name ?? "", address: mail.recipient },
      subject: mail.subject,
      text: mail.text,
      ...(mail.html ? { html: mail.html } : {}),
      messageId: mail.message_id,
    });
    await db.outboxMail.update({ where: { id: mail.id }, data: { sentAt: new Date(), lastError: null } });
  } catch (error) {
    await db.outboxMail.update({ where: { id: mail.id }, data: { lastError: String(error).slice(0, 500) } });
  }
}
