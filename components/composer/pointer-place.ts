"use client";

import { useSyncExternalStore } from "react";

/** The block the pointer is over, told only to those who draw something there. */
export class PointerPlace {
  private id: string | null = null;
  private readonly listeners = new Set<() => void>();

  readonly move = (id: string | null): void => {
    if (id === this.id) return;
    this.id = id;
    for (const listener of this.listeners) listener();
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly present = (): string | null => this.id;
}

export function usePointerPlace(place: PointerPlace): string | null {
  return useSyncExternalStore(place.subscribe, place.present, () => null);
}
