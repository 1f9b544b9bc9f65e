"use client";

import { useTranslations } from "next-intl";
import type { CSSProperties } from "react";
import { itemIcon, kindLook, statusTone } from "@/components/agenda-items/kinds";
import { classes } from "@/components/ui/classes";
import { Icon } from "@/components/ui/icon";
import { Status } from "@/components/ui/status-glyph";
import type { AgendaEntry } from "@/domain/agenda";
import { formatClock, formatDuration } from "@/domain/clock";
import type { PlanItem } from "@/features/agenda-items/plan";
import { GroupLine } from "./group-line";
import { type BlockPlace, GROUP_LINE, type Room } from "./layout";
import { usePlanner } from "./planner-context";
import { useMoves } from "./use-moves";
import { timeOf } from "./words";

type Props = {
  entry: AgendaEntry<PlanItem>;
  place: BlockPlace;
  /** What conflict bands leave to the words. */
  room: Room;
  groupLine: "above" | "inside" | null;
  from: number;
  top: number;
  /** Somebody else who has it open, in the colour they have everywhere. */
  peer?: { name: string; colour: "a" | "b" } | null;
};

const peerRings = { a: "shadow-[0_0_0_2px_var(--color-person-a)]", b: "shadow-[0_0_0_2px_var(--color-person-b)]" };
const peerFlags = { a: "bg-person-a", b: "bg-person-b" };

const looks = {
  talk: "border-0 bg-talk-tint [--spine:var(--color-talk)]",
  panel: "border-0 bg-panel-tint [--spine:var(--color-panel)]",
  meal: "border-0 bg-meal-tint [--spine:var(--color-meal)]",
  social: "border-0 bg-social-tint [--spine:var(--color-social)]",
};

const visitLooks = {
  IDEA: "border border-dashed border-control bg-surface before:hidden",
  REQUESTED:
    "border border-ochre-line bg-surface before:bg-[repeating-linear-gradient(to_bottom,var(--color-ochre)_0_6px,var(--color-ochre-tint)_6px_10px)]",
  CONFIRMED:
    "border border-spruce-line bg-spruce-tint [--spine:var(--color-spruce)] [--glyph-cut:var(--color-spruce-tint)]",
  DECLINED: "border border-vermilion-line bg-surface before:hidden",
  CANCELLED: "border border-vermilion-line bg-surface before:hidden",
};

/** An item on the time grid: certainty as fill, kind as tint; a transfer is a dotted line. */
export function ItemBlock({ entry: { item, subItems }, place, room, groupLine, from, top, peer = null }: Props) {
  const { openId, open, board } = usePlanner();
  const { onKeyDown } = useMoves();
  const t = useTranslations("plan");
  const name = useItemName(item);
  const isLine = kindLook[item.kind] === "line" && item.hostStatus === null;
  const height = room.height - (groupLine === "inside" ? GROUP_LINE : 0);
  const short = height <= 30;
  const insets: CSSProperties = {
    paddingTop: (isLine || short ? 0 : 5) + place.height - room.bottom - height,
    paddingBottom: (isLine || short ? 0 : 4) + room.bottom,
    ...(room.beside ? { paddingRight: "57%" } : {}),
  };
  const style: CSSProperties = {
    top: top + place.top - from + 1,
    height: place.height - 1,
    left: `calc(${(place.column / place.columns) * 100}% + 4px)`,
    width: `calc(${100 / place.columns}% - ${place.column < place.columns - 1 ? 7 : 10}px)`,
  };
  return (
    <li className="absolute" style={style}>
      {peer ? (
        <span
          aria-hidden="true"
          className={classes(
            "absolute -top-[17px] right-1.5 z-4 rounded-t-[3px] px-[7px] font-semibold text-on-ink text-xs leading-4",
            peerFlags[peer.colour],
          )}
        >
          {peer.name}
        </span>
      ) : null}
      {groupLine ? <GroupLine item={item} at={groupLine} top={room.top} /> : null}
      <button
        type="button"
        id={`item-${item.id}`}
        data-item={item.id}
        aria-label={peer ? t("itemWithPeer", { item: name, name: peer.name }) : name}
        aria-current={openId === item.id ? "true" : undefined}
        onClick={() => open(item.id)}
        onKeyDown={board.mayEdit ? onKeyDown(item) : undefined}
        style={insets}
        className={classes(
          "absolute inset-0 flex w-full cursor-pointer flex-col overflow-hidden rounded-sm pr-2 text-left text-ink text-xs",
          isLine ? lineClasses : blockClasses(item),
          !isLine && (short ? "justify-center pl-[11px]" : "pl-[11px]"),
          openId === item.id ? "z-2 shadow-[0_0_0_2px_var(--color-ink)]" : peer && peerRings[peer.colour],
          "hover:z-2 focus-visible:z-3 focus-visible:overflow-visible",
        )}
      >
        {isLine ? (
          <LineWords item={item} />
        ) : short ? (
          <ShortWords item={item} />
        ) : (
          <Words item={item} height={height} narrow={place.columns > 1 || room.beside} partCount={subItems.length} />
        )}
      </button>
      {!isLine && subItems.length > 0 ? <InnerParts entries={subItems} height={height} bottom={room.bottom} /> : null}
    </li>
  );
}

const lineClasses =
  "justify-center border-0 bg-surface pl-[26px] text-ink-2 before:absolute before:inset-y-[3px] before:left-[11px] before:border-control before:border-l-2 before:border-dotted";

function blockClasses(item: PlanItem): string | undefined {
  const look = kindLook[item.kind];
  const spine = "before:absolute before:inset-y-0 before:left-0 before:bg-(--spine,var(--color-line-strong))";
  const status = item.hostStatus ?? (look === "visit" ? "IDEA" : null);
  if (status !== null) return classes(spine, "before:w-1", visitLooks[status]);
  return classes(
    spine,
    "before:w-[3px]",
    look === "visit" || look === "line" ? "border border-line-strong bg-surface" : looks[look],
  );
}

type WordsProps = { item: PlanItem; height: number; narrow: boolean; partCount: number };

function Words({ item, height, narrow, partCount }: WordsProps) {
  const t = useTranslations("items");
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
  return (
    <>
      <span className="flex w-full items-center justify-between gap-1.5 whitespace-nowrap text-2xs text-ink-2">
        <span>{`${item.tentative ? "~ " : ""}${timeOf(item) ?? ""}`}</span>
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
      {detail && (!narrow || height >= 110) ? (
        <span className="block max-w-full truncate text-ink-2">{detail}</span>
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
  const place = [item.venueName ?? item.place, item.room].filter(Boolean).join(", ");
  if (!place) return null;
  return (
    <span className="inline-flex min-w-0 items-center gap-1">
      <Icon name="map-pin" size={12} />
      <span className="truncate">{place}</span>
    </span>
  );
}

function ShortWords({ item }: { item: PlanItem }) {
  return (
    <span className="flex w-full min-w-0 items-center gap-1.5 whitespace-nowrap">
      <Icon name={itemIcon(item)} size={12} />
      <span className="truncate font-semibold">{item.title}</span>
      <span className="ml-auto text-2xs text-ink-2">{timeOf(item)}</span>
    </span>
  );
}

function LineWords({ item }: { item: PlanItem }) {
  return (
    <span className="flex w-full min-w-0 items-center gap-1.5 whitespace-nowrap leading-[0.9375rem]">
      <span className="absolute left-[5px] grid h-[18px] w-3.5 place-items-center bg-surface">
        <Icon name={itemIcon(item)} size={14} />
      </span>
      <span className="truncate">{item.title}</span>
      <span className="ml-auto text-2xs">
        {item.durationMinutes === null ? timeOf(item) : formatDuration(item.durationMinutes)}
      </span>
    </span>
  );
}

const HEAD = 44;
const PART = 19;

/** The parts of an item inside its block, as many as have room. */
function InnerParts({ entries, height, bottom }: { entries: AgendaEntry<PlanItem>[]; height: number; bottom: number }) {
  const t = useTranslations("plan");
  const { open, board, openId } = usePlanner();
  const { onKeyDown } = useMoves();
  const room = Math.max(0, Math.floor((height - HEAD) / PART));
  const shown = entries.length > room ? entries.slice(0, Math.max(0, room - 1)) : entries;
  const more = entries.length - shown.length;
  return (
    <ol
      className="pointer-events-none absolute inset-x-0 z-3 m-0 list-none p-0 pr-1 pl-2.5"
      style={{ bottom: bottom + 4 }}
    >
      {shown.map(({ item }) => (
        <li key={item.id}>
          <PartButton
            item={item}
            openId={openId}
            onOpen={open}
            onKeyDown={board.mayEdit ? onKeyDown(item) : undefined}
          />
        </li>
      ))}
      {more > 0 ? <li className="px-1 text-2xs text-ink-2">{t("morePartsIn", { count: more })}</li> : null}
    </ol>
  );
}

type PartButtonProps = {
  item: PlanItem;
  openId: string | null;
  onOpen: (itemId: string) => void;
  onKeyDown: ReturnType<ReturnType<typeof useMoves>["onKeyDown"]> | undefined;
};

function PartButton({ item, openId, onOpen, onKeyDown }: PartButtonProps) {
  const name = useItemName(item);
  return (
    <button
      type="button"
      id={`item-${item.id}`}
      data-item={item.id}
      aria-label={name}
      aria-current={openId === item.id ? "true" : undefined}
      onClick={() => onOpen(item.id)}
      onKeyDown={onKeyDown}
      className="pointer-events-auto flex h-[19px] w-full min-w-0 items-center gap-1.5 rounded-xs border-0 bg-transparent px-1 text-left text-2xs text-ink hover:bg-surface aria-[current=true]:bg-surface aria-[current=true]:shadow-[0_0_0_1.5px_var(--color-ink)]"
    >
      <span className="text-ink-2">{item.startMinute === null ? "·" : formatClock(item.startMinute)}</span>
      <span className="truncate font-medium">{item.title}</span>
    </button>
  );
}

/** What a block is called for people who listen: time, title, kind, status, conflicts. */
export function useItemName(item: PlanItem): string {
  const t = useTranslations("plan");
  const words = useTranslations("items");
  const { store } = usePlanner();
  const { startMinute, durationMinutes } = item;
  const count = store.plan.conflicts.filter((one) => one.itemIds.includes(item.id)).length;
  const time =
    startMinute === null
      ? t("noTime")
      : durationMinutes === null
        ? formatClock(startMinute)
        : t("clockRange", { start: formatClock(startMinute), end: (timeOf(item) ?? "").slice(6) });
  return t("itemName", {
    time,
    title: item.title,
    kind: words(`kind.${item.kind}`),
    status: item.hostStatus ? t("itemStatus", { status: words(`status.${item.hostStatus}`) }) : "",
    clash: count > 0 ? t("itemClash", { count }) : "",
  });
}

function speakersOf(item: PlanItem): string | null {
  const names = item.parts.flatMap((part) => part.personName ?? part.hostName ?? []);
  const first = item.parts[0];
  if (names.length === 1 && first?.roleThen) return `${names[0]}, ${first.roleThen}`;
  return names.length > 0 ? names.join(", ") : null;
}
