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
  /** Somebody else decides this: it can be read and copied, not changed, and a lock says so. */
  locked?: boolean;
};

// Not among the classes above: a select counts as read-only to CSS.
const readOnly = "read-only:border-line-strong read-only:bg-sunken read-only:text-ink-2";

const inside = "pointer-events-none absolute top-1/2 -translate-y-1/2 text-ink-3";

/** One line of text. Give it a `Field` around it, or an `aria-label`. */
export function Input({ size, icon, locked = false, className, type = "text", ...rest }: Props) {
  const look = classes(controlClasses(size), readOnly);
  if (!icon && !locked) return <input {...rest} type={type} className={classes(look, className)} />;
  return (
    <span className={classes("relative block", className)}>
      {icon ? <Icon name={icon} className={`left-2.5 ${inside}`} /> : null}
      <input
        {...rest}
        type={type}
        readOnly={locked || rest.readOnly}
        className={classes(look, icon && "pl-8", locked && "pr-8")}
      />
      {locked ? <Icon name="lock" className={`right-2.5 ${inside}`} /> : null}
    </span>
  );
}
