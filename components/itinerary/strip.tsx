import type { ReactNode } from "react";
import { Icon, type IconName } from "@/components/ui/icon";

/** One line about the whole trip, over the full width. */
export function Strip({ icon, children }: { icon: IconName; children: ReactNode }) {
  return (
    <p className="m-0 flex min-h-13 items-center gap-2.5 border-line border-b bg-vermilion-tint px-4 py-1.5 text-sm leading-[1.125rem]">
      <Icon name={icon} size={18} className="text-vermilion-ink" />
      <span>{children}</span>
    </p>
  );
}
