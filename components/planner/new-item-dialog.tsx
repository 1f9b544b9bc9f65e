"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import { EndpointForm } from "@/components/ui/endpoint-form";
import { FormField } from "@/components/ui/form-field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TimeInput } from "@/components/ui/time-input";
import { inOrder, itemKinds } from "@/domain/agenda";
import { apart } from "@/domain/direction";
import type { PlanAnswer } from "@/features/agenda-items/change-plan";
import { DirectoryPicker } from "./directory-picker";
import { Options } from "./draft-fields";
import type { Picked } from "./item-rows";
import { usePlanner } from "./planner-context";
import { dayLabel } from "./words";

/** Adds an item to the wish list or straight to a day. */
export default function NewItemDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations("plan");
  const words = useTranslations("items.field");
  const { store, board, names, locale, open, view } = usePlanner();
  const [host, setHost] = useState<Picked | null>(null);
  const [title, setTitle] = useState("");
  const isAdded = useRef(false);

  function added(answer: PlanAnswer & { itemId: string }): void {
    const { itemId } = answer;
    const item = answer.items.find((one) => one.id === itemId);
    isAdded.current = true;
    onClose();
    store.answered(answer, t("created", { title: apart(item?.title ?? "") }), { adds: true });
    if (item?.dayId) view(item.dayId);
    open(itemId, "block");
  }

  return (
    <Dialog
      open
      onOpenChange={(next) => (next ? null : onClose())}
      title={t("new.title")}
      width="form"
      // The panel, which opens, puts the focus where it belongs.
      focusAfter={() => (isAdded.current ? false : null)}
    >
      <EndpointForm
        action={`${store.base}/items`}
        label={t("new.label")}
        className="grid grid-cols-2 gap-3"
        values={{ title: title.trim() === "" ? (host?.name ?? "") : title }}
        onDone={added}
      >
        <FormField name="kind" label={words("kind")}>
          {(control) => (
            <Select {...control} defaultValue="HOST_VISIT">
              <Options values={itemKinds} words="kind" />
            </Select>
          )}
        </FormField>
        <DirectoryPicker
          of="hosts"
          organisationId={board.trip.organisationId}
          label={t("new.host")}
          name="hostId"
          value={host}
          onPick={(choice) => setHost(choice ? { id: choice.id, name: choice.name } : null)}
        />
        <div className="col-span-2">
          <FormField name="title" label={words("title")} hint={t("new.titleHint")}>
            {({ name: _, ...control }) => (
              <Input {...control} value={title} onChange={(event) => setTitle(event.target.value)} />
            )}
          </FormField>
        </div>
        <FormField name="dayId" label={words("dayId")} className="max-[23rem]:col-span-2">
          {(control) => (
            <Select {...control} defaultValue="">
              <option value="">{words("wishList")}</option>
              {inOrder(store.plan.days).map((day) => (
                <option key={day.id} value={day.id}>
                  {dayLabel(day, names, locale)}
                </option>
              ))}
            </Select>
          )}
        </FormField>
        <div className="grid grid-cols-2 gap-3 max-[23rem]:col-span-2">
          <FormField name="startMinute" label={words("startMinute")}>
            {(control) => <TimeInput {...control} />}
          </FormField>
          <FormField name="durationMinutes" label={words("durationMinutes")}>
            {(control) => <Input {...control} placeholder={words("lengthHint")} />}
          </FormField>
        </div>
        <div className="col-span-2 mt-1 flex justify-end">
          <SubmitButton>{t("new.add")}</SubmitButton>
        </div>
      </EndpointForm>
    </Dialog>
  );
}
