import "server-only";
import { createHash } from "node:crypto";
import type { Actor } from "@/access/actor";
import type { TripAccess } from "@/access/authorise";
import { canonicalJson } from "@/domain/canonical-json";
import { readsTheSame } from "@/domain/report/correct";
import { failingKeys } from "@/domain/report/failing";
import { toPublished } from "@/domain/report/publish";
import type { PublishedReport } from "@/domain/report/published";
import { readPublished } from "@/domain/report/read-published";
import { dateAt, timeZone } from "@/domain/zones";
import type { Tx } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import type { Prisma, ReportRevision, RevisionCause } from "@/prisma/generated/client";
import { type JudgedDraft, judge, type ReportRow } from "../queries/draft";
import { loadTripRecord } from "../queries/trip-record";
import type { Colleague } from "../report-mail";
import { keepDraft, nameOf } from "./keep-draft";
import { setStatus } from "./set-status";
import { tellPublished } from "./tell-published";

export type Publishing = {
  now: Date;
  /** Why it is published although a check fails. */
  overrideReason: string | null;
  /** What readers are told of a correction. */
  correction: string | null;
  cause: Extract<RevisionCause, "PUBLISHED" | "SCHEDULED">;
  /** Who published it, or had it scheduled. */
  by: Actor;
  /** The revision of the draft that was looked at; null when it publishes itself. */
  revision: number | null;
};

/**
 * Makes a draft the version readers get, within a transaction. Contents are compared, not counted: what readers have
 * already is not published a second time, and what was taken back comes back under its own number.
 *
 * @throws {Refusal} `conflict` with the checks in `present` when one fails without a reason to publish anyway, or when
 *   readers would find nothing different; `invalid` at `correction` when a correction says nothing of itself
 */
export async function publishVersion(
  tx: Tx,
  access: TripAccess,
  before: ReportRow,
  publishing: Publishing,
): Promise<JudgedDraft> {
  const { now, cause, by } = publishing;
  const record = await loadTripRecord(access, before, tx);
  const { draft, checks } = judge(before, record);
  const overridden = failingKeys(checks);
  if (overridden.length > 0 && !publishing.overrideReason)
    throw new Refusal("conflict", "checksFailed", { present: checks, values: { count: overridden.length } });
  const today = await dayThere(tx, access, now);
  const last = await lastVersion(tx, before.id);
  const content = toPublished(draft, record, last?.content.date ?? today);
  const same = last !== null && readsTheSame(content, last.content);
  if (same && before.publishedId === last.row.id) throw new Refusal("conflict", "nothingToPublish");
  const version = same
    ? last.row
    : await writeVersion(tx, {
        reportId: draft.id,
        number: (last?.row.number ?? 0) + 1,
        content: last === null ? content : { ...content, correction: correctionOf(publishing, today) },
        overrideReason: overridden.length > 0 ? publishing.overrideReason : null,
        overridden,
        cause,
        publishedById: by.kind === "user" ? by.userId : null,
        publishedAt: now,
      });
  await keepDraft(tx, by, before, "PUBLISHED");
  const askers = await closeReviews(tx, before.id, by, now);
  await tellPublished(tx, before, askers, {
    versionId: version.id,
    path: draft.path,
    by,
    isScheduled: cause === "SCHEDULED",
  });
  const { number, contentHash, overrideReason } = version;
  return setStatus(tx, access, before, publishing.revision, {
    action: "report:publish",
    event: "report.published",
    status: { status: "PUBLISHED", publishedId: version.id, unpublishedAt: null, updatedAt: version.publishedAt },
    more: { version: number, contentHash, overrideReason, overridden: version.overridden },
    by: cause === "SCHEDULED" ? { kind: "job", name: nameOf(by) } : by,
  });
}

type NewVersion = Omit<Prisma.ReportRevisionUncheckedCreateInput, "content" | "contentHash"> & {
  content: PublishedReport;
};

/** Writes a fixed version; its hash is that of its content. */
export function writeVersion(tx: Tx, { content, ...version }: NewVersion): Promise<ReportRevision> {
  const json = canonicalJson(content);
  return tx.reportRevision.create({
    data: {
      ...version,
      content: JSON.parse(json) as Prisma.InputJsonObject,
      contentHash: createHash("sha256").update(json).digest("hex"),
    },
  });
}

/** The newest version there ever was, published or taken back. */
export async function lastVersion(
  tx: Tx,
  reportId: string,
): Promise<{ row: ReportRevision; content: PublishedReport } | null> {
  const row = await tx.reportRevision.findFirst({ where: { reportId }, orderBy: { number: "desc" } });
  return row && { row, content: readPublished(row.content) };
}

function correctionOf({ correction }: Publishing, date: string): PublishedReport["correction"] {
  if (!correction)
    throw new Refusal("invalid", "checkFields", { fields: { correction: "sayWhatChanged" }, values: { count: 1 } });
  return { date, note: correction };
}

/** The day it is on the clocks of the organisation: what publishes itself at half past midnight bears the new date. */
async function dayThere(tx: Tx, { organisationId }: TripAccess, now: Date): Promise<string> {
  const { timeZone: zone } = await tx.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    select: { timeZone: true },
  });
  return dateAt(now, timeZone(zone));
}

/** Whoever waits for an answer has it: the report is out. */
async function closeReviews(tx: Tx, reportId: string, by: Actor, now: Date): Promise<Colleague[]> {
  const open = await tx.reviewRequest.findMany({
    where: { reportId, outcome: null },
    select: { askedBy: { select: { id: true, name: true, email: true, language: true } } },
  });
  await tx.reviewRequest.updateMany({
    where: { reportId, outcome: null },
    data: { outcome: "PUBLISHED", answeredByName: nameOf(by), answeredAt: now },
  });
  return open.flatMap(({ askedBy }) => (askedBy ? [askedBy] : []));
}
