"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { PlanItem } from "@/features/agenda-items/plan";
import { type ItemValues, type ValueName, valuesOfItem } from "./item-values";
import { useSay } from "./value-words";

type Props = {
  names: ValueName[];
  mine: ItemValues;
  theirs: PlanItem;
  by: string | null;
  onKeep: () => void;
  onTake: () => void;
};

/** Both versions of what two people changed at once, and the choice between them. */
export function StaleChoice({ names, mine, theirs, by, onKeep, onTake }: Props) {
  const t = useTranslations("plan");
  const name = by ?? t("someone");
  return (
    <div role="alert" className="my-3 border-ochre border-l-[3px] bg-ochre-tint px-3 py-2.5 text-sm">
      <h3 className="m-0 font-strong text-base">{t("panel.staleTitle", { name })}</h3>
      <p className="m-0 mt-1 text-ink-2">{t("panel.staleText")}</p>
      <div className="my-2.5 grid grid-cols-2 gap-2.5">
        <Version title={t("panel.yours")} values={mine} names={names} />
        <Version title={t("panel.theirs", { name })} values={valuesOfItem(theirs)} names={names} />
      </div>
      <div className="flex gap-2">
        <Button variant="primary" onClick={onKeep}>
          {t("panel.keepMine")}
        </Button>
        <Button onClick={onTake}>{t("panel.takeTheirs", { name })}</Button>
      </div>
    </div>
  );
}

function Version({ title, values, names }: { title: string; values: ItemValues; names: ValueName[] }) {
  const words = useTranslations("items.field");
  const say = useSay().inFull;
  return (
    <div className="min-w-0 rounded-sm border border-line-strong bg-surface px-2.5 py-2">
      <p className="m-0 text-ink-2 text-xs">{title}</p>
      <dl className="m-0">
        {names.map((name) => (
          <div key={name}>
            <dt className="text-ink-3 text-xs">{words(name)}</dt>
            <dd className="m-0 break-words font-medium">{say(name, values)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
