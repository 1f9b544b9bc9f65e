"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import type { ListedParticipant } from "@/features/participants/queries/get-participants";
import type { ParticipantChanges } from "./use-participant-changes";

type Props = {
  /** Whom to ask; null while the question is closed. */
  people: ListedParticipant[] | null;
  onClose: () => void;
  onSent: () => void;
  changes: ParticipantChanges;
};

/** Asks before mails leave the house: how many, and who is left out. */
export function InviteDialog({ people, onClose, onSent, changes }: Props) {
  const t = useTranslations("participants.inviteDialog");
  const [busy, setBusy] = useState(false);
  const open = (people ?? []).filter(({ status }) => status !== "ACCEPTED");
  const asked = open.filter(({ contact }) => contact?.email);
  const without = open.length - asked.length;
  const reminders = asked.filter(({ status }) => status === "INVITED").length;

  async function send() {
    setBusy(true);
    const sent = await changes.invite(asked.map(({ id }) => id));
    setBusy(false);
    if (sent) onSent();
  }

  return (
    <Dialog
      open={people !== null}
      onOpenChange={(next) => (next ? null : onClose())}
      title={t("title", { count: asked.length })}
      description={asked.length > 0 ? t("text", { reminders }) : t("none")}
      actions={
        <>
          <DialogClose>
            <Button>{t("cancel")}</Button>
          </DialogClose>
          {asked.length > 0 ? (
            <Button variant="settle" icon="send" busy={busy} onClick={send}>
              {t("send", { count: asked.length })}
            </Button>
          ) : null}
        </>
      }
    >
      {without > 0 ? <p className="m-0 text-ink-2 text-sm">{t("withoutAddress", { count: without })}</p> : null}
    </Dialog>
  );
}
