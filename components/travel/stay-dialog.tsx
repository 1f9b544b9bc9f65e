"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { TripChanges } from "@/components/desk/use-trip-changes";
import { HostPicker } from "@/components/hosts/host-picker";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import { FormField } from "@/components/ui/form-field";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import { TimeInput } from "@/components/ui/time-input";
import { formatClock, type MinuteOfDay } from "@/domain/clock";
import type { TravelDesk } from "@/features/legs/queries";
import type { StayAnswer } from "@/features/stays/stay-rows";
import { chosenOf, PeopleField, rowsOf } from "./people-field";
import { ZoneList } from "./place-fields";
import { TravelForm } from "./travel-form";

type Props = {
  desk: TravelDesk;
  /** Left out for a new one. */
  stay?: StayAnswer | undefined;
  onClose: () => void;
  changes: TripChanges;
};

/** Enters a stay, or changes one: where, which nights, what is included, who pays and who sleeps there. */
export function StayDialog({ desk, stay, onClose, changes }: Props) {
  const t = useTranslations("travel.form");
  const [chosen, setChosen] = useState(() => chosenOf(stay?.forEveryone ?? false, stay?.guests ?? []));
  const title = t(stay ? "changeStay" : "addStay");
  return (
    <Dialog title={title} width="form" open onOpenChange={(open) => (open ? null : onClose())}>
      <TravelForm<StayAnswer>
        action={`${changes.base}/stays${stay ? `/${stay.id}` : ""}`}
        revision={stay?.revision}
        label={title}
        values={{ forEveryone: chosen.forEveryone, guests: rowsOf(chosen) }}
        onDone={({ name }) => {
          onClose();
          changes.told(t("staySaved", { name }));
        }}
      >
        <div className="grid gap-x-5 gap-y-3 sm:grid-cols-2">
          <Words name="name" label={t("name")} value={stay?.name} required />
          <HostPicker
            name="hostId"
            organisationId={desk.organisationId}
            label={t("host")}
            hint={t("hostHint")}
            picked={stay?.hostId ? { id: stay.hostId, name: stay.hostName ?? "" } : null}
          />
          <Words name="address" label={t("address")} value={stay?.address} />
          <Words name="phone" label={t("phone")} value={stay?.phone} />
          <div className="grid grid-cols-2 gap-3">
            <Day name="checkInDate" label={t("checkInDate")} value={stay?.checkInDate ?? desk.startDate} />
            <Clock name="checkInMinute" label={t("checkInMinute")} value={stay?.checkInMinute} />
          </div>
          <div className="grid grid-cols-2 gap-3">
            <Day name="checkOutDate" label={t("checkOutDate")} value={stay?.checkOutDate ?? desk.endDate} />
            <Clock name="checkOutMinute" label={t("checkOutMinute")} value={stay?.checkOutMinute} />
          </div>
          <FormField name="timeZone" label={t("timeZone")}>
            {(control) => (
              <Input
                {...control}
                list="travel-zones"
                autoComplete="off"
                defaultValue={stay?.timeZone ?? desk.timeZone}
              />
            )}
          </FormField>
          <Words name="reference" label={t("reference")} value={stay?.reference} />
          <FormField name="included" label={t("included")} hint={t("includedHint")}>
            {(control) => <Textarea {...control} rows={2} defaultValue={stay?.included.join("\n")} />}
          </FormField>
          <FormField name="paidBy" label={t("paidBy")} hint={t("paidByHint")}>
            {(control) => <Textarea {...control} rows={2} defaultValue={stay?.paidBy ?? ""} />}
          </FormField>
          <FormField name="note" label={t("note")} hint={t("stayNoteHint")} className="sm:col-span-2">
            {(control) => <Textarea {...control} rows={2} defaultValue={stay?.note ?? ""} />}
          </FormField>
          <PeopleField
            desk={desk}
            legend={t("guests")}
            notes={[{ name: "room", label: t("room"), max: 40 }]}
            value={chosen}
            onChange={setChosen}
          />
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

type FieldProps<Value> = { name: string; label: string; value: Value | null | undefined; required?: boolean };

function Words({ name, label, value, required }: FieldProps<string>) {
  return (
    <FormField name={name} label={label} required={required}>
      {(control) => <Input {...control} defaultValue={value ?? ""} autoComplete="off" />}
    </FormField>
  );
}

function Day({ name, label, value }: FieldProps<string>) {
  return (
    <FormField name={name} label={label} required>
      {(control) => <Input {...control} type="date" defaultValue={value ?? ""} />}
    </FormField>
  );
}

function Clock({ name, label, value }: FieldProps<MinuteOfDay>) {
  return (
    <FormField name={name} label={label}>
      {(control) => (
        <TimeInput {...control} defaultValue={value === null || value === undefined ? "" : formatClock(value)} />
      )}
    </FormField>
  );
}
