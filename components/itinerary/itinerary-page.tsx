import type { LanguageChoice } from "@/components/documents/language-switch";
import type { DateLocale } from "@/domain/dates";
import type { AnnouncementView } from "@/features/announcements/queries";
import type { ItineraryView } from "@/features/itineraries/view";
import type { Translate } from "@/lib/messages";
import { Announcements } from "./announcements";
import { DaySection } from "./day-section";
import { DaySwitcher } from "./day-switcher";
import { NowCard } from "./now-card";
import { Shell } from "./shell";
import { StatusStrip } from "./status-strip";
import { Strip } from "./strip";
import { datesWords, foreignLanguage, momentWords } from "./words";

export type Frame = {
  t: Translate<"itinerary">;
  tChanges: Translate<"changes">;
  locale: DateLocale;
  /** Address of the itinerary; its other pages stand below it. */
  base: string;
  title: string;
  view: ItineraryView;
  number: number;
  sharedAt: Date;
  /** When the version before was shared; null: there was none. */
  before: Date | null;
  cancelled: { reason: string | null } | null;
  languages: LanguageChoice;
};

/** The itinerary: what was announced, what is now and next, and the days with their stops. */
export function ItineraryPage(props: Frame & { announcements: readonly AnnouncementView[] }) {
  const { t, tChanges, locale, base, title, view, number, sharedAt, before, cancelled, languages, announcements } =
    props;
  const { trip } = view.content;
  const lang = foreignLanguage(trip.language, locale);
  return (
    <Shell
      t={t}
      base={base}
      tab="itinerary"
      title={title}
      hasCalendar
      languages={languages}
      above={
        <>
          <DaySwitcher t={t} locale={locale} days={view.days} />
          {cancelled ? (
            <Strip icon="triangle-alert">
              <b className="font-strong">{t("cancelledTrip")}</b> {cancelled.reason}
            </Strip>
          ) : null}
          <StatusStrip
            t={t}
            tChanges={tChanges}
            base={base}
            locale={locale}
            number={number}
            sharedAt={momentWords(sharedAt, trip.timeZone, locale)}
            before={before ? momentWords(before, trip.timeZone, locale, sharedAt) : null}
            changes={view.changes}
          />
        </>
      }
    >
      <Announcements t={t} locale={locale} zone={trip.timeZone} announcements={announcements} />
      <NowCard
        t={t}
        base={base}
        city={trip.city}
        dates={datesWords(view.days, t, locale)}
        organisation={trip.organisationName}
      />
      {view.days.map((day, place) => (
        <DaySection key={day.day.id} t={t} locale={locale} base={base} day={day} place={place} lang={lang} />
      ))}
    </Shell>
  );
}
