"use client";

import { useTranslations } from "next-intl";
import { Fragment, memo } from "react";
import type { AgendaEntry } from "@/domain/agenda";
import type { PlanItem } from "@/features/agenda-items/plan";
import { ConflictBand } from "./conflict-band";
import type { DayLayout } from "./day-layout";
import { ItemBlock } from "./item-block";
import { type BlockPlace, type GridHours, groupLineOf } from "./layout";
import { useScale } from "./scale";
import { UNTIMED_LINE } from "./untimed";
import { UntimedItem } from "./untimed-item";
import { TravelBand } from "./warnings/travel-band";

/** Space above the first hour, px. */
export const GRID_INSET = 8;

type Props = {
  dayId: string;
  layout: DayLayout;
  hours: GridHours;
  untimedHeight: number;
  label: string;
  /** The item in the panel, when it is on this day. */
  openId: string | null;
};

/**
 * A day as a list in the order it is read: each item where its time or its part of the day is, others under the header.
 * Out of sight it is neither laid out nor painted: on a long trip most days are.
 */
export const DayColumn = memo(function DayColumn({ dayId, layout, hours, untimedHeight, label, openId }: Props) {
  const t = useTranslations("plan");
  const { entries, places, rooms, untimedAt, above, bands } = layout;
  const top = untimedHeight + GRID_INSET;
  const scale = useScale();
  const hour = 60 * scale.minute;
  return (
    <ol
      aria-label={label}
      data-column={dayId}
      data-from={hours.from}
      data-inset={top}
      data-scale={scale.minute}
      className="relative m-0 list-none border-line border-l p-0 [content-visibility:auto] data-near:[content-visibility:visible] data-target:bg-[color-mix(in_srgb,var(--color-spruce-tint)_45%,transparent)]"
      style={{
        height: top + (hours.to - hours.from) * scale.minute + GRID_INSET,
        backgroundImage: `repeating-linear-gradient(to bottom, var(--color-line) 0 1px, transparent 1px ${hour}px)`,
        backgroundPosition: `0 ${top}px`,
        backgroundRepeat: "no-repeat",
      }}
    >
      {entries.length === 0 ? (
        <li className="absolute inset-x-3 text-ink-3 text-xs" style={{ top: top + 4 }}>
          {t("emptyDay")}
        </li>
      ) : null}
      {entries.map((entry) => {
        const { id } = entry.item;
        const [place, room] = [places.get(id), rooms.get(id)];
        if (!place || !room) {
          const minute = untimedAt.get(id);
          const at =
            minute === undefined
              ? 4 + above.indexOf(id) * UNTIMED_LINE
              : top + (minute - hours.from) * scale.minute + 2;
          return <UntimedItem key={id} item={entry.item} top={at} isOpen={openId === id} />;
        }
        return (
          <Fragment key={id}>
            <ItemBlock
              entry={entry}
              place={place}
              room={room}
              groupLine={entry.item.groupIds.length > 0 ? groupLineOf(id, places, scale.minute) : null}
              from={hours.from}
              top={top}
              openId={openId !== null && holds(entry, openId) ? openId : null}
            />
            {bands
              .filter((one) => one.itemIds.at(-1) === id)
              .map((conflict) => (
                <ConflictBand
                  key={`${conflict.kind} ${conflict.itemIds.join()}`}
                  conflict={conflict}
                  from={hours.from}
                  top={top}
                  seam={seamOf(conflict.itemIds, places)}
                  beside={conflict.itemIds.some((one) => rooms.get(one)?.beside)}
                />
              ))}
            <TravelBand
              itemId={id}
              startMinute={entry.item.startMinute ?? 0}
              column={place.column}
              columns={place.columns}
              from={hours.from}
              top={top}
            />
          </Fragment>
        );
      })}
    </ol>
  );
});

/** Whether an item is on a day. */
export function isOn({ entries }: DayLayout, itemId: string): boolean {
  return entries.some((entry) => holds(entry, itemId));
}

/** Whether an item is this entry or inside it. */
function holds({ item, subItems }: AgendaEntry<PlanItem>, itemId: string): boolean {
  return item.id === itemId || subItems.some((sub) => holds(sub, itemId));
}

/** Where two blocks that stand side by side meet, in percent of the width; null when they do not. */
function seamOf(itemIds: readonly string[], places: ReadonlyMap<string, BlockPlace>): number | null {
  const both = itemIds.flatMap((id) => places.get(id) ?? []);
  const [one, other] = both;
  if (!one || !other || one.columns < 2 || one.columns !== other.columns) return null;
  return (Math.max(one.column, other.column) / one.columns) * 100;
}
