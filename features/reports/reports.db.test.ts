import pg from "pg";
import { beforeAll, expect, it, vi } from "vitest";
import { blocksToText } from "@/domain/report/blocks";
import { canPublish } from "@/domain/report/checks";
import { db } from "@/lib/db";
import { seedUser } from "@/test/seed-organisation";
import { seedJourney } from "@/test/seed-report";
import { seedItem } from "@/test/seed-trip";
import { createReport } from "./commands/create-report";
import { deleteReport, publishReport, unpublishReport } from "./commands/publish-report";
import { sendForReview } from "./commands/review";
import { acceptOffers, updateReport } from "./commands/update-report";
import { getComposer, getPreview } from "./queries/draft";
import { getReports } from "./queries/list";
import { findPublished, loadContent } from "./queries/published";
import { createReportSchema, updateReportSchema } from "./schema";

type Journey = Awaited<ReturnType<typeof seedJourney>>;
let trip: Journey;

beforeAll(async () => {
  trip = await seedJourney();
});

const choice = {
  format: "JOURNEY",
  grouping: "DAY",
  language: "en",
  dayId: null,
  headline: null,
  slug: null,
  author: null,
  date: null,
} as const;

async function aReport(over: Partial<Parameters<typeof createReport>[1]> = {}, of: Journey = trip) {
  const { id, slug } = await createReport(of.organiser, { tripId: of.tripId, ...choice, ...over });
  return { tripId: of.tripId, reportId: id, slug };
}

async function readPublished(address: { organisation: string; slug: string }) {
  const version = await findPublished(address);
  return { ...version, content: await loadContent(version) };
}

it("composes the first draft from the record, without what was declined", async () => {
  const report = await aReport({ headline: "Two days in Turku" });

  const { draft, material } = await getComposer(trip.organiser, report);

  expect(draft).toMatchObject({
    headline: "Two days in Turku",
    slug: "two-days-in-turku",
    status: "DRAFT",
    revision: 0,
  });
  const text = blocksToText(draft.blocks);
  for (const fact of [
    "Ilmamittaus Åbo",
    "Märta Öhman",
    "Head of Measuring",
    "Clean air",
    "Warm houses",
    "measure first",
  ])
    expect(text).toContain(fact);
  expect(text).not.toContain("fell through");
  expect(material.takeaways.map(({ id, quoteAllowed }) => [id, quoteAllowed])).toEqual(
    expect.arrayContaining([
      [trip.quoteId, true],
      [trip.silentId, false],
    ]),
  );
});

it("gives every report of an organisation an address of its own", async () => {
  const first = await aReport({ headline: "One address" });
  const second = await aReport({ headline: "One address" });

  expect([first.slug, second.slug]).toEqual(["one-address", "one-address-2"]);
  await expect(aReport({ slug: "one-address" })).rejects.toMatchObject({
    code: "conflict",
    fields: { slug: "reportSlugTaken" },
  });
  await expect(updateReport(trip.organiser, { ...second, revision: 0, slug: "one-address" })).rejects.toMatchObject({
    code: "conflict",
  });
});

it("answers an edit that came too late with the present draft, and keeps that", async () => {
  const report = await aReport();
  await updateReport(trip.organiser, { ...report, revision: 0, headline: "First" });

  const late = updateReport(trip.admin, { ...report, revision: 0, headline: "Second" });

  await expect(late).rejects.toMatchObject({ code: "stale", present: { headline: "First", revision: 1 } });
  expect((await getComposer(trip.admin, report)).draft.headline).toBe("First");
});

it("records what was changed in words", async () => {
  const report = await aReport();
  await updateReport(trip.organiser, { ...report, revision: 0, author: "Ana Pop" });

  const record = await db.changeRecord.findFirst({ where: { subjectId: report.reportId, event: "report.updated" } });

  expect(record).toMatchObject({ before: { author: null }, after: { author: "Ana Pop" }, actorName: "Olga Organiser" });
});

it("publishes a fixed version that later changes of draft and record do not touch", async () => {
  const own = await seedJourney();
  const report = await aReport({ headline: "Fixed for good" }, own);
  const judged = await publishReport(own.admin, { ...report, revision: 0, overrideReason: "For the test" });
  expect(judged.draft).toMatchObject({ status: "PUBLISHED", published: { number: 1, changedSince: false } });
  const before = await readPublished({ organisation: own.slug, slug: report.slug });

  await db.host.update({ where: { id: own.hostId }, data: { name: "Renamed Ltd" } });
  const edited = await updateReport(own.organiser, { ...report, revision: 1, headline: "Other words" });

  expect(await readPublished({ organisation: own.slug, slug: report.slug })).toEqual(before);
  expect(JSON.stringify(before.content)).toContain("Ilmamittaus Åbo");
  expect(edited.draft.published).toMatchObject({ number: 1, changedSince: true });
  expect(edited.offers.changed.map(({ blockId }) => blockId)).toContain(`item:${own.visitId}`);

  await publishReport(own.admin, {
    ...report,
    revision: 2,
    correction: "Other words.",
    overrideReason: "For the test",
  });
  const after = await readPublished({ organisation: own.slug, slug: report.slug });
  expect([after.number, after.content.headline]).toEqual([2, "Other words"]);
  expect(await db.reportRevision.count({ where: { reportId: report.reportId } })).toBe(2);
});

it("finds a published version and its languages in one statement, without its text", async () => {
  const own = await seedJourney();
  const english = await aReport({ headline: "Read often" }, own);
  const finnish = await aReport({ headline: "Luettu usein", language: "fi" }, own);
  for (const one of [english, finnish])
    await publishReport(own.admin, { ...one, revision: 0, overrideReason: "For the test" });
  const asked = vi.spyOn(pg.Client.prototype, "query");

  const version = await findPublished({ organisation: own.slug, slug: english.slug });

  expect(asked).toHaveBeenCalledTimes(1);
  asked.mockRestore();
  expect(version).not.toHaveProperty("content");
  expect(version.languages).toEqual([
    { language: "en", path: `/o/${own.slug}/reports/read-often` },
    { language: "fi", path: `/o/${own.slug}/reports/luettu-usein` },
  ]);
});

it("lets only admins publish and take back", async () => {
  const report = await aReport();

  await expect(
    publishReport(trip.organiser, { ...report, revision: 0, overrideReason: "I insist" }),
  ).rejects.toMatchObject({ code: "forbidden" });
  await expect(unpublishReport(trip.organiser, { ...report, revision: 0 })).rejects.toMatchObject({
    code: "forbidden",
  });
  await expect(publishReport(trip.stranger, { ...report, revision: 0, overrideReason: null })).rejects.toMatchObject({
    code: "not-found",
  });
});

it("refuses to publish while a check fails, unless a reason is given and recorded", async () => {
  const own = await seedJourney();
  const report = await aReport({}, own);
  const { draft } = await getComposer(own.admin, report);
  const blocks = draft.blocks.filter(({ id, section }) => !id.includes(own.visitId) && section.key !== "thanks");
  const { checks } = await updateReport(own.organiser, { ...report, revision: 0, blocks });
  expect(canPublish(checks)).toBe(false);

  await expect(publishReport(own.admin, { ...report, revision: 1, overrideReason: null })).rejects.toMatchObject({
    code: "conflict",
    message: "checksFailed",
  });
  await publishReport(own.admin, { ...report, revision: 1, overrideReason: "The host asked us to leave it out" });

  const version = await db.reportRevision.findFirstOrThrow({ where: { reportId: report.reportId } });
  expect(version).toMatchObject({
    overrideReason: "The host asked us to leave it out",
    publishedById: own.admin.userId,
  });
  const record = await db.changeRecord.findFirst({ where: { subjectId: report.reportId, event: "report.published" } });
  expect(record?.after).toMatchObject({ overrideReason: "The host asked us to leave it out" });
});

it("publishes without a reason when every check passes", async () => {
  const own = await seedJourney();
  const report = await aReport({}, own);
  const { checks } = await getComposer(own.admin, report);
  expect(checks.filter(({ state }) => state === "missing" || state === "problem")).toEqual([]);

  await publishReport(own.admin, { ...report, revision: 0, overrideReason: null });

  const version = await db.reportRevision.findFirstOrThrow({ where: { reportId: report.reportId } });
  expect(version.overrideReason).toBeNull();
  expect(version.contentHash).toMatch(/^[0-9a-f]{64}$/);
});

it("says that a report is gone once it is unpublished, and nothing of a draft", async () => {
  const own = await seedJourney();
  const report = await aReport({}, own);
  const address = { organisation: own.slug, slug: report.slug };
  await expect(findPublished(address)).rejects.toMatchObject({ code: "not-found" });
  await publishReport(own.admin, { ...report, revision: 0, overrideReason: "For the test" });

  const { draft } = await unpublishReport(own.admin, { ...report, revision: 1 });

  expect(draft).toMatchObject({ status: "DRAFT", published: null, unpublished: true });
  await expect(findPublished(address)).rejects.toMatchObject({ code: "gone" });
  await expect(deleteReport(own.admin, report)).rejects.toMatchObject({ code: "conflict", message: "publishedOnce" });
});

it("deletes a draft that was never published", async () => {
  const report = await aReport();

  await deleteReport(trip.organiser, report);

  await expect(getComposer(trip.organiser, report)).rejects.toMatchObject({ code: "not-found" });
});

it("sends a draft for review", async () => {
  const report = await aReport();

  const { draft } = await sendForReview(trip.organiser, { ...report, revision: 0, reviewerIds: [], message: null });

  expect([draft.status, draft.revision]).toEqual(["IN_REVIEW", 1]);
});

it("brings a block up to date with the record when asked, and only that", async () => {
  const own = await seedJourney();
  const report = await aReport({}, own);
  await db.agendaItem.update({ where: { id: own.visitId }, data: { keyMessage: "breathe, then count" } });
  const { offers } = await getComposer(own.organiser, report);
  expect(offers.changed.map(({ blockId }) => blockId)).toEqual([`item:${own.visitId}`]);

  const { draft, offers: left } = await acceptOffers(own.organiser, {
    ...report,
    revision: 0,
    blockIds: [`item:${own.visitId}`],
  });

  expect(blocksToText(draft.blocks)).toContain("breathe, then count");
  expect(left.changed).toEqual([]);
  await expect(acceptOffers(own.organiser, { ...report, revision: 1, blockIds: ["nothing"] })).rejects.toMatchObject({
    code: "conflict",
  });
});

it("never publishes a quote its author did not allow, whatever an admin overrides", async () => {
  const own = await seedJourney();
  const report = await aReport({}, own);
  const { draft } = await getComposer(own.admin, report);
  const section = { key: "lead", label: "", detail: null };
  const quote = { id: "stolen", type: "quote", section, source: null, composedHash: null, edited: true } as const;
  const stolen = {
    ...quote,
    takeawayId: own.silentId,
    text: [{ text: "Not for everybody." }],
    author: "Ioana Mureșan",
    affiliation: "Aer Curat",
  };
  await updateReport(own.organiser, { ...report, revision: 0, blocks: [stolen, ...draft.blocks] });

  await publishReport(own.admin, { ...report, revision: 1, overrideReason: "We like it" });

  const { content } = await readPublished({ organisation: own.slug, slug: report.slug });
  expect(JSON.stringify(content)).not.toContain("Not for everybody");
  expect(JSON.stringify(content)).toContain("We will measure our own harbour");
});

it("shows gaps in the preview and nowhere else", async () => {
  const own = await seedJourney();
  await db.day.updateMany({ where: { tripId: own.tripId }, data: { theme: null } });
  const report = await aReport({}, own);
  await publishReport(own.admin, { ...report, revision: 0, overrideReason: "For the test" });

  const preview = await getPreview(own.organiser, report, "2027-04-01");
  const { content } = await readPublished({ organisation: own.slug, slug: report.slug });

  expect(JSON.stringify(preview.report)).toMatch(/\[theme of Day 1\?\]/i);
  expect(JSON.stringify(content)).not.toMatch(/theme of/i);
});

it("lists the reports of an organisation, and drafts only to those who may open them", async () => {
  const own = await seedJourney();
  const draft = await aReport({ headline: "Only a draft" }, own);
  const shown = await aReport({ headline: "For everybody" }, own);
  await publishReport(own.admin, { ...shown, revision: 0, overrideReason: "For the test" });
  const outside = await seedUser({ organisationId: own.organisationId, role: "ORGANISER" });

  const forAdmin = await getReports(own.admin, own.organisationId);
  const forOutside = await getReports(outside, own.organisationId);

  expect(forAdmin.map(({ id }) => id)).toEqual([shown.reportId, draft.reportId]);
  expect(forOutside.map(({ id, canOpen }) => [id, canOpen])).toEqual([[shown.reportId, false]]);
  await expect(getReports(own.stranger, own.organisationId)).rejects.toMatchObject({ code: "not-found" });
});

it("thanks nobody who came along: known by mail address, or by working for the organisation now", async () => {
  const own = await seedJourney();
  const thanksOf = async () => {
    const { draft } = await getComposer(own.organiser, await aReport({}, own));
    return JSON.stringify(draft.blocks.filter(({ id }) => id === "thanks"));
  };
  expect(await thanksOf()).toContain("Märta Öhman");

  await db.participant.update({ where: { id: own.participantId }, data: { email: "marta@example.org" } });
  await db.person.update({ where: { id: own.personId }, data: { email: "marta@example.org" } });
  expect(await thanksOf()).not.toContain("Märta Öhman");

  await db.person.update({ where: { id: own.personId }, data: { email: null } });
  const { name: hostName } = await db.organisation.findUniqueOrThrow({ where: { id: own.organisationId } });
  const affiliation = { organisationId: own.organisationId, hostName: ` ${hostName.toUpperCase()} ` };
  const { id } = await db.affiliation.create({ data: { personId: own.personId, ...affiliation } });
  expect(await thanksOf()).not.toContain("Märta Öhman");

  await db.affiliation.update({ where: { id }, data: { until: new Date("2020-01-01") } });
  expect(await thanksOf()).toContain("Märta Öhman");
});

it("refuses drafts to participants and to members outside the team", async () => {
  const report = await aReport();

  await expect(getComposer(trip.member, report)).rejects.toMatchObject({ code: "forbidden" });
  await expect(getComposer(trip.stranger, report)).rejects.toMatchObject({ code: "not-found" });
  await expect(getComposer({ kind: "public" }, report)).rejects.toMatchObject({ code: "unauthenticated" });
});

it("names the block and the place of what cannot be kept", () => {
  const id = "0199aaaa-0000-7000-8000-000000000000";
  const section = { key: "lead", label: "", detail: null };
  const text = [{ text: "Click", mark: "link", href: "javascript:alert(1)" }];
  const blocks = [{ id: "a", type: "paragraph", section, text }];

  const read = updateReportSchema.safeParse({ tripId: id, reportId: id, revision: 0, blocks });

  expect(read.error?.issues.map(({ path, message }) => [path.join("."), message])).toEqual([
    ["blocks.0.text.0.href", "enterWebAddress"],
  ]);
  expect(createReportSchema.safeParse({ tripId: id, format: "POEM", language: "en" }).success).toBe(false);
});

it("tells of one day alone, and of nothing on the others", async () => {
  const days = await db.day.findMany({ where: { tripId: trip.tripId }, orderBy: { position: "asc" } });
  const report = await aReport({ dayId: days[1]?.id ?? "" });

  const { draft } = await getComposer(trip.organiser, report);

  const text = blocksToText(draft.blocks);
  expect(text).toContain("Talotekniikka Oy");
  expect(text).toContain("Warm houses");
  expect(text).not.toContain("Ilmamittaus Åbo");
  await expect(aReport({ dayId: trip.tripId })).rejects.toMatchObject({ fields: { dayId: "chooseDay" } });
});

it("tells what a part continued, its choice, and what became of what was agreed", async () => {
  const own = await seedJourney();
  const { tripId, organisationId } = own;
  const choice = await db.choice.create({ data: { tripId, title: "Museum or hike" } });
  await db.agendaItem.update({
    where: { id: own.visitId },
    data: { choiceId: choice.id, interpretation: ["sv"], kind: "WORKSHOP" },
  });
  await seedItem(own, { kind: "TALK", title: "Second half", dayId: own.dayIds[0], continuesId: own.visitId });
  await db.followUp.createMany({
    data: [
      { tripId, organisationId, what: "apply together", state: "DONE", outcome: "Both applied for a joint project." },
      { tripId, organisationId, what: "send the figures", state: "OPEN", outcome: "Not yet." },
    ],
  });

  const { draft } = await getComposer(own.organiser, await aReport({}, own));

  const text = blocksToText(draft.blocks);
  for (const fact of [
    "Museum or hike",
    "into Swedish",
    "It continued “Visit to the measuring station”",
    "Both applied",
  ])
    expect(text).toContain(fact);
  expect(text).not.toContain("Not yet");
});
