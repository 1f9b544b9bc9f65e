"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { blockText, type ReportBlock } from "@/domain/report/blocks";
import type { ChosenWords } from "@/domain/report/chosen-words";
import type { CommentThread } from "@/features/comments/queries";
import { type Aim, useComposing } from "../composing";
import { CommentForm } from "./comment-form";
import { Thread } from "./thread";

type Props = {
  /** The report's endpoint. */
  address: string;
  threads: CommentThread[];
  /** At least those the threads are about, in the order of the text. */
  blocks: readonly ReportBlock[];
  /** The block and the words somebody has chosen in the text; null: the report as a whole. */
  about: { blockId: string; chosen: ChosenWords | null } | null;
  onThreads: (threads: CommentThread[]) => void;
  /** How often somebody asked to comment on what they chose: then the field is theirs. */
  askedToComment: number;
  /** IANA zone in which moments are told. */
  timeZone: string;
  /** Brings a block into sight, and words of it. */
  onGo: (blockId: string, aim: Aim | null) => void;
};

/** What colleagues say of the draft: open threads, the way to add one, and resolved ones behind a press. */
export function Comments({ address, threads, onThreads, blocks, about, askedToComment: asked, timeZone, onGo }: Props) {
  const t = useTranslations("comments");
  const { blockOf } = useComposing();
  const form = useRef<HTMLDivElement>(null);
  const [ofWhole, setOfWhole] = useState(false);
  // A comment that comes in from elsewhere takes nothing of what is being typed.
  const [sent, setSent] = useState(0);
  const [answered, setAnswered] = useState(asked);
  if (answered !== asked) {
    setAnswered(asked);
    setOfWhole(false);
  }
  useEffect(() => {
    if (asked > 0) form.current?.querySelector("textarea")?.focus();
  }, [asked]);
  const base = `${address}/comments`;
  const target = ofWhole ? null : about;
  const chosen = target?.chosen;
  const block = target && blockOf(target.blockId);
  const excerpt = block ? blockText(block).slice(0, 160) : null;
  const byId = new Map(blocks.map((block, index) => [block.id, { block, index }]));
  const place = ({ blockId }: CommentThread) => byId.get(blockId ?? "")?.index ?? -1;
  const open = threads.filter(({ resolved }) => !resolved).sort((a, b) => place(a) - place(b));
  const resolved = threads.filter((thread) => thread.resolved);
  const row = (thread: CommentThread) => (
    <Thread
      key={thread.id}
      thread={thread}
      base={base}
      timeZone={timeZone}
      block={byId.get(thread.blockId ?? "")?.block ?? null}
      onGo={onGo}
      onChange={onThreads}
    />
  );
  return (
    <section aria-labelledby="comments-title" className="mt-5">
      <h3 id="comments-title" className="m-0 mb-1 font-strong text-sm">
        {t("title")} <span className="font-medium text-ink-2">{t("open", { count: open.length })}</span>
      </h3>
      <ul className="m-0 list-none p-0">{open.map(row)}</ul>
      <div ref={form}>
        <CommentForm
          key={`${sent} ${target?.blockId} ${chosen?.words} ${chosen?.around?.nth}`}
          action={base}
          values={target ? { blockId: target.blockId, ...chosen } : {}}
          label={t(chosen ? "addToWords" : target ? "addToBlock" : "add")}
          quoted={chosen?.words ?? excerpt}
          confirm={t("send")}
          onDone={(now) => {
            setSent((count) => count + 1);
            onThreads(now);
          }}
        />
      </div>
      {about ? (
        <Button size="sm" variant="quiet" className="mt-1" onClick={() => setOfWhole((before) => !before)}>
          {t(ofWhole ? "aboutBlock" : "aboutWhole")}
        </Button>
      ) : null}
      {resolved.length > 0 ? (
        <details className="mt-3">
          <summary className="cursor-pointer font-medium text-ink-2 text-xs">
            {t("resolved", { count: resolved.length })}
          </summary>
          <ul className="m-0 list-none p-0">{resolved.map(row)}</ul>
        </details>
      ) : null}
    </section>
  );
}
