import { classes } from "./classes";

type Props = {
  /** Width and height by classes, in the geometry of what will stand here. */
  className?: string;
};

/** A quiet place for what is still loading. No shimmer. */
export function Skeleton({ className = "h-2.5 w-full" }: Props) {
  return (
    <span
      aria-hidden="true"
      className={classes(
        "block rounded-[3px] bg-[color-mix(in_srgb,var(--color-line)_62%,var(--color-surface))]",
        className,
      )}
    />
  );
}
