import type { ReactNode } from "react";
import { classes } from "./classes";
import { Icon, type IconName } from "./icon";

type Props = {
  tone?: "neutral" | "waiting" | "problem" | "settled";
  icon?: IconName;
  children: ReactNode;
  action?: ReactNode;
  /** "status" for what changes while one looks, "alert" for what the reader caused. */
  role?: "status" | "alert";
  className?: string;
};

const grounds = {
  neutral: "bg-sunken",
  waiting: "bg-ochre-tint",
  problem: "bg-vermilion-tint",
  settled: "bg-spruce-tint",
};

/** One line about the page as a whole, with at most one thing to do. */
export function Notice({ tone = "neutral", icon, children, action, role, className }: Props) {
  return (
    <div
      role={role}
      className={classes("flex flex-wrap items-center gap-2.5 py-[9px] pr-3 pl-3.5 text-sm", grounds[tone], className)}
    >
      {icon ? <Icon name={icon} /> : null}
      <div className="min-w-0 flex-1">{children}</div>
      {action}
    </div>
  );
}
