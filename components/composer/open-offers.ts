"use client";

import { useMemo, useRef } from "react";
import type { ReportBlock } from "@/domain/report/blocks";
import type { Offers } from "@/domain/report/offers";

/** Offers the editor has not taken up or declined since the server made them. */
function openOffers(offers: Offers, blocks: readonly ReportBlock[]): Offers {
  const byId = new Map(blocks.map((block) => [block.id, block]));
  return {
    changed: offers.changed.filter(({ blockId, offered }) => {
      const block = byId.get(blockId);
      return block !== undefined && block.composedHash !== null && block.composedHash !== offered.composedHash;
    }),
    added: offers.added.filter(({ block }) => !byId.has(block.id)),
    gone: offers.gone.filter((id) => byId.get(id)?.composedHash != null),
  };
}

/** The same offers again are the very same object: a letter typed somewhere changes nothing about them. */
export function useOpenOffers(offers: Offers, blocks: readonly ReportBlock[]): Offers {
  const fresh = useMemo(() => openOffers(offers, blocks), [offers, blocks]);
  const kept = useRef(fresh);
  if (!areSame(kept.current, fresh)) kept.current = fresh;
  return kept.current;
}

function areSame(a: Offers, b: Offers): boolean {
  const keys = ["changed", "added", "gone"] as const;
  return keys.every((key) => a[key].length === b[key].length && a[key].every((one, place) => one === b[key][place]));
}
