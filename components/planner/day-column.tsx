"use client";

import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { ConflictBand } from "./conflict-band";
import type { DayLayout } from "./day-layout";
import { ItemBlock } from "./item-block";
import { type BlockPlace, type GridHours, groupLineOf } from "./layout";
import { UNTIMED_LINE } from "./untimed";
import { UntimedItem } from "./untimed-item";

/** Space above the first hour, px. */
export const GRID_INSET = 8;

type Props = { layout: DayLayout; hours: GridHours; untimedHeight: number; label: string };

/** A day as a list in the order it is read: each item where its time or its part of the day is, others under the header. */
export function DayColumn({ layout, hours, untimedHeight, label }: Props) {
  const t = useTranslations("plan");
  const { entries, places, rooms, untimedAt, above, bands } = layout;
  const top = untimedHeight + GRID_INSET;
  return (
    <ol
      aria-label={label}
      className="relative m-0 list-none border-line border-l p-0"
      style={{
        height: top + hours.to - hours.from + GRID_INSET,
        background: `repeating-linear-gradient(to bottom, var(--color-line) 0 1px, transparent 1px 60px) 0 ${top}px / 100% 100% no-repeat`,
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
          const at = minute === undefined ? 4 + above.indexOf(id) * UNTIMED_LINE : top + minute - hours.from + 2;
          return <UntimedItem key={id} item={entry.item} top={at} />;
        }
        return (
          <Fragment key={id}>
            <ItemBlock
              entry={entry}
              place={place}
              room={room}
              groupLine={entry.item.groupIds.length > 0 ? groupLineOf(id, places) : null}
              from={hours.from}
              top={top}
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
          </Fragment>
        );
      })}
    </ol>
  );
}

/** Where two blocks that stand side by side meet, in percent of the width; null when they do not. */
function seamOf(itemIds: readonly string[], places: ReadonlyMap<string, BlockPlace>): number | null {
  const both = itemIds.flatMap((id) => places.get(id) ?? []);
  const [one, other] = both;
  if (!one || !other || one.columns < 2 || one.columns !== other.columns) return null;
  return (Math.max(one.column, other.column) / one.columns) * 100;
}
