"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { itemIcon, kindLook, statusTone } from "@/components/agenda-items/kinds";
import { classes } from "@/components/ui/classes";
import { Icon } from "@/components/ui/icon";
import { keepHere, keptHere } from "@/components/ui/kept-here";
import { Status } from "@/components/ui/status-glyph";
import { KeyList } from "./key-list";

const looksShown = ["HOST_VISIT", "TALK", "PANEL", "MEAL", "TRANSFER", "NETWORKING"] as const;
const swatches = {
  visit: "bg-surface",
  talk: "bg-talk-tint",
  panel: "bg-panel-tint",
  meal: "bg-meal-tint",
  social: "bg-social-tint",
  line: "bg-surface",
};

/** Where a browser keeps whether somebody wants to see the legend. */
const KEY = "sojourn-legend";
/** Below this height of the window it would take the half of the wish list, px. */
const ENOUGH = 960;

/** What the tints and glyphs mean, and the keys. Open in a high window until somebody says otherwise, which is remembered. */
export function Legend() {
  const t = useTranslations("items");
  const keys = useTranslations("plan.keys");
  const [open, setOpen] = useState<boolean | null>(null);
  useEffect(() => {
    const kept = keptHere(KEY);
    setOpen(kept === null ? window.innerHeight >= ENOUGH : kept === "open");
  }, []);
  return (
    <details
      open={open ?? true}
      className="group/legend mt-auto border-line border-t text-ink-2 text-xs max-md:hidden"
      onToggle={({ currentTarget }) => {
        if (open === null || currentTarget.open === open) return;
        setOpen(currentTarget.open);
        keepHere(KEY, currentTarget.open ? "open" : "closed");
      }}
    >
      <summary className="flex cursor-pointer list-none items-center gap-1.5 px-4 py-2 font-semibold text-ink">
        <Icon name="chevron-right" size={12} className="transition-transform group-open/legend:rotate-90" />
        {keys("legend")}
      </summary>
      <div className={classes("px-4 pb-3.5", open === null && "[@media(max-height:959px)]:hidden")}>
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
        <KeyList
          className="grid-cols-[auto_1fr] gap-x-2 gap-y-1"
          keys={shortcuts.map(([name, ...pressed]) => ({ does: keys(name), pressed }))}
        />
      </div>
    </details>
  );
}

const shortcuts = [
  ["move", "↑", "↓"],
  ["length", "Shift", "↑", "↓"],
  ["day", "←", "→"],
  ["undo", "Z"],
  ["redo", "Shift", "Z"],
  ["view", "1", "4"],
] as const;
