import { DeskLink } from "@/components/desk/desk-link";
import { Icon } from "@/components/ui/icon";
import { dateRange } from "@/domain/dates";
import type { TripHeader } from "@/features/trips/queries";
import type { Locale } from "@/lib/messages";

type Props = { trip: TripHeader; locale: Locale; label: string; datesOpen: string; template: string };

/** The way from the organisation to the trip, with its dates. */
export function TripCrumbs({ trip, locale, label, datesOpen, template }: Props) {
  const { startDate, endDate } = trip;
  const dates = startDate && endDate ? dateRange(startDate, endDate, locale) : trip.isTemplate ? template : datesOpen;
  return (
    <nav aria-label={label} className="min-w-0">
      <ol className="m-0 flex min-w-0 list-none items-center gap-2.5 p-0 text-ink-2">
        <li className="hidden max-w-44 truncate 2xl:block">
          <DeskLink href="/trips" className="text-ink-2 no-underline hover:text-ink">
            {trip.organisation.name}
          </DeskLink>
        </li>
        <li aria-hidden="true" className="hidden text-ink-3 2xl:block">
          <Icon name="chevron-right" size={14} />
        </li>
        <li className="min-w-0 truncate">
          <DeskLink
            href={`/trips/${trip.tripId}/plan`}
            title={trip.title}
            className="font-strong text-ink no-underline"
          >
            {trip.title}
          </DeskLink>
        </li>
        <li className="hidden whitespace-nowrap text-ink-2 sm:block">{dates}</li>
      </ol>
    </nav>
  );
}
