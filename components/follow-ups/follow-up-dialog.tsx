"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { TripChanges } from "@/components/desk/use-trip-changes";
import { DirectoryPicker } from "@/components/planner/directory-picker";
import type { DirectoryChoice } from "@/components/planner/use-directory";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import { EndpointForm } from "@/components/ui/endpoint-form";
import { useFieldError } from "@/components/ui/form-context";
import { FormField } from "@/components/ui/form-field";
import { Input } from "@/components/ui/input";
import { RevisedForm } from "@/components/ui/revised-form";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import type { FollowUpAnswer } from "@/features/follow-ups/follow-up-rows";
import type { FollowUpsDesk } from "@/features/follow-ups/queries";
import { followUpStates } from "@/features/follow-ups/schema";

type Props = {
  desk: FollowUpsDesk;
  /** Left out for a new one. */
  followUp?: FollowUpAnswer | undefined;
  onClose: () => void;
  changes: TripChanges;
};

/** Keeps what was agreed, or says what became of it. */
export function FollowUpDialog({ desk, followUp, onClose, changes }: Props) {
  const t = useTranslations("follow-ups");
  const title = t(followUp ? "form.change" : "add");
  const form = {
    action: `${changes.base}/follow-ups${followUp ? `/${followUp.id}` : ""}`,
    label: title,
    className: "grid gap-4",
    onDone: () => {
      onClose();
      changes.told(t("form.saved"));
    },
    children: <Fields desk={desk} followUp={followUp} />,
  };
  return (
    <Dialog title={title} width="form" open onOpenChange={(open) => (open ? null : onClose())}>
      {followUp ? <RevisedForm {...form} method="PATCH" revision={followUp.revision} /> : <EndpointForm {...form} />}
    </Dialog>
  );
}

function Fields({ desk, followUp }: Pick<Props, "desk" | "followUp">) {
  const t = useTranslations("follow-ups");
  return (
    <>
      <FormField name="what" label={t("form.what")} hint={t("form.whatHint")} required>
        {(control) => <Textarea {...control} rows={2} defaultValue={followUp?.what} />}
      </FormField>
      <div className="grid gap-x-5 gap-y-3 sm:grid-cols-2">
        <Linked of="hosts" desk={desk} followUp={followUp} />
        <FormField name="itemId" label={t("form.item")}>
          {(control) => (
            <Select {...control} defaultValue={followUp?.itemId ?? ""}>
              <option value="">{t("form.noItem")}</option>
              {desk.items.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </Select>
          )}
        </FormField>
        <FormField name="who" label={t("form.who")} hint={t("form.whoHint")}>
          {(control) => <Input {...control} defaultValue={followUp?.who ?? ""} autoComplete="off" />}
        </FormField>
        <Linked of="people" desk={desk} followUp={followUp} />
        <FormField name="dueOn" label={t("form.dueOn")}>
          {(control) => <Input {...control} type="date" defaultValue={followUp?.dueOn ?? ""} />}
        </FormField>
        <FormField name="state" label={t("form.state")}>
          {(control) => (
            <Select {...control} defaultValue={followUp?.state ?? "OPEN"}>
              {followUpStates.map((state) => (
                <option key={state} value={state}>
                  {t(`state.${state}`)}
                </option>
              ))}
            </Select>
          )}
        </FormField>
        <FormField name="outcome" label={t("form.outcome")} className="sm:col-span-2">
          {(control) => <Textarea {...control} rows={2} defaultValue={followUp?.outcome ?? ""} />}
        </FormField>
      </div>
      <div className="flex justify-end gap-2.5">
        <DialogClose>
          <Button>{t("form.cancel")}</Button>
        </DialogClose>
        <SubmitButton>{t("form.save")}</SubmitButton>
      </div>
    </>
  );
}

/** The host with whom, or the person of the directory who does it. */
function Linked({ of, desk, followUp }: Pick<Props, "desk" | "followUp"> & { of: "hosts" | "people" }) {
  const t = useTranslations("follow-ups.form");
  const name = of === "hosts" ? "hostId" : "personId";
  const error = useFieldError(name);
  const [value, setValue] = useState<Pick<DirectoryChoice, "id" | "name"> | null>(() => {
    if (!followUp) return null;
    const [id, known] =
      of === "hosts" ? [followUp.hostId, followUp.hostName] : [followUp.personId, followUp.personName];
    return id === null ? null : { id, name: known ?? "" };
  });
  return (
    <DirectoryPicker
      of={of}
      organisationId={desk.organisationId}
      label={t(of === "hosts" ? "host" : "person")}
      error={error}
      value={value}
      onPick={setValue}
      name={name}
    />
  );
}
