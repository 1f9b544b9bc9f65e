import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Icon } from "@/components/ui/icon";
import { Select } from "@/components/ui/select";
import { inOrder } from "@/domain/agenda";
import { formatClock, minuteOfDay } from "@/domain/clock";
import { apart } from "@/domain/direction";
import { usePlanner } from "../planner-context";
import { dayLabel } from "../words";
import type { Point } from "./points";
import type { Range } from "./use-range";

type Props = { range: Range; points: readonly Point[]; onChange: (change: Partial<Range>) => void };

/** Which day, beginning with what, up to what, and whether gaps take up a delay. In sight what is chosen, open to change it. */
export function RangeFields({ range, points, onChange }: Props) {
  const t = useTranslations("day-shift");
  const { store, names, locale } = usePlanner();
  const { dayId, from, until, absorb } = range;
  const day = store.plan.days.find((one) => one.id === dayId);
  const words = (point: Point) => t("point", { time: formatClock(point.minute), title: apart(point.title) });
  const later = points.filter(({ minute }) => from !== null && minute > from);
  const first = points.find(({ minute }) => minute === from);
  const last = points.find(({ minute }) => minute === until);
  const chosen = first
    ? [day ? dayLabel(day, names, locale) : null, words(first), last ? words(last) : t("endOfDay")]
    : [t("nothingPlanned")];
  const minuteOf = (value: string) => (value === "" ? null : minuteOfDay(Number(value)));
  return (
    <details className="group rounded-sm border border-line">
      <summary className="flex min-h-11 cursor-pointer list-none items-center gap-2 px-3 py-1.5 text-sm">
        <Icon name="chevron-right" size={14} className="transition-transform group-open:rotate-90" />
        <span className="wrap-anywhere min-w-0">
          <span className="sr-only">{t("more")} </span>
          {chosen.filter(Boolean).join(" · ")}
        </span>
      </summary>
      <div className="grid gap-3 px-3 pt-1 pb-3">
        <Field name="shiftDay" label={t("day")}>
          {(control) => (
            <Select {...control} value={dayId} onChange={({ target }) => onChange({ dayId: target.value })}>
              {inOrder(store.plan.days).map((one) => (
                <option key={one.id} value={one.id}>
                  {dayLabel(one, names, locale)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field name="shiftFrom" label={t("from")}>
          {(control) => (
            <Select
              {...control}
              value={from ?? ""}
              onChange={({ target }) => onChange({ from: minuteOf(target.value) ?? from })}
            >
              {points.map((point) => (
                <option key={point.minute} value={point.minute}>
                  {words(point)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field name="shiftUntil" label={t("until")}>
          {(control) => (
            <Select
              {...control}
              value={until ?? ""}
              onChange={({ target }) => onChange({ until: minuteOf(target.value) })}
            >
              {later.map((point) => (
                <option key={point.minute} value={point.minute}>
                  {words(point)}
                </option>
              ))}
              <option value="">{t("endOfDay")}</option>
            </Select>
          )}
        </Field>
        <Checkbox
          label={t("absorb")}
          hint={t("absorbHint")}
          checked={absorb}
          onChange={({ target }) => onChange({ absorb: target.checked })}
        />
      </div>
    </details>
  );
}
