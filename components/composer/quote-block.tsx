"use client";

import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Select } from "@/components/ui/select";
import type { QuoteBlock } from "@/domain/report/blocks";
import { isAllowedQuote } from "@/domain/report/checks";
import { runsText } from "@/domain/report/runs";
import { fieldOf, useComposing } from "./composing";

/** A quote: its words are its author's, so one chooses among those allowed and does not write. */
export function QuoteEditor({ block }: { block: QuoteBlock }) {
  const t = useTranslations("composer");
  const { material, edit, setActive } = useComposing();
  const allowed = material.takeaways.filter((one) => one.quoteAllowed);
  const sound = isAllowedQuote(block, { takeaways: material.takeaways.map((one) => ({ ...one, itemId: null })) });
  const listed = allowed.some((one) => one.id === block.takeawayId);

  function choose(id: string): void {
    const chosen = allowed.find((one) => one.id === id);
    if (!chosen?.author) return;
    const { text, author } = chosen;
    edit((blocks) =>
      blocks.map((one) =>
        one.id === block.id && one.type === "quote"
          ? {
              ...one,
              takeawayId: id,
              text: [{ text }],
              author: author.name,
              affiliation: author.affiliation,
              edited: true,
            }
          : one,
      ),
    );
  }

  return (
    <figure className="m-0 border-ochre border-l-3 py-0.5 pl-5">
      <blockquote className="m-0 text-[1.375rem] italic leading-[1.8125rem]">{runsText(block.text)}</blockquote>
      <figcaption className="mt-1.5 flex flex-wrap items-center gap-2.5 font-sans text-ink-2 text-sm">
        {[block.author, block.affiliation].filter(Boolean).join(", ")}
        <Badge tone={sound ? "settled" : "problem"}>{sound ? t("quote.allowed") : t("quote.notAllowed")}</Badge>
      </figcaption>
      <Select
        id={fieldOf(block.id)}
        aria-label={t("quote.choose")}
        value={block.takeawayId}
        onFocus={() => setActive(block.id)}
        onChange={(event) => choose(event.target.value)}
        className="mt-2 max-w-sm font-sans"
      >
        {listed ? null : <option value={block.takeawayId}>{t("quote.other")}</option>}
        {allowed.map((one) => (
          <option key={one.id} value={one.id}>
            {`${one.author?.name ?? ""}: ${one.text}`}
          </option>
        ))}
      </Select>
    </figure>
  );
}
