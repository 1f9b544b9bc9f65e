"use client";

import { useTranslations } from "next-intl";
import { itemIcon, statusTone } from "@/components/agenda-items/kinds";
import { classes } from "@/components/ui/classes";
import { Icon } from "@/components/ui/icon";
import { Status } from "@/components/ui/status-glyph";
import { formatDuration } from "@/domain/clock";
import type { PlanItem } from "@/features/agenda-items/plan";
import { useMarks } from "./item-name";
import { timeWords } from "./words";

type Props = { item: PlanItem; height: number; narrow: boolean; partCount: number };

/** Least heights of a block that has a third line, and of one in which what is special has a line of its own, px. */
const THIRD_LINE = 56;
const MARKS_LINE = 78;

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
  const ownLine = height >= MARKS_LINE;
  const atTime = height < THIRD_LINE ? marks : "";
  const third = narrow && height < 110 ? "" : (detail ?? "");
  const thirdLine = [third, ownLine || atTime ? "" : marks].filter(Boolean).join(" · ");
  const time = `${item.tentative ? "~ " : ""}${timeWords(item, plan) ?? ""}`;
  return (
    <>
      <span className="flex w-full items-center justify-between gap-1.5 whitespace-nowrap text-2xs text-ink-2">
        <span className="truncate">{[time, atTime].filter(Boolean).join(" · ")}</span>
        {narrow ? null : status}
      </span>
      <span
        className={classes(
          "font-semibold text-sm leading-[1.0625rem]",
          off && "text-ink-2 line-through decoration-vermilion-ink",
        )}
      >
        {item.title}
      </span>
      {thirdLine ? <span className="block max-w-full truncate text-ink-2">{thirdLine}</span> : null}
      {marks && ownLine ? (
        <span
          className={classes("max-w-full text-2xs text-ink-2", foot && height >= 120 ? "line-clamp-2" : "truncate")}
        >
          {marks}
        </span>
      ) : null}
      {narrow ? <span className="mt-auto">{status}</span> : null}
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

function PlaceWords({ item }: { item: PlanItem }) {
  const place = [item.venueName ?? item.place, item.room, item.floor].filter(Boolean).join(", ");
  if (!place) return null;
  return (
    <span className="inline-flex min-w-0 items-center gap-1">
      <Icon name="map-pin" size={12} />
      <span className="truncate">{place}</span>
    </span>
  );
}

/** Everything on one line, for half an hour and less. */
export function ShortWords({ item }: { item: PlanItem }) {
  const plan = useTranslations("plan");
  const marks = useMarks(item).join(" · ");
  return (
    <span className="flex w-full min-w-0 items-center gap-1.5 whitespace-nowrap">
      <Icon name={itemIcon(item)} size={12} />
      <span className="truncate font-semibold">{item.title}</span>
      {marks ? <span className="min-w-0 flex-1 basis-6 truncate text-2xs text-ink-2">{marks}</span> : null}
      {/* In a narrow block the time gives way: the grid says it too. */}
      <span className="ml-auto min-w-0 shrink-[12] truncate text-2xs text-ink-2">{`${item.tentative ? "~ " : ""}${timeWords(item, plan) ?? ""}`}</span>
    </span>
  );
}

/** A transfer: by what, what, and how long. */
export function LineWords({ item }: { item: PlanItem }) {
  const plan = useTranslations("plan");
  const marks = useMarks(item).join(" · ");
  return (
    <span className="flex w-full min-w-0 items-center gap-1.5 whitespace-nowrap leading-[0.9375rem]">
      <span className="absolute left-[5px] grid h-[18px] w-3.5 place-items-center bg-surface">
        <Icon name={itemIcon(item)} size={14} />
      </span>
      <span className="truncate">{item.title}</span>
      {marks ? <span className="min-w-0 flex-1 basis-6 truncate text-2xs">{marks}</span> : null}
      <span className="ml-auto text-2xs">
        {item.durationMinutes === null || item.endCertainty !== "FIXED" || item.longestMinutes !== null
          ? timeWords(item, plan)
          : formatDuration(item.durationMinutes)}
      </span>
    </span>
  );
}

function speakersOf(item: PlanItem): string | null {
  const names = item.parts.flatMap((part) => part.personName ?? part.nameThen ?? part.hostName ?? []);
  const first = item.parts[0];
  if (names.length === 1 && first?.roleThen) return `${names[0]}, ${first.roleThen}`;
  return names.length > 0 ? names.join(", ") : null;
}
