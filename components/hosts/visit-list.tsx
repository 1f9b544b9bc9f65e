import { useLocale, useTranslations } from "next-intl";
import { DeskLink } from "@/components/desk/desk-link";
import { dateLocale, dayMonthYear } from "@/domain/dates";
import type { PartThen, Visit } from "@/features/hosts/queries/visits";
import type { Translate } from "@/lib/messages";
import { HostStatusBadge } from "./host-status-badge";

type Props = {
  visits: readonly Visit[];
  /** The host whose page it is; says as what it stood in each item. */
  hostId?: string;
};

/** Items of trips in which somebody of the directory stood, with the parts as they were then. */
export function VisitList({ visits, hostId }: Props) {
  const t = useTranslations("hosts.visits");
  const locale = dateLocale(useLocale());
  return (
    <ol className="m-0 list-none p-0">
      {visits.map((visit) => (
        <li
          key={visit.itemId}
          className="grid gap-x-4 gap-y-1 border-line border-b py-3 text-sm sm:grid-cols-[9rem_1fr_auto]"
        >
          <p className="m-0 text-ink-2">{visit.date ? dayMonthYear(visit.date, locale) : t("noDate")}</p>
          <div className="min-w-0">
            <p className="m-0 font-semibold">
              {visit.mayOpen ? (
                <DeskLink href={`/trips/${visit.trip.id}/plan?item=${visit.itemId}`} className="text-ink">
                  {visit.title}
                </DeskLink>
              ) : (
                visit.title
              )}
            </p>
            <p className="m-0 text-ink-2 text-xs">{[visit.trip.title, ...rolesIn(visit, hostId, t)].join(" · ")}</p>
            {visit.parts.length > 0 ? (
              <ul className="m-0 mt-1 list-none p-0">
                {visit.parts.map((part) => (
                  <li key={part.id}>
                    <PartLine part={part} />
                  </li>
                ))}
              </ul>
            ) : null}
          </div>
          {visit.status ? (
            <p className="m-0">
              <HostStatusBadge status={visit.status} />
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

function rolesIn(visit: Visit, hostId: string | undefined, t: Translate<"hosts.visits">): string[] {
  if (hostId === undefined) return visit.hostName ? [visit.hostName] : [];
  return [
    ...(visit.hostId === hostId ? [t("asHost")] : []),
    ...(visit.venueId === hostId ? [t("asVenue")] : []),
    ...(visit.subjectId === hostId ? [t("asSubject")] : []),
  ];
}

/** Who had which part, with title, function and affiliation of then. */
export function PartLine({ part }: { part: PartThen }) {
  const t = useTranslations("hosts.visits");
  const name = [part.title, part.personName].filter(Boolean).join(" ") || part.affiliation || t("toBeConfirmed");
  const then = [part.function, part.personName ? part.affiliation : null].filter(Boolean).join(", ");
  return (
    <>
      <span className="text-ink-2">{t(`roles.${part.role}`)}</span>{" "}
      {part.personId ? (
        <DeskLink href={`/people/${part.personId}`} className="text-ink">
          {name}
        </DeskLink>
      ) : (
        name
      )}
      {then ? <span className="text-ink-2">{`, ${then}`}</span> : null}
      {part.onBehalfOf ? <span className="text-ink-2">{` ${t("onBehalfOf", { name: part.onBehalfOf })}`}</span> : null}
    </>
  );
}
