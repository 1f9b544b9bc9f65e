"use client";

import { redo, redoDepth, undo, undoDepth } from "@tiptap/pm/history";
import type { Command } from "@tiptap/pm/state";
import { type Editor, useEditorState } from "@tiptap/react";
import { useTranslations } from "next-intl";
import {
  type KeyboardEvent,
  memo,
  type ReactElement,
  type ReactNode,
  type Ref,
  useImperativeHandle,
  useRef,
} from "react";
import { Button } from "@/components/ui/button";
import { Icon, type IconName } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import { Menu, MenuChoice, MenuItem } from "@/components/ui/menu";
import type { BlockStyle } from "@/domain/report/restyle";
import { blockStyles } from "@/domain/report/restyle";
import { useComposing } from "../composing";
import { nextGap, selectedIds, selectedStyle, setStyle } from "./block-commands";
import { hasEmphasis, insertName, toggleEmphasis } from "./text-commands";

type Props = {
  editor: Editor;
  onLink: () => void;
  /** Somebody wants to say something of what is selected. */
  onComment: () => void;
  onInsertQuote: (takeawayId: string) => void;
  onInsertPicture: (pictureId: string) => void;
  /** Puts the focus into the bar. */
  ref?: Ref<{ focus: () => void }>;
};

/** Style and tools of the text. One stop for Tab; arrows go from tool to tool, Esc goes back into the text. */
export const Toolbar = memo(function Toolbar({
  editor,
  onLink,
  onComment,
  onInsertQuote,
  onInsertPicture,
  ref,
}: Props) {
  const t = useTranslations("report-editor.toolbar");
  const { material } = useComposing();
  const bar = useRef<HTMLDivElement>(null);
  const now = useEditorState({ editor, selector: ({ editor: { state } }) => standing(state) });
  useImperativeHandle(ref, () => ({ focus: () => toolsOf(bar.current)[0]?.focus() }));

  const run = (command: Command) => () => {
    command(editor.state, editor.view.dispatch, editor.view);
    editor.view.focus();
  };

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    if (event.key === "Escape") editor.view.focus();
    const tools = toolsOf(bar.current);
    const at = tools.indexOf(event.target as HTMLElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tools.length - 1 }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    rove(tools, tools[(to + tools.length) % tools.length]);
  }

  const quotes = material.takeaways.filter((one) => one.quoteAllowed && one.author);
  const names = material.names.filter(({ mark }) => mark === "person" || mark === "host");
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={t("label")}
      onKeyDown={onKeyDown}
      onFocus={(event) => rove(toolsOf(bar.current), event.target as HTMLElement, false)}
      className="-ml-2 flex items-center gap-0.5 max-sm:max-w-full max-sm:overflow-x-auto sm:flex-wrap"
    >
      <StyleMenu style={now.style} isNone={now.isNone} onChoose={(style) => run(setStyle(style))()} />
      <Rule />
      <Tool
        icon="bold"
        label={t("strong")}
        keys="Control+B"
        pressed={now.strong}
        onClick={run(toggleEmphasis("strong"))}
      />
      <Tool
        icon="italic"
        label={t("emphasis")}
        keys="Control+I"
        pressed={now.emphasis}
        onClick={run(toggleEmphasis("emphasis"))}
      />
      <Tool icon="link" label={t("link")} keys="Control+K" onClick={onLink} />
      <Tool icon="message-square" label={t("comment")} keys="Alt+Shift+M" onClick={onComment} />
      <Rule />
      <Insert icon="image" label={t("picture")} none={t("noPictures")}>
        {material.pictures.map(({ id, alt, caption }, place) => (
          <MenuItem key={id} onSelect={() => onInsertPicture(id)}>
            {caption || alt || `${place + 1}`}
          </MenuItem>
        ))}
      </Insert>
      <Insert icon="quote" label={t("quote")} none={t("noQuotes")}>
        {quotes.map(({ id, text, author }) => (
          <MenuItem key={id} onSelect={() => onInsertQuote(id)}>
            {`${author?.name ?? ""}: ${text}`}
          </MenuItem>
        ))}
      </Insert>
      <Insert icon="user" label={t("person")} none={t("noNames")}>
        {names.map((name) => (
          <MenuItem
            key={name.text}
            icon={name.mark === "host" ? "building-2" : "user"}
            onSelect={run(insertName(name))}
          >
            {name.text}
          </MenuItem>
        ))}
      </Insert>
      <Rule />
      <Tool icon="undo-2" label={t("undo")} keys="Control+Z" off={!now.canUndo} onClick={run(undo)} />
      <Tool icon="redo-2" label={t("redo")} keys="Control+Shift+Z" off={!now.canRedo} onClick={run(redo)} />
      {now.hasGaps ? (
        <Tool icon="circle-question-mark" label={t("nextGap")} keys="Alt+Shift+G" onClick={run(nextGap(1))} />
      ) : null}
    </div>
  );
});

function standing(state: Editor["state"]) {
  let hasGaps = false;
  state.doc.descendants((node) => {
    if (node.type.name === "gap") hasGaps = true;
    return !hasGaps && !node.isAtom;
  });
  return {
    style: selectedStyle(state),
    isNone: selectedIds(state).size < 2,
    strong: hasEmphasis(state, "strong"),
    emphasis: hasEmphasis(state, "emphasis"),
    canUndo: undoDepth(state) > 0,
    canRedo: redoDepth(state) > 0,
    hasGaps,
  };
}

type ToolProps = {
  icon: IconName;
  label: string;
  keys: string;
  pressed?: boolean;
  /** There is nothing to do with it now; it stays where arrows find it. */
  off?: boolean;
  onClick: () => void;
};

function Tool({ icon, label, keys, pressed, off, onClick }: ToolProps) {
  return (
    <IconButton
      icon={icon}
      label={label}
      tabIndex={-1}
      aria-keyshortcuts={keys}
      aria-pressed={pressed}
      aria-disabled={off || undefined}
      // A press on a tool leaves the words selected that it is for.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClick}
      className="aria-disabled:text-ink-3 aria-pressed:bg-sunken aria-pressed:shadow-[inset_0_0_0_1px_var(--color-line-strong)]"
    />
  );
}

function toolsOf(bar: HTMLElement | null): HTMLElement[] {
  return [...(bar?.querySelectorAll<HTMLElement>("button:not(:disabled)") ?? [])];
}

/** Leaves one tool for Tab to find. */
function rove(tools: readonly HTMLElement[], to: HTMLElement | undefined, moves = true): void {
  if (!to || !tools.includes(to)) return;
  for (const tool of tools) tool.tabIndex = tool === to ? 0 : -1;
  if (moves) to.focus();
}

function Rule() {
  return <span aria-hidden="true" className="mx-1 h-4.5 w-px bg-line-strong max-sm:hidden" />;
}

type StyleProps = { style: BlockStyle | null; isNone: boolean; onChoose: (style: BlockStyle) => void };

function StyleMenu({ style, isNone, onChoose }: StyleProps) {
  const t = useTranslations("report-editor");
  const name = t(`style.${style ?? (isNone ? "object" : "several")}`);
  return (
    <Menu
      align="start"
      trigger={
        <Button
          variant="quiet"
          aria-label={t("toolbar.style", { style: name })}
          className="min-w-27 justify-between! pl-2! max-sm:min-w-0"
        >
          <span className="inline-flex items-center gap-2">
            {name}
            <Icon name="chevron-down" size={14} />
          </span>
        </Button>
      }
    >
      <MenuChoice
        label={t("style.choose")}
        value={style ?? ""}
        onChoose={(value) => onChoose(value as BlockStyle)}
        choices={blockStyles.map((value) => ({ value, label: t(`style.${value}`) }))}
      />
    </Menu>
  );
}

type InsertProps = { icon: IconName; label: string; none: string; children: ReactNode };

function Insert({ icon, label, none, children }: InsertProps): ReactElement {
  const isNone = Array.isArray(children) && children.length === 0;
  return (
    <Menu align="start" trigger={<IconButton icon={icon} label={label} tabIndex={-1} />}>
      {isNone ? (
        <MenuItem disabled onSelect={() => undefined}>
          {none}
        </MenuItem>
      ) : (
        <div className="max-h-80 overflow-y-auto">{children}</div>
      )}
    </Menu>
  );
}
