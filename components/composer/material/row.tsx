"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Status } from "@/components/ui/status-glyph";
import type { ReportBlock } from "@/domain/report/blocks";
import { draggedBlock } from "../drag";

type RowProps = {
  title: string;
  detail?: string | null;
  /** Whether it stands in the text already. */
  told: boolean;
  /** The block it would become, for dragging; null: it cannot be dragged. */
  make: (() => ReportBlock | null) | null;
  /** What its button does, and how that is called for people who listen; null: no button. */
  insert: { label: string; onClick: () => void } | null;
  /** What else can be done with it. */
  more?: ReactNode;
};

/** One thing of the trip: what it is, whether it is told, and the way into the text. */
export function MaterialRow({ title, detail, told, make, insert, more }: RowProps) {
  const t = useTranslations("composer.material");
  return (
    <li
      {...(make ? draggedBlock(make) : {})}
      className="grid cursor-default grid-cols-[minmax(0,1fr)_auto] gap-x-2 border-line border-b py-[7px] text-sm"
    >
      <b className="min-w-0 break-words font-semibold">{title}</b>
      {told ? (
        <InText />
      ) : insert ? (
        <InsertButton {...insert} />
      ) : (
        <span className="text-ink-3 text-xs">{t("notInText")}</span>
      )}
      {detail ? <span className="col-span-2 text-ink-2 text-xs">{detail}</span> : null}
      {more ? <span className="col-span-2 -ml-2 flex flex-wrap">{more}</span> : null}
    </li>
  );
}

export function InText() {
  const t = useTranslations("composer.material");
  return (
    <Status tone="settled" className="text-xs [--glyph-cut:var(--color-paper)]">
      {t("inText")}
    </Status>
  );
}

export function InsertButton({ label, onClick }: { label: string; onClick: () => void }) {
  const t = useTranslations("composer.material");
  return (
    <Button size="sm" variant="quiet" aria-label={label} onClick={onClick} className="-my-1 underline">
      {t("insert")}
    </Button>
  );
}

type GroupProps = { title: string; aside?: string | null; children: ReactNode };

/** A titled part of the panel. */
export function Group({ title, aside, children }: GroupProps) {
  return (
    <section>
      <h3 className="m-0 mt-3.5 mb-0.5 flex justify-between gap-2 font-strong text-xs">
        {title}
        {aside ? <span className="font-text text-ink-2">{aside}</span> : null}
      </h3>
      {children}
    </section>
  );
}
