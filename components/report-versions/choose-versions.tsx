import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import type { Comparison } from "@/features/reports/queries/versions";

type Props = {
  /** The page itself. */
  action: string;
  names: { value: string; label: string }[];
  comparison: Comparison | null;
};

/** Chooses two states to lay side by side; works without JavaScript. */
export function ChooseVersions({ action, names, comparison }: Props) {
  const t = useTranslations("report-versions");
  const chosen = { from: comparison?.from ?? names[1]?.value ?? "now", to: comparison?.to ?? "now" };
  return (
    <search>
      <form action={action} className="mb-6 flex flex-wrap items-end gap-3">
        {(["from", "to"] as const).map((side) => (
          <Field key={side} name={side} label={t(side)} className="w-full sm:w-96">
            {(control) => (
              <Select {...control} key={chosen[side]} defaultValue={chosen[side]}>
                {names.map(({ value, label }) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        ))}
        <Button type="submit">{t("compare")}</Button>
      </form>
    </search>
  );
}
