import type { ComponentProps, ReactNode } from "react";
import { classes } from "./classes";
import { Icon } from "./icon";
import type { ControlSize } from "./input";

type Props = Omit<ComponentProps<"input">, "type" | "size"> & {
  label: ReactNode;
  /** Hides the label from sight only, as in the first column of a table. */
  labelHidden?: boolean;
  hint?: ReactNode;
  size?: ControlSize;
};

/** A box to tick, with its words. */
export function Checkbox({ label, labelHidden, hint, size = "desk", className, ...rest }: Props) {
  return (
    <label
      className={classes(
        "flex cursor-pointer items-start gap-2.5 has-disabled:cursor-not-allowed has-disabled:text-ink-3",
        size === "phone" ? "min-h-11 py-2.5 text-base" : "min-h-6 py-0.5 text-sm",
        className,
      )}
    >
      <span className="relative mt-0.5 grid size-4 shrink-0 place-items-center">
        <input
          {...rest}
          type="checkbox"
          className="peer m-0 size-4 cursor-[inherit] appearance-none rounded-[3px] border-[1.5px] border-control bg-surface checked:border-ink checked:bg-ink indeterminate:border-ink indeterminate:bg-ink disabled:border-line-strong disabled:bg-sunken aria-invalid:border-vermilion"
        />
        <Icon
          name="check"
          size={12}
          className="pointer-events-none absolute hidden text-on-ink peer-checked:block peer-indeterminate:hidden peer-disabled:text-ink-3"
        />
        <Icon
          name="minus"
          size={12}
          className="pointer-events-none absolute hidden text-on-ink peer-indeterminate:block"
        />
      </span>
      <span className={labelHidden ? "sr-only" : "grid"}>
        <span>{label}</span>
        {hint ? <span className="text-ink-2 text-xs">{hint}</span> : null}
      </span>
    </label>
  );
}
