"use client";

import { useTranslations } from "next-intl";
import { statusTone } from "@/components/agenda-items/kinds";
import { IconButton } from "@/components/ui/icon-button";
import { StatusGlyph } from "@/components/ui/status-glyph";
import { shortDate } from "@/domain/dates";
import { hostGlyphs, worstGlyph } from "@/domain/readiness";
import type { PlanDay } from "@/features/agenda-items/plan";
import { usePlanner } from "./planner-context";

/** Number, date, theme and how many hosts of the day have confirmed. */
export function DayHeader({ day, onEdit }: { day: PlanDay; onEdit: () => void }) {
  const t = useTranslations("plan");
  const { store, board, names, locale } = usePlanner();
  const items = store.plan.items.filter((item) => item.dayId === day.id);
  const glyphs = hostGlyphs(items);
  const worst = worstGlyph(items);
  const confirmed = glyphs.filter((glyph) => glyph === "CONFIRMED").length;
  const total = glyphs.filter((glyph) => glyph !== "DECLINED").length;
  const name = names.get(day.id) ?? "";
  const zone = board.zones[day.id];
  const first = store.plan.days[0];
  const elsewhere = zone && first && board.zones[first.id]?.city !== zone.city ? zone : null;
  const second = [day.theme, day.city, elsewhere ? [elsewhere.city, elsewhere.offset].filter(Boolean).join(" ") : null];
  return (
    <header className="group/day flex h-16 min-w-0 items-start gap-1 border-line border-b border-l bg-surface pt-2.5 pr-1.5 pl-3">
      <div className="min-w-0 flex-1">
        <h2 className="m-0 flex items-baseline gap-[7px] whitespace-nowrap font-normal text-sm">
          <span className="font-bold text-[1rem] tracking-[-0.01em]">{name}</span>
          <span className="truncate text-ink-2">{day.date ? shortDate(day.date, locale) : null}</span>
          {worst ? (
            <span className="ml-auto inline-flex items-center gap-[5px] text-ink-2 text-xs">
              <StatusGlyph tone={statusTone[worst]} />
              {t("hostsOfDay", { confirmed, total })}
            </span>
          ) : null}
        </h2>
        <p className="m-0 truncate text-ink-2 text-xs leading-[1.125rem]">{second.filter(Boolean).join(" · ")}</p>
      </div>
      {board.mayEdit ? (
        <IconButton icon="pencil" size="sm" label={t("editDay", { day: name })} onClick={onEdit} className="-mt-0.5" />
      ) : null}
    </header>
  );
}
