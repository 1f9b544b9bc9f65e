"use client";

import { Popover as Base } from "@base-ui/react/popover";
import { useTranslations } from "next-intl";
import type { ReactElement, ReactNode } from "react";
import { IconButton } from "./icon-button";

type Props = {
  /** The button that opens it. */
  trigger: ReactElement;
  title: ReactNode;
  children: ReactNode;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  side?: "top" | "bottom" | "left" | "right";
  align?: "start" | "center" | "end";
};

/** More about what the button stands at, without leaving the page. */
export function Popover({ trigger, title, children, open, onOpenChange, side = "bottom", align = "start" }: Props) {
  const t = useTranslations("ui");
  return (
    <Base.Root open={open} onOpenChange={(next) => onOpenChange?.(next)}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner sideOffset={6} side={side} align={align} className="z-50">
          <Base.Popup className="relative w-74 max-w-[calc(100vw-2rem)] rounded-md bg-surface px-4 py-3.5 text-ink text-sm shadow-pop outline-none transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0">
            <Base.Title className="m-0 mb-2 pr-8 font-strong text-sm">{title}</Base.Title>
            {children}
            <Base.Close
              render={<IconButton icon="x" size="sm" label={t("close")} />}
              className="absolute top-2.5 right-2.5"
            />
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
