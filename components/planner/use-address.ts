"use client";

import { useCallback, useEffect, useRef } from "react";

export type SayInAddress = (name: "item" | "view", value: string | null) => void;

/**
 * Keeps what somebody looks at in the address of the plan, so that it opens again when the page is loaded anew or its
 * address is passed on.
 *
 * The router is not told: it would take the new address for a way to go, and when that falls into its reading the page
 * anew it loads the page from scratch, with everything on it that was typed and not yet saved. When it has read the page
 * anew it writes down the address it knows; then ours is said again.
 */
export function useAddress(): SayInAddress {
  const said = useRef(new Map<string, string | null>());

  const write = useCallback(() => {
    const address = new URL(location.href);
    for (const [name, value] of said.current) {
      if (value === null) address.searchParams.delete(name);
      else address.searchParams.set(name, value);
    }
    // The router passes over what carries its own state.
    if (address.href !== location.href) history.replaceState(history.state, "", address);
  }, []);

  useEffect(write);

  return useCallback(
    (name, value) => {
      said.current.set(name, value);
      write();
    },
    [write],
  );
}
