"use client";

import { useTranslations } from "next-intl";
import { useCallback } from "react";
import type { Mend } from "@/domain/warnings/warning";
import type { PlanAnswer } from "@/features/agenda-items/change-plan";
import type { Sent } from "@/lib/send-json";
import { usePlanner } from "../planner-context";
import { revisionOf } from "../reverse";
import { applied } from "../undo/applied";
import { toField } from "./to-field";
import { addedTitle, mendLabel } from "./words";

/** The address a mend leads to, when a person must decide somewhere else than in the plan. */
export function useMendAddress(): (mend: Mend) => string | null {
  const { board } = usePlanner();
  return ({ does }) => {
    if (does.kind === "open-host") return `/hosts/${does.hostId}/edit#${does.field}`;
    return does.kind === "open-travel" ? `/trips/${board.trip.tripId}/travel` : null;
  };
}

/** Does what a mend says: changes the plan in one step that can be taken back, or leads to the item or day. */
export function useMends(): (mend: Mend) => Promise<void> {
  const t = useTranslations("missing");
  const say = useTranslations("warnings");
  const { store, locale, open, view } = usePlanner();

  return useCallback(
    async (mend) => {
      const { does } = mend;
      const words = t("mended", { what: mendLabel(say, mend, locale) });
      const finish = (sent: Sent<PlanAnswer>) => (sent.ok ? store.done(words, sent.data) : store.refused(sent.error));
      switch (does.kind) {
        case "places": {
          const places = does.places.map((place) => ({ ...place }));
          const wanted = applied(store.plan, [{ type: "places", places }]);
          return store.place(
            places.map(({ itemId }) => itemId),
            wanted,
            words,
          );
        }
        case "fields": {
          const { itemId, fields } = does;
          const body = (plan: typeof store.plan) => ({ ...fields, revision: revisionOf(plan, itemId) });
          return finish(await store.send("PATCH", `items/${itemId}`, body));
        }
        case "add": {
          const { groupIds, ...item } = does.item;
          const body = { ...item, groupIds: [...groupIds], title: addedTitle(say, item) };
          return finish(await store.send("POST", "items", () => body));
        }
        case "open-item":
          open(does.itemId);
          return toField(does.field);
        case "open-day":
          return view(does.dayId);
        default:
          return;
      }
    },
    [locale, open, say, store, t, view],
  );
}
