import { DeskLink } from "@/components/desk/desk-link";
import { ButtonLink } from "@/components/ui/button";
import { StatusGlyph, type Tone } from "@/components/ui/status-glyph";
import type { TripLine } from "@/features/trips/list-trips";
import type { Translate } from "@/lib/messages";

type Need = { key: string; tone: Tone; title: string; why: string; href: string; action: string };

/** What waits for the reader on upcoming trips, as the record says it, each with the place to mend it. */
export function NeedsYou({ trips, t }: { trips: TripLine[]; t: Translate<"trips"> }) {
  const needs = trips.filter((trip) => !trip.cancelled).flatMap((trip) => needsOf(trip, t));
  return (
    <aside aria-labelledby="needs-you" className="border-line bg-paper px-6 pt-7 pb-8 max-xl:border-t xl:border-l">
      <h2 id="needs-you" className="m-0 mb-1 font-strong text-base">
        {t("needsYou")}
      </h2>
      {needs.length === 0 ? <p className="text-ink-2 text-sm">{t("needsNothing")}</p> : null}
      <ul className="m-0 list-none p-0">
        {needs.map((need) => (
          <li
            key={need.key}
            className="grid grid-cols-[16px_1fr] gap-x-[9px] gap-y-0.5 border-line border-b pt-3 pb-[13px] text-sm"
          >
            <StatusGlyph tone={need.tone} size={14} className="mt-[3px]" />
            <h3 className="m-0 font-semibold text-sm">{need.title}</h3>
            <p className="col-start-2 m-0 text-ink-2 text-xs">{need.why}</p>
            <p className="col-start-2 m-0 mt-1.5">
              <ButtonLink href={need.href} as={DeskLink} size="sm">
                {need.action}
              </ButtonLink>
            </p>
          </li>
        ))}
      </ul>
    </aside>
  );
}

function needsOf(trip: TripLine, t: Translate<"trips">): Need[] {
  const { tripId, city, title, conflicts, waitingHosts, partsToBeConfirmed } = trip;
  const unanswered = trip.participants.asked - trip.participants.accepted;
  const needs: (Need & { count: number })[] = [
    {
      key: "conflicts",
      count: conflicts,
      tone: "problem",
      title: t("needConflicts", { count: conflicts, city }),
      why: t("needConflictsWhy"),
      href: `/trips/${tripId}/plan`,
      action: t("openPlan"),
    },
    {
      key: "hosts",
      count: waitingHosts.length,
      tone: "waiting",
      title: t("needHosts", { count: waitingHosts.length, name: waitingHosts[0] ?? "" }),
      why: t("needHostsWhy", { city, names: waitingHosts.join(", ") }),
      href: `/trips/${tripId}/hosts`,
      action: t("openHosts"),
    },
    {
      key: "people",
      count: unanswered,
      tone: "waiting",
      title: t("needPeople", { count: unanswered }),
      why: t("needPeopleWhy", { title }),
      href: `/trips/${tripId}/participants`,
      action: t("openParticipants"),
    },
    {
      key: "parts",
      count: partsToBeConfirmed,
      tone: "idea",
      title: t("needParts", { count: partsToBeConfirmed }),
      why: t("needPartsWhy", { title }),
      href: `/trips/${tripId}/plan`,
      action: t("openPlan"),
    },
  ];
  return needs.filter((need) => need.count > 0).map((need) => ({ ...need, key: `${tripId}-${need.key}` }));
}
