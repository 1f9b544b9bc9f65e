"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { useFieldError } from "@/components/ui/form-context";
import { FormField } from "@/components/ui/form-field";
import { IconButton } from "@/components/ui/icon-button";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { partRoles } from "@/domain/agenda";
import { type DirectoryChoice, DirectoryPicker } from "./directory-picker";
import { Options } from "./draft-fields";
import type { PartValues } from "./item-values";
import { usePlanner } from "./planner-context";
import type { DraftForm } from "./use-draft";

/** Who has a part in an item, with title, function and organisation as they are on the day. */
export function PartRows({ form }: { form: DraftForm }) {
  const t = useTranslations("items.part");
  const { parts } = form.values;
  const put = (index: number, part: PartValues | null) =>
    form.set("parts", part ? parts.with(index, part) : parts.toSpliced(index, 1));
  const add = () =>
    form.set("parts", [
      ...parts,
      {
        key: crypto.randomUUID(),
        role: "SPEAKER",
        person: null,
        host: null,
        titleThen: "",
        roleThen: "",
        affiliationThen: "",
        onBehalfOf: "",
        toBeConfirmed: false,
      },
    ]);
  return (
    <>
      {parts.map((part, index) => (
        <PartRow key={part.key} part={part} index={index} put={(next) => put(index, next)} />
      ))}
      <div>
        <Button size="sm" icon="user-plus" onClick={add}>
          {t("add")}
        </Button>
      </div>
    </>
  );
}

type RowProps = { part: PartValues; index: number; put: (part: PartValues | null) => void };

function PartRow({ part, index, put }: RowProps) {
  const t = useTranslations("items.part");
  const roles = useTranslations("items.role");
  const { board } = usePlanner();
  const path = `parts[${index}]`;
  const personError = useFieldError(`${path}.personId`);
  const hostError = useFieldError(`${path}.hostId`);
  const name = part.person?.name ?? part.host?.name ?? t("nobody");
  const { organisationId } = board.trip;
  return (
    <fieldset className="m-0 grid min-w-0 gap-2 rounded-sm border border-line p-2.5">
      <legend className="sr-only">{t("legend", { role: roles(part.role), name })}</legend>
      <div className="flex items-end gap-1.5">
        <FormField name={`${path}.role`} label={t("role")} className="flex-1">
          {(control) => (
            <Select
              {...control}
              value={part.role}
              onChange={(event) => put({ ...part, role: event.target.value as PartValues["role"] })}
            >
              <Options values={partRoles} words="role" />
            </Select>
          )}
        </FormField>
        <IconButton icon="x" label={t("remove", { name })} onClick={() => put(null)} />
      </div>
      <DirectoryPicker
        of="people"
        organisationId={organisationId}
        label={t("person")}
        error={personError}
        value={part.person}
        onPick={(choice) => put(withPerson(part, choice))}
      />
      <DirectoryPicker
        of="hosts"
        organisationId={organisationId}
        label={t("organisation")}
        error={hostError}
        value={part.host}
        onPick={(choice) => put({ ...part, host: choice ? { id: choice.id, name: choice.name } : null })}
      />
      <div className="grid grid-cols-[1fr_2fr] gap-2">
        <ThenField {...{ part, put, path }} name="titleThen" />
        <ThenField {...{ part, put, path }} name="roleThen" />
      </div>
      <ThenField {...{ part, put, path }} name="affiliationThen" />
      <ThenField {...{ part, put, path }} name="onBehalfOf" />
      <p className="m-0 text-ink-3 text-xs">{t("thenHint")}</p>
      <Checkbox
        label={t("toBeConfirmed")}
        checked={part.toBeConfirmed}
        onChange={(event) => put({ ...part, toBeConfirmed: event.target.checked })}
      />
    </fieldset>
  );
}

type ThenProps = Omit<RowProps, "index"> & {
  path: string;
  name: "titleThen" | "roleThen" | "affiliationThen" | "onBehalfOf";
};

function ThenField({ part, put, path, name }: ThenProps) {
  const t = useTranslations("items.part");
  return (
    <FormField name={`${path}.${name}`} label={t(name)}>
      {(control) => (
        <Input {...control} value={part[name]} onChange={(event) => put({ ...part, [name]: event.target.value })} />
      )}
    </FormField>
  );
}

/** A person brings along what they are at present; it is kept as it is now, whatever becomes of them. */
function withPerson(part: PartValues, choice: DirectoryChoice | null): PartValues {
  if (!choice) return { ...part, person: null };
  const { hostId, hostName } = choice;
  return {
    ...part,
    person: { id: choice.id, name: choice.name },
    titleThen: choice.title ?? "",
    roleThen: choice.role ?? "",
    host: hostId ? { id: hostId, name: hostName ?? "" } : part.host,
    affiliationThen: hostId ? "" : (hostName ?? part.affiliationThen),
    toBeConfirmed: false,
  };
}
