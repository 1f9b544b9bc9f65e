"use client";

import { useTranslations } from "next-intl";
import type { SourceRef } from "@/domain/report/blocks";
import type { TripMaterial } from "@/features/reports/material";
import { useComposing } from "../composing";

/** More records than these are counted instead of named. */
const NAMED = 3;

/** The records a block was composed from, each with the way to it. */
export function Sources({ source }: { source: SourceRef | null }) {
  const t = useTranslations("report-editor.sources");
  const { material, tripId } = useComposing();
  if (!source) return <span className="text-ink-3">{t("none")}</span>;
  const records = recordsOf(source, material, tripId, (number) => t("day", { number }));
  if (source.kind === "trip" || source.kind === "project")
    return (
      <a className="text-ink-2 underline" href={source.kind === "trip" ? `/trips/${tripId}/edit` : "/settings/funding"}>
        {t(source.kind)}
      </a>
    );
  return (
    <>
      <span>{t("from")}</span>
      {records.slice(0, NAMED).map(({ id, name, href }) => (
        <a key={id} className="min-w-0 max-w-56 truncate text-ink-2 underline" href={href}>
          {name}
        </a>
      ))}
      {records.length > NAMED ? <span>{t("more", { count: records.length - NAMED })}</span> : null}
      {records.length === 0 ? <span>{t("gone")}</span> : null}
    </>
  );
}

function recordsOf(
  { kind, ids }: SourceRef,
  { days }: TripMaterial,
  tripId: string,
  dayName: (number: number) => string,
) {
  if (kind === "day")
    return days
      .filter((day) => ids.includes(day.id))
      .map(({ id, number, theme }) => ({ id, name: theme ?? dayName(number ?? 0), href: `/trips/${tripId}/plan` }));
  return days
    .flatMap((day) => day.items)
    .filter((item) => ids.includes(item.id))
    .map(({ id, title }) => ({ id, name: title, href: `/trips/${tripId}/plan?item=${id}` }));
}
