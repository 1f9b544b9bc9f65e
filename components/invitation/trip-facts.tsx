import { daysBetween } from "@/domain/clock";
import { dateLocale, dateRange } from "@/domain/dates";
import type { Invitation } from "@/features/participants/queries/get-invitation";
import type { Locale, Translate } from "@/lib/messages";

type Props = { t: Translate<"invitation">; locale: Locale; trip: Invitation["trip"] };

/** The first day large, the dates and the place beside it. */
export function TripFacts({ t, locale, trip }: Props) {
  const { firstDay, lastDay, city, country } = trip;
  const place = city && country ? t("place", { city, country }) : (city ?? country);
  return (
    <section
      aria-label={t("facts.label")}
      className="mt-6 flex items-center gap-5 border-line border-t-2 border-t-ink border-b py-4"
    >
      {firstDay && lastDay ? (
        <>
          <span
            aria-hidden="true"
            className="grid min-w-14 border-line border-r pr-5 text-center font-bold text-3xl tracking-[-0.03em]"
          >
            {Number(firstDay.slice(8))}
            <small className="font-medium text-sm tracking-normal">{monthOf(firstDay, locale)}</small>
          </span>
          <p className="m-0 text-ink-2">
            <b className="block font-strong text-ink text-lg">
              {dateRange(firstDay, lastDay, dateLocale(locale), "long")}
            </b>
            {t("days", { count: daysBetween(firstDay, lastDay) + 1 })}
            {place ? ` · ${place}` : null}
          </p>
        </>
      ) : (
        <p className="m-0 text-ink-2">
          {place ? <b className="block font-strong text-ink text-lg">{place}</b> : null}
          {t("datesOpen")}
        </p>
      )}
    </section>
  );
}

/** "Sept": the last word of a range of one day, without its year. */
function monthOf(day: NonNullable<Invitation["trip"]["firstDay"]>, locale: Locale): string {
  return dateRange(day, day, dateLocale(locale)).split(" ").at(-2) ?? "";
}
