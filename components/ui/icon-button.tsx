import type { ComponentProps } from "react";
import { type ButtonSize, type ButtonVariant, buttonClasses } from "./button";
import { classes } from "./classes";
import { Icon, type IconName } from "./icon";

const squares: Record<ButtonSize, string> = { sm: "w-6.5", md: "w-8", phone: "min-w-12" };

type Props = Omit<ComponentProps<"button">, "children" | "aria-label"> & {
  icon: IconName;
  /** What the button does, for people who listen and as the tooltip. */
  label: string;
  variant?: ButtonVariant;
  size?: ButtonSize;
};

/** A square button with only an icon: close, more, search, plus. */
export function IconButton({
  icon,
  label,
  variant = "quiet",
  size = "md",
  className,
  type = "button",
  ...rest
}: Props) {
  return (
    <button
      title={label}
      {...rest}
      type={type}
      aria-label={label}
      className={classes(buttonClasses({ variant, size }), "px-0!", squares[size], className)}
    >
      <Icon name={icon} size={size === "phone" ? 20 : 16} />
    </button>
  );
}
