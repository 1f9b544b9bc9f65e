"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { momentWords } from "@/components/reports/moment";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { dateLocale } from "@/domain/dates";
import type { ReportBlock } from "@/domain/report/blocks";
import { saysWords } from "@/domain/report/chosen-words";
import type { CommentThread, CommentView } from "@/features/comments/queries";
import { sendJson } from "@/lib/send-json";
import { type Aim, commentOf } from "../composing";
import { CommentForm, Quoted } from "./comment-form";

type Props = {
  thread: CommentThread;
  /** Address of the report's comments. */
  base: string;
  timeZone: string;
  /** The block it is about, as it stands now; null when it is gone, or for the report as a whole. */
  block: ReportBlock | null;
  onGo: (blockId: string, aim: Aim | null) => void;
  onChange: (threads: CommentThread[]) => void;
};

/** A comment with its answers, and what can be done with it. */
export function Thread({ thread, base, timeZone, block, onGo, onChange }: Props) {
  const t = useTranslations("comments");
  const toast = useToast();
  const [answering, setAnswering] = useState(false);

  const { chosen } = thread;
  const isSaid = chosen !== null && block !== null && saysWords(block, chosen);

  async function resolve(resolved: boolean): Promise<void> {
    const sent = await sendJson<CommentThread[]>(`${base}/${thread.id}/resolve`, "POST", { resolved });
    if (sent.ok) onChange(sent.data);
    else toast({ text: sent.error.message || t("notDone"), icon: "triangle-alert" });
  }

  return (
    <li id={commentOf(thread.id)} tabIndex={-1} className="border-line border-b py-2.5">
      {chosen ? <Quoted words={chosen.words} /> : null}
      {chosen && block && !isSaid ? <p className="m-0 mt-1 text-ink-2 text-xs">{t("wordsGone")}</p> : null}
      <Comment comment={thread} base={base} timeZone={timeZone} onChange={onChange} />
      {thread.answers.length > 0 ? (
        <ul aria-label={t("answers")} className="m-0 mt-1 list-none border-line border-l pl-3">
          {thread.answers.map((answer) => (
            <li key={answer.id}>
              <Comment comment={answer} base={base} timeZone={timeZone} onChange={onChange} />
            </li>
          ))}
        </ul>
      ) : null}
      {thread.resolved ? (
        <p className="m-0 mt-1 text-ink-2 text-xs">{t("resolvedBy", { by: thread.resolved.by })}</p>
      ) : null}
      <span className="mt-1.5 flex flex-wrap gap-1.5">
        <Button size="sm" onClick={() => setAnswering(true)}>
          {t("answer")}
        </Button>
        <Button size="sm" icon="check" onClick={() => void resolve(!thread.resolved)}>
          {t(thread.resolved ? "openAgain" : "resolve")}
        </Button>
        {block ? (
          <Button
            size="sm"
            variant="quiet"
            onClick={() => onGo(block.id, chosen && isSaid ? { is: "words", chosen } : null)}
          >
            {t("go")}
          </Button>
        ) : null}
        {thread.blockId && !block ? <span className="self-center text-ink-2 text-xs">{t("blockGone")}</span> : null}
      </span>
      {answering ? (
        <CommentForm
          action={base}
          values={{ threadId: thread.id }}
          label={t("yourAnswer")}
          confirm={t("send")}
          onCancel={() => setAnswering(false)}
          onDone={(threads) => {
            setAnswering(false);
            onChange(threads);
          }}
        />
      ) : null}
    </li>
  );
}

type CommentProps = Omit<Props, "thread" | "block" | "onGo"> & { comment: CommentView };

function Comment({ comment, base, timeZone, onChange }: CommentProps) {
  const t = useTranslations("comments");
  const locale = dateLocale(useLocale());
  const toast = useToast();
  const [editing, setEditing] = useState(false);
  const address = `${base}/${comment.id}`;

  async function remove(): Promise<void> {
    const sent = await sendJson<CommentThread[]>(address, "DELETE");
    if (sent.ok) onChange(sent.data);
    else toast({ text: sent.error.message || t("notDone"), icon: "triangle-alert" });
  }

  if (editing)
    return (
      <CommentForm
        action={address}
        method="PATCH"
        values={{ revision: comment.revision }}
        label={t("edit")}
        text={comment.text}
        confirm={t("save")}
        onCancel={() => setEditing(false)}
        onDone={(threads) => {
          setEditing(false);
          onChange(threads);
        }}
      />
    );
  return (
    <div className="mt-1.5">
      <p className="m-0 flex flex-wrap items-baseline gap-x-2 text-xs">
        <b className="font-semibold">{comment.author || t("somebody")}</b>
        <span className="text-ink-2">
          {momentWords(comment.at, timeZone, locale)}
          {comment.edited ? ` · ${t("edited")}` : null}
        </span>
      </p>
      <p className="wrap-anywhere m-0 mt-0.5 whitespace-pre-line text-sm">{comment.text}</p>
      {comment.own ? (
        <span className="mt-1 flex gap-1.5">
          <Button size="sm" variant="quiet" onClick={() => setEditing(true)}>
            {t("edit")}
          </Button>
          <Button size="sm" variant="quiet" onClick={() => void remove()}>
            {t("remove")}
          </Button>
        </span>
      ) : null}
    </div>
  );
}
