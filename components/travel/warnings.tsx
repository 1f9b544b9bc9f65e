"use client";

import { useLocale, useTranslations } from "next-intl";
import { StatusGlyph } from "@/components/ui/status-glyph";
import { addDays, type CalendarDate } from "@/domain/clock";
import { dateLocale, dateRange } from "@/domain/dates";
import type { TravelWarning } from "@/domain/travel-warnings";
import type { TravelDesk } from "@/features/legs/queries";

/** Names said before it is only a number. */
const MOST_NAMES = 3;

/** What in legs and stays looks forgotten or doubled. It may well be meant so; nothing is stopped by it. */
export function Warnings({ desk }: { desk: TravelDesk }) {
  const t = useTranslations("travel.warnings");
  const locale = dateLocale(useLocale());
  if (desk.warnings.length === 0) return null;
  const nights = (dates: readonly CalendarDate[]) => {
    const [first, last] = [dates[0], dates.at(-1)];
    return first && last ? dateRange(first, addDays(last, 1), locale) : "";
  };
  const names = (ids: readonly string[]) => {
    const known = desk.people.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
    return known.length > MOST_NAMES ? t("people", { count: known.length }) : new Intl.ListFormat(locale).format(known);
  };
  const legName = (id: string) => {
    const leg = desk.legs.find((one) => one.id === id);
    return leg ? t("leg", { from: leg.fromPlace, to: leg.toPlace }) : "";
  };
  const stayNames = (ids: readonly string[]) =>
    new Intl.ListFormat(locale).format(desk.stays.filter(({ id }) => ids.includes(id)).map(({ name }) => name));
  const words = (warning: TravelWarning) => {
    const count = warning.participantIds.length;
    const who = names(warning.participantIds);
    if (warning.kind === "no-bed") return t("noBed", { count, who, nights: nights(warning.nights) });
    if (warning.kind === "two-beds")
      return t("twoBeds", { count, who, nights: nights(warning.nights), stays: stayNames(warning.stayIds) });
    const [one, other] = warning.legIds;
    return t("twoLegs", { count, who, one: legName(one), other: legName(other) });
  };
  return (
    <section aria-labelledby="travel-warnings" className="mb-6 bg-ochre-tint px-3.5 py-2.5 text-sm">
      <h2 id="travel-warnings" className="m-0 font-strong text-sm">
        {t("title")}
      </h2>
      <ul className="m-0 mt-1 grid list-none gap-1 p-0">
        {desk.warnings.map((warning) => (
          <li key={JSON.stringify(warning)} className="flex items-start gap-2">
            <StatusGlyph tone="waiting" className="mt-1" />
            <span>{words(warning)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
