"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { DeleteDialog } from "@/components/ui/delete-dialog";

/** Deletes a draft that was never published, after a question: it cannot be called back. */
export function DeleteDraft({ address, tripId }: { address: string; tripId: string }) {
  const t = useTranslations("composer.deleting");
  return (
    <DeleteDialog
      title={t("title")}
      description={t("text")}
      confirm={t("confirm")}
      action={address}
      values={{}}
      onDone={() => location.assign(`/trips/${tripId}/report`)}
      trigger={
        <Button variant="quiet" icon="trash-2" className="h-9.5!">
          {t("trigger")}
        </Button>
      }
    />
  );
}
