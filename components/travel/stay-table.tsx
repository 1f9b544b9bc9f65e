"use client";

import { useLocale, useTranslations } from "next-intl";
import { Cell, ColumnHead, Row, RowHead, Table } from "@/components/ui/table";
import { formatClock } from "@/domain/clock";
import { dateLocale, dateRange } from "@/domain/dates";
import { nightsOf } from "@/domain/travel";
import type { TravelDesk } from "@/features/legs/queries";
import type { StayAnswer } from "@/features/stays/stay-rows";
import { RowMenu } from "./row-menu";
import { Who } from "./who";

type Props = {
  desk: TravelDesk;
  /** Null for those who may only look. */
  actions: { change: (stay: StayAnswer) => void; remove: (stay: StayAnswer) => void } | null;
};

/** All stays by their first night. */
export function StayTable({ desk, actions }: Props) {
  const t = useTranslations("travel");
  return (
    <Table caption={t("stays")} captionHidden>
      <thead>
        <tr>
          <ColumnHead>{t("table.stay")}</ColumnHead>
          <ColumnHead>{t("table.nights")}</ColumnHead>
          <ColumnHead className="max-lg:hidden">{t("table.included")}</ColumnHead>
          <ColumnHead className="max-lg:hidden">{t("table.paidBy")}</ColumnHead>
          <ColumnHead className="max-sm:hidden">{t("table.who")}</ColumnHead>
          {actions ? (
            <ColumnHead>
              <span className="sr-only">{t("table.actions")}</span>
            </ColumnHead>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {desk.stays.map((stay) => (
          <StayRow key={stay.id} desk={desk} stay={stay} actions={actions} />
        ))}
      </tbody>
    </Table>
  );
}

function StayRow({ desk, stay, actions }: Props & { stay: StayAnswer }) {
  const t = useTranslations("travel");
  const locale = dateLocale(useLocale());
  const named = stay.guests.map(({ participantId, room }) => ({ participantId, noted: room ?? "" }));
  const who = (
    <Who desk={desk} title={t("whoSleeps", { name: stay.name })} forEveryone={stay.forEveryone} named={named} />
  );
  const clocks = [
    stay.checkInMinute === null ? "" : t("checkInFrom", { time: formatClock(stay.checkInMinute) }),
    stay.checkOutMinute === null ? "" : t("checkOutUntil", { time: formatClock(stay.checkOutMinute) }),
  ].filter(Boolean);
  const under = [stay.address, stay.phone, stay.reference ? t("code", { code: stay.reference }) : ""].filter(Boolean);
  return (
    <Row>
      <RowHead tight className="py-2! align-top">
        <span className="min-w-0 break-words">
          {stay.name}
          {under.length > 0 ? <span className="block font-normal text-ink-2 text-xs">{under.join(" · ")}</span> : null}
          {stay.note ? (
            <span className="block whitespace-pre-line font-normal text-ink-2 text-xs">{stay.note}</span>
          ) : null}
          <span className="block font-normal sm:hidden">{who}</span>
        </span>
      </RowHead>
      <Cell tight className="py-2! align-top">
        {dateRange(stay.checkInDate, stay.checkOutDate, locale)}
        <span className="block text-ink-2 text-xs">
          {[t("nights", { count: nightsOf(stay).length }), ...clocks].join(" · ")}
        </span>
      </Cell>
      <Cell tight className="py-2! align-top max-lg:hidden">
        {stay.included.join(", ")}
      </Cell>
      <Cell tight className="py-2! align-top max-lg:hidden">
        {stay.paidBy}
      </Cell>
      <Cell tight className="py-2! align-top max-sm:hidden">
        {who}
      </Cell>
      {actions ? (
        <Cell tight className="w-8.5 py-1.5! pr-0! text-right align-top">
          <RowMenu name={stay.name} onChange={() => actions.change(stay)} onRemove={() => actions.remove(stay)} />
        </Cell>
      ) : null}
    </Row>
  );
}
