import type { ReactNode } from "react";
import { classes } from "./classes";
import { StatusGlyph } from "./status-glyph";

/** What a field hands to the control inside it; spread it on the input. */
export type ControlProps = {
  id: string;
  name: string;
  required?: boolean;
  "aria-describedby"?: string;
  "aria-invalid"?: true;
};

type Props = {
  /** Name under which the value is sent; may be a path such as "parts[0].role". */
  name: string;
  /** Id of the control. Made from the name when left out; give one when two forms share a page. */
  id?: string;
  label: ReactNode;
  /** Hides the label from sight only, where the place says it already. */
  labelHidden?: boolean;
  hint?: ReactNode;
  error?: ReactNode;
  required?: boolean;
  /** A quiet word after the label, such as "optional". */
  note?: ReactNode;
  /** Larger label for phones and pages of outsiders. */
  size?: "desk" | "phone";
  className?: string;
  children: (control: ControlProps) => ReactNode;
};

/** Id of the control with this name. Brackets and dots become hyphens, because ids are used in links. */
export function fieldId(name: string, prefix = "field"): string {
  return `${prefix}-${name.replace(/[^\w-]+/g, "-").replace(/-$/, "")}`;
}

/** A label, one control, its hint and what is wrong with it, tied together for people who listen. */
export function Field(props: Props) {
  const { name, id = fieldId(name), label, hint, error, required, note, size = "desk" } = props;
  const described = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean);
  return (
    <div className={classes("grid min-w-0 grid-cols-1 content-start gap-[5px]", props.className)}>
      <label
        htmlFor={id}
        className={
          props.labelHidden
            ? "sr-only"
            : classes("font-medium", size === "phone" ? "text-ink text-sm" : "text-ink-2 text-xs")
        }
      >
        {label}
        {note ? <span className="font-normal text-ink-3"> {note}</span> : null}
      </label>
      {props.children({
        id,
        name,
        required,
        "aria-describedby": described.length > 0 ? described.join(" ") : undefined,
        "aria-invalid": error ? true : undefined,
      })}
      {error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
      {hint ? (
        <p id={`${id}-hint`} className="text-ink-3 text-xs">
          {hint}
        </p>
      ) : null}
    </div>
  );
}

/** What is wrong with a control, with the triangle before it. */
export function FieldError({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p id={id} className="flex items-start gap-[5px] font-medium text-vermilion-ink text-xs">
      <StatusGlyph tone="problem" size={11} className="mt-[2.5px]" />
      <span>{children}</span>
    </p>
  );
}
