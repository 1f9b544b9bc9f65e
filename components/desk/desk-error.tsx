"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { ErrorState } from "@/components/ui/error-state";

type Props = {
  /** What was thrown; the reference of a failure on the server stands in its log. */
  error: unknown;
  /** Asks the server again and draws the desk anew. */
  retry: () => void;
  /** What could not be loaded. */
  what?: "page" | "plan" | "trip";
  /** Another way on. */
  elsewhere?: ReactNode;
};

/** What stands where a desk could not be drawn. */
export function DeskError({ error, retry, what = "page", elsewhere }: Props) {
  const t = useTranslations("desk.broken");
  const [busy, start] = useTransition();
  const digest = error instanceof Error && "digest" in error ? String(error.digest) : null;
  return (
    <main className="py-16">
      <ErrorState
        title={t(what)}
        level={1}
        actions={
          <>
            <Button variant="primary" icon="rotate-cw" busy={busy} onClick={() => start(retry)}>
              {t("again")}
            </Button>
            {elsewhere}
          </>
        }
      >
        {t(what === "plan" ? "planText" : "text")} {digest ? t("reference", { reference: digest }) : null}
      </ErrorState>
    </main>
  );
}
