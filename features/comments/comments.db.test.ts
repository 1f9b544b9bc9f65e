import { expect, it } from "vitest";
import { db } from "@/lib/db";
import { mailsOf, seedDraft } from "@/test/seed-drafts";
import { addComment, editComment, removeComment, resolveComment } from "./commands";
import { getComments } from "./queries";

const said = { blockId: null, words: null, around: null, threadId: null };

it("says something of the chosen words of a block, with who and when", async () => {
  const { report, organiser, admin } = await seedDraft();

  const chosen = { words: "measures its air", around: { before: "port", after: "and the port", nth: 2, of: 3 } };
  await addComment(organiser, { ...report, ...said, text: "Is this so?", blockId: "lead", ...chosen });

  expect(await getComments(admin, report)).toMatchObject([
    {
      ...{ author: "Olga Organiser", own: false, text: "Is this so?", blockId: "lead", chosen },
      ...{ resolved: null, answers: [], at: expect.any(String) },
    },
  ]);
});

it("is answered and resolved, kept, and opened again by an answer", async () => {
  const { report, organiser, admin } = await seedDraft();
  const [thread] = await addComment(organiser, { ...report, ...said, text: "Is this so?" });
  const commentId = thread?.id ?? "";
  await addComment(admin, { ...report, ...said, text: "It is.", threadId: commentId });

  await resolveComment(organiser, { ...report, commentId, resolved: true });
  expect(await getComments(organiser, report)).toMatchObject([
    { resolved: { by: "Olga Organiser" }, answers: [{ author: "Ada Admin", text: "It is." }] },
  ]);
  await addComment(admin, { ...report, ...said, text: "Or is it?", threadId: commentId });

  expect(await getComments(organiser, report)).toMatchObject([
    { resolved: null, answers: [{}, { text: "Or is it?" }] },
  ]);
});

it("is changed and removed by its author alone", async () => {
  const { report, organiser, admin } = await seedDraft();
  const [comment] = await addComment(organiser, { ...report, ...said, text: "Is this so?" });
  const one = { ...report, commentId: comment?.id ?? "" };
  await expect(editComment(admin, { ...one, revision: 0, text: "No." })).rejects.toMatchObject({ code: "forbidden" });
  await expect(removeComment(admin, one)).rejects.toMatchObject({ code: "forbidden" });

  const [edited] = await editComment(organiser, { ...one, revision: 0, text: "Is it?" });
  expect(edited).toMatchObject({ text: "Is it?", edited: true, revision: 1 });
  await expect(editComment(organiser, { ...one, revision: 0, text: "?" })).rejects.toMatchObject({ code: "stale" });

  expect(await removeComment(organiser, one)).toEqual([]);
  expect(await db.changeRecord.findMany({ where: { subjectId: one.commentId }, orderBy: { at: "asc" } })).toMatchObject(
    [
      { event: "comment.added" },
      { event: "comment.edited", before: { text: "Is this so?" }, after: { text: "Is it?" } },
      { event: "comment.removed" },
    ],
  );
});

it("mails the people of the report once an hour, and not whoever speaks", async () => {
  const { report, organiser, admin, tripId } = await seedDraft();
  await addComment(admin, { ...report, ...said, text: "Is this so?" });
  await addComment(admin, { ...report, ...said, text: "And this?" });
  await addComment(organiser, { ...report, ...said, text: "Both are." });

  const mails = (await mailsOf(`report-comments:${report.reportId}`)).map(({ recipient, text }) => [
    recipient,
    text.includes(`/trips/${tripId}/report/${report.reportId}`),
  ]);

  expect(mails).toEqual([
    [organiser.email, true],
    [admin.email, true],
  ]);
});

it("is hidden from other organisations and from people without the report", async () => {
  const { report, organiser, stranger } = await seedDraft();
  const other = await seedDraft();
  const [comment] = await addComment(organiser, { ...report, ...said, text: "Is this so?" });

  await expect(getComments(stranger, report)).rejects.toMatchObject({ code: "not-found" });
  await expect(getComments(other.organiser, { ...report, tripId: other.tripId })).rejects.toMatchObject({
    code: "not-found",
  });
  await expect(
    resolveComment(other.organiser, { ...other.report, commentId: comment?.id ?? "", resolved: true }),
  ).rejects.toMatchObject({ code: "not-found" });
  await expect(
    addComment(other.organiser, { ...other.report, ...said, text: "x", threadId: comment?.id ?? "" }),
  ).rejects.toMatchObject({ code: "not-found" });
});
