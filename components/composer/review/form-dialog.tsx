"use client";

import { useTranslations } from "next-intl";
import { type ReactElement, type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import { EndpointForm } from "@/components/ui/endpoint-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Method } from "@/lib/send-json";

type Props<Data> = {
  trigger: ReactElement;
  title: string;
  description?: ReactNode;
  /** Address of the endpoint. */
  action: string;
  method?: Method;
  revision?: number;
  values?: Record<string, unknown>;
  /** The words on the button that does it. */
  confirm: string;
  variant?: "primary" | "settle";
  /** Before it opens, for instance to save what is typed. */
  onOpen?: () => void;
  onDone: (data: Data) => void;
  children?: ReactNode;
};

/** A step with a few fields: asked in a dialog, sent to an endpoint, closed when it is done. */
export function FormDialog<Data>({
  trigger,
  title,
  description,
  confirm,
  variant,
  onOpen,
  onDone,
  ...form
}: Props<Data>) {
  const t = useTranslations("review");
  const [open, setOpen] = useState(false);
  const { children, ...sent } = form;
  return (
    <Dialog
      title={title}
      description={description}
      trigger={trigger}
      open={open}
      onOpenChange={(next) => {
        if (next) onOpen?.();
        setOpen(next);
      }}
    >
      <EndpointForm<Data>
        {...sent}
        label={title}
        onDone={(data) => {
          setOpen(false);
          onDone(data);
        }}
        className="grid gap-4"
      >
        {children}
        <div className="flex flex-wrap items-center justify-end gap-2.5">
          <DialogClose>
            <Button>{t("cancel")}</Button>
          </DialogClose>
          <SubmitButton variant={variant ?? "primary"}>{confirm}</SubmitButton>
        </div>
      </EndpointForm>
    </Dialog>
  );
}
