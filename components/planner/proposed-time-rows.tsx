"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { FormField } from "@/components/ui/form-field";
import { Input } from "@/components/ui/input";
import { TimeInput } from "@/components/ui/time-input";
import { parseClock, parseDate } from "@/domain/clock";
import { parseLength } from "@/features/agenda-items/length";
import type { PlanItem } from "@/features/agenda-items/plan";
import { DraftRows } from "./draft-rows";
import { newRow, type ProposedTimeValues } from "./item-rows";
import type { Move, PlanState } from "./plan-state";
import { usePlanner } from "./planner-context";
import type { DraftForm } from "./use-draft";
import { useMoves } from "./use-moves";

/** The times a host proposed instead of ours; each can be taken over. */
export function ProposedTimeRows({ item, form }: { item: PlanItem; form: DraftForm }) {
  const t = useTranslations("items.proposed");
  return (
    <DraftRows
      rows={form.values.proposedTimes}
      onChange={(times) => form.set("proposedTimes", times)}
      newRow={newRow.proposedTime}
      addLabel={t("add")}
      legend={(_, index) => t("legend", { number: index + 1 })}
      removeLabel={(_, index) => t("remove", { number: index + 1 })}
    >
      {(row, index, put) => (
        <>
          <ProposedTimeRow row={row} index={index} put={put} />
          <TakeTime item={item} row={row} />
        </>
      )}
    </DraftRows>
  );
}

type RowProps = { row: ProposedTimeValues; index: number; put: (change: Partial<ProposedTimeValues>) => void };

function ProposedTimeRow({ row, index, put }: RowProps) {
  const t = useTranslations("items.proposed");
  const field = (name: "date" | "startMinute" | "durationMinutes" | "note") => (
    <FormField name={`proposedTimes[${index}].${name}`} label={t(name)}>
      {(control) => {
        const bound = {
          ...control,
          value: row[name],
          onChange: (event: { target: { value: string } }) => put({ [name]: event.target.value }),
        };
        if (name === "startMinute") return <TimeInput {...bound} />;
        return <Input {...bound} type={name === "date" ? "date" : "text"} />;
      }}
    </FormField>
  );
  return (
    <>
      <div className="grid grid-cols-[1.4fr_1fr_1fr] gap-2 pr-7">
        {field("date")}
        {field("startMinute")}
        {field("durationMinutes")}
      </div>
      {field("note")}
    </>
  );
}

/** Moves the item to a proposed time; everything else about it stays, the other proposals too. */
function TakeTime({ item, row }: { item: PlanItem; row: ProposedTimeValues }) {
  const t = useTranslations("items.proposed");
  const { store, board } = usePlanner();
  const { move } = useMoves();
  const to = placeMeant(store.plan, item, row);
  if (!board.mayEdit) return null;
  return to ? (
    <div>
      <Button size="sm" onClick={() => move(item, to)}>
        {t("take")}
      </Button>
    </div>
  ) : (
    <p className="m-0 text-ink-3 text-xs">{t("notADay")}</p>
  );
}

/** Where a proposal would put the item; null when it names a date that is no day of the trip. */
function placeMeant({ days }: PlanState, item: PlanItem, row: ProposedTimeValues): Move | null {
  const date = parseDate(row.date);
  const dayId = date ? (days.find((day) => day.date === date)?.id ?? null) : item.dayId;
  if (dayId === null) return null;
  const length = parseLength(row.durationMinutes);
  return {
    dayId,
    startMinute: parseClock(row.startMinute) ?? item.startMinute,
    ...(length === null ? {} : { durationMinutes: length }),
  };
}
