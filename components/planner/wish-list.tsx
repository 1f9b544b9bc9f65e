"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { itemIcon, statusTone } from "@/components/agenda-items/kinds";
import { Button } from "@/components/ui/button";
import { classes } from "@/components/ui/classes";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import { Status } from "@/components/ui/status-glyph";
import { wishList } from "@/domain/agenda-order";
import { formatDuration } from "@/domain/clock";
import { apart, joinApart } from "@/domain/direction";
import type { PlanItem } from "@/features/agenda-items/plan";
import { headerHeight } from "./day-header";
import { useHeld } from "./drag/drag-store";
import { liftedLook, selectedRing } from "./drag/edge-handles";
import { Legend } from "./legend";
import { PlaceForm } from "./place-form";
import { usePlanner } from "./planner-context";
import { SUGGEST } from "./suggest/use-suggesting";

type Props = { tall?: boolean; onAdd: () => void; onSuggest: () => void };

/** What is wished and on no day yet, each with a quick way onto a day. */
export function WishList({ tall = false, onAdd, onSuggest }: Props) {
  const t = useTranslations("plan");
  const suggest = useTranslations("suggest");
  const { store, board } = usePlanner();
  const { items, days } = store.plan;
  const wishes = wishList({ items, days, groups: [], participantIds: [] }).map((entry) => entry.item);
  const minutes = wishes.reduce((sum, item) => sum + (item.durationMinutes ?? 0), 0);
  const summary =
    minutes > 0
      ? t("wishLength", { count: wishes.length, length: formatDuration(minutes) })
      : t("wishCount", { count: wishes.length });
  return (
    <section
      aria-labelledby="wish-list"
      data-wishes=""
      className="flex min-h-0 flex-col border-line bg-sunken md:border-r"
    >
      <header
        className={classes(
          "flex items-start justify-between border-line border-b pt-3 pr-3.5 pl-4",
          headerHeight(tall),
        )}
      >
        <div>
          <h2 id="wish-list" className="m-0 font-strong text-sm">
            {t("wishList")}
          </h2>
          <p className="m-0 text-ink-3 text-xs">{summary}</p>
        </div>
        {board.mayEdit ? (
          <span className="flex gap-1.5">
            {wishes.length > 0 ? (
              <IconButton id={SUGGEST} icon="wand-sparkles" size="sm" label={suggest("open")} onClick={onSuggest} />
            ) : null}
            <IconButton icon="plus" variant="secondary" size="sm" label={t("addWish")} onClick={onAdd} />
          </span>
        ) : null}
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto">
        {wishes.length === 0 ? (
          <EmptyState title={t("wishNone")} level={3} className="px-4! py-5!">
            {t("wishEmpty")}
          </EmptyState>
        ) : null}
        <ul className="m-0 grid list-none gap-2 p-3">
          {wishes.map((item) => (
            <WishCard key={item.id} item={item} />
          ))}
        </ul>
      </div>
      <Legend />
    </section>
  );
}

function WishCard({ item }: { item: PlanItem }) {
  const t = useTranslations("plan");
  const words = useTranslations("items");
  const { open, openId, board } = usePlanner();
  const [placing, setPlacing] = useState(false);
  const { isLifted, isSelected } = useHeld(item.id);
  const about = joinApart(item.topics, ", ") || (item.hostName === item.title ? null : item.hostName);
  return (
    <li
      className={classes(
        "rounded-sm border border-line-strong bg-surface",
        openId === item.id && "shadow-[0_0_0_2px_var(--color-ink)]",
        isSelected && selectedRing,
        isLifted && liftedLook,
      )}
    >
      <button
        type="button"
        id={`item-${item.id}`}
        data-item={item.id}
        aria-label={isSelected ? t("chosen", { item: apart(item.title) }) : undefined}
        onClick={() => open(item.id)}
        className={classes(
          "relative block w-full select-none rounded-sm border-0 bg-transparent pt-[9px] pr-2.5 pb-1.5 text-left text-ink [-webkit-touch-callout:none]",
          board.mayEdit ? "pl-6" : "pl-2.5",
        )}
      >
        {board.mayEdit ? <Icon name="grip-vertical" size={12} className="absolute top-3 left-1.5 text-ink-3" /> : null}
        <span className="wrap-anywhere block font-semibold text-sm leading-[1.125rem]">{item.title}</span>
        {about ? (
          <span title={about} className="line-clamp-2 text-ink-2 text-xs">
            {about}
          </span>
        ) : null}
        <span className="mt-[5px] flex items-center gap-2 text-ink-3 text-xs">
          {item.hostStatus ? (
            <Status tone={statusTone[item.hostStatus]} className="text-xs">
              {words(`status.${item.hostStatus}`)}
            </Status>
          ) : (
            <span className="inline-flex items-center gap-1">
              <Icon name={itemIcon(item)} size={12} />
              {words(`kind.${item.kind}`)}
            </span>
          )}
          <span className="ml-auto">{item.durationMinutes === null ? null : formatDuration(item.durationMinutes)}</span>
        </span>
        {item.wishedTime ? (
          <span className="mt-[5px] flex items-center gap-2 text-ink-3 text-xs">
            <Icon name="calendar" size={12} />
            {item.wishedTime}
          </span>
        ) : null}
      </button>
      {board.mayEdit ? (
        <div className={classes("pr-2.5 pb-2.5", placing ? "pl-2.5" : "pl-6")}>
          {placing ? (
            <PlaceForm item={item} onClose={() => setPlacing(false)} />
          ) : (
            <Button size="sm" variant="quiet" icon="calendar-plus" className="-ml-2" onClick={() => setPlacing(true)}>
              {t("placeOn")}
            </Button>
          )}
        </div>
      ) : null}
    </li>
  );
}
