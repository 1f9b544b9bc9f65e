"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { StatusGlyph, type Tone } from "@/components/ui/status-glyph";
import { formatDuration } from "@/domain/clock";
import { apart, joinApart } from "@/domain/direction";
import type { MoveProblem } from "@/domain/warnings/move-judge";
import type { PlanConflict } from "@/features/agenda-items/judge-plan";
import { usePlanner } from "../planner-context";
import { severityTone } from "../warnings/order";
import { warningText, warningTitle } from "../warnings/words";
import { dayLabel, timeOf } from "../words";
import { PlacingPart } from "./placing-part";
import type { Hand, Preview } from "./preview";

/** More conflicts than these are counted. */
const LISTED = 4;

type Props = {
  hand: Hand;
  preview: Preview;
  /** What would not work besides clashes. */
  problems: readonly MoveProblem[];
};

/** What a drop here would mean, line by line. */
export function PlacingChanges({ hand, preview, problems }: Props) {
  const t = useTranslations("placing");
  const warnings = useTranslations("warnings");
  const { names, locale } = usePlanner();
  const { lead, plan } = hand;
  const { conflicts } = preview;
  const landing = preview.items.find((one) => one.id === lead.id) ?? lead;
  const parent = plan.items.find((one) => one.id === landing.parentId);
  const moves = landing.dayId !== lead.dayId || landing.startMinute !== lead.startMinute;
  const told = lead.hostStatus === "CONFIRMED" || lead.hostStatus === "REQUESTED";
  const day = plan.days.find((one) => one.id === lead.dayId);
  const before = [day ? dayLabel(day, names, locale) : "", timeOf(lead) ?? ""].filter(Boolean).join(" ");
  return (
    <PlacingPart title={t("changes")}>
      <ul className="m-0 grid list-none gap-2.5 p-0">
        {conflicts.slice(0, LISTED).map((one) => (
          <ConflictLine key={`${one.kind} ${one.itemIds.join()}`} conflict={one} preview={preview} hand={hand} />
        ))}
        {conflicts.length > LISTED ? (
          <Line tone="problem" title={t("moreConflicts", { count: conflicts.length - LISTED })} />
        ) : null}
        {problems.slice(0, LISTED).map((one) => (
          <Line
            key={`${one.rule} ${one.itemIds.join()}`}
            tone={severityTone[one.severity]}
            title={warningTitle(warnings, one, locale)}
          >
            {warningText(warnings, one, locale)}
          </Line>
        ))}
        {problems.length > LISTED ? (
          <Line tone="waiting" title={t("moreProblems", { count: problems.length - LISTED })} />
        ) : null}
        {conflicts.length === 0 && landing.dayId !== null ? <Line tone="settled" title={t("nothingClashes")} /> : null}
        {lead.wishedTime ? (
          <Line tone="waiting" title={t("wish")}>
            {lead.wishedTime}
          </Line>
        ) : null}
        {parent && parent.id !== lead.parentId ? (
          <Line tone="settled" title={t("becomesPart", { parent: apart(parent.title) })} />
        ) : null}
        {moves && told && before ? (
          <Line tone="waiting" title={t(lead.hostStatus === "CONFIRMED" ? "confirmedOther" : "askedOther")}>
            {t("toldBefore", { time: before })}
          </Line>
        ) : null}
        {lead.dayId === null && landing.dayId !== null && lead.hostStatus === "IDEA" ? (
          <Line tone="idea" title={t("asIdea")}>
            {t("nobodyTold")}
          </Line>
        ) : null}
      </ul>
    </PlacingPart>
  );
}

function ConflictLine({ conflict, preview, hand }: { conflict: PlanConflict; preview: Preview; hand: Hand }) {
  const t = useTranslations("placing");
  const plan = useTranslations("plan");
  const { kind, itemIds, minutes } = conflict;
  const other = preview.items.find((one) => itemIds.includes(one.id) && !hand.lifted.has(one.id));
  const title =
    minutes > 0
      ? t("clash", { kind: plan(`conflict.${kind}`), length: formatDuration(minutes) })
      : plan(`conflict.${kind}`);
  return (
    <Line tone="problem" title={title}>
      {other ? joinApart([other.title, timeOf(other)], ", ") : null}
    </Line>
  );
}

function Line({ tone, title, children }: { tone: Tone; title: string; children?: ReactNode }) {
  return (
    <li className="grid grid-cols-[14px_1fr] gap-x-2 text-sm">
      <span className="pt-[3px]">
        <StatusGlyph tone={tone} />
      </span>
      <span>
        <span className="block font-semibold">{title}</span>
        {children ? <span className="block text-ink-2">{children}</span> : null}
      </span>
    </li>
  );
}
