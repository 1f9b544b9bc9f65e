"use client";

import { useTranslations } from "next-intl";
import type { ReportBlock } from "@/domain/report/blocks";
import type { MaterialTakeaway } from "@/features/reports/material";
import { useComposing } from "../composing";
import { draggedBlock } from "../drag";
import { quoteBlock } from "../new-block";
import type { Finding, Told } from "./finding";
import { Group, InsertButton, InText } from "./row";

type Props = { told: Told; found: Finding; onInsert: (block: ReportBlock) => void };

/** What participants shared; what its author allows can be quoted. */
export function Takeaways({ told, found, onInsert }: Props) {
  const t = useTranslations("composer.material");
  const { material, mayEdit } = useComposing();
  const shown = material.takeaways.filter(({ text, author }) => found(text, author?.name ?? null));
  if (shown.length === 0 && material.takeaways.length > 0) return null;
  return (
    <Group title={t("takeaways")} aside={String(shown.length)}>
      {shown.length === 0 ? <p className="m-0 text-ink-2 text-xs">{t("noTakeaways")}</p> : null}
      <ul className="m-0 list-none p-0">
        {shown.map((takeaway) => (
          <Takeaway
            key={takeaway.id}
            takeaway={takeaway}
            told={told.quotes.has(takeaway.id)}
            onInsert={mayEdit && takeaway.quoteAllowed ? () => onInsert(quoteBlock(takeaway)) : null}
          />
        ))}
      </ul>
    </Group>
  );
}

type TakeawayProps = { takeaway: MaterialTakeaway; told: boolean; onInsert: (() => void) | null };

function Takeaway({ takeaway, told, onInsert }: TakeawayProps) {
  const t = useTranslations("composer.material");
  const name = takeaway.author?.name ?? t("unknownAuthor");
  return (
    <li
      {...(onInsert ? draggedBlock(() => quoteBlock(takeaway)) : {})}
      className="border-line border-b py-2 font-serif text-base"
    >
      {takeaway.text}
      <span className="mt-1 flex items-center justify-between gap-2 font-sans text-ink-2 text-xs">
        {takeaway.quoteAllowed ? t("quoteBy", { name }) : t("takeawayBy", { name })}
        {told ? <InText /> : onInsert ? <InsertButton label={t("insertQuote", { name })} onClick={onInsert} /> : null}
      </span>
    </li>
  );
}
