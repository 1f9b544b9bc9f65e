"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { memo, type ReactNode, useState } from "react";
import { statusTone } from "@/components/agenda-items/kinds";
import { ahead } from "@/components/ui/ahead";
import { Icon } from "@/components/ui/icon";
import { Status, StatusGlyph } from "@/components/ui/status-glyph";
import { type HostGlyph, hostGlyphOrder, hostGlyphs, readinessOf } from "@/domain/readiness";
import { type Severity, severities } from "@/domain/warnings/warning";
import type { PlanWarning } from "@/features/warnings/plan-warning";
import { DropCount } from "./drag/drop-count";
import { usePlanner } from "./planner-context";
import { isConflictRule, ofSeverity, placeOf, severityTone } from "./warnings/order";

const MissingDialog = dynamic(
  ahead(() => import("./warnings/missing-dialog")),
  { ssr: false },
);

/** More conflicts than these are counted instead of listed. */
const LISTED = 3;

/** More hosts than these are counted instead of drawn one by one. */
const DRAWN = 24;

/** What is still missing, and the way to each problem. */
export const ReadinessStrip = memo(function ReadinessStrip() {
  const t = useTranslations("plan");
  const { store, board, openId } = usePlanner();
  const { items, days, warnings } = store.plan;
  const conflicts = ofSeverity(warnings, "conflict");
  const planned = items.filter((item) => item.dayId !== null);
  const partsToBeConfirmed = planned.flatMap((item) => item.parts).filter((part) => part.toBeConfirmed).length;
  const ready = readinessOf({ days, items, participants: [], partsToBeConfirmed, warnings });
  const { accepted, total } = board.participants;
  const glyphs = hostGlyphs(planned);
  return (
    <section
      aria-label={t("readiness")}
      className="sticky left-0 z-20 flex min-h-11 flex-wrap items-center gap-y-1 border-line border-b bg-surface px-4 py-1 text-sm"
    >
      <h2 className="m-0 pr-4 font-strong text-sm max-md:sr-only">{t("readiness")}</h2>
      <Part>
        <HostGlyphs glyphs={glyphs} />
        {ready.hosts.total > 0
          ? t("hostsConfirmed", { confirmed: ready.hosts.confirmed, total: ready.hosts.total })
          : t("noHosts")}
      </Part>
      <Part>{total > 0 ? t("participantsAccepted", { accepted, total }) : t("noParticipants")}</Part>
      {partsToBeConfirmed > 0 ? <Part>{t("partsToBeConfirmed", { count: partsToBeConfirmed })}</Part> : null}
      {ready.emptyDayIds.length > 0 && planned.length > 0 ? (
        <Part>{t("emptyDays", { count: ready.emptyDayIds.length })}</Part>
      ) : null}
      {ready.readyToShare ? (
        <Part>
          <Status tone="settled">{t("readyToShare")}</Status>
        </Part>
      ) : null}
      <div className="ml-auto flex flex-wrap items-center gap-1.5">
        {openId === null ? <SaveState /> : null}
        <Conflicts conflicts={conflicts} />
        <Missing warnings={warnings} counts={ready.missing} />
        <DropCount />
      </div>
    </section>
  );
});

/** A glyph for each host while the eye can take them in, a number for each answer beyond. */
function HostGlyphs({ glyphs }: { glyphs: readonly HostGlyph[] }) {
  return (
    <span className="inline-flex gap-[3px]">
      {hostGlyphOrder.flatMap((glyph) => {
        const own = glyphs.filter((one) => one === glyph);
        const drawn = glyphs.length > DRAWN ? own.slice(0, 1) : own;
        return drawn.map((_, place) => (
          <span key={`${glyph}-${place.toString()}`} className="inline-flex items-center gap-[3px]">
            <StatusGlyph tone={statusTone[glyph]} size={13} />
            {glyphs.length > DRAWN ? <span className="mr-1 text-ink-2 text-xs">{own.length}</span> : null}
          </span>
        ));
      })}
    </span>
  );
}

function Part({ children }: { children: ReactNode }) {
  return (
    <span className="flex min-h-6 items-center gap-2 whitespace-nowrap border-line pr-4 md:border-l md:pl-4">
      {children}
    </span>
  );
}

/** The conflicts, each with the way to its place, or their number. */
function Conflicts({ conflicts }: { conflicts: readonly PlanWarning[] }) {
  const t = useTranslations("plan");
  const planner = usePlanner();
  const go = ({ dayId, itemIds }: PlanWarning) => {
    planner.view(dayId);
    planner.open(itemIds.at(-1) ?? null);
  };
  const flag = (conflict: PlanWarning, words: string) => (
    <button
      key={conflict.key}
      type="button"
      onClick={() => go(conflict)}
      className="inline-flex min-h-6.5 items-center gap-1.5 whitespace-nowrap rounded-sm border-0 bg-vermilion-tint pr-2.5 pl-2 font-medium text-sm text-vermilion-ink [--glyph-cut:var(--color-vermilion-tint)]"
    >
      <StatusGlyph tone="problem" />
      {words}
    </button>
  );
  if (conflicts.length > LISTED) return null;
  return conflicts.map((conflict) => {
    const { rule } = conflict;
    if (!isConflictRule(rule)) return null;
    const place = placeOf(conflict, planner);
    const kind = t(`conflict.${rule}`);
    return flag(conflict, place ? t("conflictAt", { kind, place }) : kind);
  });
}

/** How much is missing by weight; opens the list of it. */
function Missing({ warnings, counts }: { warnings: readonly PlanWarning[]; counts: Record<Severity, number> }) {
  const t = useTranslations("missing");
  const [open, setOpen] = useState(false);
  if (warnings.length === 0) return null;
  const counted = severities
    .map((severity) => [severity, counts[severity]] as const)
    .filter(([severity, count]) => count > (severity === "conflict" ? LISTED : 0));
  const resting = warnings.filter(({ accepted }) => accepted !== null).length;
  return (
    <>
      <button
        type="button"
        onClick={() => setOpen(true)}
        className="inline-flex min-h-6.5 flex-wrap items-center gap-x-3 gap-y-0.5 rounded-sm border border-control bg-surface px-2 font-medium text-sm hover:bg-sunken"
      >
        <span className="sr-only">{t("title")}: </span>
        {counted.map(([severity, count]) => (
          <Status key={severity} tone={severityTone[severity]}>
            {t(`counts.${severity}`, { count })}
          </Status>
        ))}
        {counted.length === 0 ? (
          <Status tone="none">{counts.conflict > 0 ? t("title") : t("counts.accepted", { count: resting })}</Status>
        ) : null}
      </button>
      {open ? <MissingDialog onClose={() => setOpen(false)} /> : null}
    </>
  );
}

/** "Saved 14:32", in the reader's own clock. */
export function SaveState() {
  const t = useTranslations("plan");
  const { saving, savedAt, waiting } = usePlanner().store;
  if (waiting > 0) {
    return (
      <span className="inline-flex items-center gap-1 text-ink-3 text-xs">
        <Icon name="cloud-upload" size={12} />
        {t("waiting.here")}
      </span>
    );
  }
  if (saving === "saving") return <span className="text-ink-3 text-xs">{t("saving")}</span>;
  if (saving === "failed") return <span className="font-medium text-vermilion-ink text-xs">{t("notSaved")}</span>;
  if (!savedAt) return null;
  const time = `${String(savedAt.getHours()).padStart(2, "0")}:${String(savedAt.getMinutes()).padStart(2, "0")}`;
  return (
    <span className="inline-flex items-center gap-1 text-ink-3 text-xs">
      <Icon name="check" size={12} />
      {t("savedAt", { time })}
    </span>
  );
}
