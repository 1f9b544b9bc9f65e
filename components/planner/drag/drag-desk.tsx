"use client";

import { useTranslations } from "next-intl";
import { memo, useEffect, useRef } from "react";
import { Later } from "../later";
import { usePlanner } from "../planner-context";
import { warningText } from "../warnings/words";
import { useDragState, useToldDrag } from "./drag-store";
import { DropLayer } from "./drop-layer";
import { Ghost } from "./ghost";
import type { DropPlace } from "./placing";
import { PlacingPanel } from "./placing-panel";
import { SelectionBar } from "./selection-bar";
import { useCopies } from "./use-copies";
import { useHand } from "./use-hand";
import { useKeys } from "./use-keys";
import { usePlaceWords } from "./use-place-words";
import { usePointer } from "./use-pointer";
import { useSelecting } from "./use-selecting";

/** Everything that picking up, carrying and dropping needs; beside the board, so that the board rests meanwhile. */
export function DragDesk() {
  const ghost = useRef<HTMLDivElement | null>(null);
  const planner = usePlanner();
  const copies = useCopies();
  const hand = useHand();
  usePointer(hand, ghost);
  useKeys(hand, copies);
  useSelecting();
  return (
    <>
      <Ghost ref={ghost} />
      <DropLayer />
      <SelectionBar copies={copies} />
      <Later planner={planner}>
        <Words />
      </Later>
    </>
  );
}

/** What is told of what is in hand, drawn anew when that changes, and not with the plan: a drop would draw what it takes away. */
const Words = memo(function Words() {
  return (
    <>
      <PlacingPanel />
      <Announcer />
    </>
  );
});

/** Says to people who listen what is in hand, and after every move what a drop there would mean. */
function Announcer() {
  const t = useTranslations("placing");
  const warnings = useTranslations("warnings");
  const drag = useToldDrag((told) => told);
  const selected = useDragState((state) => state.selected.size);
  const words = usePlaceWords();
  const dragged = usePlanner().drag;
  const { openId, locale } = usePlanner();
  const was = useRef<string | null>(null);
  /** Where it was picked up: that is said until it is carried on. */
  const begun = useRef<DropPlace | null>(null);
  const title = drag?.hand.lead.title ?? null;
  const text =
    drag?.by === "keyboard" && drag.preview
      ? `${was.current === null || drag.preview.place === begun.current ? t("pickedUp", { title: drag.hand.lead.title }) : ""} ${words(drag.hand, drag.preview)} ${drag.problems.map((one) => warningText(warnings, one, locale)).join(" ")}`
      : selected > 0
        ? t("selected", { count: selected })
        : was.current
          ? t("letGo", { title: was.current })
          : "";
  useEffect(() => {
    if (was.current === null) begun.current = drag?.preview?.place ?? null;
    was.current = drag?.by === "keyboard" ? title : null;
  }, [drag, title]);
  // What is edited in the panel is one item; several are not chosen meanwhile.
  useEffect(() => {
    if (openId !== null && dragged.get().selected.size > 0) dragged.select([]);
  }, [dragged, openId]);
  return (
    <p aria-live="assertive" className="sr-only">
      {text.trim()}
    </p>
  );
}
