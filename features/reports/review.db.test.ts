import { expect, it } from "vitest";
import { db } from "@/lib/db";
import { mailsOf, retitle, revisionOf, seedDraft, seedPublished } from "@/test/seed-drafts";
import { seedUser } from "@/test/seed-organisation";
import { publishReport, unpublishReport } from "./commands/publish-report";
import { sendBack, sendForReview } from "./commands/review";
import { updateReport } from "./commands/update-report";
import { getComposer } from "./queries/draft";
import { findPublished, loadContent } from "./queries/published";
import { getPublishedVersion, getVersions } from "./queries/versions";

const nobodyChosen = { reviewerIds: [], message: null };

it("asks the chosen admins by mail, and says who was asked and when", async () => {
  const draft = await seedDraft();
  const other = await seedUser({ name: "Other Admin", organisationId: draft.organisationId, role: "ADMIN" });

  const { draft: after } = await sendForReview(draft.organiser, {
    ...draft.report,
    revision: 0,
    reviewerIds: [draft.admin.userId],
    message: "The second day is new.",
  });

  expect(after.status).toBe("IN_REVIEW");
  const { review } = await getComposer(draft.organiser, draft.report);
  expect(review.requests).toMatchObject([
    { askedBy: "Olga Organiser", reviewers: ["Ada Admin"], message: "The second day is new.", answer: null },
  ]);
  const mails = await db.outboxMail.findMany({ where: { organisationId: draft.organisationId } });
  expect(mails.map(({ recipient }) => recipient)).toEqual([draft.admin.email]);
  expect(mails[0]?.text).toContain("The second day is new.");
  expect(mails[0]?.text).toContain(`/trips/${draft.tripId}/report/${draft.report.reportId}`);
  expect(mails.some(({ recipient }) => recipient === other.email)).toBe(false);
});

it("asks every admin when nobody is chosen, and nobody who may not publish", async () => {
  const draft = await seedDraft();

  await expect(
    sendForReview(draft.organiser, {
      ...draft.report,
      revision: 0,
      reviewerIds: [draft.organiser.userId],
      message: null,
    }),
  ).rejects.toMatchObject({ code: "invalid", fields: { reviewerIds: "chooseReviewer" } });
  await sendForReview(draft.organiser, { ...draft.report, revision: 0, ...nobodyChosen });

  const { review } = await getComposer(draft.organiser, draft.report);
  expect(review.requests[0]?.reviewers).toEqual(["Ada Admin"]);
});

it("sends a draft back with a note, which reaches whoever asked", async () => {
  const draft = await seedDraft();
  await sendForReview(draft.organiser, { ...draft.report, revision: 0, ...nobodyChosen });
  const asked = { ...draft.report, note: "Say who spoke." };
  await expect(sendBack(draft.organiser, { ...asked, revision: 1 })).rejects.toMatchObject({ code: "forbidden" });

  const { draft: after } = await sendBack(draft.admin, { ...asked, revision: 1 });

  expect(after.status).toBe("DRAFT");
  const { review } = await getComposer(draft.organiser, draft.report);
  expect(review.requests[0]?.answer).toMatchObject({ outcome: "SENT_BACK", by: "Ada Admin", note: "Say who spoke." });
  const mails = await mailsOf("sent-back:");
  expect(mails.find(({ recipient }) => recipient === draft.organiser.email)?.text).toContain("Say who spoke.");
  await expect(sendBack(draft.admin, { ...asked, revision: 2 })).rejects.toMatchObject({ message: "notInReview" });
});

it("answers open requests by publishing, and whoever asked is told so by mail", async () => {
  const draft = await seedDraft();
  await sendForReview(draft.organiser, { ...draft.report, revision: 0, ...nobodyChosen });

  await publishReport(draft.admin, { ...draft.report, revision: 1, overrideReason: null });

  const { review } = await getComposer(draft.organiser, draft.report);
  expect(review.requests[0]?.answer).toMatchObject({ outcome: "PUBLISHED", by: "Ada Admin" });
  const mails = (await mailsOf("published:")).filter(({ text }) => text.includes(`/o/${draft.slug}/`));
  expect(mails.map(({ recipient }) => recipient)).toEqual([draft.organiser.email]);
  expect(mails[0]?.text).toContain("Ada Admin published it.");
});

it("tells readers of a correction, and asks for the note", async () => {
  const draft = await seedPublished();
  await retitle(draft, "Two clear days in Turku");
  const input = { ...draft.report, overrideReason: null, revision: await revisionOf(draft.report) };
  await expect(publishReport(draft.admin, input)).rejects.toMatchObject({
    code: "invalid",
    fields: { correction: "sayWhatChanged" },
  });

  await publishReport(draft.admin, { ...input, correction: "The headline." });

  const version = await findPublished(draft.address);
  expect(version.number).toBe(2);
  const today = new Date().toISOString().slice(0, 10);
  expect((await loadContent(version)).correction).toEqual({ date: today, note: "The headline." });
});

it("publishes nothing twice: the same content has the same hash and keeps its number", async () => {
  const draft = await seedPublished();
  const first = await findPublished(draft.address);
  const again = { ...draft.report, overrideReason: null };
  await expect(
    publishReport(draft.admin, { ...again, revision: await revisionOf(draft.report) }),
  ).rejects.toMatchObject({ code: "conflict", message: "nothingToPublish" });

  await unpublishReport(draft.admin, { ...draft.report, revision: await revisionOf(draft.report) });
  await publishReport(draft.admin, { ...again, revision: await revisionOf(draft.report) });

  expect(await findPublished(draft.address)).toMatchObject({ number: 1, contentHash: first.contentHash });
  expect(await db.reportRevision.count({ where: { reportId: draft.report.reportId } })).toBe(1);
});

it("keeps earlier versions for admins, with who, when, which checks failed and why it went out", async () => {
  const draft = await seedDraft();
  const { draft: now } = await getComposer(draft.admin, draft.report);
  const blocks = now.blocks.filter(({ id, section }) => !id.includes(draft.visitId) && section.key !== "thanks");
  await updateReport(draft.organiser, { ...draft.report, revision: 0, blocks });
  await publishReport(draft.admin, { ...draft.report, revision: 1, overrideReason: "Their lawyers asked" });

  const { published } = await getVersions(draft.admin, draft.report);

  expect(published).toMatchObject([
    { number: 1, by: "Ada Admin", isPublic: true, overridden: ["named"], overrideReason: "Their lawyers asked" },
  ]);
  expect(published?.[0]?.contentHash).toMatch(/^[0-9a-f]{64}$/);
  const { report } = await getPublishedVersion(draft.admin, { ...draft.report, number: 1 });
  expect(report.headline).toBe("Two days in Turku");
  expect((await getVersions(draft.organiser, draft.report)).published).toBeNull();
  await expect(getPublishedVersion(draft.organiser, { ...draft.report, number: 1 })).rejects.toMatchObject({
    code: "forbidden",
  });
  await expect(getPublishedVersion(draft.admin, { ...draft.report, number: 2 })).rejects.toMatchObject({
    code: "not-found",
  });
});
