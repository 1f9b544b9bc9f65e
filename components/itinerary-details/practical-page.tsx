import type { ReactNode } from "react";
import type { Frame } from "@/components/itinerary/itinerary-page";
import { Shell } from "@/components/itinerary/shell";
import { legLines, legTitle, stayLines } from "@/components/itinerary/travel-words";
import { dayTitle, foreignLanguage, mapHref, momentWords } from "@/components/itinerary/words";
import { ButtonLink } from "@/components/ui/button";
import { offsetLabel } from "@/domain/zones";
import { contactOf } from "@/features/itineraries/contacts";
import { nowhere } from "@/features/itineraries/places";
import type { PeopleOnTrip } from "@/features/itineraries/queries/people-on-trip";
import { allItems, type DayView } from "@/features/itineraries/view";
import type { OwnLeg, OwnStay } from "@/features/legs/travel-of";
import { telHref } from "./place-rows";

/** What one needs to know beside the programme: where we stay, what to bring, whom to ask. */
export function PracticalPage(props: Frame & { people: PeopleOnTrip; travel: Travel | null }) {
  const { t, base, title, view, locale, people, travel, number, sharedAt, languages } = props;
  const { trip } = view.content;
  const lang = foreignLanguage(trip.language, locale);
  const bases = daysByBase(view.days);
  const prepared = allItems(view).filter(({ item }) => item.item.preparation !== null);
  const zones = view.days.filter((day, place) => place === view.days.findIndex((one) => one.zoneCity === day.zoneCity));
  return (
    <Shell t={t} base={base} tab="practical" title={title} hasCalendar languages={languages}>
      <Section title={t("practical.before")} show={trip.practical !== null}>
        <li
          lang={lang}
          className="whitespace-pre-line wrap-anywhere border-line border-b pt-2.5 pb-2 leading-[1.3125rem]"
        >
          {trip.practical}
        </li>
      </Section>
      <Section title={t("practical.travel")} show={travel !== null && travel.legs.length > 0}>
        {travel?.legs.map((leg) => (
          <Entry key={leg.id} name={legTitle(leg, t)}>
            {legLines(leg, t, locale).join("\n")}
          </Entry>
        ))}
      </Section>
      <Section title={t("practical.stays")} show={travel !== null && travel.stays.length > 0}>
        {travel?.stays.map((stay) => (
          <Stay key={stay.id} t={t} locale={locale} stay={stay} />
        ))}
      </Section>
      <Section title={t("practical.base")} show={bases.size > 0}>
        {[...bases].map(([base, days]) => (
          <Entry key={base} name={base} lang={lang}>
            {days.map((day) => [dayTitle(day, t, locale), day.day.city].filter(Boolean).join(", ")).join("\n")}
          </Entry>
        ))}
      </Section>
      <Section title={t("practical.prepare")} show={prepared.length > 0}>
        {prepared.map(({ item }) => (
          <Entry key={item.item.id} name={item.item.title} lang={lang} href={`${base}/items/${item.item.id}`}>
            {item.item.preparation}
          </Entry>
        ))}
      </Section>
      <Section title={t("practical.onTheWay")} show={trip.contacts.length > 0}>
        {trip.contacts.map((line) => (
          <Contact key={line} line={line} lang={lang} />
        ))}
      </Section>
      <Section title={t("practical.contacts")} show={people.organisers.length > 0}>
        {people.organisers.map(({ name, email }) => (
          <Entry key={email} name={name}>
            <a
              href={`mailto:${email}`}
              aria-label={t("practical.write", { name })}
              className="flex min-h-11 items-center text-ink"
            >
              {email}
            </a>
          </Entry>
        ))}
      </Section>
      <Section title={t("practical.zone")} show>
        {zones.map((day) => (
          <Entry key={day.day.id} name={t("zone", { city: day.zoneCity })}>
            {day.date
              ? t("practical.zoneText", { city: day.zoneCity, offset: offsetLabel(day.date, day.day.timeZone) })
              : null}
          </Entry>
        ))}
      </Section>
      <Section title={t("practical.calendar")} show>
        <li className="border-line border-b pt-2.5 pb-3 text-ink-2">
          {t("practical.calendarText")}
          <ButtonLink
            href={`${base}/calendar.ics`}
            icon="calendar-plus"
            size="phone"
            className="mt-2 box-border w-full"
          >
            {t("practical.calendarGet")}
          </ButtonLink>
        </li>
      </Section>
      <Section title={t("programmeLink")} show>
        <li className="border-line border-b pt-2.5 pb-3 text-ink-2">
          {t("programmeText")}
          <ButtonLink href={`${base}/programme`} icon="printer" size="phone" className="mt-2 box-border w-full">
            {t("programmeLink")}
          </ButtonLink>
        </li>
      </Section>
      <Section title={t("practical.offline")} show>
        <li className="pt-2.5 text-ink-2">{t("practical.offlineText")}</li>
      </Section>
      <p className="mt-6 mb-0 text-ink-2 text-sm">
        {t("practical.version", { number, when: momentWords(sharedAt, trip.timeZone, locale) })}
      </p>
    </Shell>
  );
}

type Travel = { legs: readonly OwnLeg[]; stays: readonly OwnStay[] };

function Stay({ t, locale, stay }: { t: Frame["t"]; locale: Frame["locale"]; stay: OwnStay }) {
  const { name, address, phone, latitude, longitude } = stay;
  const at = latitude === null || longitude === null ? null : { latitude, longitude };
  const way = at ? mapHref({ ...nowhere, ...at }, []) : mapHref(null, [address ?? name]);
  return (
    <Entry name={name}>
      {[address, ...stayLines(stay, t, locale)].filter(Boolean).join("\n")}
      <span className="flex flex-wrap gap-x-5">
        {phone ? (
          <a href={telHref(phone)} className="inline-flex min-h-11 items-center text-ink">
            {phone}
          </a>
        ) : null}
        {way ? (
          <a
            href={way}
            data-geo={at ? `${at.latitude},${at.longitude}` : undefined}
            rel="noreferrer"
            aria-label={`${t("directions")}: ${name}`}
            className="inline-flex min-h-11 items-center text-ink"
          >
            {t("directions")}
          </a>
        ) : null}
      </span>
    </Entry>
  );
}

/** Where the delegation is based, with the days it is there. */
function daysByBase(days: readonly DayView[]): Map<string, DayView[]> {
  const bases = new Map<string, DayView[]>();
  for (const day of days) {
    if (day.day.base !== null) bases.set(day.day.base, [...(bases.get(day.day.base) ?? []), day]);
  }
  return bases;
}

function Section({ title, show, children }: { title: string; show: boolean; children: ReactNode }) {
  if (!show) return null;
  return (
    <section className="mt-5">
      <h2 className="m-0 font-strong text-sm leading-5">{title}</h2>
      <ul className="m-0 mt-1 list-none border-line border-t p-0">{children}</ul>
    </section>
  );
}

/** "In Oslo: Collective Innovation, +47 22 00 00 00", with the number to tap. */
function Contact({ line, lang }: { line: string; lang: string | undefined }) {
  const { what, who, phone } = contactOf(line);
  return (
    <Entry name={what ?? who} lang={lang}>
      {what ? <span className="block">{who}</span> : null}
      {phone ? (
        <a href={telHref(phone)} className="inline-flex min-h-11 items-center text-ink">
          {phone}
        </a>
      ) : null}
    </Entry>
  );
}

type EntryProps = { name: string; lang?: string | undefined; href?: string; children: ReactNode };

function Entry({ name, lang, href, children }: EntryProps) {
  return (
    <li lang={lang} className="wrap-anywhere border-line border-b pt-2.5 pb-2 leading-[1.3125rem]">
      <b className="font-semibold text-md">
        {href ? (
          <a href={href} className="text-ink">
            {name}
          </a>
        ) : (
          name
        )}
      </b>
      <div className="whitespace-pre-line text-ink-2">{children}</div>
    </li>
  );
}
