"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";

type Props = { name: string; onClose: () => void; onRemove: (closing: boolean) => void };

/** Asks what becomes of the dates after a day that is taken out between two others. */
export function RemoveDayDialog({ name, onClose, onRemove }: Props) {
  const t = useTranslations("trip-days");
  return (
    <Dialog
      open
      onOpenChange={(next) => (next ? null : onClose())}
      title={t("removeTitle", { day: name })}
      description={t("removeText")}
      actions={
        <>
          <Button onClick={() => onRemove(true)}>{t("closeGap")}</Button>
          <Button variant="primary" onClick={() => onRemove(false)}>
            {t("keepDates")}
          </Button>
        </>
      }
    />
  );
}
