"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { EndpointForm } from "@/components/ui/endpoint-form";
import { FormField } from "@/components/ui/form-field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TimeInput } from "@/components/ui/time-input";
import { belongsOn, inOrder } from "@/domain/agenda";
import { formatClock, formatDuration } from "@/domain/clock";
import { apart } from "@/domain/direction";
import type { PlanAnswer } from "@/features/agenda-items/change-plan";
import type { PlanItem } from "@/features/agenda-items/plan";
import { usePlanner } from "./planner-context";
import { revisionOf } from "./reverse";
import { dayLabel, timeOf } from "./words";

/** Day, start and length of an item, and it stands there. */
export function PlaceForm({ item, onClose }: { item: PlanItem; onClose: () => void }) {
  const t = useTranslations("plan");
  const words = useTranslations("items.field");
  const { store, names, locale, view, open } = usePlanner();
  const { plan } = store;
  const days = inOrder(plan.days);
  return (
    <EndpointForm
      action={`${store.base}/items/${item.id}`}
      method="PATCH"
      after={store.settled}
      revision={() => revisionOf(store.source.plan(), item.id)}
      label={t("placeTitle", { title: item.title })}
      className="grid grid-cols-2 gap-2"
      onDone={(answer: PlanAnswer) => {
        const dayId = answer.items.find((one) => one.id === item.id)?.dayId ?? null;
        const day = plan.days.find((one) => one.id === dayId);
        const where = day ? t("whereTimed", { day: dayLabel(day, names, locale), range: timeIn(answer, item.id) }) : "";
        const conflicts = answer.conflicts.filter((one) => one.itemIds.includes(item.id)).length;
        store.answered(answer, t("moved", { title: apart(item.title), where, conflicts }));
        view(dayId);
        open(item.id);
        onClose();
      }}
      onRefused={store.refused}
    >
      <FormField name="dayId" label={words("dayId")} className="col-span-2">
        {(control) => (
          <Select {...control} autoFocus defaultValue={item.dayId ?? days.find((day) => belongsOn(item, day))?.id}>
            {days.map((day) => (
              <option key={day.id} value={day.id}>
                {dayLabel(day, names, locale)}
              </option>
            ))}
          </Select>
        )}
      </FormField>
      <FormField name="startMinute" label={words("startMinute")}>
        {(control) => (
          <TimeInput
            {...control}
            placeholder="10:00"
            defaultValue={item.startMinute === null ? "" : formatClock(item.startMinute)}
          />
        )}
      </FormField>
      <FormField name="durationMinutes" label={words("durationMinutes")}>
        {(control) => <Input {...control} defaultValue={formatDuration(item.durationMinutes ?? 60)} />}
      </FormField>
      <div className="col-span-2 flex gap-1.5">
        <SubmitButton size="sm">{t("place")}</SubmitButton>
        <Button size="sm" variant="quiet" onClick={onClose}>
          {t("panel.close")}
        </Button>
      </div>
    </EndpointForm>
  );
}

function timeIn(answer: PlanAnswer, itemId: string): string {
  const item = answer.items.find((one) => one.id === itemId);
  return (item && timeOf(item)) ?? "";
}
