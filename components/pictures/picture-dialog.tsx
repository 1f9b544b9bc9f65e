"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactElement, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import { EndpointForm } from "@/components/ui/endpoint-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { useToast } from "@/components/ui/toast";
import type { PictureView } from "@/features/pictures/queries";
import { sendJson } from "@/lib/send-json";
import { PictureFields } from "./picture-fields";

type Props = {
  tripId: string;
  picture: PictureView;
  /** Where it may have been taken. */
  items: readonly { id: string; title: string }[];
  /** Reports of the trip in which it stands. */
  uses: readonly { reportId: string; headline: string }[];
  trigger: ReactElement;
};

/** One picture: what is said of it, and its removal, which can be called back. */
export function PictureDialog({ tripId, picture, items, uses, trigger }: Props) {
  const t = useTranslations("pictures");
  const toast = useToast();
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const address = `/api/v1/trips/${tripId}/pictures/${picture.id}`;

  async function restore(): Promise<void> {
    const sent = await sendJson(`${address}/restore`, "POST");
    if (sent.ok) router.refresh();
    else toast({ text: sent.error.message || t("notDone"), icon: "triangle-alert" });
  }

  async function remove(): Promise<void> {
    const sent = await sendJson(address, "DELETE");
    if (!sent.ok) return toast({ text: sent.error.message || t("notDone"), icon: "triangle-alert" });
    setOpen(false);
    router.refresh();
    toast({ text: t("removed"), action: { label: t("undo"), onAction: () => void restore() } });
  }

  return (
    <Dialog title={t("details")} open={open} onOpenChange={setOpen} trigger={trigger} width="form">
      <EndpointForm
        action={address}
        method="PATCH"
        label={t("details")}
        revision={picture.revision}
        onDone={() => {
          setOpen(false);
          router.refresh();
        }}
        className="grid gap-4"
      >
        <img
          src={`/pictures/${picture.id}/640`}
          alt={picture.alt}
          width={picture.width}
          height={picture.height}
          className="block max-h-60 w-auto max-w-full bg-sunken object-contain"
        />
        <PictureFields picture={picture} items={items} />
        <div className="text-sm">
          <p className="m-0 font-medium">{uses.length > 0 ? t("usedIn") : t("usedNowhere")}</p>
          <ul className="m-0 pl-5">
            {uses.map(({ reportId, headline }) => (
              <li key={reportId}>
                <a href={`/trips/${tripId}/report/${reportId}`}>{headline}</a>
              </li>
            ))}
          </ul>
        </div>
        <div className="flex flex-wrap items-center gap-2.5">
          <Button variant="danger" icon="trash-2" onClick={() => void remove()} className="mr-auto">
            {t("remove")}
          </Button>
          <DialogClose>
            <Button>{t("cancel")}</Button>
          </DialogClose>
          <SubmitButton>{t("save")}</SubmitButton>
        </div>
      </EndpointForm>
    </Dialog>
  );
}
