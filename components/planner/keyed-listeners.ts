type Listener = () => void;

/** Listeners who each want to hear of certain items only: of hundreds of blocks a change concerns one or two. */
export function createKeyedListeners() {
  const byId = new Map<string, Set<Listener>>();
  return {
    /** @returns ends it */
    add(ids: readonly string[], listener: Listener): () => void {
      for (const id of ids) byId.set(id, (byId.get(id) ?? new Set()).add(listener));
      return () => {
        for (const id of ids) {
          const heard = byId.get(id);
          heard?.delete(listener);
          if (heard?.size === 0) byId.delete(id);
        }
      };
    },
    /** Each listener hears once, however many of the items it listens to. */
    tell(ids: Iterable<string>): void {
      const listeners = new Set<Listener>();
      for (const id of ids) for (const listener of byId.get(id) ?? []) listeners.add(listener);
      for (const listener of listeners) listener();
    },
  };
}
