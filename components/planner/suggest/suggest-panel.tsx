"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import { Notice } from "@/components/ui/notice";
import { inOrder } from "@/domain/agenda";
import type { Placement } from "@/domain/suggest/task";
import type { PlanDay } from "@/features/agenda-items/plan";
import { usePlanner } from "../planner-context";
import { LimitsForm } from "./limits-form";
import { Proposal } from "./proposal";
import { type Limits, useSuggestion } from "./use-suggestion";
import { withPlacements } from "./with-placements";

type Props = {
  /** Shows on the board where things would go. */
  onPropose: (placements: readonly Placement[]) => void;
  onClose: () => void;
};

/** Whatever is wished, on the days that count: on the day people arrive nobody can be visited before they are there. */
function usualLimits(days: readonly PlanDay[]): Limits {
  const counted = inOrder(days).filter((day) => day.numbered);
  const dayIds = counted.length === days.length || counted.length === 0 ? null : counted.map((day) => day.id);
  return { dayIds, itemIds: null, earliest: "", latest: "", lunch: true };
}

const frame =
  "flex min-h-0 flex-col border-line border-l bg-surface max-[74.99rem]:fixed max-[74.99rem]:right-0 max-[74.99rem]:bottom-0 max-[74.99rem]:z-30 max-[74.99rem]:w-full max-[74.99rem]:shadow-pop sm:max-[74.99rem]:top-0 sm:max-[74.99rem]:max-w-[376px] max-sm:max-h-[72dvh] max-sm:rounded-t-sheet";

/** Suggests where wishes could go, draws it on the board, and puts it onto the plan when it is wanted. */
export default function SuggestPanel({ onPropose, onClose }: Props) {
  const t = useTranslations("suggest");
  const { store, view } = usePlanner();
  const [limits, setLimits] = useState(() => usualLimits(store.plan.days));
  const { search, suggest } = useSuggestion(store.base, limits);
  const heading = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const found = search.result;
  const placements = found?.suggestion.placements;
  // Somebody changed the plan since: what was reckoned from it may not fit any more.
  const outdated = found !== null && found.planRevision !== store.plan.planRevision;

  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    onPropose(outdated ? [] : (placements ?? []));
    return () => onPropose([]);
  }, [onPropose, outdated, placements]);

  function again(): void {
    heading.current?.focus();
    if (body.current) body.current.scrollTop = 0;
    void suggest(limits);
  }

  function apply(): void {
    if (!placements || placements.length === 0) return;
    const ids = placements.map(({ itemId }) => itemId);
    const words = t("applied", { count: ids.length });
    void store.place(ids, withPlacements(store.plan, placements), words);
    view(placements[0]?.dayId ?? null);
    onClose();
  }

  return (
    <aside
      aria-label={t("title")}
      className={frame}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <header className="flex items-start gap-2 border-line border-b pt-3 pr-3.5 pb-3 pl-[18px]">
        <h2
          ref={heading}
          tabIndex={-1}
          className="m-0 flex-1 font-bold text-[1.125rem] leading-[1.4375rem] outline-none"
        >
          {t("title")}
        </h2>
        <IconButton icon="x" size="sm" label={t("close")} onClick={onClose} />
      </header>
      <div ref={body} className="min-h-0 flex-1 overflow-y-auto px-[18px] pb-4">
        <div role="status">
          {search.state === "searching" ? (
            <p className="flex items-center gap-2 text-ink-2 text-sm">
              <Icon name="hourglass" />
              {t("searching")}
            </p>
          ) : null}
          {search.state === "failed" ? (
            <Notice tone="problem" icon="triangle-alert" className="mt-3">
              {t("failed")}
            </Notice>
          ) : null}
          {outdated ? (
            <Notice tone="waiting" icon="history" className="mt-3">
              {t("outdated")}
            </Notice>
          ) : null}
        </div>
        {found && !outdated ? <Proposal found={found} /> : null}
        <LimitsForm limits={limits} onChange={setLimits} onSuggest={again} />
      </div>
      <footer className="flex flex-wrap items-center gap-2 border-line border-t py-2 pr-3.5 pl-[18px]">
        {search.state === "failed" || outdated ? (
          <Button variant="primary" icon="refresh-cw" onClick={again}>
            {t("again")}
          </Button>
        ) : (
          <Button variant="primary" disabled={!placements || placements.length === 0} onClick={apply}>
            {t("apply", { count: placements?.length ?? 0 })}
          </Button>
        )}
        <Button variant="quiet" onClick={onClose}>
          {t("discard")}
        </Button>
      </footer>
    </aside>
  );
}
