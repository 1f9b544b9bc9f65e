"use client";

import { useTranslations } from "next-intl";
import { IconButton } from "@/components/ui/icon-button";
import { Menu, MenuItem } from "@/components/ui/menu";
import type { ReportBlock } from "@/domain/report/blocks";
import { useComposing } from "./composing";
import { emptyBlock, figureBlock, type NewBlock, quoteBlock } from "./new-block";

const kinds = [
  { kind: "paragraph", icon: "pilcrow" },
  { kind: "heading", icon: "heading-3" },
  { kind: "list", icon: "list" },
  { kind: "people", icon: "users" },
  { kind: "facts", icon: "clipboard-list" },
] as const satisfies readonly { kind: NewBlock; icon: string }[];

/** Adds a block below another one, in its section. */
export function AddBlock({ block }: { block: Pick<ReportBlock, "id" | "section"> }) {
  const t = useTranslations("composer");
  const { insertAfter, material, goTo } = useComposing();
  const quote = material.takeaways.find((one) => one.quoteAllowed && one.author);
  const [picture] = material.pictures;

  function add(made: ReportBlock): void {
    insertAfter(made, block.id);
    goTo(made.id);
  }

  return (
    <Menu align="start" trigger={<IconButton icon="plus" size="sm" label={t("addBelow")} />}>
      {kinds.map(({ kind, icon }) => (
        <MenuItem key={kind} icon={icon} onSelect={() => add(emptyBlock(kind, block.section))}>
          {t(`block.${kind}`)}
        </MenuItem>
      ))}
      {quote ? (
        <MenuItem icon="quote" onSelect={() => add(quoteBlock(quote, block.section))}>
          {t("block.quote")}
        </MenuItem>
      ) : null}
      {picture ? (
        <MenuItem icon="image" onSelect={() => add(figureBlock(picture.id, block.section))}>
          {t("block.figure")}
        </MenuItem>
      ) : null}
    </Menu>
  );
}
