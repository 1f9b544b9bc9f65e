"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { DirectoryPicker } from "@/components/planner/directory-picker";
import { Button } from "@/components/ui/button";
import { useFieldError } from "@/components/ui/form-context";
import { FormField } from "@/components/ui/form-field";
import { IconButton } from "@/components/ui/icon-button";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import type { TripDetails } from "@/features/trips/find-trip";
import type { TripChoices } from "@/features/trips/trip-form";

type Row = {
  key: string;
  of: "host" | "project";
  picked: { id: string; name: string } | null;
  role: TripDetails["partners"][number]["role"];
  thanksFor: string;
};

const roles = ["HOST", "CO_HOST", "PARTNER", "SUPPORTER"] as const;

/** Organisations and projects named on the trip, in order. */
export function PartnerRows({ trip, choices }: { trip: TripDetails | undefined; choices: TripChoices }) {
  const t = useTranslations("trips.form");
  const [rows, setRows] = useState<Row[]>(() => (trip?.partners ?? []).map(rowOf));
  const add = (of: Row["of"]) =>
    setRows([
      ...rows,
      { key: crypto.randomUUID(), of, picked: null, role: of === "host" ? "CO_HOST" : "PARTNER", thanksFor: "" },
    ]);
  return (
    <>
      <p className="m-0 text-ink-3 text-xs">{t("partnersHint")}</p>
      <EmptyList there={rows.length > 0} />
      {rows.map((row, index) => (
        <PartnerRow
          key={row.key}
          row={row}
          index={index}
          choices={choices}
          put={(next) => setRows(next ? rows.with(index, next) : rows.toSpliced(index, 1))}
        />
      ))}
      <div className="flex flex-wrap gap-2">
        <Button size="sm" icon="plus" onClick={() => add("host")}>
          {t("addPartner")}
        </Button>
        {choices.projects.length > 0 ? (
          <Button size="sm" icon="plus" onClick={() => add("project")}>
            {t("addProjectPartner")}
          </Button>
        ) : null}
      </div>
    </>
  );
}

/** A form cannot send an empty list; a list left out would stay as it is, so the last one removed says so. */
function EmptyList({ there }: { there: boolean }) {
  return there ? null : <input type="hidden" name="partners" value="" />;
}

type RowProps = { row: Row; index: number; choices: TripChoices; put: (row: Row | null) => void };

function PartnerRow({ row, index, choices, put }: RowProps) {
  const t = useTranslations("trips.form");
  const path = `partners[${index}]`;
  const error = useFieldError(`${path}.hostId`);
  const name = row.picked?.name || t("nobody");
  return (
    <fieldset className="m-0 grid min-w-0 grid-cols-1 gap-2.5 border-0 p-0 sm:grid-cols-[2fr_1fr_2fr_auto] sm:items-start">
      <legend className="sr-only">{name}</legend>
      {row.of === "host" ? (
        <DirectoryPicker
          of="hosts"
          organisationId={choices.organisationId}
          label={t("partner")}
          error={error}
          name={`${path}.hostId`}
          value={row.picked}
          onPick={(choice) => put({ ...row, picked: choice ? { id: choice.id, name: choice.name } : null })}
        />
      ) : (
        <FormField name={`${path}.projectId`} label={t("partnerProject")}>
          {(control) => (
            <Select
              {...control}
              value={row.picked?.id ?? ""}
              onChange={({ target }) => {
                const project = choices.projects.find((one) => one.id === target.value);
                put({ ...row, picked: project ? { id: project.id, name: project.name } : null });
              }}
            >
              <option value="" />
              {choices.projects.map((project) => (
                <option key={project.id} value={project.id}>
                  {project.name}
                </option>
              ))}
            </Select>
          )}
        </FormField>
      )}
      <FormField name={`${path}.role`} label={t("role")}>
        {(control) => (
          <Select
            {...control}
            value={row.role}
            onChange={({ target }) => put({ ...row, role: target.value as Row["role"] })}
          >
            {roles.map((role) => (
              <option key={role} value={role}>
                {t(role)}
              </option>
            ))}
          </Select>
        )}
      </FormField>
      <FormField name={`${path}.thanksFor`} label={t("thanksFor")}>
        {(control) => (
          <Input
            {...control}
            value={row.thanksFor}
            onChange={({ target }) => put({ ...row, thanksFor: target.value })}
          />
        )}
      </FormField>
      <IconButton icon="x" label={t("removePartner", { name })} className="sm:mt-5" onClick={() => put(null)} />
    </fieldset>
  );
}

function rowOf({ hostId, projectId, name, role, thanksFor }: TripDetails["partners"][number]): Row {
  const id = hostId ?? projectId ?? "";
  return {
    key: crypto.randomUUID(),
    of: hostId ? "host" : "project",
    picked: { id, name },
    role,
    thanksFor: thanksFor ?? "",
  };
}
