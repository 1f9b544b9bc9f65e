import type { ComponentProps } from "react";
import { classes } from "@/components/ui/classes";

type Props = ComponentProps<"div"> & {
  title: string;
  /** Where it would stand: "15:30–17:00". */
  time: string;
};

/** Where an item would land if it were let go now. Only drawn: every move is also announced in words. */
export function DropSlot({ title, time, className, ...rest }: Props) {
  return (
    <div
      aria-hidden="true"
      {...rest}
      className={classes(
        "absolute right-1.5 left-1 z-3 overflow-hidden rounded-sm border-2 border-ink border-dashed bg-[color-mix(in_srgb,var(--color-surface)_40%,transparent)] px-[9px] py-1 text-ink text-sm leading-[1.0625rem]",
        className,
      )}
    >
      <span data-title="" className="block w-fit max-w-full truncate rounded-xs bg-surface px-1 font-strong">
        {title}
      </span>
      {/* As wide for every time of day: what grows while it is carried about costs more than all else (drag/landing.tsx). */}
      <span
        data-time=""
        className="block h-4 w-[5.5rem] max-w-full rounded-xs bg-surface px-1 text-2xs contain-layout contain-size"
      >
        {time}
      </span>
    </div>
  );
}
