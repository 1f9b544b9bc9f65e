"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { ReportBlock } from "@/domain/report/blocks";
import type { JudgedDraft, ReportDraft } from "@/features/reports/queries/draft";
import { sendJson } from "@/lib/send-json";

/** What an editor writes; everything else of a draft is the server's. */
export type Words = Pick<ReportDraft, "headline" | "standfirst" | "author" | "date" | "slug"> & {
  blocks: ReportBlock[];
};

export type SaveState =
  | { is: "saved"; at: Date | null }
  | { is: "saving" }
  /** Typed and not sent yet, or on its way again after a pause. */
  | { is: "unsaved" }
  | { is: "refused"; message: string; fields: Record<string, string> }
  /** Somebody else saved meanwhile; nothing of either is lost until one chooses. */
  | { is: "stale"; present: ReportDraft | null };

/** Milliseconds of quiet before what was typed is saved. */
const QUIET = 800;

/** Keeps a draft under an editor's hands and saves it by itself. */
export function useDraft(address: string, judged: JudgedDraft) {
  const [words, setWords] = useState<Words>(() => wordsOf(judged.draft));
  const [server, setServer] = useState(judged);
  const [save, setSave] = useState<SaveState>({ is: "saved", at: null });
  const latest = useRef({ words, revision: judged.draft.revision, sent: words });
  const running = useRef<Promise<boolean> | null>(null);

  // The page was read again, for instance because a picture was added: new checks and offers, the words stay.
  const [seen, setSeen] = useState(judged);
  if (seen !== judged) {
    setSeen(judged);
    setServer((before) => (judged.draft.revision >= before.draft.revision ? judged : before));
  }

  const change = useCallback((make: (words: Words) => Words) => {
    const next = make(latest.current.words);
    latest.current.words = next;
    setWords(next);
    setSave((before) => (before.is === "stale" ? before : { is: "unsaved" }));
  }, []);

  const takeOver = useCallback((answer: JudgedDraft) => {
    latest.current.revision = answer.draft.revision;
    setServer(answer);
  }, []);

  const saveNow = useCallback(async (): Promise<boolean> => {
    if (running.current) await running.current;
    const { words: now, sent, revision } = latest.current;
    if (now === sent) return true;
    setSave({ is: "saving" });
    running.current = send(address, { ...changesOf(now, sent), revision }).then((answer) => {
      running.current = null;
      if (!answer.ok) {
        setSave(answer.state);
        return false;
      }
      latest.current.sent = now;
      takeOver(answer.judged);
      setSave(latest.current.words === now ? { is: "saved", at: new Date() } : { is: "unsaved" });
      return true;
    });
    return running.current;
  }, [address, takeOver]);

  useEffect(() => {
    if (save.is !== "unsaved" || words === latest.current.sent) return;
    const timer = setTimeout(() => void saveNow(), QUIET);
    return () => clearTimeout(timer);
  }, [words, save.is, saveNow]);

  useEffect(() => {
    if (save.is === "saved") return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [save.is]);

  /** Ends a conflict: either with the present words of the others, or by saving one's own over them. */
  const settle = useCallback((present: ReportDraft, keep: "theirs" | "mine") => {
    latest.current.revision = present.revision;
    const theirs = wordsOf(present);
    latest.current.sent = theirs;
    if (keep === "theirs") {
      latest.current.words = theirs;
      setWords(theirs);
    }
    setSave(keep === "theirs" ? { is: "saved", at: null } : { is: "unsaved" });
  }, []);

  return { words, server, save, change, saveNow, takeOver, settle, revision: () => latest.current.revision };
}

function wordsOf({ headline, standfirst, author, date, slug, blocks }: ReportDraft): Words {
  return { headline, standfirst, author, date, slug, blocks };
}

/** Only what differs, so that a half typed address does not hold up the text. */
function changesOf(now: Words, sent: Words): Partial<Words> {
  const keys = (Object.keys(now) as (keyof Words)[]).filter((key) => now[key] !== sent[key]);
  return Object.fromEntries(keys.map((key) => [key, now[key]]));
}

type Answer = { ok: true; judged: JudgedDraft } | { ok: false; state: SaveState };

async function send(address: string, body: unknown): Promise<Answer> {
  const sent = await sendJson<JudgedDraft>(address, "PATCH", body);
  if (sent.ok) return { ok: true, judged: sent.data };
  const { code, message, fields, present } = sent.error;
  if (code === "stale") return { ok: false, state: { is: "stale", present: (present as ReportDraft) ?? null } };
  return { ok: false, state: { is: "refused", message, fields } };
}
