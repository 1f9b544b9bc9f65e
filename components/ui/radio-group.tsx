import type { ChangeEvent, ReactNode } from "react";
import { classes } from "./classes";
import { Fieldset } from "./fieldset";

type Option = { value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean };

type Props = {
  name: string;
  legend: ReactNode;
  legendHidden?: boolean;
  options: Option[];
  defaultValue?: string;
  /** Give `value` with `onChange` where the choice is steered from outside. */
  value?: string;
  onChange?: (event: ChangeEvent<HTMLInputElement>) => void;
  required?: boolean;
  hint?: ReactNode;
  error?: ReactNode;
  id?: string;
  /** Plain lines on desks; boxed rows of 52 px on phones and for outsiders. */
  look?: "lines" | "rows";
  className?: string;
};

const group = {
  lines: "grid gap-0.5",
  rows: "grid divide-y divide-line-strong overflow-clip rounded-md border border-control bg-surface",
};
const option = {
  lines: "min-h-6 items-start gap-2.5 py-0.5 text-sm",
  rows: "min-h-13 items-center gap-3 px-3.5 py-2 font-semibold text-base has-checked:bg-spruce-tint has-focus-visible:-outline-offset-2",
};
const dot = {
  lines: "mt-0.5 size-4 checked:border-[5px] checked:border-ink",
  rows: "size-5 checked:border-[6px] checked:border-spruce",
};

/** One choice of several. */
export function RadioGroup({ name, options, look = "lines", defaultValue, value, onChange, ...rest }: Props) {
  return (
    <Fieldset {...rest} size={look === "rows" ? "phone" : "desk"}>
      <div className={group[look]}>
        {options.map((one) => (
          <label
            key={one.value}
            className={classes(
              "flex cursor-pointer has-disabled:cursor-not-allowed has-disabled:text-ink-3",
              option[look],
            )}
          >
            <input
              type="radio"
              name={name}
              value={one.value}
              disabled={one.disabled}
              required={rest.required}
              onChange={onChange}
              {...(value === undefined
                ? { defaultChecked: one.value === defaultValue }
                : { checked: one.value === value })}
              className={classes(
                "m-0 shrink-0 cursor-[inherit] appearance-none rounded-full border-[1.5px] border-control bg-surface disabled:border-line-strong disabled:bg-sunken",
                dot[look],
              )}
            />
            <span className="grid">
              <span>{one.label}</span>
              {one.hint ? (
                <span className={classes("font-normal text-ink-2", look === "rows" ? "text-sm" : "text-xs")}>
                  {one.hint}
                </span>
              ) : null}
            </span>
          </label>
        ))}
      </div>
    </Fieldset>
  );
}
