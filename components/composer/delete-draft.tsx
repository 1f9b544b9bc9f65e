"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import { useToast } from "@/components/ui/toast";
import { sendJson } from "@/lib/send-json";

/** Deletes a draft that was never published, after a question: it cannot be called back. */
export function DeleteDraft({ address, tripId }: { address: string; tripId: string }) {
  const t = useTranslations("composer.deleting");
  const toast = useToast();
  const [busy, setBusy] = useState(false);

  async function remove(): Promise<void> {
    setBusy(true);
    const sent = await sendJson(address, "DELETE");
    setBusy(false);
    if (sent.ok) location.assign(`/trips/${tripId}/report`);
    else toast({ text: sent.error.message || t("notDone"), icon: "triangle-alert" });
  }

  return (
    <Dialog
      title={t("title")}
      description={t("text")}
      trigger={
        <Button variant="quiet" icon="trash-2" className="h-9.5!">
          {t("trigger")}
        </Button>
      }
      actions={
        <>
          <DialogClose>
            <Button>{t("cancel")}</Button>
          </DialogClose>
          <Button variant="danger" busy={busy} onClick={() => void remove()}>
            {t("confirm")}
          </Button>
        </>
      }
    />
  );
}
