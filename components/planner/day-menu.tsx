"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ahead } from "@/components/ui/ahead";
import { IconButton } from "@/components/ui/icon-button";
import { Menu, MenuItem, MenuSeparator } from "@/components/ui/menu";
import { inOrder } from "@/domain/agenda";
import type { PlanDay } from "@/features/agenda-items/plan";
import { persistently } from "@/lib/persistently";
import { usePlanner } from "./planner-context";
import { useTripDays } from "./use-trip-days";

const DayMapDialog = dynamic(() => persistently(() => import("./day-map-dialog").then((file) => file.DayMapDialog)), {
  ssr: false,
});
const RemoveDayDialog = dynamic(
  ahead(() => import("./remove-day-dialog").then((file) => file.RemoveDayDialog)),
  { ssr: false },
);

type Props = { day: PlanDay; name: string; onEdit: (dayId: string) => void };

/** What one does with a day: change what it says, add one before or after it, remove it. */
export function DayMenu({ day, name, onEdit }: Props) {
  const t = useTranslations("trip-days");
  const [asking, setAsking] = useState(false);
  const [mapped, setMapped] = useState(false);
  return (
    <>
      <Menu trigger={<IconButton icon="ellipsis" size="sm" label={t("more", { day: name })} className="-mt-0.5" />}>
        <Choices day={day} onEdit={() => onEdit(day.id)} onMap={() => setMapped(true)} onAsk={() => setAsking(true)} />
      </Menu>
      {mapped ? <DayMapDialog day={day} onClose={() => setMapped(false)} /> : null}
      {asking ? <RemoveAsked day={day} name={name} onClose={() => setAsking(false)} /> : null}
    </>
  );
}

type ChoicesProps = { day: PlanDay; onEdit: () => void; onMap: () => void; onAsk: () => void };

/** They know the plan, and so are drawn anew with it: only while the menu is open. */
function Choices({ day, onEdit, onMap, onAsk }: ChoicesProps) {
  const t = useTranslations("trip-days");
  const { board, store } = usePlanner();
  const { addDay, removeDay } = useTripDays();
  const days = inOrder(store.plan.days);
  const at = days.findIndex((one) => one.id === day.id);
  const isBetween = day.date !== null && at > 0 && at < days.length - 1;
  const map = (
    <MenuItem icon="map" onSelect={onMap}>
      {t("map")}
    </MenuItem>
  );
  if (!board.mayEdit) return map;
  return (
    <>
      <MenuItem icon="pencil" onSelect={onEdit}>
        {t("edit")}
      </MenuItem>
      {map}
      <MenuSeparator />
      <MenuItem icon="arrow-left" onSelect={() => void addDay(at)}>
        {t("addBefore")}
      </MenuItem>
      <MenuItem icon="arrow-right" onSelect={() => void addDay(at + 1)}>
        {t("addAfter")}
      </MenuItem>
      {days.length > 1 ? (
        <MenuItem icon="trash-2" danger onSelect={() => (isBetween ? onAsk() : void removeDay(day, false))}>
          {t("remove")}
        </MenuItem>
      ) : null}
    </>
  );
}

function RemoveAsked({ day, name, onClose }: { day: PlanDay; name: string; onClose: () => void }) {
  const { removeDay } = useTripDays();
  return (
    <RemoveDayDialog
      name={name}
      onClose={onClose}
      onRemove={(closing) => {
        onClose();
        void removeDay(day, closing);
      }}
    />
  );
}
