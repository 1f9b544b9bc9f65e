"use client";

import { useTranslations } from "next-intl";
import { dayParts, endCertainties, inOrder } from "@/domain/agenda";
import type { PlanItem } from "@/features/agenda-items/plan";
import { ChoiceField, LineField, Options, TickField } from "./draft-fields";
import { OrderButtons } from "./order-buttons";
import { useItemFacts, usePlanner } from "./planner-context";
import type { DraftForm } from "./use-draft";
import { dayLabel, timeWords } from "./words";

/** On which day, when, how long, and how sure that is. */
export function WhenFields({ item, form }: { item: PlanItem; form: DraftForm }) {
  const t = useTranslations("plan");
  const words = useTranslations("items.field");
  const { store, names, locale } = usePlanner();
  const { arrival } = useItemFacts(item.id);
  const time = [timeWords(item, t), arrival ? t("mark.arrives", arrival) : null].filter(Boolean).join(". ");
  return (
    <>
      <div className="grid grid-cols-[1.35fr_1fr_1fr] gap-2">
        <ChoiceField form={form} name="dayId">
          <option value="">{words("wishList")}</option>
          {inOrder(store.plan.days).map((day) => (
            <option key={day.id} value={day.id}>
              {dayLabel(day, names, locale)}
            </option>
          ))}
        </ChoiceField>
        <LineField form={form} name="startMinute" type="time" />
        <LineField form={form} name="durationMinutes" />
      </div>
      <div className="grid grid-cols-[1.35fr_1fr_1fr] gap-2">
        <ChoiceField form={form} name="endCertainty">
          <Options values={endCertainties} words="end" />
        </ChoiceField>
        <LineField form={form} name="longestMinutes" />
        <ChoiceField form={form} name="dayPart">
          <Options values={dayParts} words="dayPart" none={words("noDayPart")} />
        </ChoiceField>
      </div>
      {time ? <p className="m-0 text-ink-2 text-xs">{time}</p> : null}
      <TickField form={form} name="tentative" />
      <OrderButtons item={item} />
    </>
  );
}
