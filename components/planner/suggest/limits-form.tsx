import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Fieldset } from "@/components/ui/fieldset";
import { Icon } from "@/components/ui/icon";
import { Select } from "@/components/ui/select";
import { inOrder } from "@/domain/agenda";
import { wishList } from "@/domain/agenda-order";
import { formatClock, minuteOfDay } from "@/domain/clock";
import { usePlanner } from "../planner-context";
import { dayLabel } from "../words";
import type { Limits } from "./use-suggestion";

type Props = { limits: Limits; onChange: (limits: Limits) => void; onSuggest: () => void };

const clocks = (from: number, until: number) =>
  Array.from({ length: (until - from) * 2 + 1 }, (_, half) => formatClock(minuteOfDay(from * 60 + half * 30)));
const mornings = clocks(6, 12);
const evenings = clocks(13, 23);

/** On which days, from when until when, for which wishes. */
export function LimitsForm({ limits, onChange, onSuggest }: Props) {
  const t = useTranslations("suggest");
  const { store, board, names, locale } = usePlanner();
  const [group, setGroup] = useState("");
  const { items, days } = store.plan;
  const wishes = wishList({ items, days, groups: [], participantIds: [] }).map((entry) => entry.item);
  const grouped = board.groups.filter(({ id }) => wishes.some((wish) => wish.groupIds.includes(id)));
  const set = (change: Partial<Limits>) => onChange({ ...limits, ...change });
  const ofGroup = (id: string) =>
    id === "" ? null : wishes.filter((one) => one.groupIds.includes(id)).map((one) => one.id);
  return (
    <details className="group mt-4 border-line border-t pt-2">
      <summary className="flex min-h-8 cursor-pointer list-none items-center gap-1.5 font-medium text-sm">
        <Icon name="chevron-right" size={14} className="transition-transform group-open:rotate-90" />
        {t("limits")}
      </summary>
      <div className="grid gap-4 pt-1 pb-2">
        <Fieldset legend={t("days")}>
          {inOrder(days).map((day) => (
            <Checkbox
              key={day.id}
              label={dayLabel(day, names, locale)}
              checked={limits.dayIds?.includes(day.id) ?? true}
              onChange={(event) => set({ dayIds: ticked(limits.dayIds, inOrder(days), day.id, event.target.checked) })}
            />
          ))}
        </Fieldset>
        <div className="grid grid-cols-2 gap-3">
          <Field name="earliest" label={t("earliest")}>
            {(control) => (
              <Select
                {...control}
                value={limits.earliest || "09:00"}
                onChange={(event) => set({ earliest: event.target.value })}
              >
                {mornings.map((clock) => (
                  <option key={clock}>{clock}</option>
                ))}
              </Select>
            )}
          </Field>
          <Field name="latest" label={t("latest")}>
            {(control) => (
              <Select
                {...control}
                value={limits.latest || "18:00"}
                onChange={(event) => set({ latest: event.target.value })}
              >
                {evenings.map((clock) => (
                  <option key={clock}>{clock}</option>
                ))}
              </Select>
            )}
          </Field>
        </div>
        <Checkbox
          label={t("lunch")}
          hint={t("lunchHint")}
          checked={limits.lunch}
          onChange={(event) => set({ lunch: event.target.checked })}
        />
        {grouped.length > 0 ? (
          <Field name="group" label={t("group")}>
            {(control) => (
              <Select
                {...control}
                value={group}
                onChange={({ target }) => {
                  setGroup(target.value);
                  set({ itemIds: ofGroup(target.value) });
                }}
              >
                <option value="">{t("allGroups")}</option>
                {grouped.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        ) : null}
        <Fieldset legend={t("wishes")}>
          {wishes.map((wish) => (
            <Checkbox
              key={wish.id}
              label={wish.title}
              checked={limits.itemIds?.includes(wish.id) ?? true}
              onChange={(event) => set({ itemIds: ticked(limits.itemIds, wishes, wish.id, event.target.checked) })}
            />
          ))}
        </Fieldset>
        <Button
          icon="refresh-cw"
          className="justify-self-start"
          disabled={limits.dayIds?.length === 0 || limits.itemIds?.length === 0}
          onClick={onSuggest}
        >
          {t("again")}
        </Button>
      </div>
    </details>
  );
}

/** The ids that are ticked after one more or less; null while all are. */
function ticked(before: readonly string[] | null, all: readonly { id: string }[], id: string, on: boolean) {
  const chosen = new Set(before ?? all.map((one) => one.id));
  if (on) chosen.add(id);
  else chosen.delete(id);
  return chosen.size === all.length ? null : [...chosen];
}
