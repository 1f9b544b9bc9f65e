"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { EndpointForm } from "@/components/ui/endpoint-form";
import { FormField } from "@/components/ui/form-field";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import { TimeInput } from "@/components/ui/time-input";
import { type ItemKind, idsInside } from "@/domain/agenda";
import { formatClock, formatDuration, wrapMinute } from "@/domain/clock";
import { apart } from "@/domain/direction";
import type { PlanAnswer } from "@/features/agenda-items/change-plan";
import type { PlanItem } from "@/features/agenda-items/plan";
import { usePlanner } from "./planner-context";
import { revisionOf } from "./reverse";

/** Least minutes of an item that is worth splitting. */
const LEAST = 30;
/** What is no session: nobody has lunch in two parts. */
const whole: readonly ItemKind[] = ["TRANSFER", "MEAL", "CHECK_IN", "FREE_TIME"];

/** Splits a session around a break, and joins its parts again. */
export default function SplitSession({ item }: { item: PlanItem }) {
  const t = useTranslations("plan.split");
  const { store, open } = usePlanner();
  const [splitting, setSplitting] = useState(false);
  const { items } = store.plan;
  const first = items.find((one) => one.id === item.continuesId);
  const second = items.find((one) => one.continuesId === item.id);
  const joinable = first && first.startMinute !== null && item.startMinute !== null ? item : second;
  const { startMinute, durationMinutes, kind } = item;
  const canSplit = startMinute !== null && (durationMinutes ?? 0) >= LEAST && !whole.includes(kind);

  async function join(part: PlanItem): Promise<void> {
    const kept = part === item ? (first ?? item) : item;
    const sent = await store.send("POST", `items/${part.id}/join`, (now) => ({ revision: revisionOf(now, part.id) }));
    if (!sent.ok) return store.refused(sent.error);
    open(kept.id);
    store.done(t("joined", { title: apart(kept.title) }), sent.data);
  }

  if (splitting && canSplit) return <SplitForm item={item} onClose={() => setSplitting(false)} />;
  if (!canSplit && !joinable) return null;
  return (
    <p className="m-0 flex flex-wrap gap-x-2 border-line border-t py-1.5">
      {canSplit ? (
        <Button variant="quiet" icon="split" className="-ml-2.5" onClick={() => setSplitting(true)}>
          {t("open")}
        </Button>
      ) : null}
      {joinable ? (
        <Button variant="quiet" icon="merge" className="-ml-2.5" onClick={() => void join(joinable)}>
          {t(joinable === item ? "joinFirst" : "join")}
        </Button>
      ) : null}
    </p>
  );
}

function SplitForm({ item, onClose }: { item: PlanItem; onClose: () => void }) {
  const t = useTranslations("plan.split");
  const panel = useTranslations("plan.panel");
  const { store } = usePlanner();
  const between = standingIn(item, store.plan.items);
  const middle = wrapMinute((item.startMinute ?? 0) + Math.round((item.durationMinutes ?? 0) / 30) * 15);
  return (
    <EndpointForm
      action={`${store.base}/items/${item.id}/split`}
      // A move or a step back just before may still be on its way.
      after={store.settled}
      revision={() => revisionOf(store.source.plan(), item.id)}
      label={t("label", { title: item.title })}
      className="grid grid-cols-2 gap-2 border-line border-t py-3.5"
      onDone={(answer: PlanAnswer) => {
        onClose();
        store.answered(answer, t("done", { title: apart(item.title) }), { adds: true });
      }}
      onRefused={(error) => (error.code === "stale" ? store.refused(error) : undefined)}
    >
      <p className="col-span-2 m-0 text-ink-2 text-sm">{t("text")}</p>
      <FormField name="breakStart" label={t("breakStart")}>
        {(control) => <TimeInput {...control} defaultValue={formatClock(between?.startMinute ?? middle)} />}
      </FormField>
      <FormField name="breakMinutes" label={t("breakMinutes")} hint={t("breakMinutesHint")}>
        {(control) => <Input {...control} defaultValue={formatDuration(between?.durationMinutes ?? 30)} />}
      </FormField>
      <div className="col-span-2">
        <FormField name="breakTitle" label={t("breakTitle")} hint={t("breakTitleHint")}>
          {(control) => <Input {...control} />}
        </FormField>
      </div>
      <div className="col-span-2 flex gap-1.5">
        <SubmitButton size="sm">{t("split")}</SubmitButton>
        <Button size="sm" variant="quiet" onClick={onClose}>
          {panel("close")}
        </Button>
      </div>
    </EndpointForm>
  );
}

/** What stands inside the time of an item beside it, such as lunch in the middle of a workshop. */
function standingIn(item: PlanItem, items: readonly PlanItem[]): PlanItem | undefined {
  const inside = idsInside(items, item.id);
  const [start, end] = [item.startMinute ?? 0, (item.startMinute ?? 0) + (item.durationMinutes ?? 0)];
  return items.find(
    (one) =>
      one.id !== item.id &&
      !inside.has(one.id) &&
      one.dayId === item.dayId &&
      one.parentId === item.parentId &&
      one.startMinute !== null &&
      one.startMinute > start &&
      one.startMinute + (one.durationMinutes ?? 1) < end,
  );
}
