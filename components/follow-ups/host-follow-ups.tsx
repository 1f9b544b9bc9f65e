import { useTranslations } from "next-intl";
import { DeskLink } from "@/components/desk/desk-link";
import type { CalendarDate } from "@/domain/clock";
import type { HostFollowUp } from "@/features/follow-ups/queries";
import { DueDate, StateWord } from "./state";

type Props = { followUps: readonly HostFollowUp[]; today: CalendarDate };

/** What was agreed with a host on any trip, who does it by when, and what became of it. */
export function HostFollowUps({ followUps, today }: Props) {
  const t = useTranslations("follow-ups");
  return (
    <ul className="m-0 list-none p-0">
      {followUps.map((followUp) => (
        <li
          key={followUp.id}
          className="grid gap-x-4 gap-y-1 border-line border-b py-3 text-sm sm:grid-cols-[9rem_1fr_auto]"
        >
          <p className="m-0 text-ink-2">
            <DueDate followUp={followUp} />
          </p>
          <div className="min-w-0">
            <p className="m-0 break-words font-semibold">{followUp.what}</p>
            <p className="m-0 text-ink-2 text-xs">
              {[followUp.who ?? followUp.personName, followUp.itemTitle].filter(Boolean).join(" · ")}
            </p>
            {followUp.outcome ? <p className="m-0 mt-1 whitespace-pre-line">{followUp.outcome}</p> : null}
            <p className="m-0 text-ink-2 text-xs">
              {followUp.mayOpen ? (
                <DeskLink
                  href={`/trips/${followUp.trip.id}/follow-ups`}
                  aria-label={t("ofTrip", { trip: followUp.trip.title })}
                  className="text-ink-2"
                >
                  {followUp.trip.title}
                </DeskLink>
              ) : (
                followUp.trip.title
              )}
            </p>
          </div>
          <p className="m-0">
            <StateWord followUp={followUp} today={today} />
          </p>
        </li>
      ))}
    </ul>
  );
}
