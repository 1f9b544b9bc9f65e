"use client";

import { useTranslations } from "next-intl";
import type { CSSProperties } from "react";
import { kindLook } from "@/components/agenda-items/kinds";
import { classes } from "@/components/ui/classes";
import type { AgendaEntry } from "@/domain/agenda";
import type { PlanItem } from "@/features/agenda-items/plan";
import { BlockWords, LineWords, ShortWords } from "./block-words";
import { GroupLine } from "./group-line";
import { InnerParts } from "./inner-parts";
import { useItemName } from "./item-name";
import { type BlockPlace, GROUP_LINE, type Room } from "./layout";
import { usePlanner } from "./planner-context";
import { useMoves } from "./use-moves";

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
          <BlockWords
            item={item}
            height={height}
            narrow={place.columns > 1 || room.beside}
            partCount={subItems.length}
          />
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
