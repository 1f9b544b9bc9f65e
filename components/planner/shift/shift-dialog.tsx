"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { useToast } from "@/components/ui/toast";
import type { PlanAnswer } from "@/features/agenda-items/change-plan";
import type { Shared } from "@/features/itineraries/commands/share-plan";
import { usePlanner } from "../planner-context";
import { dayLabel } from "../words";
import { MinutesChoice } from "./minutes-choice";
import { RangeFields } from "./range-fields";
import { ShiftEffects } from "./shift-effects";
import { useRange } from "./use-range";
import { clockOf, useShiftPreview } from "./use-shift-preview";

type Props = { todayId: string | null; firstDayId: string; onClose: () => void };

/** How late, a look at what follows from that, and it is done. */
export default function ShiftDialog({ todayId, firstDayId, onClose }: Props) {
  const t = useTranslations("day-shift");
  const { store, names, locale, view } = usePlanner();
  const toast = useToast();
  const { range, set, points } = useRange(firstDayId, todayId);
  const [minutes, setMinutes] = useState<number | null>(null);
  const [share, setShare] = useState<boolean | null>(null);
  const [tries, setTries] = useState(0);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { dayId, from, until, absorb } = range;
  const day = store.plan.days.find((one) => one.id === dayId);
  const asked = minutes === null || from === null ? null : { dayId, from, until, minutes, absorb };
  const looking = useShiftPreview(asked, tries);
  const preview = looking?.state === "shown" ? looking.preview : null;
  const local = looking?.state === "shown" ? looking.items : null;
  const shares = preview?.sharing ? (share ?? preview.sharing.otherChanges === 0) : false;
  const moved = preview?.moved ?? [];

  async function shift(): Promise<void> {
    if (busy || !preview || !asked) return;
    const way = asked.minutes < 0 ? "early" : "late";
    const what = t("done", { count: moved.length, minutes: Math.abs(asked.minutes), way });
    if (local) {
      const ids = moved.map(({ itemId }) => itemId);
      void store.place(ids, { ...store.plan, items: [...local] }, what);
      view(dayId);
      return onClose();
    }
    setBusy(true);
    const sent = await store.send<PlanAnswer & { shared: Shared | null }>("POST", `days/${dayId}/shift`, () => ({
      from: clockOf(asked.from),
      until: asked.until === null ? null : clockOf(asked.until),
      ...{ minutes: asked.minutes, absorb, planRevision: preview.planRevision, share: shares },
    }));
    setBusy(false);
    if (!sent.ok) {
      setProblem(sent.error.message || t("failed"));
      return setTries((before) => before + 1);
    }
    const { shared } = sent.data;
    if (shared) toast({ icon: "send", text: t("shared", { mailed: shared.mailed }) });
    store.done(what, sent.data);
    view(dayId);
    onClose();
  }

  return (
    <Dialog
      open
      onOpenChange={(next) => (next ? null : onClose())}
      title={t("title", { day: day ? dayLabel(day, names, locale) : "" })}
      actions={
        <>
          <DialogClose>
            <Button variant="quiet">{t("cancel")}</Button>
          </DialogClose>
          <Button
            variant="settle"
            disabled={moved.length === 0}
            busy={busy}
            busyLabel={t("shifting")}
            onClick={() => void shift()}
          >
            {t("shift", { count: moved.length })}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        {problem ? (
          <Notice tone="problem" icon="triangle-alert" role="alert">
            {problem}
          </Notice>
        ) : null}
        <MinutesChoice
          onChoose={(next) => {
            setProblem(null);
            setMinutes(next);
          }}
        />
        <RangeFields range={range} points={points} onChange={set} />
        {local || looking?.state === "unknown" ? (
          <Notice
            tone="waiting"
            icon="cloud-off"
            action={local ? undefined : <Button onClick={() => setTries(tries + 1)}>{t("again")}</Button>}
          >
            {t(local ? "offline" : "offlineUnknown")}
          </Notice>
        ) : null}
        {looking?.state === "failed" ? (
          <Notice
            tone="problem"
            icon="triangle-alert"
            action={<Button onClick={() => setTries(tries + 1)}>{t("again")}</Button>}
          >
            {t("failed")}
          </Notice>
        ) : null}
        <p role="status" className={preview && moved.length > 0 ? "m-0 font-strong text-sm" : "m-0 text-ink-2 text-sm"}>
          {looking?.state === "looking"
            ? t("looking")
            : moved.length > 0
              ? t("summary", { count: moved.length })
              : null}
        </p>
        {preview ? <ShiftEffects preview={preview} /> : null}
        {preview?.sharing && moved.length > 0 ? (
          <Checkbox
            label={t("share")}
            hint={t("shareHint", { others: preview.sharing.otherChanges })}
            checked={shares}
            onChange={(event) => setShare(event.target.checked)}
          />
        ) : null}
      </div>
    </Dialog>
  );
}
