import type { ReactNode } from "react";

/** A key of the keyboard. */
export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="inline-grid h-[18px] min-w-[18px] place-items-center rounded-[3px] px-[5px] font-medium font-sans text-2xs leading-none shadow-[inset_0_0_0_1px_color-mix(in_oklch,currentColor_45%,transparent)]">
      {children}
    </kbd>
  );
}
