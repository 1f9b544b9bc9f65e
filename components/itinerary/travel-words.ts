/** A participant's own legs and stays in words, for the page and the calendar alike. */
import { formatClock } from "@/domain/clock";
import type { DateLocale } from "@/domain/dates";
import { shortDate } from "@/domain/dates";
import { listWords } from "@/domain/lists";
import { arrivalDate } from "@/domain/travel";
import { zoneCity } from "@/domain/zones";
import type { OwnLeg, OwnStay } from "@/features/legs/travel-of";
import type { Translate } from "@/lib/messages";

/** "Flight: Cluj – Oslo" */
export function legTitle({ mode, fromPlace, toPlace }: OwnLeg, t: Translate<"itinerary">): string {
  return t("leg.title", { mode: t(`transport.${mode}`), from: fromPlace, to: toPlace });
}

/** When it leaves and arrives, each on the clocks of its place, with which company, which seat. */
export function legLines(leg: OwnLeg, t: Translate<"itinerary">, locale: DateLocale): string[] {
  const { departMinute, arriveMinute, carrier, number, seat, reference, note } = leg;
  const [leaves, arrives] = [leg.departDate, arrivalDate(leg)];
  const at = (date: typeof leaves, time: string) => `${shortDate(date, locale)}, ${time}`;
  return [
    departMinute === null
      ? shortDate(leaves, locale)
      : t("leg.leaves", { time: at(leaves, formatClock(departMinute)), city: zoneCity(leg.departTimeZone) }),
    arriveMinute === null
      ? null
      : t("leg.arrives", {
          time: arrives === leaves ? formatClock(arriveMinute) : at(arrives, formatClock(arriveMinute)),
          city: zoneCity(leg.arriveTimeZone),
        }),
    [carrier, number].filter(Boolean).join(" "),
    [seat ? t("leg.seat", { seat }) : null, reference ? t("booking", { reference }) : null].filter(Boolean).join(", "),
    note,
  ].filter((line): line is string => typeof line === "string" && line !== "");
}

/** From when to when, which room, what is included and who pays. */
export function stayLines(stay: OwnStay, t: Translate<"itinerary">, locale: DateLocale): string[] {
  const { checkInDate, checkInMinute, checkOutDate, checkOutMinute, room, reference, included, paidBy, note } = stay;
  const [from, to] = [shortDate(checkInDate, locale), shortDate(checkOutDate, locale)];
  return [
    checkInMinute === null
      ? t("stay.from", { date: from })
      : t("stay.fromTime", { date: from, time: formatClock(checkInMinute) }),
    checkOutMinute === null
      ? t("stay.to", { date: to })
      : t("stay.toTime", { date: to, time: formatClock(checkOutMinute) }),
    [room ? t("stay.room", { room }) : null, reference ? t("booking", { reference }) : null].filter(Boolean).join(", "),
    included.length > 0 ? t("stay.included", { what: listWords(included, locale) }) : null,
    paidBy ? t("stay.paidBy", { who: paidBy }) : null,
    note,
  ].filter((line): line is string => typeof line === "string" && line !== "");
}
