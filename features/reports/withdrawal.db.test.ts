import { expect, it, vi } from "vitest";
import type { LinkActor } from "@/access/actor";
import { updatePicture } from "@/features/pictures/commands";
import { editTakeaway } from "@/features/takeaways/commands";
import { db } from "@/lib/db";
import { retitle, revisionOf, seedDraft, seedPublished } from "@/test/seed-drafts";
import { publishReport, unpublishReport } from "./commands/publish-report";
import { updateReport } from "./commands/update-report";
import { applyWithdrawals } from "./commands/withdraw";
import { getComposer } from "./queries/draft";
import { findPublished, loadContent } from "./queries/published";
import { getPublishedVersion, getVersions } from "./queries/versions";
import { type ReportNews, watchReport } from "./queries/watch-report";

async function publishedWithPicture() {
  const draft = await seedDraft();
  const picture = await db.picture.create({
    data: {
      organisationId: draft.organisationId,
      tripId: draft.tripId,
      fileKey: "pictures/none",
      width: 640,
      height: 400,
      alt: "The harbour",
      credit: "Ana Pop",
      consent: "AGREED",
    },
  });
  const { draft: now } = await getComposer(draft.admin, draft.report);
  const [first] = now.blocks;
  if (!first) throw new Error("A draft without blocks");
  const figure = {
    ...{ id: "figure-1", type: "figure" as const, section: first.section, source: null, composedHash: null },
    ...{ edited: false, pictureId: picture.id, caption: null, crop: null, size: "text" as const },
  };
  await updateReport(draft.organiser, { ...draft.report, revision: 0, blocks: [figure, ...now.blocks] });
  await publishReport(draft.admin, { ...draft.report, revision: 1, overrideReason: null });
  return { ...draft, pictureId: picture.id };
}

async function publicText(address: Parameters<typeof findPublished>[0]): Promise<string> {
  return JSON.stringify(await loadContent(await findPublished(address)));
}

it("takes a picture out of what is public when consent is taken back, and leaves the draft alone", async () => {
  const own = await publishedWithPicture();
  const { pictureId, report, address, tripId } = own;
  expect(await publicText(address)).toContain(pictureId);
  const revision = await revisionOf(report);

  await updatePicture(own.organiser, { tripId, pictureId, revision: 0, consent: "REFUSED" });
  while ((await applyWithdrawals(new Date())) > 0);

  expect(await publicText(address)).not.toContain(pictureId);
  expect(await findPublished(address)).toMatchObject({ number: 2 });
  expect(await revisionOf(report)).toBe(revision);
  expect((await getComposer(own.admin, report)).draft.published).toMatchObject({ number: 2, changedSince: false });
  const { published } = await getVersions(own.admin, report);
  expect(published?.map(({ number, cause }) => [number, cause])).toEqual([
    [2, "PICTURE_WITHDRAWN"],
    [1, "PUBLISHED"],
  ]);
  expect(await db.changeRecord.findFirst({ where: { tripId, event: "report.withdrawn-from" } })).toMatchObject({
    actorKind: "job",
    after: { version: 2, cause: "PICTURE_WITHDRAWN" },
  });
});

it("takes it out as well when an agreement is set back to not asked yet", async () => {
  const { pictureId, address, tripId, organiser } = await publishedWithPicture();

  await updatePicture(organiser, { tripId, pictureId, revision: 0, consent: "UNKNOWN" });
  while ((await applyWithdrawals(new Date())) > 0);

  expect(await publicText(address)).not.toContain(pictureId);
});

it("keeps what was withdrawn in the older version and shows it to nobody", async () => {
  const own = await publishedWithPicture();
  const { pictureId, report, tripId } = own;
  await updatePicture(own.organiser, { tripId, pictureId, revision: 0, consent: "REFUSED" });
  while ((await applyWithdrawals(new Date())) > 0);

  const kept = await db.reportRevision.findFirstOrThrow({ where: { reportId: report.reportId, number: 1 } });
  const shown = await getPublishedVersion(own.admin, { ...report, number: 1 });

  expect(JSON.stringify(kept.content)).toContain(pictureId);
  expect(JSON.stringify(shown.report)).not.toContain(pictureId);
});

it("takes a quote out when its author takes the permission back", async () => {
  const own = await seedPublished();
  const { quoteId, participantId, tripId, address } = own;
  expect(await publicText(address)).toContain("We will measure our own harbour.");
  const author: LinkActor = {
    ...{ kind: "link", link: "ITINERARY", tripId, participantId, name: "Ioana Mureșan", language: null, token: "" },
  };

  await editTakeaway(author, { tripId, takeawayId: quoteId, quoteAllowed: false, revision: 0 }, { locale: "en" });
  while ((await applyWithdrawals(new Date())) > 0);

  expect(await publicText(address)).not.toContain("We will measure our own harbour.");
  const { published } = await getVersions(own.admin, own.report);
  expect(published?.[0]).toMatchObject({ number: 2, cause: "QUOTE_WITHDRAWN" });
});

it("does each withdrawal once, however many processes look, and says still what differs from the draft", async () => {
  const own = await publishedWithPicture();
  await retitle(own, "Written on meanwhile");
  const { tripId, pictureId } = own;
  await updatePicture(own.organiser, { tripId, pictureId, revision: 0, consent: "REFUSED" });

  await Promise.all(Array.from({ length: 5 }, () => applyWithdrawals(new Date())));

  expect(await db.reportRevision.count({ where: { reportId: own.report.reportId } })).toBe(2);
  expect((await getComposer(own.admin, own.report)).draft.published?.changedSince).toBe(true);
});

it("tells whoever has the report open that readers have another version, though the draft is as it was", async () => {
  const own = await publishedWithPicture();
  const { tripId, pictureId, report } = own;
  const { now, follow } = await watchReport(own.organiser, report);
  const heard: ReportNews[] = [];
  const end = follow((news) => heard.push(news));
  await updatePicture(own.organiser, { tripId, pictureId, revision: 0, consent: "REFUSED" });
  // What is heard of the picture itself is over before the job begins.
  await vi.waitFor(() => expect(heard.at(-1)?.beside).not.toBe(now.beside));

  while ((await applyWithdrawals(new Date())) > 0);

  await vi.waitFor(() => expect(heard.at(-1)?.version).toBe(2));
  end();
  expect([now.version, heard.at(-1)?.revision]).toEqual([1, now.revision]);
});

it("tells whoever has the report open that it was taken back", async () => {
  const own = await seedPublished();
  const { now, follow } = await watchReport(own.organiser, own.report);
  const heard: ReportNews[] = [];
  const end = follow((news) => heard.push(news));

  await unpublishReport(own.admin, { ...own.report, revision: now.revision });

  await vi.waitFor(() => expect(heard.at(-1)).toMatchObject({ revision: now.revision + 1, version: null }));
  end();
});

it("makes no new version of a report that does not show it", async () => {
  const own = await seedPublished();
  await db.withdrawal.create({ data: { tripId: own.tripId, kind: "PICTURE", subjectId: own.tripId } });

  while ((await applyWithdrawals(new Date())) > 0);

  expect(await findPublished(own.address)).toMatchObject({ number: 1 });
});
