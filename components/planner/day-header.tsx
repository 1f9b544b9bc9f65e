"use client";

import { useTranslations } from "next-intl";
import { statusTone } from "@/components/agenda-items/kinds";
import { classes } from "@/components/ui/classes";
import { IconButton } from "@/components/ui/icon-button";
import { StatusGlyph } from "@/components/ui/status-glyph";
import { shortDate } from "@/domain/dates";
import { hostGlyphs, worstGlyph } from "@/domain/readiness";
import type { PlanDay } from "@/features/agenda-items/plan";
import { usePlanner } from "./planner-context";

type Props = { day: PlanDay; tall?: boolean; onEdit: () => void };

/** Whether a day says more than fits under its theme. */
export function needsTallHeader({ chairName, base }: PlanDay): boolean {
  return chairName !== null || base !== null;
}

/** Height of the headers: two lines, or three when some day has a chair or a base. */
export function headerHeight(tall: boolean): string {
  return tall ? "h-[5.125rem]" : "h-16";
}

/** Number, date, how many hosts have confirmed; theme, city and a zone that is not the trip's; base and chair. */
export function DayHeader({ day, tall = false, onEdit }: Props) {
  const t = useTranslations("plan");
  const { store, board, names, locale } = usePlanner();
  const items = store.plan.items.filter((item) => item.dayId === day.id);
  const glyphs = hostGlyphs(items);
  const worst = worstGlyph(items);
  const confirmed = glyphs.filter((glyph) => glyph === "CONFIRMED").length;
  const total = glyphs.filter((glyph) => glyph !== "DECLINED").length;
  const name = names.get(day.id) ?? "";
  const zone = day.timeZone === board.trip.timeZone ? null : board.zones[day.id];
  const zoneWords = zone ? t("zone", { city: zone.city, offset: zone.offset ?? "" }).trim() : null;
  const second = [day.theme, day.city, zoneWords].filter(Boolean).join(" · ");
  const third = [day.base, day.chairName ? t("chairs", { name: day.chairName }) : null].filter(Boolean).join(" · ");
  return (
    <header
      className={classes(
        "group/day flex min-w-0 items-start gap-1 border-line border-b border-l bg-surface pt-2.5 pr-1.5 pl-3",
        headerHeight(tall),
      )}
    >
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
        <p title={second} className="m-0 truncate text-ink-2 text-xs leading-[1.125rem]">
          {second}
        </p>
        {third ? (
          <p title={third} className="m-0 truncate text-ink-2 text-xs leading-[1.125rem]">
            {third}
          </p>
        ) : null}
      </div>
      {board.mayEdit ? (
        <IconButton icon="pencil" size="sm" label={t("editDay", { day: name })} onClick={onEdit} className="-mt-0.5" />
      ) : null}
    </header>
  );
}
