import type { ComponentProps } from "react";
import { classes } from "./classes";
import { Icon, type IconName } from "./icon";

/** Desk is 32 px high. Phone is 44 px and 16 px type, so that phones do not zoom in on focus. */
export type ControlSize = "desk" | "phone";

const sizes: Record<ControlSize, string> = {
  desk: "min-h-8 px-2.5 py-[5px] text-sm",
  phone: "min-h-11 px-3 py-[9px] text-[1rem]",
};

/** Classes of everything one can type into. */
export function controlClasses(size: ControlSize = "desk"): string {
  return classes(
    "block w-full rounded-sm border border-control bg-surface text-ink placeholder:text-ink-3",
    "aria-invalid:border-vermilion aria-invalid:shadow-[inset_0_0_0_1px_var(--color-vermilion)]",
    "disabled:cursor-not-allowed disabled:border-line-strong disabled:bg-sunken disabled:text-ink-3",
    sizes[size],
  ) as string;
}

type Props = Omit<ComponentProps<"input">, "size"> & {
  size?: ControlSize;
  /** A quiet icon at the start, such as the glass of a search. */
  icon?: IconName;
};

// Not among the classes above: a select counts as read-only to CSS.
const readOnly = "read-only:border-line-strong read-only:bg-sunken read-only:text-ink-2";

/** One line of text. Give it a `Field` around it, or an `aria-label`. */
export function Input({ size, icon, className, type = "text", ...rest }: Props) {
  if (!icon) {
    return <input {...rest} type={type} className={classes(controlClasses(size), readOnly, className)} />;
  }
  return (
    <span className={classes("relative block", className)}>
      <Icon name={icon} className="pointer-events-none absolute top-1/2 left-2.5 -translate-y-1/2 text-ink-3" />
      <input {...rest} type={type} className={classes(controlClasses(size), readOnly, "pl-8")} />
    </span>
  );
}
