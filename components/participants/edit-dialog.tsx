"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import { EndpointForm } from "@/components/ui/endpoint-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { ListedGroup, ListedParticipant } from "@/features/participants/queries/get-participants";
import { PersonFields } from "./person-fields";
import type { ParticipantChanges } from "./use-participant-changes";

type Props = {
  person: ListedParticipant | null;
  onClose: () => void;
  groups: ListedGroup[];
  changes: ParticipantChanges;
};

/** Changes what is known of one participant. */
export function EditDialog({ person, onClose, groups, changes }: Props) {
  const t = useTranslations("participants");
  if (!person) return null;
  const { id, name, revision } = person;
  return (
    <Dialog title={t("form.editTitle", { name })} width="form" open onOpenChange={(open) => (open ? null : onClose())}>
      <EndpointForm
        action={`${changes.base}/participants/${id}`}
        method="PATCH"
        revision={revision}
        label={t("form.editTitle", { name })}
        className="grid gap-4"
        onDone={() => {
          onClose();
          changes.told(t("done.saved", { name }));
        }}
      >
        <PersonFields groups={groups} person={person} />
        <div className="flex justify-end gap-2.5">
          <DialogClose>
            <Button>{t("form.cancel")}</Button>
          </DialogClose>
          <SubmitButton>{t("form.save")}</SubmitButton>
        </div>
      </EndpointForm>
    </Dialog>
  );
}
