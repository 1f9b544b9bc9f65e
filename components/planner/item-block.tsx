"use client";

import { useTranslations } from "next-intl";
import { type CSSProperties, memo } from "react";
import { kindLook } from "@/components/agenda-items/kinds";
import { classes } from "@/components/ui/classes";
import type { AgendaEntry } from "@/domain/agenda";
import type { PlanItem } from "@/features/agenda-items/plan";
import { BlockWords, CompactWords, LineWords, ShortWords } from "./block-words";
import { useHeld } from "./drag/drag-store";
import { EdgeHandles, liftedLook, selectedRing } from "./drag/edge-handles";
import { GroupLine } from "./group-line";
import { InnerParts } from "./inner-parts";
import { useItemName } from "./item-name";
import { type BlockPlace, GROUP_LINE, type Room } from "./layout";
import { useBlocks } from "./planner-context";
import { sameProps } from "./same-block";
import { useScale } from "./scale";
import { usePeerAt } from "./together/peers";

export type ItemBlockProps = {
  entry: AgendaEntry<PlanItem>;
  place: BlockPlace;
  /** What conflict bands leave to the words. */
  room: Room;
  groupLine: "above" | "inside" | null;
  from: number;
  top: number;
  /** The item in the panel, when it is this one or inside it. */
  openId: string | null;
  /** Drawn in place of who is really at it. */
  peer?: { name: string; colour: "a" | "b" } | null;
};

/** Height of one line of words, px. */
const LINE = 16;

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
export const ItemBlock = memo(function ItemBlock(props: ItemBlockProps) {
  const { entry, place, room, groupLine, from, top, openId, peer: shownPeer } = props;
  const { item, subItems } = entry;
  const { open, mayEdit } = useBlocks();
  const here = usePeerAt(item.id);
  const peer = shownPeer ?? here;
  const t = useTranslations("plan");
  const name = useItemName(item);
  const { isLifted, isSelected } = useHeld(item.id);
  const spoken = isSelected ? t("chosen", { item: name }) : name;
  const isLine = kindLook[item.kind] === "line" && item.hostStatus === null;
  const scale = useScale();
  const height = room.height - (groupLine === "inside" ? GROUP_LINE : 0);
  const compact = scale.words === "compact";
  const short = height <= (compact ? 29 : 30);
  const narrow = place.columns > 1 || room.beside;
  const fits = (short || isLine) && !compact && height >= LINE;
  const insets: CSSProperties = {
    paddingTop: (isLine || short ? 0 : compact ? 2 : 5) + place.height * scale.minute - room.bottom - height,
    paddingBottom: (isLine || short ? 0 : compact ? 1 : 4) + room.bottom,
    ...(room.beside ? { paddingRight: "57%" } : {}),
  };
  const style: CSSProperties = {
    top: top + (place.top - from) * scale.minute + 1,
    height: place.height * scale.minute - 1,
    left: `calc(${(place.column / place.columns) * 100}% + 4px)`,
    width: `calc(${100 / place.columns}% - ${place.column < place.columns - 1 ? 7 : 10}px)`,
  };
  return (
    <li className="group/block absolute" style={style}>
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
        aria-label={peer ? t("itemWithPeer", { item: spoken, name: peer.name }) : spoken}
        aria-current={openId === item.id ? "true" : undefined}
        title={compact ? name : undefined}
        onClick={() => open(item.id)}
        style={insets}
        className={classes(
          // With the focus on it, it stands below the header of its day, which stays (WCAG 2.2, 2.4.11).
          "absolute inset-0 flex w-full scroll-mt-22 cursor-pointer select-none flex-col [-webkit-touch-callout:none] rounded-sm text-left text-ink text-xs",
          // One line fits without being cut (ShortWords).
          !fits && "overflow-hidden",
          isLine ? lineClasses : blockClasses(item),
          // Two side by side on a board of the whole trip have room for a clock time and no more.
          compact && place.columns > 1 ? "pr-0" : "pr-2",
          !isLine && (compact ? (place.columns > 1 ? "pl-[5px]" : "pl-[7px]") : "pl-[11px]"),
          !isLine && short && "justify-center",
          openId === item.id ? "z-2 shadow-[0_0_0_2px_var(--color-ink)]" : peer && peerRings[peer.colour],
          isSelected && selectedRing,
          isLifted && liftedLook,
          "hover:z-2 focus-visible:z-3 focus-visible:overflow-visible",
        )}
      >
        {isLine ? (
          <LineWords item={item} height={height} />
        ) : compact ? (
          <CompactWords item={item} height={height} />
        ) : short ? (
          <ShortWords item={item} narrow={narrow} />
        ) : (
          <BlockWords item={item} height={height} narrow={narrow} partCount={subItems.length} />
        )}
      </button>
      {mayEdit && item.startMinute !== null ? <EdgeHandles itemId={item.id} isChosen={isSelected} /> : null}
      {!isLine && !compact && subItems.length > 0 && !isLifted ? (
        <InnerParts entries={subItems} height={height} bottom={room.bottom} openId={openId} />
      ) : null}
    </li>
  );
}, sameProps);

const lineClasses =
  "justify-center border-0 bg-surface pl-[26px] text-ink-2 before:absolute before:inset-y-[3px] before:left-[11px] before:border-control before:border-l-2 before:border-dotted";

function blockClasses(item: PlanItem): string | undefined {
  const look = kindLook[item.kind];
  const spine =
    "before:absolute before:inset-y-0 before:left-0 before:rounded-l-[3px] before:bg-(--spine,var(--color-line-strong))";
  const status = item.hostStatus ?? (look === "visit" ? "IDEA" : null);
  if (status !== null) return classes(spine, "before:w-1", visitLooks[status]);
  return classes(
    spine,
    "before:w-[3px]",
    look === "visit" || look === "line" ? "border border-line-strong bg-surface" : looks[look],
  );
}
