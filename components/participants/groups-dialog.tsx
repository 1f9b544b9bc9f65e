"use client";

import { useTranslations } from "next-intl";
import { Dialog } from "@/components/ui/dialog";
import { EndpointForm } from "@/components/ui/endpoint-form";
import { FormField } from "@/components/ui/form-field";
import { IconButton } from "@/components/ui/icon-button";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import type { ListedGroup } from "@/features/participants/queries/get-participants";
import { GroupChip } from "./group-chip";
import type { ParticipantChanges } from "./use-participant-changes";

type Props = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  groups: ListedGroup[];
  /** People a new group begins with. */
  selected: string[];
  changes: ParticipantChanges;
};

/** Makes, renames and deletes the groups of the delegation. */
export function GroupsDialog({ open, onOpenChange, groups, selected, changes }: Props) {
  const t = useTranslations("participants");
  return (
    <Dialog
      title={t("groupsDialog.title")}
      description={t("groupsDialog.text")}
      width="form"
      open={open}
      onOpenChange={onOpenChange}
    >
      {groups.length === 0 ? <p className="m-0 text-ink-2 text-sm">{t("groupsDialog.none")}</p> : null}
      <ul className="m-0 grid list-none p-0">
        {groups.map((group) => (
          <li key={group.id} className="border-line border-b py-2">
            <GroupRow group={group} changes={changes} />
          </li>
        ))}
      </ul>
      <EndpointForm<{ letter: string; name: string }>
        key={groups.length}
        action={`${changes.base}/groups`}
        label={t("groupsDialog.new")}
        values={{ participantIds: selected }}
        className="mt-4 flex flex-wrap items-end gap-2.5"
        onDone={({ letter, name }) => changes.told(t("done.group", { letter, name }))}
      >
        <FormField name="name" label={t("groupsDialog.new")} className="min-w-48 flex-1">
          {(control) => <Input {...control} autoComplete="off" />}
        </FormField>
        <SubmitButton>
          {selected.length > 0 ? t("groupsDialog.createWith", { count: selected.length }) : t("groupsDialog.create")}
        </SubmitButton>
      </EndpointForm>
    </Dialog>
  );
}

function GroupRow({ group, changes }: { group: ListedGroup; changes: ParticipantChanges }) {
  const t = useTranslations("participants");
  const { id, letter, name, size, revision } = group;
  return (
    <EndpointForm
      key={revision}
      action={`${changes.base}/groups/${id}`}
      method="PATCH"
      revision={revision}
      label={t("groupsDialog.rename", { letter })}
      className="flex flex-wrap items-center gap-2.5"
      onDone={() => changes.told(t("done.saved", { name }))}
    >
      <GroupChip letter={letter} />
      <FormField name="name" label={t("groupsDialog.rename", { letter })} labelHidden className="min-w-40 flex-1">
        {(control) => <Input {...control} defaultValue={name} autoComplete="off" />}
      </FormField>
      <span className="text-ink-2 text-xs">{t("groupsDialog.size", { count: size })}</span>
      <SubmitButton variant="secondary">{t("groupsDialog.save")}</SubmitButton>
      <IconButton
        icon="trash-2"
        label={t("groupsDialog.delete", { letter })}
        onClick={() => void changes.deleteGroup(group)}
      />
    </EndpointForm>
  );
}
