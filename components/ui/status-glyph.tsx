import type { ReactNode } from "react";
import { classes } from "./classes";

/** How certain something is. Certainty is drawn as fill: dashed ring, half ring, solid disc. */
export type Tone = "idea" | "waiting" | "settled" | "refused" | "problem" | "none";

/** Text colour of each tone. */
export const toneText: Record<Tone, string> = {
  idea: "text-ink-3",
  waiting: "text-ochre-ink",
  settled: "text-spruce",
  refused: "text-vermilion-ink",
  problem: "text-vermilion-ink",
  none: "text-ink-2",
};

// Marks inside a filled shape are drawn in the ground behind it.
const cut = "var(--glyph-cut, var(--color-surface))";
const ring = <circle cx="6" cy="6" r="4.75" fill="none" stroke="currentColor" strokeWidth="1.5" />;

const drawings: Record<Tone, ReactNode> = {
  idea: (
    <circle cx="6" cy="6" r="4.75" fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2.1 1.63" />
  ),
  waiting: (
    <>
      {ring}
      <path d="M6 2.6a3.4 3.4 0 0 1 0 6.8z" fill="currentColor" />
    </>
  ),
  settled: (
    <>
      <circle cx="6" cy="6" r="5.5" fill="currentColor" />
      <path
        d="M3.6 6.2 5.3 7.9 8.5 4.4"
        fill="none"
        stroke={cut}
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  refused: (
    <>
      {ring}
      <path d="M4.2 4.2l3.6 3.6M7.8 4.2 4.2 7.8" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
    </>
  ),
  problem: (
    <>
      <path d="M6 .9 11.6 10.9H.4z" fill="currentColor" stroke="currentColor" strokeWidth=".8" strokeLinejoin="round" />
      <path d="M6 4.4v3" stroke={cut} strokeWidth="1.4" strokeLinecap="round" />
      <circle cx="6" cy="9.2" r=".85" fill={cut} />
    </>
  ),
  none: <path d="M2.5 6h7" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />,
};

type GlyphProps = {
  tone: Tone;
  /** Width and height in px: 12 in blocks and badges, 13 in strips, 14 in lists. */
  size?: number;
  className?: string;
};

/** The shape of a status. Always hidden from listeners, so a word must stand beside it. */
export function StatusGlyph({ tone, size = 12, className }: GlyphProps) {
  return (
    <svg
      className={classes("inline-block shrink-0 overflow-visible", toneText[tone], className)}
      width={size}
      height={size}
      viewBox="0 0 12 12"
      aria-hidden="true"
    >
      {drawings[tone]}
    </svg>
  );
}

type StatusProps = GlyphProps & { children: ReactNode };

/** A glyph and its word in the colour of the tone, without a ground. */
export function Status({ tone, size, className, children }: StatusProps) {
  return (
    <span
      className={classes("inline-flex items-center gap-[5px] whitespace-nowrap font-medium", toneText[tone], className)}
    >
      <StatusGlyph tone={tone} size={size} />
      <span>{children}</span>
    </span>
  );
}
