"use client";

import { type ClipboardEvent, Fragment, type KeyboardEvent, useState } from "react";
import { classes } from "@/components/ui/classes";
import type { InlineRun } from "@/domain/report/blocks";
import { editableText, type KnownName, runsFromText } from "@/domain/report/inline-text";

type Props = {
  id: string;
  /** What is written here, for people who listen. */
  label: string;
  runs: readonly InlineRun[];
  names: readonly KnownName[];
  onChange: (runs: InlineRun[]) => void;
  onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  onFocus?: () => void;
  placeholder?: string;
  /** Line breaks stay, as in lists; otherwise they become spaces. */
  breaks?: boolean;
  describedBy?: string;
  className?: string;
};

/**
 * A text area that looks like the page and grows with it. Names the record knows are underlined, gaps are tinted: both
 * are drawn behind the text, so that what one types stays plain text.
 */
export function GrowingText({
  id,
  label,
  runs,
  names,
  onChange,
  breaks = false,
  className,
  describedBy,
  ...rest
}: Props) {
  // Marks of the text as it was when the editor opened: they come back when their words do.
  const [first] = useState(runs);
  const text = editableText(runs);
  const write = (typed: string) =>
    onChange(runsFromText(breaks ? typed : typed.replace(/\s*\n\s*/g, " "), names, first));
  return (
    <div className={classes("relative grid", className)}>
      <div
        aria-hidden="true"
        className="pointer-events-none col-start-1 row-start-1 whitespace-pre-wrap break-words text-transparent"
      >
        <Marks runs={runs} />
        {/* Keeps a line open after the last break and for an empty text. */}
        {"\u200b"}
      </div>
      <textarea
        {...rest}
        id={id}
        aria-label={label}
        aria-describedby={describedBy}
        value={text}
        rows={1}
        onChange={(event) => write(event.target.value)}
        onPaste={breaks ? undefined : pasteAsOneLine}
        className="col-start-1 row-start-1 m-0 block w-full resize-none overflow-hidden whitespace-pre-wrap break-words rounded-xs border-0 bg-transparent p-0 font-[inherit] text-[length:inherit] text-inherit leading-[inherit] tracking-[inherit] placeholder:text-ink-3 focus-visible:outline-offset-4"
      />
    </div>
  );
}

function Marks({ runs }: { runs: readonly InlineRun[] }) {
  const seen = new Map<string, number>();
  return runs.map((run) => {
    const count = (seen.get(run.text) ?? 0) + 1;
    seen.set(run.text, count);
    const key = `${run.mark}-${run.text}-${count}`;
    if (run.mark === "gap")
      return (
        <span key={key} className="bg-ochre-tint shadow-[0_2px_0_var(--color-ochre)]">
          [{run.text}]
        </span>
      );
    if (run.mark === undefined) return <Fragment key={key}>{run.text}</Fragment>;
    return (
      <span key={key} className="shadow-[0_1.5px_0_var(--color-line-strong)]">
        {run.text}
      </span>
    );
  });
}

/** The clipboard's line breaks are those of another page. */
function pasteAsOneLine(event: ClipboardEvent<HTMLTextAreaElement>): void {
  const text = event.clipboardData.getData("text/plain");
  if (!/[\r\n]/.test(text)) return;
  event.preventDefault();
  // The one way that keeps the browser's own undo.
  document.execCommand("insertText", false, text.replace(/\s*[\r\n]+\s*/g, " "));
}
