"use client";

import { Tabs as Base } from "@base-ui/react/tabs";
import type { ReactNode } from "react";

type Props = {
  /** What the tabs divide, for people who listen. */
  label: string;
  tabs: { value: string; label: ReactNode; panel: ReactNode }[];
  defaultValue?: string;
  value?: string;
  onChoose?: (value: string) => void;
  className?: string;
};

/** Panels of one place of which one is seen. For pages of their own use `NavTabs`. */
export function Tabs({ label, tabs, defaultValue, value, onChoose, className }: Props) {
  return (
    <Base.Root
      className={className}
      value={value}
      defaultValue={value === undefined ? (defaultValue ?? tabs[0]?.value) : undefined}
      onValueChange={(next: string) => onChoose?.(next)}
    >
      <Base.List aria-label={label} className="flex gap-3.5 overflow-x-auto border-line border-b">
        {tabs.map((tab) => (
          <Base.Tab
            key={tab.value}
            value={tab.value}
            className="whitespace-nowrap border-0 bg-transparent px-0 pt-1 pb-[7px] font-medium text-ink-2 text-sm hover:text-ink focus-visible:-outline-offset-2 data-active:text-ink data-active:shadow-[inset_0_-2px_0_var(--color-ink)]"
          >
            {tab.label}
          </Base.Tab>
        ))}
      </Base.List>
      {tabs.map((tab) => (
        // The panel that gives way stays for a frame; seen, it would push the page down and back.
        <Base.Panel key={tab.value} value={tab.value} className="pt-3 data-ending-style:hidden">
          {tab.panel}
        </Base.Panel>
      ))}
    </Base.Root>
  );
}
