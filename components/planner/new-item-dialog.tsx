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
import type { PlanAnswer } from "@/features/agenda-items/change-plan";
import { DirectoryPicker } from "./directory-picker";
import { Options } from "./draft-fields";
import { PANEL_TITLE } from "./item-panel";
import type { Picked } from "./item-rows";
import { usePlanner } from "./planner-context";
import { revisionOf } from "./reverse";
import { dayLabel } from "./words";

/** Adds an item to the wish list or straight to a day. */
export function NewItemDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations("plan");
  const words = useTranslations("items.field");
  const { store, board, names, locale, open, view } = usePlanner();
  const [host, setHost] = useState<Picked | null>(null);
  const [title, setTitle] = useState("");
  const addedId = useRef<string | null>(null);

  function added(answer: PlanAnswer & { itemId: string }): void {
    const { itemId } = answer;
    const item = answer.items.find((one) => one.id === itemId);
    addedId.current = itemId;
    onClose();
    store.answered(answer, t("created", { title: item?.title ?? "" }), {
      method: "DELETE",
      path: `items/${itemId}`,
      body: (now) => ({ revision: revisionOf(now, itemId) }),
    });
    if (item?.dayId) view(item.dayId);
    open(itemId);
    // After the panel has taken the focus, as it does whenever it opens.
    requestAnimationFrame(() => requestAnimationFrame(() => shown(itemId)?.focus()));
  }

  return (
    <Dialog
      open
      onOpenChange={(next) => (next ? null : onClose())}
      title={t("new.title")}
      width="form"
      focusAfter={() => (addedId.current ? shown(addedId.current) : null)}
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
        <FormField name="dayId" label={words("dayId")}>
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
        <div className="grid grid-cols-2 gap-3">
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

/** The new block, or the panel where that covers the board. */
function shown(itemId: string): HTMLElement | null {
  const covers = matchMedia("(max-width: 74.99rem)").matches;
  return document.getElementById(covers ? PANEL_TITLE : `item-${itemId}`);
}
