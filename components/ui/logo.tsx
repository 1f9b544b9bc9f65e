import { classes } from "./classes";

type Props = {
  /** The word beside the mark; without it the mark is decoration. */
  word?: string;
  /** Height of the mark in px. */
  size?: number;
  className?: string;
};

/** The mark, a flag on a pole, and the name beside it. */
export function Logo({ word, size = 18, className }: Props) {
  return (
    <span className={classes("inline-flex items-center gap-[7px] font-bold text-base tracking-[-0.01em]", className)}>
      <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" className="shrink-0">
        <path d="M5 4.5h3.5a5.5 5.5 0 0 1 0 11H5z" fill="var(--color-spruce)" />
        <path d="M5 1v18" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
      </svg>
      {word ? <span>{word}</span> : null}
    </span>
  );
}
