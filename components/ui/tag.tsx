import type { ReactNode } from "react";
import { classes } from "./classes";
import { Icon, type IconName } from "./icon";

type Props = { icon?: IconName; children: ReactNode; className?: string };

/** Something new to the reader, such as "Changed 09:40". Square, so that it is not read as a status. */
export function Tag({ icon, children, className }: Props) {
  return (
    <span
      className={classes(
        "inline-flex h-5 items-center gap-1 whitespace-nowrap rounded-xs bg-ochre-tint px-1.5 font-medium text-ochre-ink text-xs leading-none",
        className,
      )}
    >
      {icon ? <Icon name={icon} size={12} /> : null}
      {children}
    </span>
  );
}
