"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { DayMap } from "@/components/day-map/day-map";
import { Dialog } from "@/components/ui/dialog";
import type { PlanDay } from "@/features/agenda-items/plan";
import type { ShownDayMap } from "@/features/days/get-day-map";
import { getJson } from "@/lib/get-json";
import { usePlanner } from "./planner-context";

/** Where a day of the plan goes, as it stands now. */
export function DayMapDialog({ day, onClose }: { day: PlanDay; onClose: () => void }) {
  const t = useTranslations("day-map");
  const ofDays = useTranslations("trip-days");
  const { store, board, names, locale } = usePlanner();
  const [map, setMap] = useState<ShownDayMap | "asking" | null>("asking");
  const name = names.get(day.id) ?? "";

  useEffect(() => {
    const asked = new AbortController();
    void getJson<ShownDayMap>(`${store.base}/days/${day.id}/map`, asked.signal).then((answer) => {
      if (!asked.signal.aborted) setMap(answer);
    });
    return () => asked.abort();
  }, [store.base, day.id]);

  return (
    <Dialog open onOpenChange={(next) => (next ? null : onClose())} title={t("title", { day: name })} width="form">
      {map === "asking" ? <div aria-busy="true" className="h-80 bg-sunken" /> : null}
      {map === null ? <p className="m-0 text-ink-2">{ofDays("mapFailed")}</p> : null}
      {map !== null && map !== "asking" ? (
        <DayMap
          t={t}
          locale={locale}
          day={name}
          course={map.course}
          groups={board.groups}
          tiles={map.tiles}
          placeHref={(hostId) => `/hosts/${hostId}/edit`}
        />
      ) : null}
    </Dialog>
  );
}
