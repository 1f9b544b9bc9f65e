"use client";

import { useTranslations } from "next-intl";
import { IconButton } from "@/components/ui/icon-button";
import { usePlanner } from "./planner-context";

/** A button that was just pressed for the last time keeps the focus, and the keys go on working. */
const spent = "cursor-default text-ink-3! hover:bg-transparent";

/** Takes the last step back, or does it again; the label says which step that is. */
export function StepButtons() {
  const t = useTranslations("plan");
  const { store, board } = usePlanner();
  const last = store.history.undo.at(-1);
  const next = store.history.redo.at(-1);
  if (!board.mayEdit && !board.maySignUp) return null;
  return (
    <fieldset aria-label={t("steps")} className="m-0 inline-flex min-w-0 border-0 p-0">
      <IconButton
        icon="undo-2"
        size="sm"
        label={last ? t("undoWhat", { what: last.what }) : t("undo")}
        aria-disabled={last ? undefined : true}
        className={last ? undefined : spent}
        onClick={() => void store.undo()}
      />
      <IconButton
        icon="redo-2"
        size="sm"
        label={next ? t("redoWhat", { what: next.what }) : t("redo")}
        aria-disabled={next ? undefined : true}
        className={next ? undefined : spent}
        onClick={() => void store.redo()}
      />
    </fieldset>
  );
}
