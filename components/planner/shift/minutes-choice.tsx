import { useTranslations } from "next-intl";
import { useState } from "react";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Segmented } from "@/components/ui/segmented";

const presets = [5, 10, 15, 20, 30, 45] as const;
const MOST = 720;

/** Late or early, and by how many minutes; says nothing until a number is chosen. Below 0: earlier. */
export function MinutesChoice({ onChoose }: { onChoose: (minutes: number | null) => void }) {
  const t = useTranslations("day-shift");
  const [way, setWay] = useState<"late" | "early">("late");
  const [count, setCount] = useState<number | null>(null);
  const [own, setOwn] = useState("");
  const signed = (minutes: number | null, to: "late" | "early") =>
    minutes === null ? null : to === "late" ? minutes : -minutes;

  function choose(minutes: number | null, to = way): void {
    setCount(minutes);
    setWay(to);
    onChoose(signed(minutes, to));
  }

  return (
    <div className="grid gap-3">
      <Segmented
        label={t("direction")}
        value={way}
        onChoose={(to) => choose(count, to)}
        choices={[
          { value: "late", label: t("late") },
          { value: "early", label: t("early") },
        ]}
      />
      <fieldset aria-label={t("by")} className="m-0 grid grid-cols-3 gap-2 border-0 p-0">
        {presets.map((minutes) => (
          <button
            key={minutes}
            type="button"
            aria-pressed={count === minutes && own === ""}
            onClick={() => {
              setOwn("");
              choose(minutes);
            }}
            className="min-h-11 rounded-sm border border-control bg-surface font-medium text-ink text-md hover:bg-sunken aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-on-ink"
          >
            {t("preset", { sign: way === "late" ? "+" : "−", minutes })}
          </button>
        ))}
      </fieldset>
      <Field name="minutes" label={t("own")}>
        {(control) => (
          <Input
            {...control}
            inputMode="numeric"
            maxLength={3}
            value={own}
            onChange={({ target }) => {
              const digits = target.value.replace(/\D/g, "");
              const minutes = Number(digits);
              setOwn(digits);
              choose(minutes >= 1 && minutes <= MOST ? minutes : null);
            }}
          />
        )}
      </Field>
    </div>
  );
}
