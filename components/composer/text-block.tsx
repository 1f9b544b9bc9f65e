"use client";

import { useTranslations } from "next-intl";
import type { KeyboardEvent } from "react";
import { flushSync } from "react-dom";
import { classes } from "@/components/ui/classes";
import { editBlock, type HeadingBlock, type ParagraphBlock } from "@/domain/report/blocks";
import { editableText, runsFromText } from "@/domain/report/inline-text";
import { fieldOf, focusField, useComposing } from "./composing";
import { GrowingText } from "./growing-text";
import { emptyBlock } from "./new-block";

type Props = { block: HeadingBlock | ParagraphBlock; previousId: string | null };

const looks = {
  2: "font-headline text-xl",
  3: "font-sans font-strong text-md",
  paragraph: "text-[1.125rem] leading-7",
};

/** A heading or a paragraph. Enter begins the next paragraph; backspace in an empty one takes it away. */
export function TextBlock({ block, previousId }: Props) {
  const t = useTranslations("composer");
  const { material, edit, insertAfter, setActive } = useComposing();
  const text = editableText(block.text);

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      split(event.currentTarget.selectionStart, event.currentTarget.selectionEnd);
    } else if (event.key === "Backspace" && text === "" && previousId !== null) {
      event.preventDefault();
      edit((blocks) => blocks.filter((one) => one.id !== block.id));
      focusField(fieldOf(previousId));
    }
  }

  function split(start: number, end: number): void {
    const following = emptyBlock("paragraph", block.section);
    const rest = text.slice(end).trimStart();
    // Drawn before the next key comes, which belongs to the new paragraph.
    flushSync(() => {
      if (rest !== "" || start !== end) {
        const before = runsFromText(text.slice(0, start).trimEnd(), material.names, block.text);
        edit((blocks) => editBlock(blocks, block.id, { text: before }));
      }
      insertAfter(
        following.type === "paragraph"
          ? { ...following, text: runsFromText(rest, material.names, block.text) }
          : following,
        block.id,
      );
    });
    focusField(fieldOf(following.id), [0, 0]);
  }

  const heading = block.type === "heading";
  return (
    <GrowingText
      id={fieldOf(block.id)}
      label={heading ? t("block.heading") : t("block.paragraph")}
      runs={block.text}
      names={material.names}
      onChange={(runs) => edit((blocks) => editBlock(blocks, block.id, { text: runs }))}
      onKeyDown={onKeyDown}
      onFocus={() => setActive(block.id)}
      placeholder={heading ? t("placeholder.heading") : t("placeholder.paragraph")}
      className={classes(heading ? looks[block.level] : looks.paragraph)}
    />
  );
}
