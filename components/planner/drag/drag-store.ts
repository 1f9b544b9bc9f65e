"use client";

import { useCallback, useSyncExternalStore } from "react";
import type { MoveProblem } from "@/domain/warnings/move-judge";
import { afterPaint } from "@/lib/after-paint";
import { createKeyedListeners } from "../keyed-listeners";
import { useBlocks } from "../planner-context";
import type { Hand, Preview } from "./preview";
import type { Slot } from "./slots";

/** What is in hand and where it would land. */
export type Drag = {
  hand: Hand;
  by: "pointer" | "keyboard";
  /** Null: over nothing that takes it in. */
  preview: Preview | null;
  /** The nearest places without a conflict; they follow a pointer as late as what is told of it. */
  slots: readonly Slot[];
  /** What would not work there besides clashes; as late. */
  problems: readonly MoveProblem[];
};

/** What is found out about a place only when it is told. */
type Told = Pick<Drag, "slots" | "problems">;

export type DragState = {
  drag: Drag | null;
  /** Items in hand, whose blocks are only outlines where they stood. */
  lifted: ReadonlySet<string>;
  selected: ReadonlySet<string>;
};

const NONE: ReadonlySet<string> = new Set();

/**
 * Milliseconds for which a pointer stays at a place before words about it follow: nobody reads while moving on, and telling
 * costs more than drawing the place.
 */
const RESTS = 120;

/**
 * What is picked up and chosen, outside of React's state: a pointer that moves draws anew only what asks for it, never
 * the board.
 */
export function createDragStore() {
  let state: DragState = { drag: null, lifted: NONE, selected: NONE };
  const listeners = new Set<() => void>();
  const blocks = createKeyedListeners();
  const readers = new Set<() => void>();
  let told: Drag | null = null;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let isLetGo = false;
  const parts = new Set<HTMLElement>();
  const hide = (isHidden: boolean) => {
    isLetGo = isHidden;
    for (const part of parts) part.hidden = isHidden;
  };
  let about: (drag: Drag) => Told = () => ({ slots: [], problems: [] });
  const tell = () => {
    clearTimeout(resting);
    if (isLetGo) hide(false);
    if (state.drag) state = { ...state, drag: { ...state.drag, ...about(state.drag) } };
    told = state.drag;
    for (const reader of readers) reader();
  };
  const change = (next: Partial<DragState>) => {
    const { lifted, selected } = state;
    state = { ...state, ...next };
    for (const listener of listeners) listener();
    blocks.tell([...differing(lifted, state.lifted), ...differing(selected, state.selected)]);
    const { drag } = state;
    const wasCarried = told?.by === "pointer" && !isLetGo;
    if (drag === null && told?.by === "pointer") return letGo();
    if (!wasCarried || drag?.by !== "pointer") return tell();
    if (drag === told) return;
    clearTimeout(resting);
    resting = setTimeout(tell, RESTS);
  };
  /** Out of sight at once, out of the page when the drop is on screen: taking it apart takes React a while. */
  const letGo = () => {
    clearTimeout(resting);
    if (isLetGo) return;
    hide(true);
    void afterPaint().then(() => {
      if (isLetGo) tell();
    });
  };
  const heardBy = (some: Set<() => void>) => (listener: () => void) => {
    some.add(listener);
    return () => void some.delete(listener);
  };
  return {
    get: () => state,
    subscribe: heardBy(listeners),
    /** For the hundreds of blocks: hears only that these were picked up, put down or chosen, and not each move. */
    subscribeBlocks: blocks.add,
    /** For the ref of what is drawn of something in hand, and shall not be seen any longer once that is let go. */
    part(element: HTMLElement | null): (() => void) | undefined {
      if (!element) return undefined;
      parts.add(element);
      return () => void parts.delete(element);
    },
    /** What is in hand, as it is told in words; a moment longer than it is in hand. */
    told: () => told,
    subscribeTold: heardBy(readers),
    /** How it is found out what is told of a place. */
    tellWith(find: (drag: Drag) => Told): void {
      about = find;
    },
    show(drag: Drag | null): void {
      const lifted = drag && !drag.hand.copying && !drag.hand.picked.edge ? drag.hand.lifted : NONE;
      change({ drag, lifted: sameIds(lifted, state.lifted) ? state.lifted : lifted });
    },
    select(ids: Iterable<string>): void {
      const selected = new Set(ids);
      change({ selected: selected.size === 0 ? NONE : selected });
    },
    toggle(id: string): void {
      const selected = new Set(state.selected);
      if (!selected.delete(id)) selected.add(id);
      change({ selected });
    },
  };
}

export type DragStore = ReturnType<typeof createDragStore>;

/** A part of what is picked up and chosen; draws anew only when that part changes. */
export function useDragState<Part>(part: (state: DragState) => Part): Part {
  const { subscribe, get } = useBlocks().drag;
  const read = () => part(get());
  return useSyncExternalStore(subscribe, read, read);
}

/** What is in hand, for parts made once for it: until they are taken apart. */
export function useCarried<Part>(part: (drag: Drag | null) => Part): Part {
  const { subscribe, subscribeTold, get, told } = useBlocks().drag;
  const read = () => part(get().drag ?? told());
  const hear = useCallback(
    (listener: () => void) => {
      const stops = [subscribe(listener), subscribeTold(listener)];
      return () => {
        for (const stop of stops) stop();
      };
    },
    [subscribe, subscribeTold],
  );
  return useSyncExternalStore(hear, read, read);
}

/** What is in hand, for words about it: they follow a pointer a little later than what is drawn on the board. */
export function useToldDrag<Part>(part: (drag: Drag | null) => Part): Part {
  const { subscribeTold, told } = useBlocks().drag;
  const read = () => part(told());
  return useSyncExternalStore(subscribeTold, read, read);
}

/** Whether one of these items is in hand, and whether one is chosen. */
export function useHeld(...itemIds: readonly string[]): { isLifted: boolean; isSelected: boolean } {
  const { subscribeBlocks, get } = useBlocks().drag;
  const ids = itemIds.join("\n");
  const subscribe = useCallback(
    (listener: () => void) => subscribeBlocks(ids.split("\n"), listener),
    [subscribeBlocks, ids],
  );
  const lifted = () => itemIds.some((id) => get().lifted.has(id));
  const selected = () => itemIds.some((id) => get().selected.has(id));
  return {
    isLifted: useSyncExternalStore(subscribe, lifted, lifted),
    isSelected: useSyncExternalStore(subscribe, selected, selected),
  };
}

/** The ids that are in one of two sets only. */
function differing(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  if (a === b) return [];
  return [...[...a].filter((id) => !b.has(id)), ...[...b].filter((id) => !a.has(id))];
}

function sameIds(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a === b || (a.size === b.size && [...a].every((id) => b.has(id)));
}
