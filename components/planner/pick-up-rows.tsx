"use client";

import { useTranslations } from "next-intl";
import { useFieldError } from "@/components/ui/form-context";
import { FormField } from "@/components/ui/form-field";
import { Input } from "@/components/ui/input";
import { TimeInput } from "@/components/ui/time-input";
import { DirectoryPicker } from "./directory-picker";
import { DraftRows } from "./draft-rows";
import { newRow, type PickUpValues } from "./item-rows";
import { usePlanner } from "./planner-context";
import type { DraftForm } from "./use-draft";

/** Where a transfer takes people up, in the order it goes. */
export function PickUpRows({ form }: { form: DraftForm }) {
  const t = useTranslations("items.pickUp");
  return (
    <DraftRows
      rows={form.values.pickUps}
      onChange={(pickUps) => form.set("pickUps", pickUps)}
      newRow={newRow.pickUp}
      addLabel={t("add")}
      legend={(row, index) => t("legend", { number: index + 1, place: row.place })}
      removeLabel={(row, index) => t("remove", { place: row.place || String(index + 1) })}
    >
      {(row, index, put) => <PickUpRow row={row} index={index} put={put} />}
    </DraftRows>
  );
}

type RowProps = { row: PickUpValues; index: number; put: (change: Partial<PickUpValues>) => void };

function PickUpRow({ row, index, put }: RowProps) {
  const t = useTranslations("items.pickUp");
  const { board } = usePlanner();
  const path = `pickUps[${index}]`;
  const hostError = useFieldError(`${path}.hostId`);
  const field = (name: "place" | "startMinute" | "note" | "latitude" | "longitude", hint?: string) => (
    <FormField name={`${path}.${name}`} label={t(name)} hint={hint}>
      {(control) => {
        const bound = {
          ...control,
          value: row[name],
          onChange: (event: { target: { value: string } }) => put({ [name]: event.target.value }),
        };
        return name === "startMinute" ? <TimeInput {...bound} /> : <Input {...bound} />;
      }}
    </FormField>
  );
  return (
    <>
      <div className="grid grid-cols-[2fr_1fr] gap-2 pr-7">
        {field("place", t("placeHint"))}
        {field("startMinute")}
      </div>
      <DirectoryPicker
        of="hosts"
        organisationId={board.trip.organisationId}
        label={t("host")}
        hint={t("hostHint")}
        error={hostError}
        value={row.host}
        onPick={(choice) =>
          put({
            host: choice ? { id: choice.id, name: choice.name } : null,
            ...(row.place === "" && choice ? { place: choice.name } : {}),
          })
        }
      />
      {field("note", t("noteHint"))}
      <div className="grid grid-cols-2 gap-2">
        {field("latitude")}
        {field("longitude")}
      </div>
    </>
  );
}
