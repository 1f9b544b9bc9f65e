import "server-only";
import type { Actor } from "@/access/actor";
import { authorise, type TripAccess } from "@/access/authorise";
import { recordChange } from "@/access/record";
import { slugOf } from "@/domain/addresses";
import { composeReport } from "@/domain/report/compose";
import { inTransaction, type Tx } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { loadTripRecord } from "../queries/trip-record";
import type { CreateReportInput } from "../schema";
import { keepDraft } from "./keep-draft";

/**
 * Composes the first draft of a report from the record of its trip.
 *
 * @throws {Refusal} `invalid` for a day of another trip; `conflict` at `slug` when a given address is taken; one made of the headline gets a number instead
 */
export async function createReport(actor: Actor, input: CreateReportInput): Promise<{ id: string; slug: string }> {
  const access = await authorise(actor, { trip: input.tripId }, "report:edit");
  const { format, grouping, language, dayId, author, date } = input;
  return inTransaction(async (tx) => {
    await requireDay(tx, access, dayId);
    const record = await loadTripRecord(access, { language, dayId }, tx);
    const composed = composeReport(record, { format, grouping, language });
    const headline = input.headline ?? composed.headline;
    const slug = input.slug ?? (await freeSlug(tx, access.organisationId, headline));
    await requireFreeSlug(tx, access.organisationId, slug, null);
    const row = await tx.report.create({
      data: {
        organisationId: access.organisationId,
        tripId: access.tripId,
        format,
        grouping,
        language,
        dayId,
        headline,
        slug,
        author,
        standfirst: composed.standfirst || null,
        date: date ? new Date(`${date}T00:00:00Z`) : null,
        blocks: composed.blocks,
      },
    });
    await keepDraft(tx, actor, row, "COMPOSED");
    await recordChange(tx, actor, {
      organisationId: access.organisationId,
      tripId: access.tripId,
      action: "report:edit",
      event: "report.created",
      subject: { type: "report", id: row.id, name: headline },
      after: { format, grouping, language, dayId, headline, slug, author, date },
    });
    return { id: row.id, slug };
  });
}

/** @throws {Refusal} `conflict` when another report of the organisation has this address */
export async function requireFreeSlug(
  tx: Tx,
  organisationId: string,
  slug: string,
  reportId: string | null,
): Promise<void> {
  const taken = await tx.report.findFirst({ where: { organisationId, slug }, select: { id: true } });
  if (taken && taken.id !== reportId)
    throw new Refusal("conflict", "reportSlugTaken", { fields: { slug: "reportSlugTaken" } });
}

async function requireDay(tx: Tx, { tripId }: TripAccess, dayId: string | null): Promise<void> {
  if (dayId === null || (await tx.day.count({ where: { id: dayId, tripId } })) > 0) return;
  throw new Refusal("invalid", "checkFields", { fields: { dayId: "chooseDay" }, values: { count: 1 } });
}

async function freeSlug(tx: Tx, organisationId: string, headline: string): Promise<string> {
  const base = slugOf(headline).slice(0, 70).replace(/-$/, "") || "report";
  const taken = await tx.report.findMany({
    where: { organisationId, slug: { startsWith: base } },
    select: { slug: true },
  });
  const slugs = new Set(taken.map(({ slug }) => slug));
  if (!slugs.has(base)) return base;
  let number = 2;
  while (slugs.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}
