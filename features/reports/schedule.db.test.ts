import { expect, it } from "vitest";
import { db } from "@/lib/db";
import { mailsOf, retitle, revisionOf, seedDraft, seedPublished } from "@/test/seed-drafts";
import { publishDue } from "./commands/publish-due";
import { publishReport } from "./commands/publish-report";
import { sendForReview } from "./commands/review";
import { cancelSchedule, schedulePublication } from "./commands/schedule-publication";
import { updateReport } from "./commands/update-report";
import { getComposer } from "./queries/draft";
import { getReports } from "./queries/list";
import { findPublished, loadContent } from "./queries/published";
import { schedulePublicationSchema } from "./schema";

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);
const tomorrow = () => inDays(1).toISOString().slice(0, 10);

function moment(report: { tripId: string; reportId: string }, over: Record<string, unknown> = {}) {
  return schedulePublicationSchema.parse({ ...report, date: tomorrow(), time: "23:59", ...over });
}

it("publishes itself at the moment of the organisation's clocks, and not before", async () => {
  const draft = await seedDraft();

  const schedule = await schedulePublication(draft.admin, moment(draft.report, { time: "12:00" }));

  expect(schedule).toMatchObject({ timeZone: "Europe/Oslo", by: "Ada Admin" });
  const at = new Date(schedule.at);
  expect(`${at.toLocaleString("sv-SE", { timeZone: "Europe/Oslo" })}`).toBe(`${tomorrow()} 12:00:00`);
  await publishDue(new Date(at.getTime() - 1));
  await expect(findPublished(draft.address)).rejects.toMatchObject({ code: "not-found" });
  await publishDue(at);
  expect(await findPublished(draft.address)).toMatchObject({ number: 1 });
  expect(await db.changeRecord.findFirst({ where: { tripId: draft.tripId, event: "report.published" } })).toMatchObject(
    {
      actorKind: "job",
      actorName: "Ada Admin",
    },
  );
  expect(await db.reportRevision.findFirst({ where: { reportId: draft.report.reportId } })).toMatchObject({
    cause: "SCHEDULED",
    publishedById: draft.admin.userId,
  });
});

it("tells whoever scheduled it, and whoever asked for its review, that it is public and where", async () => {
  const draft = await seedDraft();
  await sendForReview(draft.organiser, { ...draft.report, revision: 0, reviewerIds: [], message: null });
  await schedulePublication(draft.admin, moment(draft.report));

  await publishDue(inDays(3));

  const mails = (await mailsOf("published:")).filter(({ text }) => text.includes(`/${draft.address.organisation}/`));
  const address = `/o/${draft.address.organisation}/reports/${draft.address.slug}`;
  expect(mails.map(({ recipient }) => recipient).sort()).toEqual([draft.admin.email, draft.organiser.email].sort());
  expect(mails.every(({ text }) => text.includes(address))).toBe(true);
  const words = (to: string) => mails.find(({ recipient }) => recipient === to)?.text;
  expect(words(draft.admin.email)).toContain("at the moment you chose");
  expect(words(draft.organiser.email)).toContain("at the moment Ada Admin chose");
});

it("stands in the list of reports with its moment, for those who may read the draft", async () => {
  const draft = await seedDraft();
  const { at } = await schedulePublication(draft.admin, moment(draft.report));

  const [listed] = await getReports(draft.organiser, draft.organisationId);
  await cancelSchedule(draft.admin, draft.report);
  const [after] = await getReports(draft.organiser, draft.organisationId);

  expect([listed?.scheduledAt, listed?.timeZone, after?.scheduledAt]).toEqual([at, "Europe/Oslo", null]);
});

it("bears the date of the organisation's clocks, which are ahead of ours after midnight", async () => {
  const draft = await seedDraft();
  const { at } = await schedulePublication(draft.admin, moment(draft.report, { time: "00:15" }));
  expect(at.slice(0, 10)).not.toBe(tomorrow());

  await publishDue(new Date(at));

  const version = await findPublished(draft.address);
  expect([version.publishedOn, (await loadContent(version)).date]).toEqual([tomorrow(), tomorrow()]);
});

it("publishes once, however many processes look", async () => {
  const draft = await seedDraft();
  await schedulePublication(draft.admin, moment(draft.report));

  const taken = await Promise.all(Array.from({ length: 6 }, () => publishDue(inDays(3))));

  expect(taken.reduce((sum, count) => sum + count, 0)).toBe(1);
  expect(await db.reportRevision.count({ where: { reportId: draft.report.reportId } })).toBe(1);
  expect(await publishDue(inDays(3))).toBe(0);
});

it("holds back what fails anew, and tells whoever scheduled it what", async () => {
  const draft = await seedDraft();
  await schedulePublication(draft.admin, moment(draft.report));
  await db.takeaway.update({ where: { id: draft.quoteId }, data: { quoteAllowedAt: null } });

  expect(await publishDue(inDays(3))).toBe(1);

  await expect(findPublished(draft.address)).rejects.toMatchObject({ code: "not-found" });
  const mail = (await mailsOf("held-back:")).find(({ recipient }) => recipient === draft.admin.email);
  expect(mail?.text).toContain("A quote is not allowed in these words.");
  expect((await getComposer(draft.admin, draft.report)).review.schedule).toBeNull();
});

it("publishes with what failed when it was scheduled, for the reason given then", async () => {
  const draft = await seedDraft();
  const { draft: now } = await getComposer(draft.admin, draft.report);
  const blocks = now.blocks.filter(({ id, section }) => !id.includes(draft.visitId) && section.key !== "thanks");
  await updateReport(draft.organiser, { ...draft.report, revision: 0, blocks });
  await expect(schedulePublication(draft.admin, moment(draft.report))).rejects.toMatchObject({
    message: "checksFailed",
  });
  await schedulePublication(draft.admin, moment(draft.report, { overrideReason: "Their lawyers asked" }));

  await publishDue(inDays(3));

  expect(await db.reportRevision.findFirst({ where: { reportId: draft.report.reportId } })).toMatchObject({
    overrideReason: "Their lawyers asked",
    overridden: ["named"],
  });
});

it("does not publish for somebody who may not any more", async () => {
  const draft = await seedDraft();
  await schedulePublication(draft.admin, moment(draft.report));
  await db.membership.updateMany({ where: { userId: draft.admin.userId }, data: { role: "ORGANISER" } });

  await publishDue(inDays(3));

  await expect(findPublished(draft.address)).rejects.toMatchObject({ code: "not-found" });
  expect((await mailsOf("held-back:")).some(({ recipient }) => recipient === draft.admin.email)).toBe(true);
});

it("can be cancelled, moved, and overtaken by hand", async () => {
  const draft = await seedDraft();
  await schedulePublication(draft.admin, moment(draft.report));
  await cancelSchedule(draft.admin, draft.report);
  await expect(cancelSchedule(draft.admin, draft.report)).rejects.toMatchObject({ message: "notScheduled" });
  expect(await publishDue(inDays(3))).toBe(0);

  await schedulePublication(draft.admin, moment(draft.report));
  await schedulePublication(draft.admin, moment(draft.report, { time: "23:58" }));
  expect(await db.scheduledPublication.count({ where: { reportId: draft.report.reportId, outcome: null } })).toBe(1);

  await publishReport(draft.admin, { ...draft.report, revision: 0, overrideReason: null });
  expect(await publishDue(inDays(3))).toBe(0);
  expect(await findPublished(draft.address)).toMatchObject({ number: 1 });
});

it("wants a moment to come, and the note of a correction", async () => {
  const draft = await seedPublished();
  const past = { ...moment(draft.report, { correction: "A name." }), date: inDays(-2).toISOString().slice(0, 10) };
  await expect(schedulePublication(draft.admin, past as ReturnType<typeof moment>)).rejects.toMatchObject({
    fields: { date: "chooseLaterMoment" },
  });
  await expect(schedulePublication(draft.admin, moment(draft.report))).rejects.toMatchObject({
    fields: { correction: "sayWhatChanged" },
  });
  await expect(schedulePublication(draft.organiser, moment(draft.report))).rejects.toMatchObject({ code: "forbidden" });

  await retitle(draft, "Corrected in time");
  await schedulePublication(draft.admin, moment(draft.report, { correction: "The headline." }));
  await publishDue(inDays(3));
  expect(await findPublished(draft.address)).toMatchObject({ number: 2 });
  expect(await revisionOf(draft.report)).toBe(3);
});
