import type { ComponentProps } from "react";
import { classes } from "./classes";
import { Icon } from "./icon";
import { type ControlSize, controlClasses } from "./input";

type Props = Omit<ComponentProps<"select">, "size" | "multiple"> & { size?: ControlSize };

/** The browser's own list of choices in our outline. */
export function Select({ size, className, children, ...rest }: Props) {
  return (
    <span className={classes("relative block", className)}>
      <select {...rest} className={classes(controlClasses(size), "appearance-none truncate pr-8")}>
        {children}
      </select>
      <Icon
        name="chevron-down"
        size={14}
        className="pointer-events-none absolute top-1/2 right-2.5 -translate-y-1/2 text-ink-3"
      />
    </span>
  );
}
