"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { classes } from "@/components/ui/classes";
import type { PlanItem } from "@/features/agenda-items/plan";
import { type ItemValues, type ValueName, valuesOfItem } from "./item-values";
import { useSay } from "./value-words";

type Props = {
  /** The fields both changed. */
  names: ValueName[];
  mine: ItemValues;
  theirs: PlanItem;
  by: string | null;
  /** @param taken the fields in which the other version shall stand */
  onChoose: (taken: ValueName[]) => void;
};

type Whose = "mine" | "theirs";

/** Both versions of what two people changed at once, and the choice between them, field by field. */
export function StaleChoice({ names, mine, theirs, by, onChoose }: Props) {
  const t = useTranslations("plan");
  const words = useTranslations("items.field");
  const say = useSay().inFull;
  const id = useId();
  const [picked, setPicked] = useState<Partial<Record<ValueName, Whose>>>({});
  const name = by ?? t("someone");
  const stored = valuesOfItem(theirs);
  const several = names.length > 1;
  const taken = names.filter((one) => picked[one] === "theirs");
  const isMixed = taken.length > 0 && taken.length < names.length;
  return (
    <div role="alert" className="my-3 border-ochre border-l-[3px] bg-ochre-tint px-3 py-2.5 text-sm">
      <h3 className="m-0 font-strong text-base">{t("panel.staleTitle", { name })}</h3>
      <p className="m-0 mt-1 text-ink-2">{t(several ? "panel.staleEach" : "panel.staleText")}</p>
      {names.map((field) => (
        <fieldset key={field} className="m-0 my-2.5 min-w-0 border-0 p-0">
          <legend className="p-0 text-ink-2 text-xs">{words(field)}</legend>
          <div className="mt-1 grid grid-cols-2 gap-2.5">
            {(["mine", "theirs"] as const).map((whose) => (
              <Version
                key={whose}
                name={`${id}-${field}`}
                title={whose === "mine" ? t("panel.yours") : t("panel.theirs", { name })}
                text={say(field, whose === "mine" ? mine : stored)}
                checked={several ? (picked[field] ?? "mine") === whose : null}
                onCheck={() => setPicked((now) => ({ ...now, [field]: whose }))}
              />
            ))}
          </div>
        </fieldset>
      ))}
      <div className="flex flex-wrap gap-2">
        {isMixed ? (
          <Button variant="primary" onClick={() => onChoose(taken)}>
            {t("panel.keepChosen")}
          </Button>
        ) : null}
        <Button variant={isMixed ? "secondary" : "primary"} onClick={() => onChoose([])}>
          {t("panel.keepMine")}
        </Button>
        <Button onClick={() => onChoose(names)}>{t("panel.takeTheirs", { name })}</Button>
      </div>
    </div>
  );
}

type VersionProps = {
  name: string;
  title: string;
  text: string;
  /** Null where there is one field only, and the buttons say it all. */
  checked: boolean | null;
  onCheck: () => void;
};

function Version({ name, title, text, checked, onCheck }: VersionProps) {
  const look = classes(
    "block min-w-0 rounded-sm border bg-surface px-2.5 py-2",
    checked ? "border-ink shadow-[inset_0_0_0_1px_var(--color-ink)]" : "border-line-strong",
  );
  const says = <span className="wrap-anywhere block whitespace-pre-line font-medium">{text}</span>;
  if (checked === null)
    return (
      <div className={look}>
        <span className="block text-ink-2 text-xs">{title}</span>
        {says}
      </div>
    );
  return (
    <label className={look}>
      <span className="flex items-center gap-1.5 text-ink-2 text-xs">
        <input type="radio" name={name} checked={checked} onChange={onCheck} className="m-0 accent-ink" />
        {title}
      </span>
      {says}
    </label>
  );
}
