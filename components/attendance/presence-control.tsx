"use client";

import { useTranslations } from "next-intl";
import type { KeyboardEvent } from "react";
import { classes } from "@/components/ui/classes";
import { StatusGlyph, type Tone } from "@/components/ui/status-glyph";
import { type Presence, presences } from "@/domain/attendance";

type Props = {
  /** Whose presence it is. */
  name: string;
  value: Presence | null;
  disabled: boolean;
  /** Null takes back what was recorded. */
  onChoose: (value: Presence | null) => void;
};

const tones: Record<Presence, Tone> = { PRESENT: "settled", PARTLY: "waiting", ABSENT: "refused" };
const pressed: Record<Presence, string> = {
  PRESENT: "aria-pressed:bg-spruce-tint aria-pressed:text-spruce [--glyph-cut:var(--color-spruce-tint)]",
  PARTLY: "aria-pressed:bg-ochre-tint aria-pressed:text-ochre-ink",
  ABSENT: "aria-pressed:bg-vermilion-tint aria-pressed:text-vermilion-ink",
};

/**
 * Present, partly or not: one press puts it down, a second takes it back. One stop for the Tab key; left and right go
 * between the three, up and down from person to person.
 */
export function PresenceControl({ name, value, disabled, onChoose }: Props) {
  const t = useTranslations("attendance");
  return (
    <fieldset
      aria-label={t("presenceOf", { name })}
      data-presence=""
      className="m-0 grid min-w-0 grid-cols-3 overflow-clip rounded-sm border border-control p-0 max-sm:flex-1 sm:shrink-0"
    >
      {presences.map((presence) => (
        <button
          key={presence}
          type="button"
          aria-pressed={value === presence}
          disabled={disabled}
          tabIndex={presence === (value ?? "PRESENT") ? 0 : -1}
          onClick={() => onChoose(value === presence ? null : presence)}
          onKeyDown={step}
          className={classes(
            "inline-flex min-h-11 items-center justify-center gap-1.5 whitespace-nowrap border-0 border-line-strong border-l bg-surface first-of-type:border-l-0 px-2.5 font-medium text-ink-2 text-sm hover:bg-sunken focus-visible:-outline-offset-2 disabled:cursor-not-allowed sm:min-h-8",
            pressed[presence],
          )}
        >
          {value === presence ? <StatusGlyph tone={tones[presence]} /> : null}
          {t(`presence.${presence}`)}
        </button>
      ))}
    </fieldset>
  );
}

const places: Record<string, readonly [across: number, down: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Moves the focus among the buttons of all controls of the list, as in a table. */
function step(event: KeyboardEvent<HTMLButtonElement>): void {
  const by = places[event.key];
  const own = event.currentTarget.closest("[data-presence]");
  if (!by || !own) return;
  event.preventDefault();
  const all = [...document.querySelectorAll("[data-presence]")];
  const across = [...own.querySelectorAll("button")].indexOf(event.currentTarget) + by[0];
  const target = all[all.indexOf(own) + by[1]]?.querySelectorAll("button")[across];
  target?.focus();
}
