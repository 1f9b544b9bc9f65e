import type { ReactNode } from "react";
import { classes } from "./classes";

type Props = {
  /** How many are settled, and of how many. */
  value: number;
  max: number;
  /** The same in words, such as "14/16 accepted". */
  children: ReactNode;
  className?: string;
};

/** A bar that fills with what is settled, and the count in words under it. */
export function Meter({ value, max, children, className }: Props) {
  const share = max > 0 ? Math.min(Math.max(value / max, 0), 1) : 0;
  return (
    <span className={classes("inline-flex flex-col gap-[9px]", className)}>
      {/* A drawing, because documents may not carry style attributes. */}
      <svg width="96" height="5" viewBox="0 0 96 5" aria-hidden="true" className="mt-2 block rounded-[1px]">
        <rect width="96" height="5" fill="var(--color-line)" />
        <rect width={Math.round(share * 96)} height="5" fill="var(--color-spruce)" />
      </svg>
      <span className="font-strong">{children}</span>
    </span>
  );
}
