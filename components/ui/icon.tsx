import { createElement } from "react";
import { classes } from "./classes";
import { type IconName, iconNodes } from "./icon-nodes";

export type { IconName } from "./icon-nodes";

type Props = {
  name: IconName;
  /** Width and height in px. */
  size?: number;
  /** What the icon says when no word stands beside it. Without it the icon is decoration. */
  label?: string;
  className?: string;
};

/** One icon of the lucide set, drawn in the colour of the text around it. Safe in documents. */
export function Icon({ name, size = 16, label, className }: Props) {
  return (
    <svg
      role={label ? "img" : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
      className={classes("inline-block shrink-0 overflow-visible", className)}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={size <= 14 ? 2 : 1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {iconNodes[name].map(([tag, attributes], place) =>
        // The parts of one icon never change their order.
        createElement(tag, { ...attributes, key: `${name}-${place}` }),
      )}
    </svg>
  );
}
