"use client";

import { useTranslations } from "next-intl";
import { Dialog } from "@/components/ui/dialog";
import { EndpointForm } from "@/components/ui/endpoint-form";
import { FormField } from "@/components/ui/form-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { Tabs } from "@/components/ui/tabs";
import { Textarea } from "@/components/ui/textarea";
import type { AddedList } from "@/features/participants/commands/add-participants";
import type { ListedGroup } from "@/features/participants/queries/get-participants";
import { CategoryField, PersonFields } from "./person-fields";
import type { ParticipantChanges } from "./use-participant-changes";

type Props = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  groups: ListedGroup[];
  changes: ParticipantChanges;
};

/** Adds one person by fields, or several from a pasted list. */
export function AddDialog({ open, onOpenChange, groups, changes }: Props) {
  const t = useTranslations("participants");
  const done = (text: string) => {
    onOpenChange(false);
    changes.told(text);
  };
  const one = (
    <EndpointForm<{ name: string }>
      action={`${changes.base}/participants`}
      label={t("form.one")}
      className="grid gap-4"
      onDone={({ name }) => done(t("done.added", { name }))}
    >
      <PersonFields groups={groups} />
      <Foot label={t("form.addOne")} hint={t("form.notMailed")} />
    </EndpointForm>
  );
  const several = (
    <EndpointForm<AddedList>
      action={`${changes.base}/participants/list`}
      label={t("form.several")}
      className="grid gap-4"
      onDone={(added) => done(t("done.list", added))}
    >
      <FormField name="list" label={t("form.list")} hint={t("form.listHint")} required>
        {(control) => (
          <Textarea {...control} rows={8} placeholder={t("form.listExample")} className="max-h-80" spellCheck={false} />
        )}
      </FormField>
      <CategoryField />
      <Foot label={t("form.addSeveral")} hint={t("form.notMailed")} />
    </EndpointForm>
  );
  return (
    <Dialog title={t("form.addTitle")} width="form" open={open} onOpenChange={onOpenChange}>
      <Tabs
        label={t("form.ways")}
        tabs={[
          { value: "one", label: t("form.one"), panel: one },
          { value: "several", label: t("form.several"), panel: several },
        ]}
      />
    </Dialog>
  );
}

function Foot({ label, hint }: { label: string; hint: string }) {
  return (
    <div className="flex flex-wrap items-center justify-end gap-3">
      <p className="m-0 mr-auto text-ink-3 text-xs">{hint}</p>
      <SubmitButton>{label}</SubmitButton>
    </div>
  );
}
