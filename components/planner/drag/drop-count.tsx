"use client";

import { useTranslations } from "next-intl";
import { StatusGlyph } from "@/components/ui/status-glyph";
import { useToldDrag } from "./drag-store";

/** How many conflicts a drop here would add, beside those there are. */
export function DropCount() {
  const t = useTranslations("placing");
  const gained = useToldDrag((drag) => drag?.preview?.gained ?? 0);
  if (gained === 0) return null;
  return (
    <span className="inline-flex min-h-6.5 items-center gap-1.5 whitespace-nowrap rounded-sm border-[1.5px] border-vermilion bg-vermilion-tint pr-2.5 pl-2 font-medium text-sm text-vermilion-ink [--glyph-cut:var(--color-vermilion-tint)]">
      <StatusGlyph tone="problem" />
      {t("ifDropped", { count: gained })}
    </span>
  );
}
