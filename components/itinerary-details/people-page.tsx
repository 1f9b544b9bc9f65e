import type { ReactNode } from "react";
import type { Frame } from "@/components/itinerary/itinerary-page";
import { Shell } from "@/components/itinerary/shell";
import type { PeopleOnTrip } from "@/features/itineraries/queries/people-on-trip";
import { hostsMet, type Meeting, peopleMet } from "@/features/itineraries/who-is-who";

/** Who's who: people and hosts the trip meets, and who travels, as far as they agreed. */
export function PeoplePage({ t, base, title, view, people, languages }: Frame & { people: PeopleOnTrip }) {
  const [met, hosts] = [peopleMet(view), hostsMet(view)];
  const { participants } = people;
  return (
    <Shell t={t} base={base} tab="people" title={title} hasCalendar languages={languages}>
      {met.length + hosts.length + participants.length === 0 ? (
        <p className="mt-4 mb-0 text-ink-2">{t("who.nobody")}</p>
      ) : null}
      <Section title={t("who.people")} count={met.length}>
        {met.map((person) => (
          <Entry
            key={`${person.name} ${person.organisation}`}
            name={[person.title, person.name].filter(Boolean).join(" ")}
            lines={[[person.role, person.organisation].filter(Boolean).join(", "), ...person.also]}
            meetings={person.meetings}
            base={base}
          />
        ))}
      </Section>
      <Section title={t("who.hosts")} count={hosts.length}>
        {hosts.map(({ host, meetings }) => (
          <Entry
            key={host.id}
            name={host.name}
            lines={[host.otherNames.join(", "), host.descriptor ?? ""]}
            meetings={meetings}
            base={base}
          />
        ))}
      </Section>
      <Section title={t("who.participants")} count={participants.length} note={t("who.participantsNote")}>
        {participants.map((person) => (
          <Entry
            key={person.id}
            name={person.name}
            lines={[[person.function, person.affiliation].filter(Boolean).join(", ")]}
            meetings={[]}
            base={base}
          />
        ))}
      </Section>
    </Shell>
  );
}

function Section({
  title,
  count,
  note,
  children,
}: {
  title: string;
  count: number;
  note?: string;
  children: ReactNode;
}) {
  if (count === 0) return null;
  return (
    <section className="mt-5">
      <h2 className="m-0 flex justify-between font-strong text-sm leading-5">
        {title} <span className="font-medium text-ink-2">{count}</span>
      </h2>
      {note ? <p className="m-0 text-ink-2 text-sm">{note}</p> : null}
      <ul className="m-0 mt-1 list-none border-line border-t p-0">{children}</ul>
    </section>
  );
}

type EntryProps = { name: string; lines: string[]; meetings: Meeting[]; base: string };

function Entry({ name, lines, meetings, base }: EntryProps) {
  return (
    <li className="wrap-anywhere border-line border-b pt-2.5 pb-2 leading-[1.3125rem]">
      <b className="font-semibold text-md">{name}</b>
      {lines.filter(Boolean).map((line) => (
        <p key={line} className="m-0 text-ink-2">
          {line}
        </p>
      ))}
      {meetings
        .filter(({ title }) => title !== name)
        .map(({ itemId, title }) => (
          <a
            key={itemId}
            href={`${base}/items/${itemId}`}
            className="wrap-anywhere flex min-h-11 items-center text-ink"
          >
            {title}
          </a>
        ))}
    </li>
  );
}
