"use client";

import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import { inOrder } from "@/domain/agenda";
import { MINUTES_PER_DAY, minuteOfDay } from "@/domain/clock";
import type { PlanItem } from "@/features/agenda-items/plan";
import { STEP } from "../drag/geometry";
import { usePlanner } from "../planner-context";
import { useMoves } from "../use-moves";
import { usePosition } from "../use-position";
import { dayLabel } from "../words";

const WISHES = "wishes";

/** Earlier and later, or up and down without a time; to another day, or back to the wish list. */
export function ListActions({ item, place, last }: { item: PlanItem; place: number; last: boolean }) {
  const t = useTranslations("plan.list");
  const plan = useTranslations("plan");
  const { store, names, locale } = usePlanner();
  const { move } = useMoves();
  const put = usePosition();
  const { title, dayId, startMinute } = item;

  function shift(by: number): void {
    if (startMinute === null) return void put(item, place + Math.sign(by));
    const start = startMinute + by;
    if (start >= 0 && start < MINUTES_PER_DAY) move(item, { dayId, startMinute: minuteOfDay(start) });
  }

  return (
    <span className="flex shrink-0 items-center pt-0.5">
      <IconButton
        icon="arrow-up"
        size="sm"
        label={t(startMinute === null ? "up" : "earlier", { title })}
        disabled={startMinute === null ? place === 0 : startMinute < STEP}
        onClick={() => shift(-STEP)}
      />
      <IconButton
        icon="arrow-down"
        size="sm"
        label={t(startMinute === null ? "down" : "later", { title })}
        disabled={startMinute === null ? last : startMinute + STEP >= MINUTES_PER_DAY}
        onClick={() => shift(STEP)}
      />
      {item.parentId === null ? (
        <span className="relative grid size-6.5 place-items-center rounded-sm text-ink focus-within:shadow-[0_0_0_2px_var(--color-ink)] hover:bg-sunken">
          <Icon name="calendar-plus" size={16} />
          <select
            aria-label={t("moveTo", { title })}
            title={t("moveTo", { title })}
            value=""
            onChange={({ target }) => {
              const to = target.value === WISHES ? null : target.value;
              move(item, { dayId: to, startMinute: to === null ? null : startMinute });
            }}
            className="absolute inset-0 cursor-pointer appearance-none border-0 bg-transparent text-transparent opacity-0"
          >
            <option value="">{t("move")}</option>
            {inOrder(store.plan.days)
              .filter((day) => day.id !== dayId)
              .map((day) => (
                <option key={day.id} value={day.id}>
                  {[names.get(day.id), day.date ? dayLabel(day, names, locale) : null].filter(Boolean).join(", ")}
                </option>
              ))}
            <option value={WISHES}>{plan("wishList")}</option>
          </select>
        </span>
      ) : null}
    </span>
  );
}
