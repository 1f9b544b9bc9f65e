"use client";

import { useTranslations } from "next-intl";
import type { KeyboardEvent } from "react";
import { Button } from "@/components/ui/button";
import { classes } from "@/components/ui/classes";
import { IconButton } from "@/components/ui/icon-button";
import { moveBlock, type ReportBlock, runsOf } from "@/domain/report/blocks";
import { editableText } from "@/domain/report/inline-text";
import { AddBlock } from "./add-block";
import { fieldOf, focusField, useComposing } from "./composing";
import { FigureEditor } from "./figure-block";
import { ListEditor } from "./list-block";
import { OfferNotice } from "./offer-notice";
import { QuoteEditor } from "./quote-block";
import { TextBlock } from "./text-block";

type Props = { block: ReportBlock; number: number; previousId: string | null; problem: boolean };

/** One block with what can be done to it: add below, move, remove. Alt and an arrow move it too. */
export function BlockFrame({ block, number, previousId, problem }: Props) {
  const t = useTranslations("composer");
  const { edit, remove, mayEdit } = useComposing();

  function move(by: -1 | 1): void {
    edit((blocks) => moveBlock(blocks, block.id, by));
    focusField(fieldOf(block.id));
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (!mayEdit || !event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    move(event.key === "ArrowUp" ? -1 : 1);
  }

  const label = t("block.numbered", { kind: t(`block.${kindOf(block)}`), number });
  return (
    // The keys work wherever one is in the block, so the group listens for its fields.
    <fieldset
      aria-label={label}
      disabled={!mayEdit}
      onKeyDown={onKeyDown}
      data-block={block.type}
      className={classes(
        "group relative m-0 min-w-0 border-0 p-0",
        block.type === "heading" ? "mt-7" : "mt-2.5",
        problem && "before:absolute before:inset-y-0 before:-left-3 before:w-0.5 before:bg-ochre",
      )}
    >
      <Editor block={block} previousId={previousId} />
      <Gaps block={block} />
      <OfferNotice blockId={block.id} />
      {mayEdit ? (
        <div className="mt-1 flex gap-0.5 opacity-0 xl:absolute xl:top-0 xl:-left-10 xl:z-1 xl:mt-0 xl:flex-col transition-opacity focus-within:opacity-100 group-focus-within:opacity-100 group-hover:opacity-100 pointer-coarse:opacity-100">
          <AddBlock block={block} />
          <IconButton icon="arrow-up" size="sm" label={t("moveUp")} onClick={() => move(-1)} />
          <IconButton icon="arrow-down" size="sm" label={t("moveDown")} onClick={() => move(1)} />
          <IconButton icon="trash-2" size="sm" label={t("remove")} onClick={() => remove(block.id)} />
        </div>
      ) : null}
    </fieldset>
  );
}

function Editor({ block, previousId }: Pick<Props, "block" | "previousId">) {
  switch (block.type) {
    case "heading":
    case "paragraph":
      return <TextBlock block={block} previousId={previousId} />;
    case "list":
      return <ListEditor block={block} />;
    case "quote":
      return <QuoteEditor block={block} />;
    case "figure":
      return <FigureEditor block={block} />;
  }
}

/** Every gap with a way into it: the question is selected, so that typing answers it. */
function Gaps({ block }: { block: ReportBlock }) {
  const t = useTranslations("composer");
  const gaps = runsOf(block).filter((run) => run.mark === "gap");
  if (gaps.length === 0) return null;

  function fillIn(gap: string): void {
    const field = document.getElementById(fieldOf(block.id));
    const text = field instanceof HTMLTextAreaElement ? field.value : "";
    const start = text.indexOf(`[${gap}]`);
    focusField(fieldOf(block.id), start < 0 ? undefined : [start, start + gap.length + 2]);
  }

  return (
    <ul className="m-0 mt-1.5 flex list-none flex-wrap gap-1.5 p-0 font-sans">
      {[...new Set(gaps.map((run) => run.text))].map((gap) => (
        <li key={gap}>
          <Button
            size="sm"
            icon="pencil"
            onClick={() => fillIn(gap)}
            className="h-auto! min-h-6.5 whitespace-normal! border-ochre-line! bg-ochre-tint! text-left text-ochre-ink!"
          >
            {t("fillIn", { gap })}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function kindOf(block: ReportBlock): string {
  return block.type === "list" && block.flavour === "people" ? "people" : block.type;
}

/** What a block says, cut to a line, for lists of blocks. */
export function excerptOf(block: ReportBlock): string {
  const text = editableText(runsOf(block));
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
