"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import { EndpointForm } from "@/components/ui/endpoint-form";
import { FormField } from "@/components/ui/form-field";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import { PictureFields } from "./picture-fields";

/** Uploads a picture with everything a report has to say of it. */
export function AddPicture({ tripId }: { tripId: string }) {
  const t = useTranslations("pictures");
  const router = useRouter();
  const [open, setOpen] = useState(false);
  return (
    <Dialog
      title={t("add")}
      description={t("addText")}
      open={open}
      onOpenChange={setOpen}
      width="form"
      trigger={
        <Button size="sm" icon="upload">
          {t("add")}
        </Button>
      }
    >
      <EndpointForm
        action={`/api/v1/trips/${tripId}/pictures`}
        label={t("add")}
        onDone={() => {
          setOpen(false);
          router.refresh();
        }}
        className="grid gap-4"
      >
        <FormField name="file" label={t("file")} hint={t("fileHint")} required>
          {(control) => <Input {...control} type="file" accept="image/jpeg,image/png,image/webp" />}
        </FormField>
        <PictureFields />
        <div className="flex flex-wrap justify-end gap-2.5">
          <DialogClose>
            <Button>{t("cancel")}</Button>
          </DialogClose>
          <SubmitButton busyLabel={t("uploading")}>{t("upload")}</SubmitButton>
        </div>
      </EndpointForm>
    </Dialog>
  );
}
