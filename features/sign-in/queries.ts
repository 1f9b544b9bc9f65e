import "server-only";
import type { Actor } from "@/access/actor";
import { db, type Tx } from "@/lib/db";
import { env } from "@/lib/env";
import { Refusal } from "@/lib/errors";
import { hashOf, looksLikeToken } from "@/lib/tokens";

/**
 * Whose address it is, when it belongs to somebody who may sign in: a user, or a participant of a trip who was
 * invited and has not declined. For the commands of signing in.
 */
export async function knownAs(tx: Tx, email: string): Promise<{ name: string } | null> {
  const [row] = await tx.$queryRaw<{ name: string }[]>`
    select name from (
      select name, 0 as rank, created_at from users where email = ${email}
      union all
      select p.name, 1, p.created_at from participants p join trips t on t.id = p.trip_id
      where p.email = ${email} and p.deleted_at is null and t.deleted_at is null
        and p.status in ('INVITED', 'ACCEPTED', 'WAITING_LIST')
    ) known order by rank, created_at desc limit 1`;
  return row ?? null;
}

/**
 * Who would be signed in by a mailed link. Looking does not spend it, so that scanners of mail may look.
 *
 * @throws {Refusal} `not-found` for a link that is forged, spent, expired or replaced
 */
export async function getSignIn(_actor: Actor, token: string): Promise<{ email: string }> {
  const [row] = looksLikeToken(token)
    ? await db.$queryRaw<{ email: string }[]>`
        select email from sign_in_tokens mine
        where token_hash = ${hashOf(token)} and expires_at > now() and attempts < 5
          and not exists (select 1 from sign_in_tokens newer
            where newer.email = mine.email and (newer.created_at, newer.id) > (mine.created_at, mine.id))`
    : [];
  if (!row) throw new Refusal("not-found", "linkEnded");
  return row;
}

/** Where somebody signed in starts: members with their trips, participants with their itineraries. */
export async function getStart(actor: Actor): Promise<"/trips" | "/i" | null> {
  if (actor.kind !== "user") return null;
  return (await db.membership.count({ where: { userId: actor.userId } })) > 0 ? "/trips" : "/i";
}

export type MailboxMail = { id: string; to: string; toName: string | null; subject: string; text: string; at: string };

/**
 * The newest mails of the outbox, newest first, for trying Sojourn out on one's own machine.
 *
 * @param to only mails to this address
 * @throws {Refusal} `not-found` wherever somebody else could read it (lib/settings.ts)
 */
export async function getMailbox(_actor: Actor, to: string | null = null): Promise<MailboxMail[]> {
  if (!env().devMailbox) throw new Refusal("not-found", "notFound");
  const rows = await db.outboxMail.findMany({
    where: to === null ? {} : { recipient: to },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 100,
    select: { id: true, recipient: true, recipientName: true, subject: true, text: true, createdAt: true },
  });
  return rows.map(({ id, recipient, recipientName, subject, text, createdAt }) => ({
    id,
    to: recipient,
    toName: recipientName,
    subject,
    text,
    at: createdAt.toISOString(),
  }));
}
