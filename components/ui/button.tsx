import type { ComponentProps, MouseEvent, ReactNode } from "react";
import { classes } from "./classes";
import { Icon, type IconName } from "./icon";
import type { LinkElement } from "./link-element";

export type ButtonVariant = "settle" | "primary" | "secondary" | "quiet" | "danger";
export type ButtonSize = "sm" | "md" | "phone";

const variants: Record<ButtonVariant, string> = {
  settle: "border-spruce bg-spruce text-on-spruce hover:border-spruce-strong hover:bg-spruce-strong",
  primary: "border-ink bg-ink text-on-ink hover:border-ink-2 hover:bg-ink-2",
  secondary: "border-control bg-surface text-ink hover:bg-sunken",
  quiet: "border-transparent bg-transparent text-ink hover:bg-sunken",
  danger: "border-vermilion-line bg-surface text-vermilion-ink hover:bg-vermilion-tint",
};

const sizes: Record<ButtonSize, string> = {
  sm: "h-6.5 gap-1.5 rounded-sm px-2 text-xs",
  md: "h-8 gap-[7px] rounded-sm px-3 text-sm",
  phone: "min-h-12 gap-2 rounded-md px-5 text-md",
};

const iconSizes: Record<ButtonSize, number> = { sm: 14, md: 16, phone: 18 };

const base =
  "inline-flex shrink-0 items-center justify-center whitespace-nowrap border font-medium leading-none no-underline transition-colors";
const off =
  "disabled:cursor-not-allowed disabled:border-line disabled:bg-sunken disabled:text-ink-3 aria-busy:cursor-progress";

type Look = {
  /** Settle is for the one step that settles something (confirm, share, publish). */
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: IconName;
};

/** Classes of a button, for elements that look like one and are drawn elsewhere. */
export function buttonClasses({ variant = "secondary", size = "md" }: Look = {}): string {
  return `${base} ${off} ${variants[variant]} ${sizes[size]}`;
}

type ButtonProps = Omit<ComponentProps<"button">, "children"> &
  Look & {
    /** At work: the button keeps its focus and ignores further clicks. */
    busy?: boolean;
    /** What to say while busy, such as "Saving…". */
    busyLabel?: ReactNode;
    children: ReactNode;
  };

/** A button. `type` is "button" unless told otherwise. */
export function Button({
  variant,
  size = "md",
  icon,
  busy = false,
  busyLabel,
  className,
  children,
  onClick,
  type = "button",
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={classes(buttonClasses({ variant, size }), className)}
      aria-disabled={busy || rest["aria-disabled"] || undefined}
      aria-busy={busy || undefined}
      onClick={busy ? ignoreClick : onClick}
    >
      {icon ? <Icon name={icon} size={iconSizes[size]} className="-ml-0.5" /> : null}
      <span>{busy && busyLabel ? busyLabel : children}</span>
    </button>
  );
}

type ButtonLinkProps = Omit<ComponentProps<"a">, "children"> &
  Look & { href: string; as?: LinkElement; children: ReactNode };

/** A link that looks like a button. */
export function ButtonLink({
  as: Anchor = "a",
  variant,
  size = "md",
  icon,
  className,
  children,
  ...rest
}: ButtonLinkProps) {
  return (
    <Anchor {...rest} className={classes(buttonClasses({ variant, size }), className)}>
      {icon ? <Icon name={icon} size={iconSizes[size]} className="-ml-0.5" /> : null}
      <span>{children}</span>
    </Anchor>
  );
}

function ignoreClick(event: MouseEvent): void {
  event.preventDefault();
}
