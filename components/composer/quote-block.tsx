"use client";

import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Select } from "@/components/ui/select";
import type { QuoteBlock } from "@/domain/report/blocks";
import { isAllowedQuote } from "@/domain/report/checks";
import { runsText } from "@/domain/report/runs";
import { fieldOf, useComposing } from "./composing";
import { ApprovalBadge } from "./review/approval-badge";

/** A quote: its words are its author's, so one chooses among those allowed and does not write. */
export function QuoteEditor({ block }: { block: QuoteBlock }) {
  const t = useTranslations("composer");
  const { material, approvals, edit } = useComposing();
  const allowed = material.takeaways.filter((one) => one.quoteAllowed);
  const sound = isAllowedQuote(block, { takeaways: material.takeaways.map((one) => ({ ...one, itemId: null })) });
  const approval = approvals.find((one) => one.takeawayId === block.takeawayId);
  // While somebody is asked, or has declined, that says more than whether the words may stand.
  const isAnswered = approval === undefined || (approval.state === "APPROVED" && !sound);
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
        <ApprovalBadge approval={approval} />
        {isAnswered ? (
          <Badge tone={sound ? "settled" : "problem"}>{sound ? t("quote.allowed") : t("quote.notAllowed")}</Badge>
        ) : null}
        {approval?.reason ? <span>{t("quote.reason", { reason: approval.reason })}</span> : null}
      </figcaption>
      <Select
        id={fieldOf(block.id)}
        aria-label={t("quote.choose")}
        value={block.takeawayId}
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
