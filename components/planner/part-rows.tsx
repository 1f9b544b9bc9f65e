"use client";

import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import { useFieldError } from "@/components/ui/form-context";
import { FormField } from "@/components/ui/form-field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import { partRoles } from "@/domain/agenda";
import { DirectoryPicker } from "./directory-picker";
import { Options } from "./draft-fields";
import { DraftRows } from "./draft-rows";
import { newRow, type PartValues } from "./item-rows";
import { usePlanner } from "./planner-context";
import type { DirectoryChoice } from "./use-directory";
import type { DraftForm } from "./use-draft";

/** Who has a part in an item, with title, function and organisation as they are on the day. */
export function PartRows({ form }: { form: DraftForm }) {
  const t = useTranslations("items.part");
  const roles = useTranslations("items.role");
  const nameOf = (part: PartValues) => part.person?.name || part.nameThen || part.host?.name || t("nobody");
  return (
    <DraftRows
      rows={form.values.parts}
      onChange={(parts) => form.set("parts", parts)}
      newRow={newRow.part}
      addLabel={t("add")}
      addIcon="user-plus"
      legend={(part) => t("legend", { role: roles(part.role), name: nameOf(part) })}
      removeLabel={(part) => t("remove", { name: nameOf(part) })}
    >
      {(part, index, put) => <PartRow part={part} index={index} put={put} />}
    </DraftRows>
  );
}

type RowProps = { part: PartValues; index: number; put: (change: Partial<PartValues>) => void };

function PartRow({ part, index, put }: RowProps) {
  const t = useTranslations("items.part");
  const { board } = usePlanner();
  const path = `parts[${index}]`;
  const personError = useFieldError(`${path}.personId`);
  const hostError = useFieldError(`${path}.hostId`);
  const { organisationId } = board.trip;
  return (
    <>
      <FormField name={`${path}.role`} label={t("role")} className="pr-7">
        {(control) => (
          <Select
            {...control}
            value={part.role}
            onChange={(event) => put({ role: event.target.value as PartValues["role"] })}
          >
            <Options values={partRoles} words="role" />
          </Select>
        )}
      </FormField>
      <DirectoryPicker
        of="people"
        organisationId={organisationId}
        label={t("person")}
        error={personError}
        value={part.person}
        onPick={(choice) => put(withPerson(choice))}
      />
      <DirectoryPicker
        of="hosts"
        organisationId={organisationId}
        label={t("organisation")}
        error={hostError}
        value={part.host}
        onPick={(choice) => put({ host: choice ? { id: choice.id, name: choice.name } : null })}
      />
      <ThenField {...{ part, put, path }} name="nameThen" hint={t("nameThenHint")} />
      <div className="grid grid-cols-[1fr_2fr] gap-2">
        <ThenField {...{ part, put, path }} name="titleThen" />
        <ThenField {...{ part, put, path }} name="roleThen" />
      </div>
      <ThenField {...{ part, put, path }} name="affiliationThen" />
      <FormField name={`${path}.alsoThen`} label={t("alsoThen")} hint={t("alsoThenHint")}>
        {(control) => (
          <Textarea
            {...control}
            rows={1}
            value={part.alsoThen}
            onChange={(event) => put({ alsoThen: event.target.value })}
            className="min-h-8"
          />
        )}
      </FormField>
      <p className="m-0 text-ink-3 text-xs">{t("thenHint")}</p>
      <ThenField {...{ part, put, path }} name="contribution" hint={t("contributionHint")} />
      <ThenField {...{ part, put, path }} name="onBehalfOf" />
      <Checkbox
        label={t("toBeConfirmed")}
        checked={part.toBeConfirmed}
        onChange={(event) => put({ toBeConfirmed: event.target.checked })}
      />
    </>
  );
}

type ThenProps = Omit<RowProps, "index"> & {
  path: string;
  name: "titleThen" | "roleThen" | "affiliationThen" | "nameThen" | "contribution" | "onBehalfOf";
  hint?: string;
};

function ThenField({ part, put, path, name, hint }: ThenProps) {
  const t = useTranslations("items.part");
  return (
    <FormField name={`${path}.${name}`} label={t(name)} hint={hint}>
      {(control) => <Input {...control} value={part[name]} onChange={(event) => put({ [name]: event.target.value })} />}
    </FormField>
  );
}

/** A person brings along what they are at present; it is kept as it is now, whatever becomes of them. */
function withPerson(choice: DirectoryChoice | null): Partial<PartValues> {
  if (!choice) return { person: null };
  const { hostId, hostName } = choice;
  return {
    person: { id: choice.id, name: choice.name },
    titleThen: choice.title ?? "",
    roleThen: choice.role ?? "",
    ...(hostId ? { host: { id: hostId, name: hostName ?? "" }, affiliationThen: "" } : {}),
    ...(!hostId && hostName ? { affiliationThen: hostName } : {}),
    toBeConfirmed: false,
  };
}
