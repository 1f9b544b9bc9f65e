import "server-only";
import { diffWordsWithSpace } from "diff";
import type { Actor } from "@/access/actor";
import { allows, authorise, type TripAccess } from "@/access/authorise";
import {
  type Comparable,
  type ComparedBlock,
  comparableDraft,
  comparableVersion,
  compareBlocks,
} from "@/domain/report/compare-drafts";
import { withoutWithdrawn } from "@/domain/report/correct";
import type { PublishedReport } from "@/domain/report/published";
import { readPublished } from "@/domain/report/read-published";
import { db } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import type { DraftCause, ReportRevision } from "@/prisma/generated/client";
import type { OneReportInput } from "../schema";
import { blocksOf, loadReport } from "./draft";

/** A fixed version of a report. */
export type VersionInList = {
  number: number;
  cause: ReportRevision["cause"];
  by: string | null;
  /** ISO instant. */
  at: string;
  contentHash: string;
  /** Readers see it now. */
  isPublic: boolean;
  /** Which checks failed, and why it went out all the same. */
  overridden: string[];
  overrideReason: string | null;
  correction: string | null;
};

/** A state of the draft that was kept. */
export type DraftInList = { id: string; cause: DraftCause; by: string; at: string };

/** The versions of a report; the published ones only for those who may publish. */
export type Versions = {
  headline: string;
  published: VersionInList[] | null;
  drafts: DraftInList[];
  /** IANA zone of the organisation, in which moments are told. */
  timeZone: string;
  revision: number;
  mayEdit: boolean;
};

/** All that is kept of a report, the newest first. */
export async function getVersions(actor: Actor, { tripId, reportId }: OneReportInput): Promise<Versions> {
  const access = await authorise(actor, { trip: tripId }, "report:read-draft");
  const report = await loadReport(access, reportId);
  const drafts = await db.draftVersion.findMany({
    where: { reportId: report.id },
    select: { id: true, cause: true, byName: true, at: true },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: 500,
  });
  const { timeZone } = await db.organisation.findUniqueOrThrow({
    where: { id: access.organisationId },
    select: { timeZone: true },
  });
  return {
    headline: report.headline,
    timeZone,
    published: allows(access, "report:publish") ? await listPublished(report.id, report.publishedId) : null,
    drafts: drafts.map(({ id, cause, byName, at }) => ({ id, cause, by: byName, at: at.toISOString() })),
    revision: report.revision,
    mayEdit: allows(access, "report:edit"),
  };
}

async function listPublished(reportId: string, publishedId: string | null): Promise<VersionInList[]> {
  const rows = await db.reportRevision.findMany({ where: { reportId }, orderBy: { number: "desc" } });
  const people = await db.user.findMany({
    where: { id: { in: rows.flatMap(({ publishedById }) => publishedById ?? []) } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return rows.map((row) => ({
    number: row.number,
    cause: row.cause,
    by: names.get(row.publishedById ?? "") ?? null,
    at: row.publishedAt.toISOString(),
    contentHash: row.contentHash,
    isPublic: row.id === publishedId,
    overridden: row.overridden,
    overrideReason: row.overrideReason,
    correction: readPublished(row.content).correction?.note ?? null,
  }));
}

/**
 * A published version as readers saw it, without what was withdrawn since; for those who may publish.
 *
 * @throws {Refusal} `not-found` for a number that was never published
 */
export async function getPublishedVersion(
  actor: Actor,
  { tripId, reportId, number }: OneReportInput & { number: number },
): Promise<{ report: PublishedReport; path: string; at: string }> {
  const access = await authorise(actor, { trip: tripId }, "report:publish");
  const { id, organisation, slug } = await loadReport(access, reportId);
  const row = await db.reportRevision.findFirst({ where: { reportId: id, number } });
  if (!row) throw new Refusal("not-found", "notFound");
  return {
    report: await asFarAsShown(access, readPublished(row.content)),
    path: `/o/${organisation.slug}/reports/${slug}`,
    at: row.publishedAt.toISOString(),
  };
}

/** What was withdrawn is kept and shown to nobody. */
async function asFarAsShown({ tripId }: TripAccess, content: PublishedReport): Promise<PublishedReport> {
  const refused = await db.picture.findMany({ where: { tripId, consent: "REFUSED" }, select: { id: true } });
  const takenBack = await db.withdrawal.findMany({ where: { tripId, kind: "QUOTE" }, select: { subjectId: true } });
  return withoutWithdrawn(content, {
    pictureIds: new Set(refused.map(({ id }) => id)),
    takeawayIds: new Set(takenBack.map(({ subjectId }) => subjectId)),
  });
}

/** Words that stand in one state only are marked; `place` counts the pieces. */
export type Words = { place: number; text: string; differs: boolean }[];

/** A row of two states side by side. */
export type ComparedRow = {
  /** Different for each row of a comparison. */
  key: string;
  state: ComparedBlock["state"];
  section: string;
  before: Words | null;
  after: Words | null;
};

export type Comparison = { from: string; to: string; head: ComparedRow[]; rows: ComparedRow[] };

/**
 * Two states of a report side by side: the draft as it is (`now`), kept drafts (their ids), published versions
 * (`version-3`, for those who may publish).
 *
 * @throws {Refusal} `not-found` for a state that is not there
 */
export async function compareVersions(
  actor: Actor,
  { tripId, reportId, from, to }: OneReportInput & { from: string; to: string },
): Promise<Comparison> {
  const access = await authorise(actor, { trip: tripId }, "report:read-draft");
  const [before, after] = [await stateOf(access, reportId, from), await stateOf(access, reportId, to)];
  return {
    from,
    to,
    head: [rowOf(compareOne("headline", before, after)), rowOf(compareOne("standfirst", before, after))],
    rows: compareBlocks(before.blocks, after.blocks).map(rowOf),
  };
}

type State = { headline: string; standfirst: string; blocks: Comparable[] };

async function stateOf(access: TripAccess, reportId: string, name: string): Promise<State> {
  const report = await loadReport(access, reportId);
  if (name === "now") return stateOfDraft(report);
  const number = /^version-([1-9]\d{0,6})$/.exec(name)?.[1];
  if (number && allows(access, "report:publish")) {
    const row = await db.reportRevision.findFirst({ where: { reportId: report.id, number: Number(number) } });
    if (!row) throw new Refusal("not-found", "notFound");
    const content = await asFarAsShown(access, readPublished(row.content));
    const { headline, standfirst } = content;
    return { headline, standfirst: standfirst ?? "", blocks: comparableVersion(content) };
  }
  const draft = /^[0-9a-f-]{36}$/.test(name)
    ? await db.draftVersion.findFirst({ where: { id: name, reportId: report.id } })
    : null;
  if (!draft) throw new Refusal("not-found", "notFound");
  return stateOfDraft(draft);
}

function stateOfDraft(row: { headline: string; standfirst: string | null; blocks: unknown }): State {
  const { headline, standfirst, blocks } = row;
  return { headline, standfirst: standfirst ?? "", blocks: comparableDraft(blocksOf(blocks)) };
}

function compareOne(id: "headline" | "standfirst", before: State, after: State): ComparedBlock {
  const line = (text: string): Comparable => ({ id, type: "paragraph", section: "", text, essence: text });
  const [from, to] = [line(before[id]), line(after[id])];
  return { state: from.text === to.text ? "same" : "changed", before: from, after: to };
}

function rowOf({ state, before, after }: ComparedBlock): ComparedRow {
  const place = {
    key: `${state} ${(after ?? before)?.id} ${before === null}`,
    section: (after ?? before)?.section ?? "",
  };
  const plain = (block: Comparable | null): Words | null => block && [{ place: 0, text: block.text, differs: false }];
  if (state !== "changed" || !before || !after) return { ...place, state, before: plain(before), after: plain(after) };
  const parts = diffWordsWithSpace(before.text, after.text);
  const side = (other: "added" | "removed"): Words =>
    parts
      .filter((part) => !part[other])
      .map(({ value, added, removed }, index) => ({ place: index, text: value, differs: added || removed }));
  return { ...place, state, before: side("added"), after: side("removed") };
}
