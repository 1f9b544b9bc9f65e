import { expect, it } from "vitest";
import { db } from "@/lib/db";
import { retitle, revisionOf, seedDraft } from "@/test/seed-drafts";
import { sendForReview } from "./commands/review";
import { restoreDraft, updateReport } from "./commands/update-report";
import { getComposer } from "./queries/draft";
import { compareVersions, getVersions } from "./queries/versions";

it("keeps at most one version a person of ten minutes of editing, the last state of it", async () => {
  const draft = await seedDraft();
  await retitle(draft, "First");
  await retitle(draft, "Second");
  await updateReport(draft.admin, { ...draft.report, revision: 2, headline: "Third" });
  const long = new Date(Date.now() - 11 * 60_000);
  await db.draftVersion.updateMany({ where: { byId: draft.organiser.userId }, data: { createdAt: long } });
  await retitle(draft, "Fourth");

  const kept = await db.draftVersion.findMany({
    where: { reportId: draft.report.reportId, cause: "EDITED" },
    orderBy: { at: "asc" },
  });

  expect(kept.map(({ byName, headline }) => [byName, headline])).toEqual([
    ["Olga Organiser", "Second"],
    ["Ada Admin", "Third"],
    ["Olga Organiser", "Fourth"],
  ]);
});

it("keeps the first draft as it was composed, and what was sent for review", async () => {
  const draft = await seedDraft();
  await sendForReview(draft.organiser, { ...draft.report, revision: 0, reviewerIds: [], message: null });

  const { drafts } = await getVersions(draft.organiser, draft.report);

  expect(drafts.map(({ cause, by }) => [cause, by])).toEqual([
    ["REVIEW", "Olga Organiser"],
    ["COMPOSED", "Olga Organiser"],
  ]);
});

it("lays two states side by side and marks the words that differ", async () => {
  const draft = await seedDraft();
  const { draft: now } = await getComposer(draft.organiser, draft.report);
  const [first] = now.blocks;
  if (!first) throw new Error("A draft without blocks");
  const fresh = { ...first, id: "mine", type: "paragraph" as const, source: null, composedHash: null, edited: true };
  const blocks = [...now.blocks, { ...fresh, text: [{ text: "A new end." }] }];
  await updateReport(draft.organiser, { ...draft.report, revision: 0, headline: "Three days in Turku", blocks });
  const { drafts } = await getVersions(draft.organiser, draft.report);
  const composed = drafts.find(({ cause }) => cause === "COMPOSED");

  const { head, rows } = await compareVersions(draft.organiser, {
    ...draft.report,
    from: composed?.id ?? "",
    to: "now",
  });

  const marked = (words: (typeof head)[number]["before"]) =>
    words?.filter(({ differs }) => differs).map(({ text }) => text);
  expect([marked(head[0]?.before ?? null), marked(head[0]?.after ?? null)]).toEqual([["Two"], ["Three"]]);
  expect(rows.filter(({ state }) => state !== "same")).toMatchObject([
    { state: "added", before: null, after: [{ text: "A new end." }] },
  ]);
});

it("goes back to an earlier draft as a change of its own: nothing is lost", async () => {
  const draft = await seedDraft();
  await retitle(draft, "Written in vain");
  const { drafts } = await getVersions(draft.organiser, draft.report);
  const composed = drafts.find(({ cause }) => cause === "COMPOSED")?.id ?? "";
  const input = { ...draft.report, versionId: composed };
  await expect(restoreDraft(draft.organiser, { ...input, revision: 0 })).rejects.toMatchObject({ code: "stale" });

  const { draft: after } = await restoreDraft(draft.organiser, {
    ...input,
    revision: await revisionOf(draft.report),
  });

  expect(after).toMatchObject({ headline: "Two days in Turku", revision: 2 });
  const kept = await db.draftVersion.findMany({ where: { reportId: draft.report.reportId } });
  expect(kept.map(({ headline }) => headline)).toContain("Written in vain");
  const other = await seedDraft();
  await expect(
    restoreDraft(other.organiser, { ...other.report, versionId: composed, revision: 0 }),
  ).rejects.toMatchObject({ code: "not-found" });
});
