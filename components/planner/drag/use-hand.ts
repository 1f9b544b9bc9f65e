"use client";

import { useTranslations } from "next-intl";
import { useEffect, useMemo, useRef } from "react";
import { inOrder } from "@/domain/agenda";
import { usePlanner } from "../planner-context";
import { revisionOf } from "../reverse";
import { useWords } from "../use-moves";
import type { Drag } from "./drag-store";
import { changedIds, type DropPlace, isSamePlace, type Picked, placeNow } from "./placing";
import { type Hand, handWith, type Preview, planAfter, previewOf } from "./preview";
import { nearestSlots, type Slot, slotsOfDay } from "./slots";
import { useCopies } from "./use-copies";
import { useMoveJudge } from "./use-move-judge";

/** Picks up, carries, drops and puts back, for whatever device asks. */
export function useHand() {
  const t = useTranslations("placing");
  const planner = usePlanner();
  const words = useWords();
  const copies = useCopies();
  const moves = useMoveJudge();
  const dragged = usePlanner().drag;
  const movedMany = (count: number, conflicts: number) => t("movedMany", { count, conflicts });
  const latest = useRef({ planner, words, copies, movedMany });
  latest.current = { planner, words, copies, movedMany };
  const found = useRef<Slot[]>([]);
  const looking = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const hand = useMemo(() => {
    dragged.tellWith((drag) => ({
      slots: nearestSlots(drag.hand, found.current, drag.preview?.place ?? placeNow(drag.hand.lead)),
      problems: moves.problemsOf(drag),
    }));

    function judgeMoves(inHand: Hand): void {
      void moves.prepare(inHand, () => {
        const { drag } = dragged.get();
        if (drag?.hand === inHand) dragged.show({ ...drag });
      });
    }

    /** Looks through one day after the other, so that the pointer never waits. */
    function lookForSlots(drag: Drag): void {
      found.current = [];
      clearTimeout(looking.current);
      if (drag.hand.picked.edge || drag.hand.picked.ids.length > 1) return;
      const days = inOrder(drag.hand.plan.days).map((day) => day.id);
      const next = () => {
        const dayId = days.shift();
        const now = dragged.get().drag;
        if (!dayId || now?.hand !== drag.hand) return;
        found.current = [...found.current, ...slotsOfDay(drag.hand, dayId)];
        if (days.length === 0) dragged.show({ ...now });
        looking.current = setTimeout(next, 16);
      };
      looking.current = setTimeout(next, 120);
    }

    function pickUp(picked: Picked, by: Drag["by"], copying = false): Drag | null {
      const { board, store } = latest.current.planner;
      const inHand = handWith(board, store.plan, picked, copying);
      if (!inHand) return null;
      const drag: Drag = { hand: inHand, by, preview: null, slots: [], problems: [] };
      dragged.show(drag);
      judgeMoves(inHand);
      lookForSlots(drag);
      return drag;
    }

    /** Shows what a drop would do here. */
    function carry(place: DropPlace | null): void {
      const { drag } = dragged.get();
      if (!drag || isSamePlace(drag.preview?.place ?? null, place)) return;
      const preview = place && previewOf(drag.hand, place);
      dragged.show({ ...drag, preview });
    }

    function putBack(): void {
      clearTimeout(looking.current);
      dragged.show(null);
    }

    function drop(): void {
      const { drag } = dragged.get();
      putBack();
      if (!drag?.preview) return;
      const { hand: inHand, preview } = drag;
      if (inHand.copying) latest.current.copies.copy(inHand, preview);
      else if (!isSamePlace(preview.place, placeNow(inHand.lead))) land(drag, preview);
    }

    function land({ hand: inHand, by }: Drag, preview: Preview): void {
      const { planner: now, words: say, movedMany: sayMany } = latest.current;
      const after = planAfter(inHand, preview);
      const changed = changedIds(inHand.plan.items, after.items);
      const { ids, leadId } = inHand.picked;
      const what = ids.length > 1 ? () => sayMany(ids.length, preview.conflicts.length) : say(leadId);
      now.refocus.current = by === "keyboard" ? leadId : null;
      // Where a pointer let go is in sight.
      if (by === "keyboard" && inHand.lead.dayId !== preview.place.dayId) now.view(preview.place.dayId);
      dragged.select([]);
      const { groupIds } = preview.place;
      if (groupIds) return void landFor(preview, leadId, groupIds, what(after));
      if (changed.length > 0) void now.store.place(changed, after, what);
    }

    /** A place for other groups is a change of more than the place. */
    async function landFor(
      { place }: Preview,
      itemId: string,
      groupIds: readonly string[],
      what: string,
    ): Promise<void> {
      const { store } = latest.current.planner;
      const { dayId, startMinute, parentId, durationMinutes } = place;
      const sent = await store.send("PATCH", `items/${itemId}`, (now) => ({
        ...{ dayId, startMinute, parentId, durationMinutes, groupIds },
        revision: revisionOf(now, itemId),
      }));
      if (sent.ok) store.done(what, sent.data);
      else store.refused(sent.error);
    }

    return { pickUp, carry, drop, putBack, judgeMoves, get: () => dragged.get().drag };
  }, [dragged, moves]);

  // Somebody else changed the plan meanwhile: what is in hand is judged over the plan as it is now.
  const { plan } = planner.store;
  const { board } = planner;
  useEffect(() => {
    const { drag } = dragged.get();
    if (!drag || drag.hand.copying || drag.hand.plan === plan) return;
    const inHand = handWith(board, plan, drag.hand.picked);
    if (!inHand) {
      dragged.show(null);
      return;
    }
    const place = drag.preview?.place;
    dragged.show({ ...drag, hand: inHand, preview: place ? previewOf(inHand, place) : null });
    hand.judgeMoves(inHand);
  }, [board, dragged, hand, plan]);

  return hand;
}

export type HandTools = ReturnType<typeof useHand>;
