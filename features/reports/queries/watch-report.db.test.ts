import { randomUUID } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { expect, it, vi } from "vitest";
import { addComment, editComment, removeComment, resolveComment } from "@/features/comments/commands";
import type { CommentThread } from "@/features/comments/queries";
import { addPicture, removePicture, restorePicture, updatePicture } from "@/features/pictures/commands";
import { addPictureSchema } from "@/features/pictures/schema";
import { leaveReport, visitReport } from "@/features/report-visits/commands";
import { touchPlan } from "@/features/trips/touch-plan";
import { db, inTransaction } from "@/lib/db";
import { seedTrip } from "@/test/seed-trip";
import { createReport } from "../commands/create-report";
import { updateReport } from "../commands/update-report";
import { type ReportNews, readReport, watchReport } from "./watch-report";

const aSmallPicture = { width: 30, height: 20, channels: 3, background: "#336666" } as const;

async function aReport(trip: Awaited<ReturnType<typeof seedTrip>>) {
  const input = { tripId: trip.tripId, format: "JOURNEY", language: "en", grouping: "DAY", dayId: null } as const;
  const { id } = await createReport(trip.organiser, { ...input, headline: null, slug: null, author: null, date: null });
  const { draft } = await readReport(trip.organiser, { tripId: trip.tripId, reportId: id });
  return { tripId: trip.tripId, reportId: id, revision: draft.revision };
}

it("tells every change of a report once it is stored, nothing of other reports, and that it is another plan", async () => {
  const trip = await seedTrip();
  const [one, other] = [await aReport(trip), await aReport(trip)];
  const watched = await watchReport(trip.organiser, one);
  const heard: ReportNews[] = [];
  const end = watched.follow((news) => heard.push(news));

  await updateReport(trip.admin, { ...other, headline: "Another" });
  await updateReport(trip.admin, { ...one, headline: "Oslo" });
  await vi.waitFor(() => expect(heard.map(({ revision }) => revision)).toEqual([one.revision + 1]));
  expect((await readReport(trip.organiser, one)).draft.headline).toBe("Oslo");

  await inTransaction((tx) => touchPlan(tx, trip.tripId));
  await vi.waitFor(() => expect(heard.at(-1)?.planRevision).toBe(watched.now.planRevision + 1));
  end();

  await expect(watchReport(trip.stranger, one)).rejects.toMatchObject({ code: "not-found" });
  await expect(watched.still()).resolves.toBe(true);
  await db.report.delete({ where: { id: one.reportId } });
  await expect(watched.still()).resolves.toBe(false);
});

it("tells whenever something is said of a report, changed, answered, resolved, opened again or removed", async () => {
  const trip = await seedTrip();
  const [report, other] = [await aReport(trip), await aReport(trip)];
  const watched = await watchReport(trip.organiser, report);
  const heard: string[] = [watched.now.comments];
  const end = watched.follow(({ comments }) => heard.push(comments));
  const said = { blockId: null, words: null, around: null, threadId: null };
  const told = async (what: Promise<CommentThread[]>) => {
    const before = heard.length;
    const [thread] = await what;
    await vi.waitFor(() => expect(heard.length).toBe(before + 1));
    return { ...report, commentId: thread?.id ?? "" };
  };

  await addComment(trip.admin, { ...other, ...said, text: "Of another" });
  const one = await told(addComment(trip.admin, { ...report, ...said, text: "Is this so?" }));
  await told(editComment(trip.admin, { ...one, revision: 0, text: "Is it?" }));
  await told(resolveComment(trip.organiser, { ...one, resolved: true }));
  await told(addComment(trip.organiser, { ...report, ...said, text: "It is.", threadId: one.commentId }));
  await told(resolveComment(trip.organiser, { ...one, resolved: true }));
  await told(resolveComment(trip.organiser, { ...one, resolved: false }));
  await told(removeComment(trip.admin, one));
  end();

  // The comment on the other report was told to nobody here.
  expect(heard).toHaveLength(8);
});

it("tells also of a change that reads as before, such as words that became bold", async () => {
  const trip = await seedTrip();
  const report = await aReport(trip);
  const blocks = [
    {
      ...{ id: "a", section: { key: "lead", label: "", detail: null }, source: null, composedHash: null, edited: true },
      type: "paragraph" as const,
      text: [{ text: "Oslo" }],
    },
  ];
  await updateReport(trip.organiser, { ...report, blocks });
  const watched = await watchReport(trip.organiser, report);
  const heard: number[] = [];
  const end = watched.follow(({ revision }) => heard.push(revision));

  const bold = blocks.map((block) => ({ ...block, text: [{ text: "Oslo", mark: "strong" as const }] }));
  await updateReport(trip.organiser, { ...report, revision: report.revision + 1, blocks: bold });

  await vi.waitFor(() => expect(heard).toEqual([report.revision + 2]));
  end();
});

it("tells of a picture a colleague adds to the trip, describes, removes or brings back, and of none of other trips", async () => {
  process.env.DATA_DIR = mkdtempSync(join(tmpdir(), "sojourn-watch-"));
  const [trip, other] = [await seedTrip(), await seedTrip()];
  const report = await aReport(trip);
  const watched = await watchReport(trip.organiser, report);
  const heard: string[] = [watched.now.beside];
  const end = watched.follow(({ beside }) => heard.push(beside));
  const told = async <What>(what: Promise<What>): Promise<What> => {
    const before = heard.length;
    const done = await what;
    await vi.waitFor(() => expect(heard.length).toBe(before + 1));
    return done;
  };
  const file = new Blob([new Uint8Array(await sharp({ create: aSmallPicture }).jpeg().toBuffer())]);
  const upload = (to: typeof trip) =>
    addPicture(to.admin, addPictureSchema.parse({ tripId: to.tripId, file, alt: "A quay" }));

  await upload(other);
  const picture = { tripId: trip.tripId, pictureId: (await told(upload(trip))).id };
  await told(updatePicture(trip.admin, { ...picture, revision: 0, alt: "A quay in fog" }));
  await told(removePicture(trip.admin, picture));
  await told(restorePicture(trip.admin, picture));
  end();

  expect(new Set(heard).size).toBe(5);
  expect((await watchReport(trip.organiser, report)).now.beside).toBe(heard.at(-1));
});

it("says who else has the report open and in which block, until they leave or nothing is heard of them", async () => {
  const trip = await seedTrip();
  const report = await aReport(trip);
  const { admin } = trip;
  const visitId = randomUUID();
  const watched = await watchReport(trip.organiser, report);
  const heard: ReportNews["people"][] = [];
  const end = watched.follow(({ people }) => heard.push(people));
  const latest = () => heard.at(-1)?.map((one) => [one.name, one.blockId]);

  await visitReport(trip.organiser, { ...report, visitId: randomUUID(), blockId: "lead" });
  await visitReport(admin, { ...report, visitId, blockId: null });
  await vi.waitFor(() => expect(latest()).toEqual([[admin.name, null]]));
  await visitReport(admin, { ...report, visitId, blockId: "day:1" });
  await vi.waitFor(() => expect(latest()).toEqual([[admin.name, "day:1"]]));
  await leaveReport(admin, { ...report, visitId });
  await vi.waitFor(() => expect(latest()).toEqual([]));
  end();

  await visitReport(admin, { ...report, visitId, blockId: null });
  await db.reportVisit.update({ where: { id: visitId }, data: { seenAt: new Date(Date.now() - 91_000) } });
  expect((await watchReport(trip.organiser, report)).now.people).toEqual([]);
});

it("lets nobody take over another's window, or visit a report they may not read", async () => {
  const [trip, other] = [await seedTrip(), await seedTrip()];
  const report = await aReport(trip);
  const visitId = randomUUID();
  await visitReport(trip.admin, { ...report, visitId, blockId: null });

  const taken = visitReport(trip.organiser, { ...report, visitId, blockId: null });
  await expect(taken).rejects.toMatchObject({ code: "not-found" });
  await leaveReport(trip.organiser, { ...report, visitId });
  expect(await db.reportVisit.count({ where: { id: visitId } })).toBe(1);
  for (const actor of [trip.stranger, other.organiser]) {
    const astray = visitReport(actor, { ...report, visitId: randomUUID(), blockId: null });
    await expect(astray).rejects.toMatchObject({ code: "not-found" });
  }
});
