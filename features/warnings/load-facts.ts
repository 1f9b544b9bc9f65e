import "server-only";
import type { CalendarDate } from "@/domain/clock";
import type { DaysOff, JudgedHost, PlanFacts } from "@/domain/warnings/plan-facts";
import { dateAt, type TimeZone } from "@/domain/zones";
import { emptyPlan } from "@/features/agenda-items/load-plan";
import type { Plan } from "@/features/agenda-items/plan";
import { loadLimits } from "@/features/planning-limits/queries";
import { countryCode } from "@/lib/countries";
import type { Tx } from "@/lib/db";
import { daysOffIn } from "@/lib/holidays";
import { regionOf } from "@/lib/regions";
import { type LoadedHost, loadHosts } from "./load-hosts";
import { loadTravel } from "./load-travel";
import { type HeldVisit, loadVisits, type Reader } from "./load-visits";

export type Asked = { organisationId: string; plans: ReadonlyMap<string, Plan>; reader: Reader; now: Date };

/**
 * What there is to know around plans of one organisation for telling their warnings, by trip; in as many statements for
 * several trips as for one.
 */
export async function loadFacts(
  { organisationId, plans, reader, now }: Asked,
  tx: Tx,
): Promise<Map<string, PlanFacts>> {
  const tripIds = [...plans.keys()];
  const trips = await tx.trip.findMany({
    where: { id: { in: tripIds } },
    select: { id: true, city: true, country: true, language: true, timeZone: true },
  });
  const travel = await loadTravel(new Map([...plans].map(([id, plan]) => [id, plan.participantIds])), tx);
  const all = [...plans.values()];
  const asked = all.flatMap(({ items }) => items.flatMap(({ hostId }) => hostId ?? []));
  const places = all.flatMap(({ items }) =>
    items.flatMap(({ venueId, pickUps }) => [venueId ?? [], pickUps.flatMap(({ hostId }) => hostId ?? [])].flat()),
  );
  const lodgings = [...travel.values()].flatMap(({ stays }) => stays.flatMap(({ hostId }) => hostId ?? []));
  const loaded = await loadHosts(organisationId, [...asked, ...places, ...lodgings], tx);
  const visits = await loadVisits({ organisationId, hostIds: [...new Set(asked)], dates: datesOf(all), reader }, tx);
  const { revision: _, ...limits } = await loadLimits(organisationId, tx);
  return new Map(
    trips.map((trip): [string, PlanFacts] => {
      const plan = plans.get(trip.id) ?? emptyPlan();
      const country = countryCode(trip.country);
      const hosts = loaded.map((host) => withRegion(host, country));
      const regions = regionsOfDays(plan, country, trip);
      return [
        trip.id,
        {
          agenda: plan,
          today: dateAt(now, trip.timeZone as TimeZone),
          languages: [trip.language],
          country,
          hosts,
          visitsElsewhere: visits.filter(({ tripId }) => tripId !== trip.id).map(visitElsewhere),
          daysOff: daysOffOf(plan, [
            ...[null, ...regions.values()].map((region) => ({ country, region })),
            ...hosts.map((host) => ({ country: host.country ?? country, region: host.region })),
          ]),
          regions,
          legs: travel.get(trip.id)?.legs ?? [],
          stays: travel.get(trip.id)?.stays ?? [],
          limits,
        },
      ];
    }),
  );
}

function visitElsewhere({ tripId: _, ...visit }: HeldVisit) {
  return visit;
}

function withRegion({ written, ...host }: LoadedHost, tripCountry: string | null): JudgedHost {
  const country = host.country ?? tripCountry;
  return { ...host, region: country === null ? null : regionOf(country, written) };
}

/** Where the trip is on each day, as far as the cities of its days, or its own, tell. */
function regionsOfDays(plan: Plan, country: string | null, trip: { city: string; country: string | null }) {
  return new Map(
    plan.days.flatMap(({ id, city }): [string, string][] => {
      const written = { city: city ?? trip.city, postcode: null, country: trip.country };
      const region = country === null ? null : regionOf(country, written);
      return region === null ? [] : [[id, region]];
    }),
  );
}

type Place = { country: string | null; region: string | null };

/** The days off of these places in the years of a plan. */
function daysOffOf(plan: Plan, places: readonly Place[]): DaysOff[] {
  const years = datesOf([plan]).map((date) => Number(date.slice(0, 4)));
  const distinct = new Map(places.map((place) => [`${place.country} ${place.region}`, place]));
  return [...distinct.values()].flatMap(({ country, region }) =>
    country === null ? [] : (daysOffIn(country, region, years) ?? []),
  );
}

function datesOf(plans: readonly Plan[]): CalendarDate[] {
  return plans.flatMap(({ days }) => days.flatMap(({ date }) => date ?? []));
}
