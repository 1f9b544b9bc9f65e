import { describe, expect, it } from "vitest";
import type { ParagraphBlock, ReportBlock } from "@/domain/report/blocks";
import type { JudgedDraft, ReportDraft } from "@/features/reports/queries/draft";
import type { Sent } from "@/lib/send-json";
import { DraftStore } from "./draft-store";
import { type KeptDraft, takeFrom } from "./kept-drafts";
import { wordsOf } from "./words";

const section = { key: "lead", label: "", detail: null };
const aParagraph = (id: string, text: string): ParagraphBlock => ({
  ...{ id, section, source: null, composedHash: null, edited: false },
  type: "paragraph",
  text: [{ text }],
});
const draft: ReportDraft = {
  ...{ id: "r", format: "JOURNEY", grouping: "DAY", dayId: null, language: "en", slug: "oslo", headline: "Oslo" },
  ...{ standfirst: null, author: null, date: null, status: "DRAFT", published: null, unpublished: false },
  ...{ hasVersions: false, path: "/o/us/reports/oslo", revision: 1, blocks: [aParagraph("a", "One day.")] },
};
const judged = (change: Partial<ReportDraft> = {}): JudgedDraft => ({
  draft: { ...draft, ...change },
  checks: [],
  offers: { changed: [], added: [], gone: [] },
});

/** A server with one report, and a clock one winds by hand. */
function desk(
  answers: ((body: Record<string, unknown>) => Sent<JudgedDraft> | null | Promise<Sent<JudgedDraft>>)[] = [],
) {
  let stored = draft;
  const sent: Record<string, unknown>[] = [];
  const due: (() => void)[] = [];
  const shown: ReportBlock[][] = [];
  let kept: KeptDraft | null = null;
  let network = () => {};
  const store = new DraftStore(judged(), {
    send: async (body) => {
      sent.push(body);
      const answer = await answers.shift()?.(body);
      if (answer) return answer;
      if (body.revision !== stored.revision)
        return { ok: false, error: { code: "stale", message: "", fields: {}, present: stored } };
      stored = { ...stored, ...body, revision: stored.revision + 1 } as ReportDraft;
      return { ok: true, data: judged(stored) };
    },
    keep: (now) => {
      kept = now;
      return true;
    },
    later: (_, callback) => {
      due.push(callback);
      return () => due.splice(due.indexOf(callback), due.includes(callback) ? 1 : 0);
    },
    untilNetwork: () => {
      let over = () => {};
      const wait = new Promise<void>((resolve) => {
        over = resolve;
      });
      network = over;
      return { end: over, over: wait };
    },
    isOnline: () => false,
    untilCalm: async () => {},
    show: (blocks) => shown.push(blocks),
  });
  const write = (text: string) => store.change((words) => ({ ...words, blocks: [aParagraph("a", text)] }));
  return {
    store,
    sent,
    shown,
    write,
    stored: () => stored,
    kept: () => kept,
    others: (change: Partial<ReportDraft>) => {
      stored = { ...stored, ...change, revision: stored.revision + 1 };
    },
    goOnline: () => network(),
  };
}

describe("a draft under an editor's hands", () => {
  it("sends only what is different, and says that it is saved", async () => {
    const { store, sent, write, kept } = desk();
    write("One fine day.");
    expect(store.snapshot().save.is).toBe("unsaved");

    await store.saveNow();

    expect(sent).toEqual([{ revision: 1, blocks: [aParagraph("a", "One fine day.")] }]);
    expect(store.snapshot().save).toMatchObject({ is: "saved", at: expect.any(Date) });
    expect(kept()).toBeNull();
  });

  it("sends nothing when what was typed is as it was", async () => {
    const { store, sent, write } = desk();
    write("One fine day.");
    write("One day.");

    expect(await store.saveNow()).toBe(true);
    expect(sent).toEqual([]);
  });

  it("merges what somebody else saved meanwhile and sends again by itself", async () => {
    const { store, sent, shown, write, others, stored } = desk();
    write("One fine day.");
    others({ blocks: [aParagraph("a", "One day in Oslo.")], headline: "Oslo again" });

    expect(await store.saveNow()).toBe(true);

    expect(sent).toHaveLength(2);
    expect(stored()).toMatchObject({ headline: "Oslo again", blocks: [{ text: [{ text: "One fine day in Oslo." }] }] });
    expect(shown).toMatchObject([[{ text: [{ text: "One fine day in Oslo." }] }]]);
    expect(store.snapshot().bothChanged.size).toBe(0);
  });

  it("names the block in which both replaced the same words, until somebody has looked", async () => {
    const { store, write, others, stored } = desk();
    write("One week.");
    others({ blocks: [aParagraph("a", "One month.")] });
    await store.saveNow();

    expect(stored().blocks).toMatchObject([{ text: [{ text: "One month week." }] }]);
    expect([...store.snapshot().bothChanged]).toEqual(["a"]);
    store.settle("a");
    expect(store.snapshot().bothChanged.size).toBe(0);
  });

  it("takes in news at once and keeps what is typed", () => {
    const { store, write, shown } = desk();
    write("One fine day.");
    store.takeOver(judged({ revision: 2, blocks: [aParagraph("a", "One day."), aParagraph("b", "Then home.")] }));

    expect(store.present().blocks).toMatchObject([{ text: [{ text: "One fine day." }] }, { id: "b" }]);
    expect(shown).toHaveLength(1);
    expect(store.revision()).toBe(2);
  });

  it("shows the later of two versions readers had, though the answer with the earlier one came last", () => {
    const { store } = desk();
    const at = "2027-05-03T09:00:00.000Z";
    const version = (number: number) =>
      judged({ status: "PUBLISHED", published: { number, at, changedSince: false }, hasVersions: true });
    store.takeOver(version(1));
    expect(store.isBehind({ revision: 1, version: 2 })).toBe(true);

    store.takeOver(version(2));
    store.takeOver(version(1));

    expect(store.snapshot().server.draft.published?.number).toBe(2);
    expect(store.isBehind({ revision: 1, version: 2 })).toBe(false);
    expect(store.isBehind({ revision: 1, version: 1 })).toBe(false);
  });

  it("shows that a report was taken back, though the answer to an earlier save comes after it", async () => {
    const published = { number: 1, at: "2027-05-03T09:00:00.000Z", changedSince: true };
    let answer = (_: Sent<JudgedDraft>) => {};
    const { store, write } = desk([() => new Promise((resolve) => (answer = resolve))]);
    write("One fine day.");
    const saving = store.saveNow();

    store.takeOver(judged({ revision: 3, unpublished: true, blocks: [aParagraph("a", "One fine day.")] }));
    answer({ ok: true, data: judged({ revision: 2, status: "PUBLISHED", published }) });
    await saving;

    expect(store.snapshot().server.draft).toMatchObject({ status: "DRAFT", published: null, unpublished: true });
  });

  it("is behind what others did to a report until it has read it, even when nothing is left to send", async () => {
    const { store, write, others } = desk();
    write("One fine day.");
    others({ blocks: [aParagraph("a", "One fine day.")], unpublished: true });

    expect(await store.saveNow()).toBe(true);

    expect(store.isBehind({ revision: 2, version: null })).toBe(true);
  });

  it("keeps what could not be sent in the browser, and sends it when the network is back", async () => {
    const offline = () => ({ ok: false as const, error: { code: "offline" as const, message: "", fields: {} } });
    const { store, write, kept, goOnline, stored } = desk([offline, offline]);
    write("One fine day.");
    expect(await store.saveNow()).toBe(false);
    expect(store.snapshot().save).toEqual({ is: "waiting", seconds: 5, offline: true, kept: true });
    expect(kept()).toMatchObject({ revision: 1, words: { blocks: [{ text: [{ text: "One fine day." }] }] } });
    expect(store.isInDanger()).toBe(false);

    goOnline();
    await expect.poll(() => store.snapshot().save).toMatchObject({ is: "waiting", seconds: 10 });
    goOnline();
    await expect.poll(() => store.snapshot().save.is).toBe("saved");
    expect(stored().blocks).toMatchObject([{ text: [{ text: "One fine day." }] }]);
  });

  it("brings back what was not sent, merged with what others wrote since", async () => {
    const { store, shown, stored } = desk();
    const base = wordsOf({ ...draft, blocks: [aParagraph("a", "One day.")] });
    store.restore({
      base,
      revision: 0,
      words: { ...base, blocks: [aParagraph("a", "One day."), aParagraph("b", "Mine.")] },
    });

    expect(shown).toHaveLength(1);
    await store.saveNow();
    expect(stored().blocks).toMatchObject([{ id: "a" }, { id: "b" }]);
  });

  it("saves the text although a field is refused, and says what is wrong with that one", async () => {
    const refuse = (body: Record<string, unknown>): Sent<JudgedDraft> | null =>
      "slug" in body ? { ok: false, error: { code: "invalid", message: "No.", fields: { slug: "Bad" } } } : null;
    const { store, write, stored } = desk([refuse]);
    store.change((words) => ({ ...words, slug: "oslo-" }));
    write("One fine day.");

    expect(await store.saveNow()).toBe(false);
    expect(stored()).toMatchObject({ slug: "oslo", blocks: [{ text: [{ text: "One fine day." }] }] });
    expect(store.snapshot().save).toMatchObject({ is: "refused", fields: { slug: "Bad" } });
  });
});

it("takes back what this window left and what closed windows left, and leaves open ones theirs", () => {
  const shelf = new Map<string, string>();
  const kept = (slug: string) =>
    JSON.stringify({ base: wordsOf(draft), revision: 1, words: { ...wordsOf(draft), slug } });
  for (const name of ["own", "open", "closed"]) shelf.set(`r:${name}`, kept(name));
  shelf.set("other:own", kept("another report"));

  const found = takeFrom(
    {
      getItem: (name) => shelf.get(name) ?? null,
      setItem: (name, value) => void shelf.set(name, value),
      removeItem: (name) => void shelf.delete(name),
      key: (place) => [...shelf.keys()][place] ?? null,
      get length() {
        return shelf.size;
      },
    },
    "r:",
    "r:own",
    new Set(["r:own", "r:open"]),
  );

  expect(found.map(({ words }) => words.slug)).toEqual(["own", "closed"]);
  expect([...shelf.keys()]).toEqual(["r:open", "other:own"]);
});
