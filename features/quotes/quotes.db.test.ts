import { expect, it, vi } from "vitest";
import { publicActor } from "@/access/actor";
import { isAllowedQuote } from "@/domain/report/checks";
import { publishReport } from "@/features/reports/commands/publish-report";
import { updateReport } from "@/features/reports/commands/update-report";
import { applyWithdrawals } from "@/features/reports/commands/withdraw";
import { getComposer } from "@/features/reports/queries/draft";
import { findPublished, loadContent } from "@/features/reports/queries/published";
import { watchReport } from "@/features/reports/queries/watch-report";
import { db } from "@/lib/db";
import { revisionOf, seedDraft } from "@/test/seed-drafts";
import { answerApproval } from "./commands/answer-approval";
import { askApproval, endApproval, remindApproval } from "./commands/ask-approval";
import { addQuote, editQuote, removeQuote, restoreQuote } from "./commands/edit-quotes";
import { openApproval } from "./queries/open-approval";

const caller = { address: "203.0.113.7", locale: "en" } as const;
const words = "Measure first, then decide.";

type Draft = Awaited<ReturnType<typeof seedDraft>>;

async function withQuote() {
  const draft = await seedDraft();
  const { tripId, personId, visitId } = draft;
  const quote = await addQuote(draft.organiser, {
    ...{ tripId, personId, itemId: visitId, text: words, name: null, affiliation: "Ilmamittaus Åbo", source: null },
  });
  return { ...draft, quote };
}

function ask(draft: Draft, takeawayId: string, language = "en") {
  return askApproval(draft.organiser, { ...draft.report, takeawayId, email: "marta@example.org", language });
}

/** The secret of the newest mail about a quote; it stands nowhere else. */
async function tokenMailed({ organisationId }: Draft): Promise<string> {
  const mails = await db.outboxMail.findMany({
    where: { organisationId, recipient: "marta@example.org" },
    orderBy: { createdAt: "asc" },
  });
  return /\/quotes\/([\w-]{43})/.exec(mails.at(-1)?.text ?? "")?.[1] ?? "";
}

const answer = (token: string, over: Partial<Parameters<typeof answerApproval>[1]> = {}) =>
  answerApproval(publicActor, { token, answer: "approve", text: null, reason: null, ...over }, caller);

async function quoteInDraft(draft: Draft, id: string) {
  const { material, approvals } = await getComposer(draft.organiser, draft.report);
  return {
    said: material.takeaways.find((one) => one.id === id),
    approval: approvals.find((one) => one.takeawayId === id),
  };
}

it("keeps what a speaker said, not to be quoted before they approve it", async () => {
  const draft = await withQuote();

  const { said } = await quoteInDraft(draft, draft.quote.id);

  expect(said).toMatchObject({
    text: words,
    quoteAllowed: false,
    author: { name: "Märta Öhman", affiliation: "Ilmamittaus Åbo" },
  });
});

it("asks by mail in the reader's language, and keeps only the hash of the link", async () => {
  const draft = await withQuote();

  await ask(draft, draft.quote.id, "nb");

  const token = await tokenMailed(draft);
  const mail = await db.outboxMail.findFirstOrThrow({ where: { organisationId: draft.organisationId } });
  expect(mail.subject).toBe("Kan vi sitere deg? Turku study visit");
  expect(mail.text).toContain(`«${words}»`);
  const row = await db.quoteApproval.findFirstOrThrow({ where: { quoteId: draft.quote.id } });
  expect(JSON.stringify(row)).not.toContain(token);
  expect((await quoteInDraft(draft, draft.quote.id)).approval).toMatchObject({
    state: "WAITING",
    askedBy: "Olga Organiser",
    mayRemind: false,
  });
});

it("changes nothing by opening the link", async () => {
  const draft = await withQuote();
  await ask(draft, draft.quote.id);
  const token = await tokenMailed(draft);
  const before = await db.quoteApproval.findMany({ where: { quoteId: draft.quote.id } });

  const page = await openApproval(token, caller.address);

  expect(page).toMatchObject({ text: words, state: "WAITING", organisation: "Cluster of the north" });
  expect(await db.quoteApproval.findMany({ where: { quoteId: draft.quote.id } })).toEqual(before);
});

it("may be published once approved, in the very words, and keeps the sentence agreed to", async () => {
  const draft = await withQuote();
  await ask(draft, draft.quote.id);

  await answer(await tokenMailed(draft));

  const { said, approval } = await quoteInDraft(draft, draft.quote.id);
  expect(said?.quoteAllowed).toBe(true);
  expect(approval).toMatchObject({ state: "APPROVED", changedText: null });
  const row = await db.quoteApproval.findFirstOrThrow({ where: { quoteId: draft.quote.id } });
  expect(row).toMatchObject({ name: "Märta Öhman", answeredAt: expect.any(Date) });
  expect(row.wording).toMatch(/^I agree that these words are published/);
  expect(await db.changeRecord.findFirst({ where: { subjectId: row.id, actorKind: "quoted" } })).toMatchObject({
    actorName: "Märta Öhman",
    after: { state: "APPROVED" },
  });
  const told = await db.outboxMail.findFirst({ where: { recipient: draft.organiser.email } });
  expect(told?.subject).toBe("Märta Öhman approved the quote: Two days in Turku");
});

it("offers changed words to the editor, and lets no others be published", async () => {
  const draft = await withQuote();
  await ask(draft, draft.quote.id);

  await answer(await tokenMailed(draft), { text: "Measure, then decide." });

  const { said, approval } = await quoteInDraft(draft, draft.quote.id);
  expect(said).toMatchObject({ text: "Measure, then decide.", quoteAllowed: true });
  expect(approval).toMatchObject({ text: words, changedText: "Measure, then decide." });
  const { draft: report } = await getComposer(draft.organiser, draft.report);
  const block = { ...quoteBlock(draft.quote.id, words), section: report.blocks[0]?.section ?? section };
  const record = { takeaways: said ? [{ ...said, itemId: null }] : [] };
  expect(isAllowedQuote(block, record)).toBe(false);
  expect(isAllowedQuote({ ...block, text: [{ text: "Measure, then decide." }] }, record)).toBe(true);
});

const section = { key: "lead", label: "", detail: null };

function quoteBlock(takeawayId: string, text: string) {
  return {
    ...{ id: "quote-of-marta", type: "quote" as const, section, source: null, composedHash: null, edited: true },
    ...{ takeawayId, text: [{ text }], author: "Märta Öhman", affiliation: "Ilmamittaus Åbo" },
  };
}

it("hears why somebody declines, and lets them change their mind", async () => {
  const draft = await withQuote();
  await ask(draft, draft.quote.id);
  const token = await tokenMailed(draft);

  await answer(token, { answer: "decline", reason: "Not my words." });
  expect((await quoteInDraft(draft, draft.quote.id)).approval).toMatchObject({
    state: "DECLINED",
    reason: "Not my words.",
  });
  await answer(token);

  expect((await quoteInDraft(draft, draft.quote.id)).said?.quoteAllowed).toBe(true);
});

it("leaves published reports by itself when it is taken back by the same link", async () => {
  const draft = await withQuote();
  await ask(draft, draft.quote.id);
  const token = await tokenMailed(draft);
  await answer(token);
  const { draft: report } = await getComposer(draft.organiser, draft.report);
  const block = { ...quoteBlock(draft.quote.id, words), section: report.blocks[0]?.section ?? section };
  const old = report.blocks.filter((one) => one.type !== "quote");
  await updateReport(draft.organiser, { ...draft.report, revision: 0, blocks: [block, ...old] });
  const revision = await revisionOf(draft.report);
  await publishReport(draft.admin, { ...draft.report, revision, overrideReason: "For the test" });
  const text = async () => JSON.stringify(await loadContent(await findPublished(draft.address)));
  expect(await text()).toContain(words);

  await answer(token, { answer: "withdraw" });
  while ((await applyWithdrawals(new Date())) > 0);

  expect(await text()).not.toContain(words);
  expect((await quoteInDraft(draft, draft.quote.id)).approval?.state).toBe("WITHDRAWN");
});

it("asks for a participant's takeaway as well, whose author then allows it", async () => {
  const draft = await seedDraft();
  await ask(draft, draft.silentId);

  await answer(await tokenMailed(draft));

  expect(await db.takeaway.findUnique({ where: { id: draft.silentId } })).toMatchObject({
    quoteAllowedAt: expect.any(Date),
    quoteWording: expect.stringMatching(/^I agree/),
  });
  await expect(ask(draft, draft.quoteId)).rejects.toMatchObject({ message: "quoteAllowed" });
});

it("reminds not more than once a day, with a new link that ends the old one", async () => {
  const draft = await withQuote();
  const approval = await ask(draft, draft.quote.id);
  const first = await tokenMailed(draft);
  const one = { tripId: draft.tripId, approvalId: approval.id };
  await expect(remindApproval(draft.organiser, one)).rejects.toMatchObject({ message: "remindedToday" });
  await expect(ask(draft, draft.quote.id)).rejects.toMatchObject({ message: "remindedToday" });
  const yesterday = new Date(Date.now() - 25 * 3_600_000);
  await db.quoteApproval.update({ where: { id: approval.id }, data: { mailedAt: yesterday } });

  await remindApproval(draft.organiser, one);

  const second = await tokenMailed(draft);
  expect(second).not.toBe(first);
  await expect(openApproval(first, caller.address)).rejects.toMatchObject({ code: "not-found" });
  await expect(answer(first)).rejects.toMatchObject({ code: "not-found" });
  expect(await openApproval(second, caller.address)).toMatchObject({ state: "WAITING" });
});

it("opens nothing with a forged, expired or ended link, and tires of guessing", async () => {
  const draft = await withQuote();
  const { id } = await ask(draft, draft.quote.id);
  const token = await tokenMailed(draft);
  await db.quoteApproval.update({ where: { id }, data: { expiresAt: new Date(0) } });
  await expect(openApproval(token, "203.0.113.9")).rejects.toMatchObject({ code: "not-found" });
  await db.quoteApproval.update({ where: { id }, data: { expiresAt: new Date(Date.now() + 60_000) } });
  await endApproval(draft.organiser, { tripId: draft.tripId, approvalId: id });
  await expect(answer(token)).rejects.toMatchObject({ code: "not-found" });

  const guess = () => openApproval("A".repeat(43), "203.0.113.8").catch(({ code }: { code: string }) => code);
  const outcomes = [];
  for (let tries = 0; tries < 61; tries++) outcomes.push(await guess());

  expect(outcomes.filter((code) => code === "not-found")).toHaveLength(60);
  expect(outcomes.at(-1)).toBe("rate-limited");
});

it("ends the approval when the words or the name under them change, and with the quote", async () => {
  const draft = await withQuote();
  await ask(draft, draft.quote.id);
  const token = await tokenMailed(draft);
  await answer(token);
  const { tripId } = draft;
  const quoteId = draft.quote.id;
  const { revision } = await db.quote.findUniqueOrThrow({ where: { id: quoteId } });
  await expect(editQuote(draft.organiser, { tripId, quoteId, revision: 0, text: "x" })).rejects.toMatchObject({
    code: "stale",
  });

  const edited = await editQuote(draft.organiser, { tripId, quoteId, revision, text: "Other words." });

  expect(edited.approved).toBe(false);
  await expect(openApproval(token, caller.address)).rejects.toMatchObject({ code: "not-found" });
  await removeQuote(draft.organiser, { tripId, quoteId });
  expect((await quoteInDraft(draft, quoteId)).said).toBeUndefined();
  await restoreQuote(draft.organiser, { tripId, quoteId });
  expect((await quoteInDraft(draft, quoteId)).said?.quoteAllowed).toBe(false);
});

it("belongs to one trip: people of another organisation find nothing", async () => {
  const draft = await withQuote();
  const other = await withQuote();
  const { tripId } = draft;

  await expect(ask({ ...draft, report: { ...other.report, tripId } }, draft.quote.id)).rejects.toMatchObject({
    code: "not-found",
  });
  await expect(ask(draft, other.quote.id)).rejects.toMatchObject({ code: "not-found" });
  await expect(removeQuote(draft.organiser, { tripId, quoteId: other.quote.id })).rejects.toMatchObject({
    code: "not-found",
  });
  const foreign = { tripId, itemId: null, text: "x", name: null, affiliation: null, source: null };
  await expect(addQuote(draft.organiser, { ...foreign, personId: other.personId })).rejects.toMatchObject({
    code: "not-found",
  });
  await expect(addQuote(other.organiser, { ...foreign, personId: draft.personId })).rejects.toMatchObject({
    code: "not-found",
  });
});

it("is told to whoever has the report open: that it is kept, asked about, and answered, and not what other trips say", async () => {
  const [draft, other] = [await seedDraft(), await withQuote()];
  const watched = await watchReport(draft.admin, draft.report);
  const marks = [watched.now.beside];
  const end = watched.follow(({ beside }) => marks.push(beside));
  const told = (count: number) => vi.waitFor(() => expect(new Set(marks).size).toBe(count));
  const { tripId, personId } = draft;
  const said = { tripId, personId, itemId: null, text: words, name: null, affiliation: null, source: null };

  await ask(other, other.quote.id);
  const quote = await addQuote(draft.organiser, said);
  await told(2);
  await ask(draft, quote.id);
  await told(3);
  await answer(await tokenMailed(draft), { answer: "decline", reason: "Not now" });
  await told(4);
  end();

  const desk = await getComposer(draft.admin, draft.report);
  expect(desk.approvals).toMatchObject([{ state: "DECLINED", reason: "Not now" }]);
  expect(desk.besideMark).toBe(marks.at(-1));
});
