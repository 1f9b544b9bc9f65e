import type { LanguageChoice } from "@/components/documents/language-switch";
import { Letter, LetterTitle } from "@/components/documents/letter";
import { Icon } from "@/components/ui/icon";
import type { DateLocale } from "@/domain/dates";
import { dateRange } from "@/domain/dates";
import type { MyItinerary } from "@/features/itineraries/queries/my-itineraries";
import type { Translate } from "@/lib/messages";

type Props = { t: Translate<"itinerary">; locale: DateLocale; languages: LanguageChoice; trips: MyItinerary[] };

/** The trips somebody takes part in, each leading to its itinerary. */
export function MyItinerariesPage({ t, locale, languages, trips }: Props) {
  return (
    <Letter languages={languages}>
      <LetterTitle>{t("mine.title")}</LetterTitle>
      {trips.length === 0 ? <p className="mt-3.5 mb-0 text-ink-2 text-md">{t("mine.none")}</p> : null}
      <ul className="m-0 mt-6 list-none border-line border-t p-0">
        {trips.map((trip) => (
          <li key={trip.tripId} className="border-line border-b">
            <a href={`/i/trips/${trip.tripId}`} className="flex min-h-11 items-center gap-3 py-3 text-ink no-underline">
              <span className="min-w-0 flex-1">
                <b className="block break-words font-semibold text-md">{trip.title}</b>
                <span className="block text-ink-2">
                  {t("mine.line", { city: trip.city, dates: datesOf(trip, t, locale) })}
                </span>
                <span className="block text-ink-2 text-sm">
                  {t("mine.with", { organisation: trip.organisationName })}
                </span>
              </span>
              <Icon name="chevron-right" size={18} className="text-ink-3" />
            </a>
          </li>
        ))}
      </ul>
    </Letter>
  );
}

function datesOf({ startDate, endDate }: MyItinerary, t: Translate<"itinerary">, locale: DateLocale): string {
  return startDate && endDate ? dateRange(startDate, endDate, locale) : t("datesOpen").toLowerCase();
}
