"use client";

import { useTranslations } from "next-intl";
import { useLayoutEffect, useState } from "react";
import { createPortal } from "react-dom";
import { StatusGlyph } from "@/components/ui/status-glyph";
import { DropSlot } from "../drop-slot";
import { useBlocks } from "../planner-context";
import { drawLanding, landingParts, landingWords, watchColumns } from "./draw-landing";
import type { Hand } from "./preview";

/** For as many conflicts there are bands; more are told in words beside the board. */
const BANDS = [1, 2, 3, 4, 5, 6, 7, 8];

/**
 * Where what is in hand would land, with what would not work there. Its parts are made when something is picked up;
 * every move only writes to them (draw-landing.ts), because React takes longer for that than all else in a move.
 */
export function Landing({ hand }: { hand: Hand }) {
  const placing = useTranslations("placing");
  const plan = useTranslations("plan");
  const dragged = useBlocks().drag;
  const [host] = useState(makeHost);
  const { ids, leadId } = hand.picked;
  // biome-ignore lint/correctness/useExhaustiveDependencies: for other items there are other parts
  useLayoutEffect(() => {
    const parts = landingParts(host);
    const words = landingWords(placing, plan);
    const draw = () => drawLanding(parts, dragged.get().drag, words);
    draw();
    const stops = [dragged.subscribe(draw), watchColumns(parts, draw)];
    return () => {
      for (const stop of stops) stop();
      drawLanding(parts, null, words);
      host.remove();
    };
  }, [dragged, host, placing, plan, ids]);
  return createPortal(
    <>
      <div
        data-into=""
        className="absolute top-0 right-1.5 left-1 rounded-sm border-2 border-spruce will-change-transform bg-[color-mix(in_srgb,var(--color-spruce-tint)_60%,transparent)]"
      />
      {ids.map((id) => (
        <DropSlot
          key={id}
          className="top-0 will-change-transform"
          data-slot={id}
          data-drop-slot={id === leadId ? "" : undefined}
          title=""
          time=""
        />
      ))}
      <div data-bands="" className="absolute inset-y-0 right-1.5 left-1 z-4 bg-no-repeat" />
      {BANDS.map((band) => (
        <BandWords key={band} />
      ))}
    </>,
    host,
  );
}

/**
 * At the right, where no title begins. The row is drawn as large as it is, whatever stands in it, and the glyph stands where it
 * always does, after the words in the page; what is behind the words lets a trace of light through, and something is written from
 * the start. When what is drawn grows, a picture moves, words come, or what covers others for certain changes, a browser of the
 * Chromium family finds out anew what of all parts of the page lies above what.
 */
function BandWords() {
  return (
    <div
      data-band-words=""
      className="absolute top-0 right-3 left-2 z-4 flex h-[15px] justify-end whitespace-nowrap bg-[linear-gradient(transparent,transparent)] font-semibold text-vermilion-ink text-xs will-change-transform"
    >
      <span className="relative rounded-xs bg-vermilion-tint/98 pr-[21px] pl-[5px] [--glyph-cut:var(--color-vermilion-tint)]">
        <span data-words="">0</span>
        <StatusGlyph tone="problem" className="absolute top-[1.5px] right-[5px]" />
      </span>
    </div>
  );
}

/** Lies over a day in a layer of its own, and has nothing to do with the place of anything else on the board. */
function makeHost(): HTMLElement {
  const host = document.createElement("div");
  host.ariaHidden = "true";
  host.className = "pointer-events-none absolute top-0 left-0 z-5 contain-strict will-change-transform";
  return host;
}
