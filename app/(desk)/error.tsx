"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { ErrorState } from "@/components/ui/error-state";

type Props = { error: Error & { digest?: string }; reset: () => void };

/** What a desk shows when it could not be drawn; the reference stands in the server's log. */
export default function DeskError({ error, reset }: Props) {
  const t = useTranslations("desk.broken");
  return (
    <main className="py-16">
      <ErrorState
        title={t("title")}
        level={1}
        actions={
          <Button variant="primary" icon="refresh-cw" onClick={reset}>
            {t("again")}
          </Button>
        }
      >
        {t("text")} {error.digest ? t("reference", { reference: error.digest }) : null}
      </ErrorState>
    </main>
  );
}
