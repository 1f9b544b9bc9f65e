"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { DeskLink } from "@/components/desk/desk-link";
import { type TripChanges, useTripChanges } from "@/components/desk/use-trip-changes";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { IconButton } from "@/components/ui/icon-button";
import { Menu, MenuChoice, MenuItem, MenuSeparator } from "@/components/ui/menu";
import { PageHeader } from "@/components/ui/page-header";
import { Segmented } from "@/components/ui/segmented";
import { Cell, ColumnHead, Row, RowHead, Table } from "@/components/ui/table";
import type { CalendarDate } from "@/domain/clock";
import type { FollowUpAnswer } from "@/features/follow-ups/follow-up-rows";
import type { FollowUpsDesk as Desk } from "@/features/follow-ups/queries";
import { type FollowUpState, followUpStates } from "@/features/follow-ups/schema";
import { FollowUpDialog } from "./follow-up-dialog";
import { DueDate, isOverdue, StateWord } from "./state";

type Props = { desk: Desk; today: CalendarDate };
type Open = { followUp?: FollowUpAnswer } | null;

/** What was agreed on a trip: who does what by when, and what became of it. */
export function FollowUpsDesk({ desk, today }: Props) {
  const t = useTranslations("follow-ups");
  const changes = useTripChanges(desk.tripId);
  const [shown, setShown] = useState<"all" | "open">("all");
  const [open, setOpen] = useState<Open>(null);
  const all = desk.followUps;
  const overdue = all.filter((one) => isOverdue(one, today)).length;
  const followUps = all.filter(({ state }) => shown === "all" || state === "OPEN");
  const add = desk.may.edit ? (
    <Button variant="primary" icon="plus" onClick={() => setOpen({})}>
      {t("add")}
    </Button>
  ) : null;
  return (
    <main className="min-h-[calc(100dvh-3rem)] bg-surface px-4 pt-5 pb-16 sm:px-8">
      <PageHeader
        title={t("title")}
        subtitle={all.length > 0 ? t("count", { count: all.length, overdue }) : null}
        actions={all.length > 0 ? add : null}
      />
      {all.length === 0 ? (
        <EmptyState title={t("empty.title")} actions={add}>
          {t("empty.text")}
        </EmptyState>
      ) : (
        <>
          <Segmented
            label={t("show.label")}
            value={shown}
            onChoose={setShown}
            choices={[
              { value: "all", label: t("show.all") },
              { value: "open", label: t("show.open") },
            ]}
            className="mb-3"
          />
          {followUps.length > 0 ? (
            <FollowUpTable
              followUps={followUps}
              today={today}
              changes={desk.may.edit ? changes : null}
              onChange={(followUp) => setOpen({ followUp })}
            />
          ) : (
            <p className="m-0 text-ink-2 text-sm">{t("noneOpen")}</p>
          )}
        </>
      )}
      {open ? (
        <FollowUpDialog desk={desk} followUp={open.followUp} onClose={() => setOpen(null)} changes={changes} />
      ) : null}
    </main>
  );
}

type TableProps = {
  followUps: FollowUpAnswer[];
  today: CalendarDate;
  /** Null for those who may only look. */
  changes: TripChanges | null;
  onChange: (followUp: FollowUpAnswer) => void;
};

function FollowUpTable({ followUps, today, changes, onChange }: TableProps) {
  const t = useTranslations("follow-ups");
  return (
    <Table caption={t("title")} captionHidden>
      <thead>
        <tr>
          <ColumnHead>{t("table.what")}</ColumnHead>
          <ColumnHead className="max-sm:hidden">{t("table.who")}</ColumnHead>
          <ColumnHead className="max-sm:hidden">{t("table.dueOn")}</ColumnHead>
          <ColumnHead>{t("table.state")}</ColumnHead>
          <ColumnHead className="max-lg:hidden">{t("table.outcome")}</ColumnHead>
          {changes ? (
            <ColumnHead>
              <span className="sr-only">{t("table.actions")}</span>
            </ColumnHead>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {followUps.map((followUp) => (
          <Row key={followUp.id}>
            <RowHead tight className="py-2! align-top">
              <span className="break-words">{followUp.what}</span>
              <span className="block font-normal text-ink-2 text-xs">
                {followUp.hostId ? (
                  <DeskLink href={`/hosts/${followUp.hostId}`} className="text-ink-2">
                    {followUp.hostName}
                  </DeskLink>
                ) : null}
                {followUp.hostId && followUp.itemTitle ? " · " : null}
                {followUp.itemTitle}
              </span>
              <span className="block font-normal text-ink-2 text-xs sm:hidden">
                {doer(followUp)}
                {doer(followUp) ? ", " : null}
                <DueDate followUp={followUp} />
              </span>
              <span className="block font-normal text-xs lg:hidden">{followUp.outcome}</span>
            </RowHead>
            <Cell tight className="py-2! align-top max-sm:hidden">
              {doer(followUp)}
            </Cell>
            <Cell tight className="whitespace-nowrap py-2! align-top max-sm:hidden">
              <DueDate followUp={followUp} />
            </Cell>
            <Cell tight className="py-2! align-top">
              <StateWord followUp={followUp} today={today} />
            </Cell>
            <Cell tight className="whitespace-pre-line py-2! align-top text-ink-2 max-lg:hidden">
              {followUp.outcome}
            </Cell>
            {changes ? (
              <Cell tight className="w-8.5 py-1.5! pr-0! text-right align-top">
                <FollowUpMenu followUp={followUp} changes={changes} onChange={() => onChange(followUp)} />
              </Cell>
            ) : null}
          </Row>
        ))}
      </tbody>
    </Table>
  );
}

/** Who does it: in words, else the person of the directory. */
function doer({ who, personName }: FollowUpAnswer): string | null {
  return who ?? personName;
}

type MenuProps = { followUp: FollowUpAnswer; changes: TripChanges; onChange: () => void };

function FollowUpMenu({ followUp, changes, onChange }: MenuProps) {
  const t = useTranslations("follow-ups");
  const { id, what, state, revision } = followUp;

  async function settle(next: FollowUpState): Promise<void> {
    const done = await changes.send(`follow-ups/${id}`, "PATCH", { state: next, revision });
    if (done !== undefined) changes.told(t("stateSaved", { what, state: t(`state.${next}`) }));
  }

  return (
    <Menu trigger={<IconButton icon="ellipsis" size="sm" label={t("menu.more", { what })} />}>
      <MenuItem icon="pencil" onSelect={onChange}>
        {t("menu.change")}
      </MenuItem>
      <MenuSeparator />
      <MenuChoice
        label={t("form.state")}
        value={state}
        onChoose={(value) => void settle(value as FollowUpState)}
        choices={followUpStates.map((value) => ({ value, label: t(`state.${value}`) }))}
      />
      <MenuSeparator />
      <MenuItem icon="trash-2" danger onSelect={() => void changes.remove(`follow-ups/${id}`, what)}>
        {t("menu.remove")}
      </MenuItem>
    </Menu>
  );
}
