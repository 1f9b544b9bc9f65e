import type { ComponentProps, ReactNode } from "react";
import { classes } from "./classes";

type TableProps = ComponentProps<"table"> & {
  /** Names the table. */
  caption: ReactNode;
  captionHidden?: boolean;
};

/** A table with hairlines between its rows and nothing around it. */
export function Table({ caption, captionHidden, className, children, ...rest }: TableProps) {
  return (
    <table {...rest} className={classes("w-full border-collapse text-left text-sm", className)}>
      <caption className={captionHidden ? "sr-only" : "pb-3 text-left font-strong text-base"}>{caption}</caption>
      {children}
    </table>
  );
}

/** Head of a column. */
export function ColumnHead({ className, scope = "col", ...rest }: ComponentProps<"th">) {
  return (
    <th
      {...rest}
      scope={scope}
      className={classes(
        "whitespace-nowrap border-line-strong border-b py-0 pr-3 pb-[7px] pl-0 font-medium text-ink-2 text-xs",
        className,
      )}
    />
  );
}

/** A row. A selected one also holds a ticked box, which says so to people who listen. */
export function Row({ selected, className, ...rest }: ComponentProps<"tr"> & { selected?: boolean }) {
  return <tr {...rest} className={classes(selected && "bg-sunken", className)} />;
}

const cell = "border-line border-b py-[15px] pr-3 pl-0 align-top";
const tightCell = "h-[37px] border-line border-b py-1 pr-2.5 pl-0";

type CellProps = { tight?: boolean };

/** A cell; tight ones make rows of 38 px. */
export function Cell({ tight = false, className, ...rest }: ComponentProps<"td"> & CellProps) {
  return <td {...rest} className={classes(tight ? tightCell : cell, className)} />;
}

/** The cell that names its row. */
export function RowHead({ tight = false, className, ...rest }: ComponentProps<"th"> & CellProps) {
  return (
    <th
      {...rest}
      scope="row"
      className={classes("wrap-anywhere text-left font-semibold", tight ? tightCell : cell, className)}
    />
  );
}
