import "server-only";
import type { Actor } from "@/access/actor";
import { authorise, type TripAccess } from "@/access/authorise";
import { recordChange } from "@/access/record";
import { blocksToText, type ReportBlock } from "@/domain/report/blocks";
import { applyOffers, offersFor } from "@/domain/report/offers";
import { inTransaction, type Tx } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import type { Prisma } from "@/prisma/generated/client";
import { blocksOf, draftOf, type JudgedDraft, judge, loadReport, type ReportRow } from "../queries/draft";
import { loadTripRecord } from "../queries/trip-record";
import type { AcceptOffersInput, DraftVersionInput, UpdateReportInput } from "../schema";
import { requireFreeSlug } from "./create-report";
import { keepDraft } from "./keep-draft";

/**
 * Changes the words of a report; only the fields given. What is published stays as it is until it is published again.
 *
 * @throws {Refusal} `stale` with the present draft when somebody else changed it meanwhile
 */
export async function updateReport(actor: Actor, input: UpdateReportInput): Promise<JudgedDraft> {
  const access = await authorise(actor, { trip: input.tripId }, "report:edit");
  const { headline, standfirst, author, slug, date, blocks } = input;
  return inTransaction(async (tx) => {
    if (slug !== undefined) await requireFreeSlug(tx, access.organisationId, slug, input.reportId);
    return write(tx, access, input, "report.updated", {
      ...(headline === undefined ? {} : { headline }),
      ...(standfirst === undefined ? {} : { standfirst }),
      ...(author === undefined ? {} : { author }),
      ...(slug === undefined ? {} : { slug }),
      ...(date === undefined ? {} : { date: date === null ? null : new Date(`${date}T00:00:00Z`) }),
      ...(blocks === undefined ? {} : { blocks }),
    });
  });
}

/**
 * Brings blocks up to date with the record: changed ones are replaced, new ones added, those whose record is gone
 * removed. Blocks somebody edited are replaced as well, because they were named.
 *
 * @throws {Refusal} `conflict` when the record offers nothing for these blocks (any more)
 */
export async function acceptOffers(actor: Actor, input: AcceptOffersInput): Promise<JudgedDraft> {
  const access = await authorise(actor, { trip: input.tripId }, "report:edit");
  return inTransaction(async (tx) => {
    const { draft } = draftOf(await loadReport(access, input.reportId, tx));
    const record = await loadTripRecord(access, draft, tx);
    const offers = offersFor(draft.blocks, record, draft);
    const ids = new Set(input.blockIds);
    const offered = [
      ...offers.changed.map(({ blockId }) => blockId),
      ...offers.added.map(({ block }) => block.id),
      ...offers.gone,
    ];
    if (!offered.some((id) => ids.has(id))) throw new Refusal("conflict", "nothingToUpdate");
    const blocks = applyOffers(draft.blocks, offers, ids, { overEdits: true });
    return write(tx, access, input, "report.brought-up-to-date", { blocks }, "OFFERS");
  });
}

/**
 * Brings back an earlier state of the draft, as a change of its own: the state it replaces is kept.
 *
 * @throws {Refusal} `not-found` for a version of another report
 */
export async function restoreDraft(actor: Actor, input: DraftVersionInput): Promise<JudgedDraft> {
  const access = await authorise(actor, { trip: input.tripId }, "report:edit");
  return inTransaction(async (tx) => {
    const report = await loadReport(access, input.reportId, tx);
    const version = await tx.draftVersion.findFirst({ where: { id: input.versionId, reportId: report.id } });
    if (!version) throw new Refusal("not-found", "notFound");
    const { headline, standfirst, author, date } = version;
    const blocks = blocksOf(version.blocks);
    return write(tx, access, input, "report.restored", { headline, standfirst, author, date, blocks }, "RESTORED");
  });
}

type Words = { blocks?: ReportBlock[] } & Omit<Prisma.ReportUpdateManyMutationInput, "blocks">;

async function write(
  tx: Tx,
  access: TripAccess,
  { reportId, revision }: { reportId: string; revision: number },
  event: string,
  words: Words,
  /** Why the state before is kept; the state after always is, as one of editing. */
  keptBefore?: "OFFERS" | "RESTORED",
): Promise<JudgedDraft> {
  const before = await loadReport(access, reportId, tx);
  if (keptBefore) await keepDraft(tx, access.actor, before, keptBefore);
  const { count } = await tx.report.updateMany({
    where: { id: reportId, tripId: access.tripId, revision },
    data: { ...words, revision: { increment: 1 } },
  });
  if (count === 0) throw new Refusal("stale", "stale", { present: draftOf(before).draft });
  const after = await loadReport(access, reportId, tx);
  await keepDraft(tx, access.actor, after, "EDITED");
  await recordChange(tx, access.actor, {
    organisationId: access.organisationId,
    tripId: access.tripId,
    action: "report:edit",
    event,
    subject: { type: "report", id: reportId, name: after.headline },
    before: facts(before),
    after: facts(after),
  });
  return judge(after, await loadTripRecord(access, after, tx));
}

/** The blocks as text: what changed is to be read in the log, not how it is kept. */
function facts(row: ReportRow): Record<string, unknown> {
  const { headline, standfirst, author, slug, date } = row;
  return { headline, standfirst, author, slug, date, text: blocksToText(draftOf(row).draft.blocks) };
}
