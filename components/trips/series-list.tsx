import { DeskLink } from "@/components/desk/desk-link";
import { ButtonLink } from "@/components/ui/button";
import { type DateLocale, longDate } from "@/domain/dates";
import type { SeriesTrip } from "@/features/trips/series";
import type { Translate } from "@/lib/messages";

type Props = {
  tripId: string;
  name: string;
  /** What the trip says comes next. */
  next: string | null;
  trips: SeriesTrip[];
  locale: DateLocale;
  t: Translate<"trips.series">;
  datesOpen: string;
};

/** The trips of a series in their order, and the way to the next one. */
export function SeriesList({ tripId, name, next, trips, locale, t, datesOpen }: Props) {
  return (
    <section aria-label={t("title")} className="grid max-w-[760px] gap-3 border-line border-t pt-4">
      <h2 className="m-0 font-strong text-base">{`${t("title")}: ${name}`}</h2>
      <ol className="m-0 grid list-none p-0 text-sm">
        {trips.map((trip) => (
          <li key={trip.tripId} className="flex flex-wrap items-baseline gap-x-3 border-line border-b py-2">
            <span className="w-12 text-ink-2">
              {trip.number === null ? null : t("number", { number: trip.number })}
            </span>
            {trip.mayOpen && trip.tripId !== tripId ? (
              <DeskLink href={`/trips/${trip.tripId}/plan`} className="font-semibold text-ink">
                {trip.title}
              </DeskLink>
            ) : (
              <span className="font-semibold">{trip.title}</span>
            )}
            <span className="text-ink-2">
              {[
                trip.city,
                trip.startDate ? longDate(trip.startDate, locale) : datesOpen,
                ...(trip.cancelled ? [t("cancelled")] : []),
                ...(trip.tripId === tripId ? [t("this")] : []),
              ].join(" · ")}
            </span>
          </li>
        ))}
      </ol>
      {next ? <p className="m-0 text-ink-2 text-sm">{t("planned", { next })}</p> : null}
      <div>
        <ButtonLink href={`/trips/${tripId}/copy?as=next`} as={DeskLink} icon="plus">
          {t("next")}
        </ButtonLink>
      </div>
    </section>
  );
}
