import type { ComponentProps } from "react";
import { classes } from "./classes";
import { type ControlSize, controlClasses } from "./input";

type Props = ComponentProps<"textarea"> & { size?: ControlSize };

/** Several lines of text; grows with what is written where the browser can. */
export function Textarea({ size, className, rows = 3, ...rest }: Props) {
  return (
    <textarea
      {...rest}
      rows={rows}
      className={classes(
        controlClasses(size),
        "field-sizing-content min-h-16 resize-y read-only:border-line-strong read-only:bg-sunken read-only:text-ink-2",
        className,
      )}
    />
  );
}
