"use client";

import { useTranslations } from "next-intl";
import type { AgendaEntry } from "@/domain/agenda";
import { formatClock } from "@/domain/clock";
import type { PlanItem } from "@/features/agenda-items/plan";
import { useItemName } from "./item-name";
import { useBlocks } from "./planner-context";

const HEAD = 44;
const PART = 19;

type Props = { entries: readonly AgendaEntry<PlanItem>[]; height: number; bottom: number; openId: string | null };

/** The parts of an item inside its block, with what is inside them, as many as have room. */
export function InnerParts({ entries, height, bottom, openId }: Props) {
  const t = useTranslations("plan");
  const { open } = useBlocks();
  const lines = linesOf(entries, 0);
  const room = Math.max(0, Math.floor((height - HEAD) / PART));
  const shown = lines.length > room ? lines.slice(0, Math.max(0, room - 1)) : lines;
  const more = lines.length - shown.length;
  return (
    <ol
      className="pointer-events-none absolute inset-x-0 z-3 m-0 list-none p-0 pr-1 pl-2.5"
      style={{ bottom: bottom + 4 }}
    >
      {shown.map(({ item, depth }) => (
        <li key={item.id} style={{ paddingLeft: depth * 12 }}>
          <PartButton item={item} openId={openId} onOpen={open} />
        </li>
      ))}
      {more > 0 ? <li className="px-1 text-2xs text-ink-2">{t("morePartsIn", { count: more })}</li> : null}
    </ol>
  );
}

type Line = { item: PlanItem; depth: number };

function linesOf(entries: readonly AgendaEntry<PlanItem>[], depth: number): Line[] {
  return entries.flatMap(({ item, subItems }) => [{ item, depth }, ...linesOf(subItems, depth + 1)]);
}

type PartButtonProps = {
  item: PlanItem;
  openId: string | null;
  onOpen: (itemId: string) => void;
};

function PartButton({ item, openId, onOpen }: PartButtonProps) {
  const name = useItemName(item);
  return (
    <button
      type="button"
      id={`item-${item.id}`}
      data-item={item.id}
      aria-label={name}
      aria-current={openId === item.id ? "true" : undefined}
      onClick={() => onOpen(item.id)}
      className="pointer-events-auto flex h-[19px] w-full min-w-0 scroll-mt-22 items-center gap-1.5 rounded-xs border-0 bg-transparent px-1 text-left text-2xs text-ink hover:bg-surface aria-[current=true]:bg-surface aria-[current=true]:shadow-[0_0_0_1.5px_var(--color-ink)]"
    >
      <span className="text-ink-2">{item.startMinute === null ? "·" : formatClock(item.startMinute)}</span>
      <span className="truncate font-medium">{item.title}</span>
    </button>
  );
}
