"use client";

import { useLocale, useTranslations } from "next-intl";
import { iconOf } from "@/components/itinerary/kind-icon";
import { Icon } from "@/components/ui/icon";
import { Cell, ColumnHead, Row, RowHead, Table } from "@/components/ui/table";
import { type CalendarDate, formatClock, formatDuration, type MinuteOfDay } from "@/domain/clock";
import { dateLocale, longDate, shortDate } from "@/domain/dates";
import { arrivalDate, minutesOnTheWay } from "@/domain/travel";
import { sameOffset, type TimeZone, zoneCity } from "@/domain/zones";
import type { LegAnswer } from "@/features/legs/leg-rows";
import type { TravelDesk } from "@/features/legs/queries";
import { RowMenu } from "./row-menu";
import { Who } from "./who";

type Props = {
  desk: TravelDesk;
  /** Null for those who may only look. */
  actions: { change: (leg: LegAnswer) => void; remove: (leg: LegAnswer) => void } | null;
};

/** All legs by the date they leave. */
export function LegTable({ desk, actions }: Props) {
  const t = useTranslations("travel");
  const locale = dateLocale(useLocale());
  const dates = [...new Set(desk.legs.map(({ departDate }) => departDate))];
  return (
    <Table caption={t("legs")} captionHidden>
      <thead>
        <tr>
          <ColumnHead>{t("table.leg")}</ColumnHead>
          <ColumnHead>{t("table.leaves")}</ColumnHead>
          <ColumnHead>{t("table.arrives")}</ColumnHead>
          <ColumnHead className="max-lg:hidden">{t("table.takes")}</ColumnHead>
          <ColumnHead className="max-sm:hidden">{t("table.who")}</ColumnHead>
          {actions ? (
            <ColumnHead>
              <span className="sr-only">{t("table.actions")}</span>
            </ColumnHead>
          ) : null}
        </tr>
      </thead>
      {dates.map((date) => (
        <tbody key={date}>
          <tr>
            <th scope="rowgroup" colSpan={6} className="pt-4 pb-1 text-left font-strong text-sm">
              {longDate(date, locale)}
            </th>
          </tr>
          {desk.legs
            .filter(({ departDate }) => departDate === date)
            .map((leg) => (
              <LegRow key={leg.id} desk={desk} leg={leg} actions={actions} />
            ))}
        </tbody>
      ))}
    </Table>
  );
}

function LegRow({ desk, leg, actions }: Props & { leg: LegAnswer }) {
  const t = useTranslations("travel");
  const locale = dateLocale(useLocale());
  const minutes = minutesOnTheWay(leg);
  const arrives = arrivalDate(leg);
  const name = t("legName", { from: leg.fromPlace, to: leg.toPlace });
  const named = leg.passengers.map(({ participantId, seat, reference }) => ({
    participantId,
    noted: [seat, reference].filter(Boolean).join(" · "),
  }));
  const who = <Who desk={desk} title={t("whoTakes", { name })} forEveryone={leg.forEveryone} named={named} />;
  const carrier = [leg.carrier, leg.number].filter(Boolean).join(" ");
  return (
    <Row>
      <RowHead tight className="py-2! align-top">
        <span className="flex items-start gap-2">
          <Icon name={iconOf({ kind: "TRANSFER", transport: leg.mode })} className="mt-0.5 shrink-0 text-ink-2" />
          <span className="min-w-0 break-words">
            {name}
            <span className="block font-normal text-ink-2 text-xs">
              {[carrier, leg.reference ? t("code", { code: leg.reference }) : ""].filter(Boolean).join(" · ")}
            </span>
            {leg.note ? (
              <span className="block whitespace-pre-line font-normal text-ink-2 text-xs">{leg.note}</span>
            ) : null}
            <span className="block font-normal sm:hidden">{who}</span>
          </span>
        </span>
      </RowHead>
      <Cell tight className="py-2! align-top">
        <Reading minute={leg.departMinute} zone={leg.departTimeZone} date={leg.departDate} desk={desk} />
      </Cell>
      <Cell tight className="py-2! align-top">
        <Reading minute={leg.arriveMinute} zone={leg.arriveTimeZone} date={arrives} desk={desk} />
        {arrives === leg.departDate ? null : (
          <span className="block text-ink-2 text-xs">{shortDate(arrives, locale)}</span>
        )}
      </Cell>
      <Cell tight className="whitespace-nowrap py-2! align-top text-ink-2 max-lg:hidden">
        {minutes === null ? null : formatDuration(minutes)}
      </Cell>
      <Cell tight className="py-2! align-top max-sm:hidden">
        {who}
      </Cell>
      {actions ? (
        <Cell tight className="w-8.5 py-1.5! pr-0! text-right align-top">
          <RowMenu name={name} onChange={() => actions.change(leg)} onRemove={() => actions.remove(leg)} />
        </Cell>
      ) : null}
    </Row>
  );
}

type ReadingProps = { minute: MinuteOfDay | null; zone: TimeZone; date: CalendarDate; desk: TravelDesk };

/** The clock at the place; the zone is named where it reads otherwise than the trip's. */
function Reading({ minute, zone, date, desk }: ReadingProps) {
  const t = useTranslations("travel");
  if (minute === null) return <span className="text-ink-3">{t("timeOpen")}</span>;
  return (
    <>
      {formatClock(minute)}
      {sameOffset(date, zone, desk.timeZone) ? null : (
        <span className="block text-ink-2 text-xs">{t("zone", { city: zoneCity(zone) })}</span>
      )}
    </>
  );
}
