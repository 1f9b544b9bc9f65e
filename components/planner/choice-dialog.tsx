"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog } from "@/components/ui/dialog";
import { EndpointForm } from "@/components/ui/endpoint-form";
import { FormField, FormFieldset } from "@/components/ui/form-field";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import { entriesOf } from "@/domain/agenda-order";
import { apart } from "@/domain/direction";
import type { PlanAnswer } from "@/features/agenda-items/change-plan";
import type { PlanChoice, PlanItem } from "@/features/agenda-items/plan";
import { usePlanner } from "./planner-context";
import { itemIdsOf } from "./undo/change";
import { timeOf } from "./words";

type Props = {
  /** The item from which the choice is made or changed. */
  item: PlanItem;
  /** Null: a new one. */
  choice: PlanChoice | null;
  onClose: () => void;
  /** The choice the item belongs to from now on. */
  onDone: (choiceId: string | null) => void;
};

/** What a choice is called, and between which items. */
export function ChoiceDialog({ item, choice, onClose, onDone }: Props) {
  const t = useTranslations("plan.choice");
  const { store } = usePlanner();
  const belonging = choice ? itemIdsOf(store.plan, choice.id) : [item.id];
  const [itemIds, setItemIds] = useState(belonging);
  const candidates = entriesOf(
    store.plan.items.filter(
      (one) => belonging.includes(one.id) || (one.dayId === item.dayId && one.parentId === item.parentId),
    ),
  ).map((entry) => entry.item);

  function saved(answer: PlanAnswer & { choiceId?: string }): void {
    const id = choice?.id ?? answer.choiceId ?? "";
    const title = answer.choices.find((one) => one.id === id)?.title ?? "";
    store.answered(answer, t("saved", { title: apart(title) }), { adds: false, choiceId: id });
    onDone(itemIds.includes(item.id) ? id : null);
    onClose();
  }

  async function remove(removed: PlanChoice): Promise<void> {
    const sent = await store.send("DELETE", `choices/${removed.id}`, () => ({ revision: removed.revision }));
    if (!sent.ok) return store.refused(sent.error);
    store.done(t("removed", { title: apart(removed.title) }), sent.data);
    onDone(null);
    onClose();
  }

  return (
    <Dialog
      open
      onOpenChange={(next) => (next ? null : onClose())}
      title={choice ? t("editTitle") : t("newTitle")}
      description={t("text")}
    >
      <EndpointForm
        action={choice ? `${store.base}/choices/${choice.id}` : `${store.base}/choices`}
        method={choice ? "PATCH" : "POST"}
        revision={choice?.revision}
        label={t("label")}
        values={{ itemIds }}
        className="grid gap-3"
        onDone={saved}
      >
        <FormField name="title" label={t("title")} hint={t("titleHint")}>
          {(control) => <Input {...control} defaultValue={choice?.title ?? ""} />}
        </FormField>
        <FormFieldset name="itemIds" legend={t("between")}>
          {candidates.map((one) => (
            <Checkbox
              key={one.id}
              label={[timeOf(one), one.title].filter(Boolean).join(" ")}
              checked={itemIds.includes(one.id)}
              onChange={(event) =>
                setItemIds(event.target.checked ? [...itemIds, one.id] : itemIds.filter((id) => id !== one.id))
              }
            />
          ))}
        </FormFieldset>
        <div className="flex flex-wrap items-center justify-end gap-2.5">
          {choice ? (
            <Button variant="danger" className="mr-auto" onClick={() => void remove(choice)}>
              {t("delete")}
            </Button>
          ) : null}
          <SubmitButton>{t("save")}</SubmitButton>
        </div>
      </EndpointForm>
    </Dialog>
  );
}
