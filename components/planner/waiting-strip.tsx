"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

type Props = {
  /** Changes that are on screen and not stored yet. */
  count: number;
  onNow: () => void;
};

/** Says that the network is gone, that work can go on, and what must not be done meanwhile. */
export function WaitingStrip({ count, onNow }: Props) {
  const t = useTranslations("plan.waiting");
  return (
    <Notice
      tone="waiting"
      role="status"
      icon="cloud-off"
      className="sticky left-0 border-line border-b"
      action={
        <Button size="sm" onClick={onNow}>
          {t("now")}
        </Button>
      }
    >
      <strong className="font-strong">{t("count", { count })}</strong> {t("text")}
    </Notice>
  );
}
