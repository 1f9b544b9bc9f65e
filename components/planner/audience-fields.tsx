"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { FormFieldset } from "@/components/ui/form-field";
import type { PlanItem } from "@/features/agenda-items/plan";
import { ChoiceField, LineField, TextField, TickField } from "./draft-fields";
import { usePlanner } from "./planner-context";
import { SignUps } from "./sign-ups";
import type { DraftForm } from "./use-draft";

type Props = {
  item: PlanItem;
  form: DraftForm;
  /** Opens the dialog of a choice; null for a new one. */
  onEditChoice: (choiceId: string | null) => void;
};

/** For whom an item is: groups, everybody who likes, or whoever chooses it. */
export function AudienceFields({ item, form, onEditChoice }: Props) {
  const t = useTranslations("plan.choice");
  const words = useTranslations("items.field");
  const { store } = usePlanner();
  const { choiceId } = form.values;
  const isOffered = item.optional || item.choiceId !== null;
  return (
    <>
      <GroupTicks form={form} />
      <TickField form={form} name="optional" />
      <div className="grid grid-cols-[2fr_1fr] gap-2">
        <ChoiceField form={form} name="choiceId">
          <option value="">{t("none")}</option>
          {store.plan.choices.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {choice.title}
            </option>
          ))}
        </ChoiceField>
        <LineField form={form} name="capacity" type="number" />
      </div>
      <div className="flex flex-wrap gap-2">
        {choiceId ? (
          <Button size="sm" icon="pencil" onClick={() => onEditChoice(choiceId)}>
            {t("edit")}
          </Button>
        ) : null}
        <Button size="sm" icon="plus" onClick={() => onEditChoice(null)}>
          {t("new")}
        </Button>
      </div>
      {isOffered ? <SignUps item={item} /> : <p className="m-0 text-ink-3 text-xs">{words("signUpHint")}</p>}
      <TextField form={form} name="audience" hint={words("audienceHint")} />
    </>
  );
}

function GroupTicks({ form }: { form: DraftForm }) {
  const words = useTranslations("items.field");
  const { board } = usePlanner();
  const { groupIds } = form.values;
  if (board.groups.length === 0) return null;
  return (
    <FormFieldset name="groupIds" legend={words("groupIds")} hint={words("everyone")}>
      {board.groups.map((group) => (
        <Checkbox
          key={group.id}
          label={words("groupSize", { name: group.name, size: group.size })}
          checked={groupIds.includes(group.id)}
          onChange={(event) =>
            form.set(
              "groupIds",
              event.target.checked ? [...groupIds, group.id] : groupIds.filter((id) => id !== group.id),
            )
          }
        />
      ))}
    </FormFieldset>
  );
}
