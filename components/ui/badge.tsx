import type { ReactNode } from "react";
import { classes } from "./classes";
import { StatusGlyph, type Tone } from "./status-glyph";

const grounds: Record<Tone, string> = {
  idea: "text-ink-2 shadow-[inset_0_0_0_1px_var(--color-line-strong)]",
  waiting: "bg-ochre-tint text-ochre-ink",
  settled: "bg-spruce-tint text-spruce [--glyph-cut:var(--color-spruce-tint)]",
  refused: "bg-vermilion-tint text-vermilion-ink",
  problem: "bg-vermilion-tint text-vermilion-ink [--glyph-cut:var(--color-vermilion-tint)]",
  none: "bg-sunken text-ink-2",
};

type Props = { tone: Tone; children: ReactNode; className?: string };

/** A status as a pill: glyph and word on a tint. */
export function Badge({ tone, children, className }: Props) {
  return (
    <span
      className={classes(
        "inline-flex h-5.5 items-center gap-1.5 whitespace-nowrap rounded-full pr-2 pl-1.5 font-medium text-xs leading-none",
        grounds[tone],
        className,
      )}
    >
      <StatusGlyph tone={tone} />
      {children}
    </span>
  );
}
