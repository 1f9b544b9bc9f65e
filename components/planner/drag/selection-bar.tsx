"use client";

import { useTranslations } from "next-intl";

import { Button } from "@/components/ui/button";
import { usePlanner } from "../planner-context";
import { revisionOf } from "../reverse";
import { useDragState } from "./drag-store";
import { changedIds, outermost, placed } from "./placing";
import type { Copies } from "./use-copies";

/** What can be done with several chosen items; moving is done with any of them. */
export function SelectionBar({ copies }: { copies: Copies }) {
  const t = useTranslations("placing");
  const plan = useTranslations("plan");
  const { store } = usePlanner();
  const dragged = usePlanner().drag;
  const selected = useDragState((state) => state.selected);
  const inHand = useDragState((state) => state.drag !== null);
  const ids = outermost(store.plan, selected);
  if (ids.length === 0 || inHand) return null;

  function toWishes(): void {
    const [leadId = ""] = ids;
    const items = placed(store.plan, { ids, leadId }, { dayId: null, startMinute: null, parentId: null });
    const changed = changedIds(store.plan.items, items);
    dragged.select([]);
    if (changed.length > 0) {
      void store.place(changed, { ...store.plan, items }, t("wishedMany", { count: ids.length }));
    }
  }

  async function remove(): Promise<void> {
    dragged.select([]);
    const sent = await store.send("DELETE", "items", (now) => ({
      items: ids.map((itemId) => ({ itemId, revision: revisionOf(now, itemId) })),
    }));
    if (sent.ok) store.done(t("removedMany", { count: ids.length }), sent.data);
    else store.refused(sent.error);
  }

  return (
    <section
      aria-label={t("selection")}
      className="fixed bottom-4 left-1/2 z-30 flex max-w-[calc(100vw-2rem)] -translate-x-1/2 flex-wrap items-center gap-1.5 rounded-md bg-surface py-1.5 pr-1.5 pl-4 shadow-pop"
    >
      <span className="mr-2 font-semibold text-sm">{t("selected", { count: ids.length })}</span>
      <Button size="sm" icon="undo-2" onClick={toWishes}>
        {t("toWishes")}
      </Button>
      <Button
        size="sm"
        icon="copy"
        onClick={() => {
          dragged.select([]);
          copies.copyBeside(ids);
        }}
      >
        {t("copy")}
      </Button>
      <Button size="sm" icon="trash-2" onClick={() => void remove()}>
        {plan("panel.delete")}
      </Button>
      <Button size="sm" variant="quiet" icon="x" onClick={() => dragged.select([])}>
        {t("clear")}
      </Button>
    </section>
  );
}
