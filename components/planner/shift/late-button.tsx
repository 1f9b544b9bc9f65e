"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ahead } from "@/components/ui/ahead";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { usePlanner } from "../planner-context";
import { dayToShift, pointsOf } from "./points";

const ShiftDialog = dynamic(
  ahead(() => import("./shift-dialog")),
  { ssr: false },
);

/** "We are late": in full while the trip is on, else a small way to the same. @param todayId the day it is now; null: none */
export function LateButton({ todayId }: { todayId: string | null }) {
  const t = useTranslations("day-shift");
  const { board, store } = usePlanner();
  const [dayId, setDayId] = useState<string | null>(null);
  const { days, items } = store.plan;
  const open = () => setDayId(todayId ?? dayToShift(days, items, new Date())?.id ?? null);
  if (!board.mayEdit || days.every((day) => pointsOf(items, day.id).length === 0)) return null;
  const common = { icon: "clock-alert", onClick: open, "aria-haspopup": "dialog" } as const;
  return (
    <>
      {todayId ? (
        <Button {...common} variant="primary">
          {t("open")}
        </Button>
      ) : (
        <IconButton {...common} variant="secondary" label={t("open")} />
      )}
      {dayId ? <ShiftDialog todayId={todayId} firstDayId={dayId} onClose={() => setDayId(null)} /> : null}
    </>
  );
}
