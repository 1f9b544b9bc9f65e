"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { keepStep } from "@/components/planner/undo/kept-step";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import { EndpointForm } from "@/components/ui/endpoint-form";
import { FormField } from "@/components/ui/form-field";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import { useToast } from "@/components/ui/toast";
import { parseDate } from "@/domain/clock";
import { dateLocale, dateRange } from "@/domain/dates";
import type { MovedTrip } from "@/features/trips/commands/move-trip";
import type { TripForMoving } from "@/features/trips/for-moving";
import { sendJson } from "@/lib/send-json";
import { MovePreview } from "./move-preview";

/** Hears what became of a trip that was moved, and what to call it. */
export type Moved = (moved: MovedTrip, what: string) => void;

type Props = { trip: TripForMoving; readerId: string; onMoved?: Moved | undefined; onClose: () => void };

/** Moves a trip to other dates; shows beforehand what falls on a weekend and what stays behind. */
export function MoveDialog({ trip, readerId, onMoved, onClose }: Props) {
  const t = useTranslations("trips.move");
  const locale = dateLocale(useLocale());
  const router = useRouter();
  const toast = useToast();
  const old = trip.days[0]?.date ?? null;
  const [start, setStart] = useState<string>(old ?? "");
  const [open, setOpen] = useState(false);
  const [along, setAlong] = useState(trip.may.moveTravel);
  const first = open ? null : parseDate(start);
  const address = `/api/v1/trips/${trip.tripId}/move`;
  const mayMoveTravel = trip.may.moveTravel && old !== null && !open;
  const travel = mayMoveTravel && along;

  function moved(answer: MovedTrip): void {
    onClose();
    router.refresh();
    const count = answer.legs + answer.stays;
    const what = first === null ? t("opened") : count > 0 ? t("movedTravel", { count }) : t("moved");
    if (onMoved) onMoved(answer, what);
    else sayMoved(answer, what);
  }

  function sayMoved({ revision, startDate, travelDays, done }: MovedTrip, what: string): void {
    const accountId = readerId;
    const takenBack = done ? keepStep({ accountId, tripId: trip.tripId, what, done, travelDays }) : () => {};
    const onAction = async () => {
      const back = await sendJson(address, "POST", { revision, startDate, travel });
      if (back.ok) takenBack();
      toast(
        back.ok
          ? { icon: "undo-2", text: t("undone") }
          : { icon: "triangle-alert", text: back.error.message || t("failed") },
      );
      router.refresh();
    };
    toast({ icon: "check", text: what, action: { label: t("undo"), onAction: () => void onAction() } });
  }

  return (
    <Dialog
      open
      onOpenChange={(next) => (next ? null : onClose())}
      title={t("title")}
      description={t("text")}
      width="form"
    >
      <EndpointForm<MovedTrip>
        action={address}
        label={t("title")}
        revision={trip.revision}
        values={{ travel }}
        onDone={moved}
        className="grid gap-3"
      >
        <FormField name="startDate" label={t("startDate")}>
          {(control) => (
            <Input
              {...control}
              type="date"
              disabled={open}
              value={open ? "" : start}
              onChange={(event) => setStart(event.target.value)}
            />
          )}
        </FormField>
        {open ? <input type="hidden" name="startDate" value="" /> : null}
        <Checkbox label={t("open")} checked={open} onChange={(event) => setOpen(event.target.checked)} />
        {first ? <MovePreview days={trip.days} first={first} locale={locale} /> : null}
        {trip.travel.length > 0 && mayMoveTravel ? (
          <Checkbox
            label={t("travel", { count: trip.travel.length })}
            checked={along}
            onChange={(event) => setAlong(event.target.checked)}
          />
        ) : null}
        {trip.travel.length > 0 && !travel ? (
          <div className="text-ink-2 text-sm">
            <p className="m-0">{t("stays")}</p>
            <ul className="m-0 pl-5">
              {trip.travel.map(({ id, name, from, to }) => (
                <li key={id}>{`${name}, ${dateRange(from, to ?? from, locale)}`}</li>
              ))}
            </ul>
            {trip.may.moveTravel ? null : <p className="m-0 mt-1">{t("noTravel")}</p>}
          </div>
        ) : null}
        <div className="flex justify-end gap-2">
          <DialogClose>
            <Button variant="quiet">{t("notYet")}</Button>
          </DialogClose>
          <SubmitButton>{t("move")}</SubmitButton>
        </div>
      </EndpointForm>
    </Dialog>
  );
}
