import type { CSSProperties } from "react";

type Props = {
  title: string;
  /** Where it would stand: "15:30–17:00". */
  time: string;
  /** Place on the time grid. */
  style: CSSProperties;
};

/** Where an item would land if it were let go now. Only drawn: every move is also announced in words. */
export function DropSlot({ title, time, style }: Props) {
  return (
    <div
      aria-hidden="true"
      style={style}
      className="absolute right-1.5 left-1 z-2 rounded-sm border-2 border-ink border-dashed bg-[color-mix(in_srgb,var(--color-surface)_70%,transparent)] px-[9px] py-1.5 text-ink text-sm leading-[1.0625rem]"
    >
      <span className="block font-strong">{title}</span>
      <span className="text-2xs">{time}</span>
    </div>
  );
}
