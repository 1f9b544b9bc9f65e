import type { ReactNode } from "react";
import { classes } from "./classes";

type Props = {
  items: { key: string; text: ReactNode }[];
  /** What the list is, for people who listen. */
  label: string;
  className?: string;
};

/** A row of quiet words, such as themes or languages. */
export function TagList({ items, label, className }: Props) {
  return (
    <ul aria-label={label} className={classes("m-0 flex list-none flex-wrap gap-1.5 p-0", className)}>
      {items.map((item) => (
        <li key={item.key} className="rounded-xs bg-sunken px-1.5 py-0.5 text-ink-2 text-xs">
          {item.text}
        </li>
      ))}
    </ul>
  );
}
