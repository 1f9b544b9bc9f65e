"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { useToast } from "@/components/ui/toast";
import type { ShareState } from "@/features/itineraries/queries/get-share-state";
import { sendJson } from "@/lib/send-json";
import { ChangeList } from "./change-list";

type Props = {
  tripId: string;
  state: ShareState;
  /** Whether the reader may share; without it nothing is drawn. */
  allowed?: boolean;
};

/**
 * Opens the list of what sharing would change and for how many people; only then it is shared. A mail cannot be called
 * back, so this is one of the few places that ask.
 */
export function ShareButton({ tripId, state, allowed = true }: Props) {
  const t = useTranslations("sharing");
  const tChanges = useTranslations("changes");
  const locale = useLocale();
  const router = useRouter();
  const toast = useToast();
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  if (!allowed) return null;

  const first = state.number === null;
  const { changes, accepted, recipients } = state;

  async function share() {
    setBusy(true);
    const sent = await sendJson<{ mailed: number }>(`/api/v1/trips/${tripId}/share`, "POST", {
      planRevision: state.planRevision,
    });
    setBusy(false);
    if (sent.ok) {
      setOpen(false);
      setProblem(null);
      toast({ text: t("shared", { people: sent.data.mailed }), icon: "check" });
    } else {
      setProblem(sent.error.code === "stale" ? t("movedOn") : sent.error.message || t("notSent"));
    }
    router.refresh();
  }

  return (
    <Dialog
      open={open}
      onOpenChange={(next) => {
        setOpen(next);
        setProblem(null);
      }}
      trigger={
        <Button variant={changes > 0 ? "settle" : "secondary"} icon="send" disabled={changes === 0}>
          {first && changes > 0 ? t("buttonFirst") : t("button", { count: changes })}
        </Button>
      }
      title={
        first ? t("dialogTitleFirst", { people: accepted }) : t("dialogTitle", { count: changes, people: accepted })
      }
      description={`${t("dialogMail", { count: recipients })} ${t("dialogFinal")}`}
      actions={
        <>
          <DialogClose>
            <Button variant="quiet">{t("cancel")}</Button>
          </DialogClose>
          <Button variant="settle" busy={busy} busyLabel={t("sharing")} onClick={share}>
            {first ? t("confirmFirst") : t("confirm", { count: changes })}
          </Button>
        </>
      }
    >
      {problem ? (
        <Notice tone="problem" icon="triangle-alert" role="alert" className="mb-3">
          {problem}
        </Notice>
      ) : null}
      {first ? null : <ChangeList changes={state.list} t={tChanges} locale={locale} />}
    </Dialog>
  );
}
