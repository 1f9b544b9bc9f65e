"use client";

import { useLocale, useTranslations } from "next-intl";
import { memo } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { classes } from "@/components/ui/classes";
import { IconButton } from "@/components/ui/icon-button";
import { Menu, MenuChoice, MenuItem, MenuSeparator } from "@/components/ui/menu";
import { Status } from "@/components/ui/status-glyph";
import { Cell, Row, RowHead } from "@/components/ui/table";
import type { CalendarDate } from "@/domain/clock";
import { dateLocale, dateRange } from "@/domain/dates";
import type {
  ListedGroup,
  ListedParticipant,
  ParticipantStatus,
} from "@/features/participants/queries/get-participants";
import { recordedAnswers } from "@/features/participants/schema";
import { from } from "./column-widths";
import { GroupChip } from "./group-chip";
import { NeedsPopover } from "./needs-popover";
import { toneOf } from "./words";

/** What a row can ask of the list. The functions stay the same, so that a row is drawn anew only when it changed. */
export type RowActions = {
  select: (id: string, selected: boolean) => void;
  edit: (person: ListedParticipant) => void;
  invite: (person: ListedParticipant) => void;
  answer: (person: ListedParticipant, status: ParticipantStatus) => void;
  remove: (person: ListedParticipant) => void;
};

type Props = {
  tripId: string;
  person: ListedParticipant;
  groups: ListedGroup[];
  /** Who can see needs; null hides the column. */
  needsReaders: string[] | null;
  selected: boolean;
  /** Null for those who may only look. */
  actions: RowActions | null;
};

/** One participant: 38 px high on a laptop, with everything one does to one person behind the dots. */
export const ParticipantRow = memo(function ParticipantRow({
  tripId,
  person,
  groups,
  needsReaders,
  selected,
  actions,
}: Props) {
  const t = useTranslations("participants");
  const { name } = person;
  const own = groups.filter(({ id }) => person.groupIds.includes(id));
  return (
    <Row aria-selected={actions ? selected : undefined}>
      {actions ? (
        <Cell tight className="w-8.5">
          <Checkbox
            label={t("table.select", { name })}
            labelHidden
            checked={selected}
            onChange={(event) => actions.select(person.id, event.target.checked)}
          />
        </Cell>
      ) : null}
      <RowHead tight>
        {name}
        <span className="block font-normal text-ink-2 text-xs md:hidden">{person.affiliation}</span>
        <GroupChips groups={own} className="md:hidden" />
        {person.contact && !person.contact.email ? (
          <span className="block font-normal text-ink-3 text-xs">{t("table.noAddress")}</span>
        ) : null}
      </RowHead>
      <Cell tight>
        <Answer person={person} />
      </Cell>
      <Cell tight className={`${from.medium} wrap-anywhere`}>
        {person.affiliation}
      </Cell>
      <Cell tight className={`${from.wide} wrap-anywhere text-ink-2`}>
        {person.function}
      </Cell>
      <Cell tight className={`${from.widest} text-ink-2`}>
        {t(`category.${person.category}`)}
      </Cell>
      <Cell tight className={from.medium}>
        {own.length === 0 ? <span className="text-ink-3">{t("table.noGroup")}</span> : <GroupChips groups={own} />}
      </Cell>
      {needsReaders ? (
        <Cell tight>
          <NeedsPopover tripId={tripId} person={person} readers={needsReaders} />
        </Cell>
      ) : null}
      {actions ? (
        <Cell tight className="w-8.5 pr-0! text-right">
          <RowMenu person={person} actions={actions} />
        </Cell>
      ) : null}
    </Row>
  );
});

function Answer({ person: { status, invitedAt } }: { person: ListedParticipant }) {
  const t = useTranslations("participants.status");
  const locale = dateLocale(useLocale());
  if (status !== "INVITED" || !invitedAt) return <Status tone={toneOf[status]}>{t(status)}</Status>;
  const day = invitedAt.slice(0, 10) as CalendarDate;
  const date = dateRange(day, day, locale).split(" ").slice(0, -1).join(" ");
  return <Status tone="waiting">{t("INVITED_ON", { date })}</Status>;
}

function GroupChips({ groups, className }: { groups: ListedGroup[]; className?: string }) {
  return (
    <span className={classes("flex flex-wrap gap-x-2.5 font-normal", className)}>
      {groups.map((group) => (
        <span key={group.id} className="inline-flex min-w-0 items-center gap-1.5">
          <GroupChip letter={group.letter} />
          <span className="wrap-anywhere min-w-0">{group.name}</span>
        </span>
      ))}
    </span>
  );
}

function RowMenu({ person, actions }: { person: ListedParticipant; actions: RowActions }) {
  const t = useTranslations("participants");
  const { status } = person;
  const word = status === "INVITED" ? "remind" : status === "ADDED" ? "invite" : "again";
  return (
    <Menu trigger={<IconButton icon="ellipsis" size="sm" label={t("table.more", { name: person.name })} />}>
      <MenuItem icon="pencil" onSelect={() => actions.edit(person)}>
        {t("menu.edit")}
      </MenuItem>
      {status === "ACCEPTED" ? null : (
        <MenuItem icon="send" disabled={!person.contact?.email} onSelect={() => actions.invite(person)}>
          {t(`menu.${word}`)}
        </MenuItem>
      )}
      <MenuSeparator />
      <MenuChoice
        label={t("menu.answer")}
        value={status}
        onChoose={(value) => actions.answer(person, value as ParticipantStatus)}
        choices={recordedAnswers.map((value) => ({ value, label: t(`status.${value}`) }))}
      />
      <MenuSeparator />
      <MenuItem icon="trash-2" danger onSelect={() => actions.remove(person)}>
        {t("menu.remove")}
      </MenuItem>
    </Menu>
  );
}
