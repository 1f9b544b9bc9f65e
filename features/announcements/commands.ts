import "server-only";
import { randomUUID } from "node:crypto";
import type { Actor } from "@/access/actor";
import { authorise, type TripAccess } from "@/access/authorise";
import { recordChange } from "@/access/record";
import { inTransaction, type Tx } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { mailAnnouncement } from "./mail-announcement";
import type { SendAnnouncementInput, WithdrawAnnouncementInput } from "./schema";

export type AnnouncementAnswer = { id: string; revision: number; mailed: number; withdrawnAt: string | null };

/**
 * Sends an announcement: it stands in the itineraries of those it is for, and those of them who accepted and have an
 * address get it by mail, once each. Sent again under the same id, it is sent once.
 *
 * @throws {Refusal} `not-found` for a group of another trip; `conflict` while nobody would read it
 */
export async function sendAnnouncement(actor: Actor, input: SendAnnouncementInput): Promise<AnnouncementAnswer> {
  const access = await authorise(actor, { trip: input.tripId }, "announcements:send");
  const id = input.announcementId ?? randomUUID();
  const groupIds = input.forEveryone ? [] : [...new Set(input.groupIds)];
  return inTransaction(async (tx) => {
    await tx.$queryRaw`select 1 from trips where id = ${access.tripId}::uuid for no key update`;
    const earlier = await tx.announcement.findFirst({ where: { id, tripId: access.tripId } });
    if (earlier) return answer(earlier);
    const known = await tx.group.count({ where: { tripId: access.tripId, id: { in: groupIds } } });
    if (known !== groupIds.length) throw new Refusal("not-found", "groupGone");
    const { subject, text, forEveryone } = input;
    const sentByName = await senderOf(tx, access);
    await tx.announcement.create({
      data: {
        id,
        tripId: access.tripId,
        subject,
        text,
        forEveryone,
        sentById: access.actor.kind === "user" ? access.actor.userId : null,
        sentByName,
        groups: { create: groupIds.map((groupId) => ({ groupId })) },
      },
    });
    const mailed = await mailAnnouncement(tx, access, { id, subject, text, groupIds, sentByName });
    const row = await tx.announcement.update({ where: { id }, data: { mailed } });
    await recordAnnouncement(tx, access, "sent", row, { after: { subject, text, forEveryone, groupIds, mailed } });
    return answer(row);
  });
}

/**
 * Takes an announcement back: itineraries no longer show it. Mails that left have left.
 *
 * @throws {Refusal} `stale` with the announcement as it is now
 */
export async function withdrawAnnouncement(
  actor: Actor,
  input: WithdrawAnnouncementInput,
): Promise<AnnouncementAnswer> {
  const access = await authorise(actor, { trip: input.tripId }, "announcements:send");
  const { tripId, announcementId: id, revision } = input;
  return inTransaction(async (tx) => {
    const before = await tx.announcement.findFirst({ where: { id, tripId } });
    if (!before) throw new Refusal("not-found", "announcementGone");
    if (before.withdrawnAt) return answer(before);
    const { count } = await tx.announcement.updateMany({
      where: { id, tripId, revision },
      data: { withdrawnAt: new Date(), revision: { increment: 1 } },
    });
    if (count === 0) throw new Refusal("stale", "stale", { present: answer(before) });
    const after = await tx.announcement.findUniqueOrThrow({ where: { id } });
    const [was, is] = [{ withdrawnAt: null }, { withdrawnAt: after.withdrawnAt }];
    await recordAnnouncement(tx, access, "withdrawn", after, { before: was, after: is });
    return answer(after);
  });
}

type Row = { id: string; subject: string; revision: number; mailed: number; withdrawnAt: Date | null };

function answer({ id, revision, mailed, withdrawnAt }: Row): AnnouncementAnswer {
  return { id, revision, mailed, withdrawnAt: withdrawnAt?.toISOString() ?? null };
}

/** The person at the desk, or the organisation when the server acts on its own account. */
async function senderOf(tx: Tx, { actor, organisationId }: TripAccess): Promise<string> {
  if (actor.kind === "user") return actor.name;
  return (await tx.organisation.findUniqueOrThrow({ where: { id: organisationId } })).name;
}

type States = { before?: Record<string, unknown>; after?: Record<string, unknown> };

function recordAnnouncement(tx: Tx, access: TripAccess, verb: string, row: Row, states: States): Promise<void> {
  return recordChange(tx, access.actor, {
    organisationId: access.organisationId,
    tripId: access.tripId,
    action: "announcements:send",
    event: `announcement.${verb}`,
    subject: { type: "announcement", id: row.id, name: row.subject },
    ...states,
  });
}
