"use client";

import { useTranslations } from "next-intl";
import { memo } from "react";
import { statusTone } from "@/components/agenda-items/kinds";
import { classes } from "@/components/ui/classes";
import { StatusGlyph } from "@/components/ui/status-glyph";
import { shortDate } from "@/domain/dates";
import { joinApart } from "@/domain/direction";
import { type HostGlyph, hostGlyphs, worstGlyph } from "@/domain/readiness";
import type { PlanDay } from "@/features/agenda-items/plan";
import { DayMenu } from "./day-menu";
import { usePlanner } from "./planner-context";
import { useScale } from "./scale";

type Props = {
  day: PlanDay;
  tall?: boolean;
  onEdit: (dayId: string) => void;
  /** Shows the day by itself; offered where there is no room to say more. */
  onZoom?: (dayId: string) => void;
};

/** Whether a day says more than fits under its theme. */
export function needsTallHeader({ chairName, base }: PlanDay): boolean {
  return chairName !== null || base !== null;
}

/** Height of the headers: two lines, or three when some day has a chair or a base. */
export function headerHeight(tall: boolean): string {
  return tall ? "h-[5.125rem]" : "h-16";
}

/** Number, date, how many hosts have confirmed; theme, city and a zone that is not the trip's; base and chair. */
export const DayHeader = memo(function DayHeader({ day, tall = false, onEdit, onZoom }: Props) {
  const t = useTranslations("plan");
  const { store, board, names, locale } = usePlanner();
  const items = store.plan.items.filter((item) => item.dayId === day.id);
  const glyphs = hostGlyphs(items);
  const worst = worstGlyph(items);
  const confirmed = glyphs.filter((glyph) => glyph === "CONFIRMED").length;
  const total = glyphs.filter((glyph) => glyph !== "DECLINED").length;
  const name = names.get(day.id) ?? "";
  const zone = day.timeZone === board.trip.timeZone ? null : board.zones[day.id];
  const offset = zone?.offset ?? null;
  const isNamed = offset !== null && zone?.city.localeCompare(day.city ?? "", "en", { sensitivity: "base" }) === 0;
  const clocks = zone && !isNamed ? t("zone", { city: zone.city }) : null;
  const second = joinApart([day.theme, day.city, clocks], " · ");
  const third = joinApart([day.base, day.chairName ? t("chairs", { name: day.chairName }) : null], " · ");
  const date = day.date ? shortDate(day.date, locale) : null;
  return <HeaderWords {...{ day, tall, onEdit, onZoom, name, date, second, offset, third, worst, confirmed, total }} />;
});

type Words = Props & {
  name: string;
  date: string | null;
  second: string;
  /** By how much its clocks differ from UTC, where they are not those of the trip. Never cut: hours are read by it. */
  offset: string | null;
  third: string;
  /** What the hosts of the day are worst at; null without hosts. */
  worst: HostGlyph | null;
  confirmed: number;
  total: number;
};

/** What a header says, drawn anew when one of its words changes: the plan changes with every drop. */
const HeaderWords = memo(function HeaderWords(props: Words) {
  const { day, tall = false, onEdit, onZoom, name, date, second, offset, third, worst, confirmed, total } = props;
  const t = useTranslations("plan");
  const statuses = useTranslations("items.status");
  const { words } = useScale();
  // A day whose every host declined has none to confirm.
  const hosts = total > 0 || !worst ? t("hostsOfDay", { confirmed, total }) : statuses(worst);
  if (words === "compact") {
    return (
      <header
        className={classes(
          "@container min-w-0 border-line border-b border-l bg-surface pt-2 pr-1 pl-1.5",
          headerHeight(tall),
        )}
      >
        <h2 className="m-0 font-normal text-xs leading-4">
          <button
            type="button"
            title={[name, second, offset, third].filter(Boolean).join(" · ")}
            onClick={() => onZoom?.(day.id)}
            className="block w-full truncate rounded-sm border-0 bg-transparent p-0 text-left font-bold text-ink hover:underline"
          >
            {name}
          </button>
          <span className="flex gap-1 whitespace-nowrap text-2xs text-ink-2">
            <span className="truncate">{date}</span>
            {offset ? <span className="@min-[6.5rem]:inline hidden">{offset}</span> : null}
          </span>
        </h2>
        {worst ? (
          <p className="m-0 flex items-center gap-1 truncate text-2xs text-ink-2 leading-4">
            <StatusGlyph tone={statusTone[worst]} size={10} />
            <span className="truncate">{hosts}</span>
          </p>
        ) : null}
      </header>
    );
  }
  return (
    <header
      data-day-head={day.id}
      className={classes(
        "data-target:bg-spruce-tint group/day flex min-w-0 items-start gap-1 border-line border-b border-l bg-surface pt-2.5 pr-1.5 pl-3",
        headerHeight(tall),
      )}
    >
      <div className="min-w-0 flex-1">
        <h2 className="m-0 flex items-baseline gap-[7px] whitespace-nowrap font-normal text-sm">
          <span className="font-bold text-[1rem] tracking-[-0.01em]">{name}</span>
          <span className="truncate text-ink-2">{date}</span>
          {worst ? (
            <span className="ml-auto inline-flex items-center gap-[5px] text-ink-2 text-xs">
              <StatusGlyph tone={statusTone[worst]} />
              {hosts}
            </span>
          ) : null}
        </h2>
        <p
          title={[second, offset].filter(Boolean).join(" ")}
          className="m-0 flex gap-1 whitespace-pre text-ink-2 text-xs leading-[1.125rem]"
        >
          <span className="truncate">{second}</span>
          {offset ? <span>{offset}</span> : null}
        </p>
        {third ? (
          <p title={third} className="m-0 truncate text-ink-2 text-xs leading-[1.125rem]">
            {third}
          </p>
        ) : null}
      </div>
      <DayMenu day={day} name={name} onEdit={onEdit} />
    </header>
  );
});
