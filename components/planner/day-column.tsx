"use client";

import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { itemIcon, statusTone } from "@/components/agenda-items/kinds";
import { Icon } from "@/components/ui/icon";
import { Status } from "@/components/ui/status-glyph";
import type { AgendaEntry } from "@/domain/agenda";
import { itemsOfDay } from "@/domain/agenda-order";
import type { PlanConflict } from "@/features/agenda-items/judge-plan";
import type { PlanDay, PlanItem } from "@/features/agenda-items/plan";
import { ConflictBand } from "./conflict-band";
import { ItemBlock, useItemName } from "./item-block";
import { type Band, type GridHours, groupLineOf, placeBlocks, roomOf, withLanes } from "./layout";
import { usePlanner } from "./planner-context";
import { useMoves } from "./use-moves";

/** Height of a line of an item without a time, px. */
export const UNTIMED_LINE = 28;
/** Space above the first hour, px. */
export const GRID_INSET = 8;

type Props = { day: PlanDay; hours: GridHours; untimedHeight: number; label: string };

/** A day as a list in the order it is read: items without a time first seen under the header, the others where their time is. */
export function DayColumn({ day, hours, untimedHeight, label }: Props) {
  const t = useTranslations("plan");
  const { store, board } = usePlanner();
  const { items, days, conflicts } = store.plan;
  const entries = itemsOfDay({ items, days, groups: [], participantIds: [] }, day.id);
  const timed = entries.filter((entry) => entry.item.startMinute !== null).map((entry) => entry.item);
  const groupOrder = board.groups.map((group) => group.id);
  const places = placeBlocks(withLanes(timed, items, groupOrder));
  const clashes = conflicts.flatMap((one) => (one.dayId === day.id && isBand(one) ? one : []));
  const rooms = new Map(
    [...places].map(([id, place]) => [
      id,
      roomOf(
        place,
        clashes.filter((one) => one.itemIds.includes(id)),
      ),
    ]),
  );
  const top = untimedHeight + GRID_INSET;
  const untimed = entries.filter((entry) => entry.item.startMinute === null);
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
        const place = places.get(entry.item.id);
        const room = rooms.get(entry.item.id);
        const bands = clashes.filter((one) => one.itemIds.at(-1) === entry.item.id);
        return place && room ? (
          <Fragment key={entry.item.id}>
            <ItemBlock
              entry={entry}
              place={place}
              room={room}
              groupLine={groupLineOf(entry.item.id, places)}
              from={hours.from}
              top={top}
            />
            {bands.map((conflict) => (
              <ConflictBand
                key={`${conflict.kind} ${conflict.itemIds.join()}`}
                conflict={conflict}
                from={hours.from}
                top={top}
                beside={conflict.itemIds.some((id) => rooms.get(id)?.beside)}
              />
            ))}
          </Fragment>
        ) : (
          <UntimedItem key={entry.item.id} entry={entry} top={4 + untimed.indexOf(entry) * UNTIMED_LINE} />
        );
      })}
    </ol>
  );
}

function isBand(conflict: PlanConflict): conflict is PlanConflict & Band {
  return conflict.startMinute !== null && conflict.itemIds.length > 1;
}

function UntimedItem({ entry: { item }, top }: { entry: AgendaEntry<PlanItem>; top: number }) {
  const t = useTranslations("items");
  const { open, openId, board } = usePlanner();
  const { onKeyDown } = useMoves();
  const name = useItemName(item);
  return (
    <li className="absolute right-1.5 left-1" style={{ top, height: UNTIMED_LINE - 4 }}>
      <button
        type="button"
        id={`item-${item.id}`}
        data-item={item.id}
        aria-label={name}
        aria-current={openId === item.id ? "true" : undefined}
        onClick={() => open(item.id)}
        onKeyDown={board.mayEdit ? onKeyDown(item) : undefined}
        className="flex size-full min-w-0 items-center gap-1.5 whitespace-nowrap rounded-sm border border-line-strong bg-surface px-2 text-left text-ink text-xs aria-[current=true]:shadow-[0_0_0_2px_var(--color-ink)]"
      >
        <Icon name={itemIcon(item)} size={12} />
        <span className="truncate font-semibold">{item.title}</span>
        <span className="ml-auto text-2xs text-ink-2">
          {item.hostStatus ? (
            <Status tone={statusTone[item.hostStatus]} className="text-2xs">
              {t(`status.${item.hostStatus}`)}
            </Status>
          ) : item.dayPart ? (
            t(`dayPart.${item.dayPart}`)
          ) : null}
        </span>
      </button>
    </li>
  );
}
