"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { EndpointForm } from "@/components/ui/endpoint-form";
import { FormField } from "@/components/ui/form-field";
import { IconButton } from "@/components/ui/icon-button";
import { Input } from "@/components/ui/input";
import { entriesOf } from "@/domain/agenda-order";
import { apart } from "@/domain/direction";
import type { PlanAnswer } from "@/features/agenda-items/change-plan";
import type { PlanItem } from "@/features/agenda-items/plan";
import { usePlanner } from "./planner-context";
import { usePosition } from "./use-position";
import { timeOf } from "./words";

/** The parts of an item in their order: open, put elsewhere in the order, add one. */
export function SubItems({ item }: { item: PlanItem }) {
  const t = useTranslations("plan.panel");
  const plan = useTranslations("plan");
  const { store, open, board } = usePlanner();
  const put = usePosition();
  const [adding, setAdding] = useState(false);
  const parts = entriesOf(store.plan.items.filter((one) => one.parentId === item.id)).map((entry) => entry.item);

  if (parts.length === 0 && !adding) {
    if (!board.mayEdit) return null;
    return (
      <p className="m-0 border-line border-t py-1.5">
        <Button variant="quiet" icon="plus" className="-ml-2.5" onClick={() => setAdding(true)}>
          {t("addPart")}
        </Button>
      </p>
    );
  }
  return (
    <section aria-label={t("parts")} className="grid gap-2 border-line border-t py-3.5">
      <h3 className="m-0 font-strong text-xs">{t("parts")}</h3>
      <ol className="m-0 grid list-none gap-1 p-0">
        {parts.map((part, index) => (
          <li key={part.id} className="flex items-center gap-1 text-sm">
            <button
              type="button"
              aria-label={t("open", { title: part.title })}
              onClick={() => open(part.id)}
              className="min-w-0 flex-1 truncate rounded-sm border-0 bg-transparent px-1 py-0.5 text-left text-ink underline"
            >
              {[timeOf(part), part.title].filter(Boolean).join(" ")}
            </button>
            {board.mayEdit && part.startMinute === null ? (
              <>
                <IconButton
                  icon="arrow-up"
                  size="sm"
                  label={t("up", { title: part.title })}
                  disabled={index === 0}
                  onClick={() => void put(part, index - 1)}
                />
                <IconButton
                  icon="arrow-down"
                  size="sm"
                  label={t("down", { title: part.title })}
                  disabled={index === parts.length - 1}
                  onClick={() => void put(part, index + 1)}
                />
              </>
            ) : null}
          </li>
        ))}
      </ol>
      {board.mayEdit ? (
        <EndpointForm
          key={parts.length}
          action={`${store.base}/items`}
          label={t("addPart")}
          values={{ parentId: item.id, kind: item.kind === "HOST_VISIT" ? "TALK" : item.kind }}
          className="flex items-end gap-2"
          onDone={(answer: PlanAnswer & { itemId: string }) => {
            const title = answer.items.find((one) => one.id === answer.itemId)?.title ?? "";
            store.answered(answer, plan("created", { title: apart(title) }), { adds: true });
          }}
        >
          <FormField name="title" label={t("partTitle")} className="flex-1">
            {(control) => <Input {...control} />}
          </FormField>
          <Button type="submit" size="md" icon="plus">
            {t("addPart")}
          </Button>
        </EndpointForm>
      ) : null}
    </section>
  );
}
