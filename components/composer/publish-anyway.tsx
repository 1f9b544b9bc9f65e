"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";

type Props = {
  /** Checks that fail. */
  left: number;
  /** Answers what was wrong, or null. */
  onPublish: (reason: string) => Promise<string | null>;
};

/** Publishing although a check fails: with a reason, which is recorded. */
export function PublishAnyway({ left, onPublish }: Props) {
  const t = useTranslations("composer.anyway");
  const id = useId();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function publish(): Promise<void> {
    if (reason.trim() === "") return setError(t("sayWhy"));
    setBusy(true);
    const wrong = await onPublish(reason.trim());
    setBusy(false);
    setError(wrong);
    if (wrong === null) setOpen(false);
  }

  return (
    <Dialog
      title={t("title")}
      description={t("text", { count: left })}
      open={open}
      onOpenChange={setOpen}
      trigger={<Button className="h-9.5!">{t("trigger")}</Button>}
      actions={
        <>
          <DialogClose>
            <Button>{t("cancel")}</Button>
          </DialogClose>
          <Button variant="settle" busy={busy} onClick={() => void publish()}>
            {t("publish")}
          </Button>
        </>
      }
    >
      <Field name="overrideReason" id={`reason-${id.replace(/\W/g, "")}`} label={t("reason")} error={error} required>
        {(control) => (
          <Textarea {...control} value={reason} maxLength={1_000} onChange={(event) => setReason(event.target.value)} />
        )}
      </Field>
    </Dialog>
  );
}
