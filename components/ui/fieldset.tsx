import type { ReactNode } from "react";
import { classes } from "./classes";
import { FieldError } from "./field";

type Props = {
  /** Needed when there is a hint or an error, and to be reached from the error summary. */
  id?: string;
  legend: ReactNode;
  legendHidden?: boolean;
  hint?: ReactNode;
  error?: ReactNode;
  /** Larger legend for phones and pages of outsiders. */
  size?: "desk" | "phone";
  disabled?: boolean;
  className?: string;
  children: ReactNode;
};

/** Several controls that answer one question. */
export function Fieldset({ id, legend, legendHidden, hint, error, size = "desk", className, ...rest }: Props) {
  const described = id ? [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ") : "";
  const look = size === "phone" ? "text-ink text-sm" : "text-ink-2 text-xs";
  return (
    <fieldset
      id={id}
      tabIndex={error ? -1 : undefined}
      disabled={rest.disabled}
      aria-describedby={described || undefined}
      className={classes("m-0 min-w-0 border-0 p-0", className)}
    >
      <legend className={legendHidden ? "sr-only" : classes("mb-[5px] p-0 font-medium", look)}>{legend}</legend>
      {hint ? (
        <p id={id ? `${id}-hint` : undefined} className="mb-1.5 text-ink-3 text-xs">
          {hint}
        </p>
      ) : null}
      {rest.children}
      {error ? (
        <div className="mt-[5px]">
          <FieldError id={id ? `${id}-error` : undefined}>{error}</FieldError>
        </div>
      ) : null}
    </fieldset>
  );
}
