"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog } from "@/components/ui/dialog";
import { EndpointForm } from "@/components/ui/endpoint-form";
import { FormField } from "@/components/ui/form-field";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import type { PlanAnswer } from "@/features/agenda-items/change-plan";
import type { PlanDay } from "@/features/agenda-items/plan";
import { DayPlaceFields } from "./day-place-fields";
import { DirectoryPicker } from "./directory-picker";
import type { Picked } from "./item-rows";
import { usePlanner } from "./planner-context";

/** Theme, chair, base, place and zone of a day. */
export default function DayDialog({ day, onClose }: { day: PlanDay; onClose: () => void }) {
  const t = useTranslations("plan");
  const { store, board, names } = usePlanner();
  const [chair, setChair] = useState<Picked | null>(
    day.chairId ? { id: day.chairId, name: day.chairName ?? "" } : null,
  );
  const name = names.get(day.id) ?? "";
  const { theme, base, numbered } = day;

  function saved(answer: PlanAnswer): void {
    onClose();
    store.answered(answer, t("dayChanged", { day: name }));
  }

  return (
    <Dialog open onOpenChange={(next) => (next ? null : onClose())} title={t("day.title", { day: name })} width="form">
      <EndpointForm
        action={`${store.base}/days/${day.id}`}
        method="PATCH"
        revision={day.revision}
        label={t("day.label")}
        className="grid gap-3"
        onDone={saved}
      >
        <FormField name="theme" label={t("day.theme")} hint={t("day.themeHint")}>
          {(control) => <Input {...control} defaultValue={theme ?? ""} />}
        </FormField>
        <DirectoryPicker
          of="people"
          organisationId={board.trip.organisationId}
          label={t("day.chair")}
          name="chairId"
          value={chair}
          onPick={(choice) => setChair(choice ? { id: choice.id, name: choice.name } : null)}
        />
        <FormField name="base" label={t("day.base")} hint={t("day.baseHint")}>
          {(control) => <Input {...control} defaultValue={base ?? ""} />}
        </FormField>
        <DayPlaceFields day={day} />
        {/* A box that is not ticked sends nothing; of two values the last counts. */}
        <input type="hidden" name="numbered" value="off" />
        <Checkbox name="numbered" label={t("day.numbered")} defaultChecked={numbered} />
        <div className="flex justify-end">
          <SubmitButton>{t("day.save")}</SubmitButton>
        </div>
      </EndpointForm>
    </Dialog>
  );
}
