"use client";

import { useTranslations } from "next-intl";
import { type ReactElement, useState } from "react";
import { sendJson } from "@/lib/send-json";
import { Button } from "./button";
import { Dialog, DialogClose } from "./dialog";
import { Notice } from "./notice";

type Props = {
  trigger: ReactElement;
  title: string;
  /** What goes with it. */
  description: string;
  /** Names the button that does it. */
  confirm: string;
  /** Address of the endpoint and what it needs to know. */
  action: string;
  values: Record<string, unknown>;
  onDone: () => void;
};

/** Asks before something is deleted that cannot be called back, and says in place when it could not be. */
export function DeleteDialog({ trigger, title, description, confirm, action, values, onDone }: Props) {
  const t = useTranslations("ui");
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);

  async function send(): Promise<void> {
    setBusy(true);
    const sent = await sendJson(action, "DELETE", values);
    setBusy(false);
    if (!sent.ok) return setRefusal(sent.error.message || t("broken"));
    setOpen(false);
    onDone();
  }

  function steer(next: boolean): void {
    setRefusal(null);
    setOpen(next);
  }

  return (
    <Dialog
      open={open}
      onOpenChange={steer}
      trigger={trigger}
      title={title}
      description={description}
      actions={
        <>
          <DialogClose>
            <Button variant="quiet">{t("notYet")}</Button>
          </DialogClose>
          <Button variant="danger" icon="trash-2" busy={busy} onClick={send}>
            {confirm}
          </Button>
        </>
      }
    >
      {refusal ? (
        <Notice tone="problem" role="alert" icon="triangle-alert" className="rounded-sm">
          {refusal}
        </Notice>
      ) : null}
    </Dialog>
  );
}
