"use client";

import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PictureShelf } from "@/components/pictures/picture-shelf";
import { Button } from "@/components/ui/button";
import { Status } from "@/components/ui/status-glyph";
import { calendarDate } from "@/domain/clock";
import { dateLocale, shortDate } from "@/domain/dates";
import type { ReportBlock } from "@/domain/report/blocks";
import type { MaterialItem, MaterialTakeaway } from "@/features/reports/material";
import { useComposing } from "./composing";

type Props = {
  blocks: readonly ReportBlock[];
  onInsertItem: (itemId: string) => void;
  onInsertQuote: (takeaway: MaterialTakeaway) => void;
  onInsertPicture: (pictureId: string) => void;
};

/** Everything the trip left behind, and what of it stands in the text already. */
export function MaterialPanel({ blocks, onInsertItem, onInsertQuote, onInsertPicture }: Props) {
  const t = useTranslations("composer.material");
  const locale = dateLocale(useLocale());
  const { material, tripId, mayEdit, offers } = useComposing();
  const told = new Set(blocks.flatMap((block) => (block.source?.kind === "item" ? block.source.ids : [])));
  const offered = new Set(offers.added.flatMap(({ block }) => (block.source?.kind === "item" ? block.source.ids : [])));
  const quoted = new Set(blocks.flatMap((block) => (block.type === "quote" ? [block.takeawayId] : [])));
  return (
    <aside
      aria-labelledby="material-title"
      className="border-line bg-paper px-4 pt-3.5 pb-8 max-lg:order-3 max-lg:border-t lg:overflow-y-auto lg:border-r"
    >
      <h2 id="material-title" className="m-0 font-strong text-sm">
        {t("title")}
      </h2>
      {material.days.map((day) => (
        <Group
          key={day.id}
          title={day.number === null ? t("arrivalDay") : t("day", { number: day.number })}
          aside={day.date ? shortDate(calendarDate(day.date), locale) : null}
        >
          <ul className="m-0 list-none p-0">
            {day.items.map((item) => (
              <Item
                key={item.id}
                item={item}
                told={told.has(item.id)}
                onInsert={mayEdit && offered.has(item.id) ? onInsertItem : null}
              />
            ))}
          </ul>
        </Group>
      ))}
      <Group title={t("takeaways")} aside={String(material.takeaways.length)}>
        {material.takeaways.length === 0 ? <p className="m-0 text-ink-2 text-xs">{t("noTakeaways")}</p> : null}
        <ul className="m-0 list-none p-0">
          {material.takeaways.map((takeaway) => (
            <Takeaway
              key={takeaway.id}
              takeaway={takeaway}
              told={quoted.has(takeaway.id)}
              onInsert={mayEdit && takeaway.quoteAllowed ? onInsertQuote : null}
            />
          ))}
        </ul>
      </Group>
      <Group title={t("pictures")} aside={String(material.pictures.length)}>
        <PictureShelf tripId={tripId} pictures={material.pictures} onInsert={mayEdit ? onInsertPicture : null} />
      </Group>
    </aside>
  );
}

function Group({ title, aside, children }: { title: string; aside: string | null; children: ReactNode }) {
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

type ItemProps = { item: MaterialItem; told: boolean; onInsert: ((itemId: string) => void) | null };

function Item({ item, told, onInsert }: ItemProps) {
  const t = useTranslations("composer.material");
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-2 border-line border-b py-[7px] text-sm">
      <b className="min-w-0 break-words font-semibold">{item.title}</b>
      {told ? (
        <InText />
      ) : onInsert ? (
        <InsertButton label={t("insertNamed", { name: item.title })} onClick={() => onInsert(item.id)} />
      ) : (
        <span className="text-ink-3 text-xs">{t("notInText")}</span>
      )}
      {item.detail ? <span className="col-span-2 text-ink-2 text-xs">{item.detail}</span> : null}
    </li>
  );
}

type TakeawayProps = {
  takeaway: MaterialTakeaway;
  told: boolean;
  onInsert: ((takeaway: MaterialTakeaway) => void) | null;
};

function Takeaway({ takeaway, told, onInsert }: TakeawayProps) {
  const t = useTranslations("composer.material");
  const name = takeaway.author?.name ?? t("unknownAuthor");
  return (
    <li className="border-line border-b py-2 font-serif text-base">
      {takeaway.text}
      <span className="mt-1 flex items-center justify-between gap-2 font-sans text-ink-2 text-xs">
        {takeaway.quoteAllowed ? t("quoteBy", { name }) : t("takeawayBy", { name })}
        {told ? (
          <InText />
        ) : onInsert ? (
          <InsertButton label={t("insertQuote", { name })} onClick={() => onInsert(takeaway)} />
        ) : null}
      </span>
    </li>
  );
}

function InText() {
  const t = useTranslations("composer.material");
  return (
    <Status tone="settled" className="text-xs [--glyph-cut:var(--color-paper)]">
      {t("inText")}
    </Status>
  );
}

function InsertButton({ label, onClick }: { label: string; onClick: () => void }) {
  const t = useTranslations("composer.material");
  return (
    <Button size="sm" variant="quiet" aria-label={label} onClick={onClick} className="-my-1 underline">
      {t("insert")}
    </Button>
  );
}
