"use client";

import { useTranslations } from "next-intl";
import type { CSSProperties, ReactNode } from "react";
import { itemIcon, statusTone } from "@/components/agenda-items/kinds";
import { classes } from "@/components/ui/classes";
import { Icon } from "@/components/ui/icon";
import { Status, StatusGlyph } from "@/components/ui/status-glyph";
import { formatClock, formatDuration } from "@/domain/clock";
import { joinApart } from "@/domain/direction";
import { hyphenated } from "@/domain/hyphenated";
import type { PlanItem } from "@/features/agenda-items/plan";
import { useMarks } from "./item-name";
import { useItemFacts } from "./planner-context";
import { useScale } from "./scale";
import { timeWords } from "./words";

type Props = { item: PlanItem; height: number; narrow: boolean; partCount: number };

/** Least heights of a block that has a third line, and of one in which what is special has a line of its own, px. */
const THIRD_LINE = 56;
const MARKS_LINE = 78;
/** Height of a line of a title, and of what stands around the title in any case, px. */
const TITLE_LINE = 17;
const AROUND_TITLE = 25;
const FOOT = 16;
/** Letters that any line of a title holds, as wide as its day and half as wide. */
const WIDE_LINE = 26;
const NARROW_LINE = 12;

/** Time and status, title, who speaks, what is special, and at the foot of tall blocks kind and place. */
export function BlockWords({ item, height, narrow, partCount }: Props) {
  const t = useTranslations("items");
  const plan = useTranslations("plan");
  const marks = useMarks(item).join(" · ");
  const off = item.hostStatus === "DECLINED" || item.hostStatus === "CANCELLED";
  const status = item.hostStatus ? (
    <Status tone={statusTone[item.hostStatus]} className="gap-1! text-2xs">
      {t(`status.${item.hostStatus}`)}
    </Status>
  ) : (
    <span className="inline-flex items-center gap-1 text-2xs text-ink-2">
      <Icon name={itemIcon(item)} size={12} />
      {t(`kind.${item.kind}`)}
    </span>
  );
  const detail =
    item.hostStatus === "DECLINED"
      ? item.hostAnswer
      : (speakersOf(item) ?? (item.hostName === item.title ? null : item.hostName));
  const foot = height >= 90 && partCount === 0;
  // A status at the foot of a narrow block costs its title no second line.
  const footRoom =
    narrow && height >= AROUND_TITLE + (item.title.length > NARROW_LINE ? 2 : 1) * TITLE_LINE + FOOT ? FOOT : 0;
  const lines = Math.max(1, Math.floor((height - AROUND_TITLE - footRoom) / TITLE_LINE));
  const ownLine = height >= MARKS_LINE;
  const atTime = height < THIRD_LINE ? marks : "";
  const third = narrow && height < 110 ? "" : (detail ?? "");
  const thirdLine = joinApart([third, ownLine || atTime ? "" : marks], " · ");
  const time = `${item.tentative ? "~ " : ""}${timeWords(item, plan) ?? ""}`;
  return (
    <>
      <span className="flex w-full items-center justify-between gap-1.5 whitespace-nowrap text-2xs text-ink-2">
        <span className="truncate">{[time, atTime].filter(Boolean).join(" · ")}</span>
        {narrow ? null : status}
      </span>
      <span
        style={{ "--lines": lines } as CSSProperties}
        className={classes(
          "shrink-0 font-semibold text-sm leading-[1.0625rem]",
          (narrow || item.title.length > lines * WIDE_LINE) &&
            "wrap-anywhere line-clamp-(--lines) w-full group-has-focus-visible/block:line-clamp-none",
          off && "text-ink-2 line-through decoration-vermilion-ink",
        )}
      >
        {narrow ? hyphenated(item.title) : item.title}
      </span>
      {thirdLine || (marks && ownLine) ? (
        <WholeLines>
          {thirdLine ? <span className="w-full truncate text-ink-2">{thirdLine}</span> : null}
          {marks && ownLine ? (
            <span
              className={classes("w-full text-2xs text-ink-2", foot && height >= 120 ? "line-clamp-2" : "truncate")}
            >
              {marks}
            </span>
          ) : null}
        </WholeLines>
      ) : null}
      {narrow && footRoom > 0 ? <span className="mt-auto">{status}</span> : null}
      {foot && !narrow ? (
        <span className="mt-auto flex items-center gap-2 whitespace-nowrap text-2xs text-ink-2">
          {item.hostStatus ? (
            <span className="inline-flex items-center gap-1">
              <Icon name={itemIcon(item)} size={12} />
              {t(`kind.${item.kind}`)}
            </span>
          ) : null}
          <PlaceWords item={item} />
        </span>
      ) : null}
    </>
  );
}

/**
 * Lines below a title, which takes one line or more: as many as find room, and none of them by half. What finds none goes on in a
 * further column, out of sight. An hour is three lines high but for a pixel or two, which the last one takes of what is below it.
 */
function WholeLines({ children }: { children: ReactNode }) {
  return (
    <span className="-mb-[3px] flex min-h-0 w-full flex-col flex-wrap overflow-hidden *:shrink-0">
      <span className="h-0 w-full" />
      {children}
    </span>
  );
}

function PlaceWords({ item }: { item: PlanItem }) {
  const place = joinApart([item.venueName ?? item.place, item.room, item.floor], ", ");
  if (!place) return null;
  return (
    <span className="inline-flex min-w-0 items-center gap-1">
      <Icon name="map-pin" size={12} />
      <span className="truncate">{place}</span>
    </span>
  );
}

/**
 * Everything on one line, for half an hour and less. In a narrow block the time gives way: the grid says it too.
 * Only the title is cut: each part of a block that can be cut is one more piece for the browser to put together
 * whenever something moves over the board.
 */
export function ShortWords({ item, narrow }: { item: PlanItem; narrow: boolean }) {
  const plan = useTranslations("plan");
  const marks = useMarks(item).join(" · ");
  return (
    <span className="flex w-full min-w-0 items-center gap-1.5 whitespace-nowrap">
      <Icon name={itemIcon(item)} size={12} />
      <span className="truncate font-semibold">{item.title}</span>
      {marks ? <span className="min-w-0 flex-1 basis-6 truncate text-2xs text-ink-2">{marks}</span> : null}
      {narrow ? null : (
        <span className="ml-auto text-2xs text-ink-2">{`${item.tentative ? "~ " : ""}${timeWords(item, plan) ?? ""}`}</span>
      )}
    </span>
  );
}

/** Height of a line of compact words, px. */
const COMPACT_LINE = 13;

/** When and what, on a board of the whole trip; a block of one line keeps its title. */
export function CompactWords({ item, height }: { item: PlanItem; height: number }) {
  const off = item.hostStatus === "DECLINED" || item.hostStatus === "CANCELLED";
  const lines = Math.floor((height - 4) / COMPACT_LINE);
  const clamp = { WebkitLineClamp: Math.max(1, lines - 1) };
  return (
    <>
      {lines > 1 ? (
        <span className="flex w-full items-center gap-1 text-2xs text-ink-2 leading-[0.8125rem]">
          <span>{item.startMinute === null ? null : formatClock(item.startMinute)}</span>
          <span className="ml-auto inline-flex">
            {item.hostStatus ? (
              <StatusGlyph tone={statusTone[item.hostStatus]} size={10} />
            ) : (
              <Icon name={itemIcon(item)} size={10} />
            )}
          </span>
        </span>
      ) : null}
      <span
        style={clamp}
        className={classes(
          "wrap-anywhere line-clamp-1 w-full font-semibold text-2xs leading-[0.8125rem]",
          off && "text-ink-2 line-through decoration-vermilion-ink",
        )}
      >
        {hyphenated(item.title)}
      </span>
    </>
  );
}

/** Least height of a line that has a second one for where its end has other clocks, px. */
const SECOND_LINE = 34;

/** A transfer: by what, what, and how long; where it ends on other clocks, what those show. */
export function LineWords({ item, height }: { item: PlanItem; height: number }) {
  const plan = useTranslations("plan");
  const { arrival } = useItemFacts(item.id);
  const all = useMarks(item);
  const ends = arrival && height >= SECOND_LINE ? plan("mark.arrives", arrival) : null;
  const marks = all.filter((mark) => mark !== ends).join(" · ");
  const { words } = useScale();
  return (
    <>
      <span className="flex w-full min-w-0 items-center gap-1.5 whitespace-nowrap leading-[0.9375rem]">
        <span className="absolute left-[5px] grid h-[18px] w-3.5 place-items-center bg-surface">
          <Icon name={itemIcon(item)} size={14} />
        </span>
        <span className="truncate">{item.title}</span>
        {words === "full" ? (
          <>
            {marks ? <span className="min-w-0 flex-1 basis-6 truncate text-2xs">{marks}</span> : null}
            <span className="ml-auto text-2xs">
              {item.durationMinutes === null || item.endCertainty !== "FIXED" || item.longestMinutes !== null
                ? timeWords(item, plan)
                : formatDuration(item.durationMinutes)}
            </span>
          </>
        ) : null}
      </span>
      {ends && words === "full" ? (
        <span className="w-full truncate text-2xs text-ink-2 leading-[0.9375rem]">{ends}</span>
      ) : null}
    </>
  );
}

/** Who has a part, in words; null when nobody has. */
export function speakersOf(item: PlanItem): string | null {
  const names = item.parts.flatMap((part) => part.personName ?? part.nameThen ?? part.hostName ?? []);
  const first = item.parts[0];
  if (names.length === 1 && first?.roleThen) return joinApart([names[0], first.roleThen], ", ");
  return names.length > 0 ? joinApart(names, ", ") : null;
}
