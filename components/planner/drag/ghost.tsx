"use client";

import { useTranslations } from "next-intl";
import { memo, type RefObject, useCallback, useLayoutEffect, useRef } from "react";
import { statusTone } from "@/components/agenda-items/kinds";
import { Status } from "@/components/ui/status-glyph";
import { useBlocks } from "../planner-context";
import { timeOf } from "../words";
import { type Drag, useCarried } from "./drag-store";
import { writeText } from "./write-text";

/** What is in hand, under the pointer. While it moves only its transform and its time change, past React. */
export const Ghost = memo(function Ghost({ ref }: { ref: RefObject<HTMLDivElement | null> }) {
  const t = useTranslations("placing");
  const items = useTranslations("items");
  const hand = useCarried((drag) => (drag?.by === "pointer" && !drag.hand.picked.edge ? drag.hand : null));
  const dragged = useBlocks().drag;
  const time = useRef<HTMLSpanElement | null>(null);
  const part = useCallback(
    (element: HTMLDivElement | null) => {
      ref.current = element;
      const end = dragged.part(element);
      return () => {
        ref.current = null;
        end?.();
      };
    },
    [dragged, ref],
  );
  useLayoutEffect(() => {
    if (!hand) return;
    const write = () => {
      const { drag } = dragged.get();
      if (!time.current || !drag) return;
      writeText(time.current, [hand.copying ? t("copy") : "", timeInHand(drag)].filter(Boolean).join(" · "));
    };
    write();
    return dragged.subscribe(write);
  }, [dragged, hand, t]);
  if (!hand) return null;
  const { lead, picked } = hand;
  const more = picked.ids.length - 1;
  return (
    <div
      ref={part}
      aria-hidden="true"
      className="pointer-events-none fixed top-0 left-0 z-60 -rotate-[1.2deg] rounded-sm border border-control border-dashed bg-surface px-[11px] pt-[5px] pb-3 text-ink text-xs shadow-lift will-change-transform"
    >
      <span className="flex items-center justify-between gap-1.5 whitespace-nowrap text-2xs text-ink-2">
        {/* Of a size that words do not change, so that nothing around is laid out again; cutting it off would cost more (write-text.ts). */}
        <span ref={time} className="h-[1lh] min-w-28 flex-1 contain-layout contain-size" />
        {lead.hostStatus ? (
          <Status tone={statusTone[lead.hostStatus]} className="gap-1! text-2xs">
            {items(`status.${lead.hostStatus}`)}
          </Status>
        ) : null}
      </span>
      <span className="block font-semibold text-sm leading-[1.0625rem]">{lead.title}</span>
      {more > 0 ? <span className="block text-ink-2">{t("andMore", { count: more })}</span> : null}
    </div>
  );
});

function timeInHand({ hand: { lead }, preview }: Drag): string {
  return timeOf({ ...lead, startMinute: preview ? preview.place.startMinute : lead.startMinute }) ?? "";
}
