"use client";

import { useEffect, useRef } from "react";
import { minuteOfDay } from "@/domain/clock";
import { usePlanner } from "../planner-context";
import type { Drag } from "./drag-store";
import { FINE_STEP, pulled, STEP, snapped } from "./geometry";
import { type DropPlace, outermost, parentAt, placeNow } from "./placing";
import { dayBeside, holdsParts } from "./under-pointer";
import type { Copies } from "./use-copies";
import type { HandTools } from "./use-hand";

/** When something without a time gets one by the keyboard. */
const MORNING = 9 * 60;

/**
 * Dragging with the keyboard: Space picks up and drops, arrows carry, Shift changes the length, G the group, N puts into
 * what stands at the place, 1 to 3 go where nothing clashes, Esc puts back. X chooses several, C copies.
 */
export function useKeys(hand: HandTools, { copyBeside }: Copies): void {
  const dragged = usePlanner().drag;
  const { store, board, view } = usePlanner();
  const latest = useRef({ plan: store.plan, board, view, copyBeside });
  latest.current = { plan: store.plan, board, view, copyBeside };

  useEffect(() => {
    const life = new AbortController();

    function onKey(event: KeyboardEvent): void {
      const drag = hand.get();
      const done = drag?.by === "keyboard" ? inHand(drag, event) : drag ? false : atRest(event, itemIn(event.target));
      if (!done) return;
      event.preventDefault();
      event.stopPropagation();
    }

    /** Buttons are pressed when Space comes up again. */
    function onKeyUp(event: KeyboardEvent): void {
      if (event.key === " " && itemIn(event.target)) event.preventDefault();
    }

    function atRest(event: KeyboardEvent, id: string | null): boolean {
      const { selected } = dragged.get();
      const { plan } = latest.current;
      if (event.key === "Escape" && selected.size > 0 && !isBusy(event.target)) {
        dragged.select([]);
        return true;
      }
      if (id === null) return false;
      const isCommand = event.ctrlKey || event.metaKey;
      const ids = selected.has(id) ? outermost(plan, selected) : [id];
      const key = event.key.toLowerCase();
      if (isCommand && key === "a") {
        const dayId = plan.items.find((one) => one.id === id)?.dayId ?? null;
        dragged.select(plan.items.filter((one) => one.dayId === dayId && one.parentId === null).map((one) => one.id));
        return true;
      }
      if (key === "c" ? !isCommand && !event.altKey : isCommand && key === "d") {
        latest.current.copyBeside(ids);
        return true;
      }
      if (isCommand || event.altKey) return false;
      if (key === "x") {
        dragged.toggle(id);
        return true;
      }
      if (event.key !== " ") return false;
      const drag = hand.pickUp({ ids, leadId: ids.includes(id) ? id : (ids[0] ?? id) }, "keyboard");
      if (drag) hand.carry(placeNow(drag.hand.lead));
      return drag !== null;
    }

    function inHand(drag: Drag, event: KeyboardEvent): boolean {
      if (event.key === " " || event.key === "Enter") {
        hand.drop();
        return true;
      }
      if (event.key === "Escape" || event.key === "Tab") {
        hand.putBack();
        latest.current.view(drag.hand.lead.dayId);
        return event.key === "Escape";
      }
      const place = nextPlace(drag, event, latest.current.board.groups);
      if (!place) return event.key.startsWith("Arrow");
      latest.current.view(place.dayId);
      hand.carry(place);
      requestAnimationFrame(() =>
        document.querySelector("[data-drop-slot]")?.scrollIntoView({ block: "nearest", inline: "nearest" }),
      );
      return true;
    }

    const { signal } = life;
    document.addEventListener("keydown", onKey, { signal, capture: true });
    document.addEventListener("keyup", onKeyUp, { signal, capture: true });
    return () => life.abort();
  }, [dragged, hand]);
}

function itemIn(target: EventTarget | null): string | null {
  return target instanceof HTMLElement ? (target.dataset.item ?? null) : null;
}

function isBusy(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest("input, textarea, select, aside, [role=dialog], [role=menu]") !== null
  );
}

type Pressed = Pick<KeyboardEvent, "key" | "altKey" | "shiftKey" | "ctrlKey" | "metaKey">;

/** Where a key carries what is in hand; null when it means nothing. */
export function nextPlace(drag: Drag, event: Pressed, groups: readonly { id: string }[]): DropPlace | null {
  const { hand, preview, slots } = drag;
  const { lead, plan } = hand;
  if (event.ctrlKey || event.metaKey) return null;
  const now = preview?.place ?? placeNow(lead);
  const to = (next: Partial<DropPlace>): DropPlace => {
    const at = { ...now, position: undefined, ...next };
    return {
      ...at,
      parentId: next.parentId === undefined ? parentAt(plan, lead, at, keptParent(drag, at)) : next.parentId,
    };
  };
  const step = event.altKey ? FINE_STEP : STEP;
  const down = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
  const length = now.durationMinutes === undefined ? lead.durationMinutes : now.durationMinutes;
  if (down !== 0 && event.shiftKey) {
    const end = (now.startMinute ?? 0) + Math.min(2_880, (length ?? 0) + down * step);
    const { durationMinutes } = pulled({ startMinute: now.startMinute ?? 0, durationMinutes: length }, "end", end);
    return to({ durationMinutes });
  }
  if (down !== 0) {
    if (now.dayId === null) return null;
    const startMinute =
      now.startMinute === null ? minuteOfDay(MORNING) : snapped(now.startMinute + down * step, FINE_STEP);
    return to({ startMinute });
  }
  const across = event.key === "ArrowLeft" ? -1 : event.key === "ArrowRight" ? 1 : 0;
  if (across !== 0) {
    const dayId = dayBeside(plan, now.dayId, across);
    if (dayId === undefined) return null;
    if (dayId === null) return { dayId, startMinute: null, parentId: null };
    return to({ dayId, startMinute: now.startMinute ?? lead.startMinute ?? minuteOfDay(MORNING) });
  }
  const slot = slots[Number(event.key) - 1];
  if (slot) return { ...slot, durationMinutes: now.durationMinutes };
  if (event.key.toLowerCase() === "g" && groups.length > 0)
    return to({ groupIds: nextGroup(now.groupIds ?? lead.groupIds, groups) });
  if (event.key.toLowerCase() !== "n") return null;
  if (now.parentId !== null) return to({ parentId: null });
  const around = aroundPlace(drag, now);
  return around === null ? null : to({ parentId: around });
}

/** A part that was put into something by N stays in it while it moves within its hours. */
function keptParent(drag: Drag, at: DropPlace): string | null {
  const parentId = drag.preview?.place.parentId ?? null;
  const parent = drag.hand.plan.items.find((one) => one.id === parentId);
  if (!parent || parent.dayId !== at.dayId || parent.startMinute === null || at.startMinute === null) return null;
  const inside =
    at.startMinute >= parent.startMinute && at.startMinute < parent.startMinute + (parent.durationMinutes ?? 0);
  return inside ? parent.id : null;
}

/** The shortest item around a place that can hold what is in hand. */
function aroundPlace({ hand }: Drag, { dayId, startMinute }: DropPlace): string | null {
  if (startMinute === null) return null;
  const around = hand.plan.items.filter(
    (one) =>
      one.dayId === dayId &&
      !hand.lifted.has(one.id) &&
      holdsParts(one) &&
      one.startMinute !== null &&
      one.startMinute <= startMinute &&
      startMinute < one.startMinute + (one.durationMinutes ?? 0),
  );
  return around.sort((a, b) => (a.durationMinutes ?? 0) - (b.durationMinutes ?? 0))[0]?.id ?? null;
}

/** Everybody, then each group, then everybody again. */
function nextGroup(now: readonly string[], groups: readonly { id: string }[]): string[] {
  const place = now.length === 1 ? groups.findIndex(({ id }) => id === now[0]) : now.length === 0 ? -1 : groups.length;
  const next = groups[place + 1];
  return next ? [next.id] : [];
}
