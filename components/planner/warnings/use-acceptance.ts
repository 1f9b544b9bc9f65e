"use client";

import { useTranslations } from "next-intl";
import type { PlanWarning } from "@/features/warnings/plan-warning";
import { usePlanner } from "../planner-context";
import { warningTitle } from "./words";

/** Lets warnings rest and takes that back; both are steps like any other. */
export function useAcceptance() {
  const t = useTranslations("missing");
  const words = useTranslations("warnings");
  const { store, locale } = usePlanner();

  /** @returns why it was not accepted; null when it was */
  async function accept(warning: PlanWarning, reason: string): Promise<string | null> {
    const sent = await store.send("PUT", `warnings/${warning.key}`, () => ({ reason }));
    if (!sent.ok) return sent.error.fields.reason ?? (sent.error.message || t("failed"));
    store.done(t("accepted", { title: warningTitle(words, warning, locale) }), sent.data);
    return null;
  }

  async function putBack(warning: PlanWarning): Promise<void> {
    const sent = await store.send("DELETE", `warnings/${warning.key}`, () => ({}));
    if (!sent.ok) return store.refused(sent.error);
    store.done(t("putBack", { title: warningTitle(words, warning, locale) }), sent.data);
  }

  return { accept, putBack };
}
