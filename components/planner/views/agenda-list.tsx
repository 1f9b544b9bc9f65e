"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { classes } from "@/components/ui/classes";
import type { AgendaEntry } from "@/domain/agenda";
import { itemsOfDay } from "@/domain/agenda-order";
import type { PlanDay, PlanItem } from "@/features/agenda-items/plan";
import { DayHeader } from "../day-header";
import { usePlanner } from "../planner-context";
import { dayLabel } from "../words";
import { ItemKeys } from "./item-keys";
import { ListItem } from "./list-item";

type Props = {
  days: readonly PlanDay[];
  /** The day to bring into sight. */
  seen: string;
  className?: string | undefined;
  onEdit: (dayId: string) => void;
};

/** The plan as a list by day, in the order it is read: everything the board shows, in words. */
export default function AgendaList({ days, seen, className, onEdit }: Props) {
  const t = useTranslations("plan");
  const { store, names, locale } = usePlanner();
  const frame = useRef<HTMLElement>(null);
  const first = useRef(seen);
  const agenda = { ...store.plan, groups: [], participantIds: [] };

  useEffect(() => {
    if (seen === first.current) return;
    first.current = "";
    frame.current?.querySelector(`[data-day="${seen}"]`)?.scrollIntoView({ block: "start" });
  }, [seen]);

  return (
    <>
      <section
        ref={frame}
        aria-label={t("grid")}
        className={classes("min-h-0 min-w-0 bg-surface focus-visible:-outline-offset-2 md:overflow-auto", className)}
      >
        <div className="mx-auto max-w-4xl pb-10">
          {days.map((day) => (
            <div key={day.id} data-day={day.id}>
              <div className="sticky top-0 z-10">
                <DayHeader day={day} tall={Boolean(day.base || day.chairName)} onEdit={onEdit} />
              </div>
              <Entries
                entries={itemsOfDay(agenda, day.id)}
                label={[names.get(day.id), day.date ? dayLabel(day, names, locale) : null, day.theme]
                  .filter(Boolean)
                  .join(", ")}
              />
            </div>
          ))}
        </div>
      </section>
      <ItemKeys frame={frame} />
    </>
  );
}

function Entries({ entries, label }: { entries: readonly AgendaEntry<PlanItem>[]; label: string }) {
  const t = useTranslations("plan");
  const untimed = entries.flatMap(({ item }) => (item.startMinute === null ? item.id : []));
  return (
    <ol aria-label={label} className="m-0 list-none p-0">
      {entries.length === 0 ? <li className="px-3 py-2.5 text-ink-3 text-sm">{t("emptyDay")}</li> : null}
      {entries.map((entry) => (
        <ListItem
          key={entry.item.id}
          entry={entry}
          place={untimed.indexOf(entry.item.id)}
          last={entry.item.id === untimed.at(-1)}
        />
      ))}
    </ol>
  );
}
