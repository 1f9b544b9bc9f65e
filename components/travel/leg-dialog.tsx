"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { TripChanges } from "@/components/desk/use-trip-changes";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import { FormField } from "@/components/ui/form-field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import { transportModes } from "@/domain/agenda";
import type { LegAnswer } from "@/features/legs/leg-rows";
import type { TravelDesk } from "@/features/legs/queries";
import { chosenOf, PeopleField, rowsOf } from "./people-field";
import { PlaceFields, ZoneList } from "./place-fields";
import { TravelForm } from "./travel-form";

type Props = {
  desk: TravelDesk;
  /** Left out for a new one. */
  leg?: LegAnswer | undefined;
  onClose: () => void;
  changes: TripChanges;
};

/** Enters a leg, or changes one: where it goes, when by the clocks at both places, and who takes it. */
export function LegDialog({ desk, leg, onClose, changes }: Props) {
  const t = useTranslations("travel.form");
  const modes = useTranslations("items.transport");
  const [chosen, setChosen] = useState(() => chosenOf(leg?.forEveryone ?? false, leg?.passengers ?? []));
  const title = t(leg ? "changeLeg" : "addLeg");
  const notes = [
    { name: "seat", label: t("seat"), max: 20 },
    { name: "reference", label: t("ownReference"), max: 60 },
  ];
  return (
    <Dialog title={title} width="form" open onOpenChange={(open) => (open ? null : onClose())}>
      <TravelForm<LegAnswer>
        action={`${changes.base}/legs${leg ? `/${leg.id}` : ""}`}
        revision={leg?.revision}
        label={title}
        values={{ forEveryone: chosen.forEveryone, passengers: rowsOf(chosen) }}
        onDone={({ fromPlace, toPlace }) => {
          onClose();
          changes.told(t("legSaved", { from: fromPlace, to: toPlace }));
        }}
      >
        <div className="grid gap-3 sm:grid-cols-3">
          <FormField name="mode" label={t("mode")}>
            {(control) => (
              <Select {...control} defaultValue={leg?.mode ?? "FLIGHT"}>
                {transportModes.map((mode) => (
                  <option key={mode} value={mode}>
                    {modes(mode)}
                  </option>
                ))}
              </Select>
            )}
          </FormField>
          <FormField name="carrier" label={t("carrier")}>
            {(control) => <Input {...control} defaultValue={leg?.carrier ?? ""} autoComplete="off" />}
          </FormField>
          <FormField name="number" label={t("number")}>
            {(control) => <Input {...control} defaultValue={leg?.number ?? ""} autoComplete="off" />}
          </FormField>
        </div>
        <div className="grid gap-x-5 gap-y-4 sm:grid-cols-2">
          <PlaceFields
            end="depart"
            place={leg?.fromPlace ?? ""}
            date={leg?.departDate ?? desk.startDate ?? ""}
            minute={leg?.departMinute ?? null}
            timeZone={leg?.departTimeZone ?? desk.timeZone}
            isKnown={leg !== undefined}
          />
          <PlaceFields
            end="arrive"
            place={leg?.toPlace ?? ""}
            date={leg?.arriveDate ?? ""}
            minute={leg?.arriveMinute ?? null}
            timeZone={leg?.arriveTimeZone ?? desk.timeZone}
            isKnown={leg !== undefined}
          />
          <FormField name="reference" label={t("reference")} hint={t("referenceHint")}>
            {(control) => <Input {...control} defaultValue={leg?.reference ?? ""} autoComplete="off" />}
          </FormField>
          <FormField name="note" label={t("note")} hint={t("legNoteHint")}>
            {(control) => <Textarea {...control} rows={2} defaultValue={leg?.note ?? ""} />}
          </FormField>
          <PeopleField desk={desk} legend={t("passengers")} notes={notes} value={chosen} onChange={setChosen} />
        </div>
        <ZoneList />
        <div className="flex justify-end gap-2.5">
          <DialogClose>
            <Button>{t("cancel")}</Button>
          </DialogClose>
          <SubmitButton>{t("save")}</SubmitButton>
        </div>
      </TravelForm>
    </Dialog>
  );
}
