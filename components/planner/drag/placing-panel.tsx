"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Icon } from "@/components/ui/icon";
import { Kbd } from "@/components/ui/kbd";
import { StatusGlyph } from "@/components/ui/status-glyph";
import { formatDuration } from "@/domain/clock";
import { KeyList } from "../key-list";
import { usePlanner } from "../planner-context";
import { dayLabel, timeOf } from "../words";
import { useToldDrag } from "./drag-store";
import { PlacingChanges } from "./placing-changes";
import { PlacingPart } from "./placing-part";
import type { Slot } from "./slots";
import { columnOf } from "./under-pointer";

/** Width of the panel, px. */
const WIDTH = 376;

/**
 * What is being placed, beside the board: where it would land, what that changes, where it would fit. It never takes a
 * press, and goes to the other side when the pointer comes near.
 */
export function PlacingPanel() {
  const t = useTranslations("placing");
  const { openId, drag: dragged } = usePlanner();
  const drag = useToldDrag((told) => told);
  const flipped = useFlipped(drag?.by === "pointer" && openId === null);
  if (!drag) return null;
  const { hand, preview, slots, problems, by } = drag;
  const column = by === "keyboard" && preview?.place.dayId ? columnOf(preview.place.dayId) : null;
  const left = flipped || (column !== null && openId === null && isUnderPanel(column));
  return (
    <aside
      ref={dragged.part}
      aria-label={t("label")}
      className={`pointer-events-none fixed z-50 overflow-hidden bg-surface text-ink max-md:inset-x-0 max-md:bottom-0 max-md:border-line max-md:border-t max-md:shadow-pop md:top-[5.875rem] md:bottom-0 md:w-[376px] ${left ? "border-line md:left-0 md:border-r" : "border-line md:right-0 md:border-l"}`}
    >
      <header className="border-line border-b px-[18px] pt-3 pb-3 max-md:border-b-0 max-md:pb-0">
        <p className="m-0 flex items-center gap-2 text-ink-2 text-sm max-md:hidden">
          <Icon name="move" size={14} />
          {t(hand.copying ? "placingCopy" : hand.picked.edge ? "resizing" : "placing", {
            count: hand.picked.ids.length,
          })}
          <span className="ml-auto">
            <Kbd>Esc</Kbd>
          </span>
        </p>
        <h2 className="wrap-anywhere m-0 mt-1 font-bold text-[1.125rem] leading-[1.4375rem] max-md:text-sm">
          {hand.lead.title}
        </h2>
      </header>
      <div className="px-[18px] max-md:pb-3">
        <Where />
        <div className="max-md:hidden">
          {preview ? <PlacingChanges hand={hand} preview={preview} problems={problems} /> : null}
          {slots.length > 0 ? (
            <PlacingPart title={t("nearest")}>
              <ol className="m-0 grid list-none gap-2 p-0">
                {slots.map((slot, index) => (
                  <SlotLine key={`${slot.dayId} ${slot.startMinute}`} slot={slot} number={index + 1} />
                ))}
              </ol>
            </PlacingPart>
          ) : null}
          <PlacingPart title={t("keys.title")}>
            <Keys keyboard={by === "keyboard"} />
          </PlacingPart>
        </div>
      </div>
    </aside>
  );
}

/** "Tue 26 Sept, 15:30–17:00" */
function Where() {
  const t = useTranslations("placing");
  const plan = useTranslations("plan");
  const { names, locale } = usePlanner();
  const drag = useToldDrag((told) => told);
  if (!drag) return null;
  const { hand, preview } = drag;
  const landing = preview?.items.find((one) => one.id === hand.lead.id);
  const day = hand.plan.days.find((one) => one.id === landing?.dayId);
  const time = landing && timeOf(landing);
  const label = day ? dayLabel(day, names, locale) : "";
  const length = landing?.durationMinutes ?? null;
  return (
    <div className="pt-3.5 pb-3 max-md:pt-1">
      <p className="m-0 text-sm">{preview ? t("ifHere") : t("nowhere")}</p>
      {preview ? (
        <p className="m-0 font-bold text-lg max-md:text-base">
          {day ? (time ? t("dayTime", { day: label, time }) : t("dayUntimed", { day: label })) : plan("wishList")}
        </p>
      ) : null}
      {preview && preview.conflicts.length > 0 ? (
        <p className="m-0 flex items-center gap-1.5 text-sm text-vermilion-ink md:hidden">
          <StatusGlyph tone="problem" />
          {t("conflicts", { count: preview.conflicts.length })}
        </p>
      ) : null}
      <p className="m-0 text-ink-2 text-sm max-md:hidden">
        {[length === null ? "" : formatDuration(length), t("snaps")].filter(Boolean).join(" · ")}
      </p>
    </div>
  );
}

function SlotLine({ slot, number }: { slot: Slot; number: number }) {
  const t = useTranslations("placing");
  const { store, names, locale } = usePlanner();
  const lead = useToldDrag((drag) => drag?.hand.lead);
  const day = store.plan.days.find((one) => one.id === slot.dayId);
  if (!day || !lead) return null;
  const time = timeOf({ ...lead, startMinute: slot.startMinute }) ?? "";
  return (
    <li className="flex items-baseline gap-2.5 text-sm">
      <Kbd>{number}</Kbd>
      <span className="font-semibold">{t("dayTime", { day: dayLabel(day, names, locale), time })}</span>
    </li>
  );
}

const shortcuts = [
  ["drop", "Space"],
  ["time", "↑", "↓"],
  ["day", "←", "→"],
  ["length", "Shift", "↑", "↓"],
  ["group", "G"],
  ["into", "N"],
  ["back", "Esc"],
] as const;

function Keys({ keyboard }: { keyboard: boolean }) {
  const t = useTranslations("placing.keys");
  const shown = keyboard ? shortcuts : shortcuts.filter(([name]) => name !== "length" && name !== "into");
  return (
    <KeyList
      className="grid-cols-[104px_1fr] gap-y-1.5 text-sm"
      keys={shown.map(([name, ...pressed]) => ({ does: t(name), pressed }))}
    />
  );
}

function isUnderPanel(column: HTMLElement): boolean {
  const { left, right } = column.getBoundingClientRect();
  return (left + right) / 2 > window.innerWidth - WIDTH;
}

/** Whether the panel stands at the left, because the pointer is at the right. */
function useFlipped(watching: boolean): boolean {
  const [flipped, setFlipped] = useState(false);
  useEffect(() => {
    if (!watching) return setFlipped(false);
    const onMove = ({ clientX }: PointerEvent) =>
      setFlipped((before) => (before ? clientX > WIDTH + 40 : clientX > window.innerWidth - WIDTH - 40));
    window.addEventListener("pointermove", onMove);
    return () => window.removeEventListener("pointermove", onMove);
  }, [watching]);
  return flipped;
}
