"use client";

import { useTranslations } from "next-intl";
import { useMemo, useRef } from "react";
import { minuteOfDay } from "@/domain/clock";
import { apart } from "@/domain/direction";
import type { PlanItem } from "@/features/agenda-items/plan";
import { placeOf } from "../plan-state";
import { usePlanner } from "../planner-context";
import type { Hand, Preview } from "./preview";

export type Copies = {
  /** Copies what is in hand to where it was dropped. */
  copy: (hand: Hand, preview: Preview) => void;
  /** Copies items to right behind themselves. */
  copyBeside: (itemIds: readonly string[]) => void;
};

/** Copies of items: a visit begins as an idea again, what is inside comes along. */
export function useCopies(): Copies {
  const t = useTranslations("placing");
  const { store, view } = usePlanner();
  const copied = (title: string, count: number) => t("copied", { title: apart(title), count });
  const latest = useRef({ store, view, copied });
  latest.current = { store, view, copied };

  return useMemo(() => {
    async function send(originals: readonly { itemId: string; place: ReturnType<typeof placeOf> }[]): Promise<void> {
      const { store: now, copied: say } = latest.current;
      const [first] = originals;
      if (!first) return;
      const title = now.plan.items.find((one) => one.id === first.itemId)?.title ?? "";
      const sent = await now.send("POST", "items/copies", () => ({
        copies: originals.map(({ itemId, place: { position: _, ...place } }) => ({ itemId, ...place })),
      }));
      if (sent.ok) now.done(say(title, originals.length), sent.data);
      else now.refused(sent.error);
    }

    return {
      copy({ picked, lead }, { items, place }) {
        if (lead.dayId !== place.dayId) latest.current.view(place.dayId);
        const landed = picked.ids.flatMap((id) => items.find((one) => one.id === id) ?? []);
        void send(landed.map((item) => ({ itemId: item.id.replace(/ copy$/, ""), place: placeOf(item) })));
      },
      copyBeside(itemIds) {
        const { items } = latest.current.store.plan;
        const originals = itemIds.flatMap((id) => items.find((one) => one.id === id) ?? []);
        void send(originals.map((item) => ({ itemId: item.id, place: behind(item) })));
      },
    };
  }, []);
}

/** Right after an item, as long as that is the same day. */
function behind(item: PlanItem): ReturnType<typeof placeOf> {
  const { startMinute, durationMinutes } = item;
  const next = (startMinute ?? 0) + (durationMinutes ?? 0);
  return { ...placeOf(item), startMinute: startMinute === null || next > 1_439 ? startMinute : minuteOfDay(next) };
}
