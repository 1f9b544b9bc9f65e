"use client";

import { useTranslations } from "next-intl";
import { Fragment, useState } from "react";
import { itemIcon, kindLook, statusTone } from "@/components/agenda-items/kinds";
import { Button } from "@/components/ui/button";
import { classes } from "@/components/ui/classes";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import { Kbd } from "@/components/ui/kbd";
import { Status } from "@/components/ui/status-glyph";
import { wishList } from "@/domain/agenda-order";
import { formatDuration } from "@/domain/clock";
import type { PlanItem } from "@/features/agenda-items/plan";
import { headerHeight } from "./day-header";
import { PlaceForm } from "./place-form";
import { usePlanner } from "./planner-context";

/** What is wished and on no day yet, each with a quick way onto a day. */
export function WishList({ tall = false, onAdd }: { tall?: boolean; onAdd: () => void }) {
  const t = useTranslations("plan");
  const { store, board } = usePlanner();
  const { items, days } = store.plan;
  const wishes = wishList({ items, days, groups: [], participantIds: [] }).map((entry) => entry.item);
  const minutes = wishes.reduce((sum, item) => sum + (item.durationMinutes ?? 0), 0);
  const summary =
    minutes > 0
      ? t("wishLength", { count: wishes.length, length: formatDuration(minutes) })
      : t("wishCount", { count: wishes.length });
  return (
    <section aria-labelledby="wish-list" className="flex min-h-0 flex-col border-line bg-sunken md:border-r">
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
          <IconButton icon="plus" variant="secondary" size="sm" label={t("addWish")} onClick={onAdd} />
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
      <Keys />
    </section>
  );
}

function WishCard({ item }: { item: PlanItem }) {
  const t = useTranslations("plan");
  const words = useTranslations("items");
  const { open, openId, board } = usePlanner();
  const [placing, setPlacing] = useState(false);
  const about = item.topics.join(", ") || (item.hostName === item.title ? null : item.hostName);
  return (
    <li
      className={`rounded-sm border border-line-strong bg-surface ${openId === item.id ? "shadow-[0_0_0_2px_var(--color-ink)]" : ""}`}
    >
      <button
        type="button"
        id={`item-${item.id}`}
        data-item={item.id}
        onClick={() => open(item.id)}
        className="block w-full rounded-sm border-0 bg-transparent px-2.5 pt-[9px] pb-1.5 text-left text-ink"
      >
        <span className="block font-semibold text-sm leading-[1.125rem]">{item.title}</span>
        {about ? <span className="block text-ink-2 text-xs">{about}</span> : null}
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
        <div className="px-2.5 pb-2.5">
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

const looksShown = ["HOST_VISIT", "TALK", "PANEL", "MEAL", "TRANSFER", "NETWORKING"] as const;
const swatches = {
  visit: "bg-surface",
  talk: "bg-talk-tint",
  panel: "bg-panel-tint",
  meal: "bg-meal-tint",
  social: "bg-social-tint",
  line: "bg-surface",
};

/** What the tints and glyphs mean. */
function Keys() {
  const t = useTranslations("items");
  const keys = useTranslations("plan.keys");
  return (
    <div className="mt-auto border-line border-t px-4 pt-3 pb-3.5 text-ink-2 text-xs max-md:hidden">
      <ul className="m-0 grid list-none grid-cols-2 gap-x-2 gap-y-1.5 p-0">
        {looksShown.map((kind) => (
          <li key={kind} className="flex items-center gap-1.5">
            <span
              className={`grid h-3.5 w-[18px] place-items-center rounded-xs shadow-[inset_0_0_0_1px_var(--color-line-strong)] ${swatches[kindLook[kind]]}`}
            >
              <Icon name={itemIcon({ kind, transport: null })} size={10} />
            </span>
            {t(`kind.${kind}`)}
          </li>
        ))}
        {(["IDEA", "REQUESTED", "CONFIRMED", "DECLINED"] as const).map((status) => (
          <li key={status}>
            <Status tone={statusTone[status]} className="text-xs">
              {t(`status.${status}`)}
            </Status>
          </li>
        ))}
      </ul>
      <h3 className="m-0 mt-3 mb-1.5 font-semibold text-ink text-xs">{keys("title")}</h3>
      <dl className="m-0 grid grid-cols-[auto_1fr] items-center gap-x-2 gap-y-1">
        {shortcuts.map(([name, ...pressed]) => (
          <Fragment key={name}>
            <dt className="flex gap-0.5">
              {pressed.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd className="m-0">{keys(name)}</dd>
          </Fragment>
        ))}
      </dl>
    </div>
  );
}

const shortcuts = [
  ["move", "↑", "↓"],
  ["length", "Shift", "↑", "↓"],
  ["day", "←", "→"],
  ["undo", "Z"],
] as const;
