import { LanguageSwitch } from "@/components/documents/language-switch";
import type { Frame } from "@/components/itinerary/itinerary-page";
import { foreignLanguage } from "@/components/itinerary/words";
import { Icon } from "@/components/ui/icon";
import { formatClock } from "@/domain/clock";
import { dateRange, dayMonthYear } from "@/domain/dates";
import type { Instant, TimeZone } from "@/domain/zones";
import { toClock } from "@/domain/zones";
import type { DayView } from "@/features/itineraries/view";
import type { Translate } from "@/lib/messages";
import { DayMaps, type DayToDraw } from "./day-maps";
import { DayTable } from "./day-table";
import { ProgrammeFoot } from "./programme-foot";

export type ProgrammeProps = Frame & {
  tProgramme: Translate<"programme">;
  /** Where the newest version always stands, without a secret: paper is left on tables. */
  address: string;
  /** Project and funding programmes in one sentence; null: nobody has to be named. */
  funding: string | null;
  maps: {
    tMap: Translate<"day-map">;
    /** Days that go somewhere, in their order; none: nothing is said about maps. */
    days: readonly DayToDraw[];
    isShown: boolean;
  };
};

/** The programme on paper: every day as a table, contacts last, then maps of the days for who wants them. On a screen the same sheet, as wide as there is room. */
export function ProgrammePage(props: ProgrammeProps) {
  const { t, tProgramme, locale, base, title, view, number, sharedAt, cancelled, address, funding, maps, languages } =
    props;
  const { trip } = view.content;
  const lang = foreignLanguage(trip.language, locale);
  const oneZone = new Set(view.days.map(({ zoneCity }) => zoneCity)).size === 1;
  return (
    <div className="min-h-dvh bg-paper sm:py-8 print:bg-transparent print:py-0">
      <div className="mx-auto max-w-[49.625rem] bg-surface px-4 pt-3 pb-8 text-[0.75rem] leading-4 sm:px-[3.75rem] sm:pt-6 print:max-w-none print:bg-transparent print:p-0">
        <nav
          className="flex items-center justify-between gap-4 pb-3 text-base print:hidden"
          aria-label={tProgramme("title")}
        >
          <a href={base} className="inline-flex min-h-11 items-center gap-1.5 text-ink">
            <Icon name="arrow-left" />
            {tProgramme("back")}
          </a>
          {maps.days.length > 0 ? (
            <a href={maps.isShown ? "?" : "?maps=yes"} className="ml-auto inline-flex min-h-11 items-center text-ink">
              {tProgramme(maps.isShown ? "withoutMaps" : "withMaps")}
            </a>
          ) : null}
          <button
            type="button"
            data-print
            hidden
            className="inline-flex min-h-11 cursor-pointer items-center gap-1.5 rounded-sm border border-control bg-surface px-3 font-medium text-base text-ink [&[hidden]]:hidden"
          >
            <Icon name="printer" />
            {tProgramme("print")}
          </button>
        </nav>
        <main>
          <header className="flex flex-wrap items-end justify-between gap-x-8 gap-y-2 border-ink border-b-2 pb-3 print:flex-nowrap">
            <div className="min-w-0">
              <h1
                lang={lang}
                className="m-0 wrap-anywhere font-headline font-serif text-[1.75rem] leading-8 tracking-[-0.018em] sm:text-[2.125rem] sm:leading-[2.375rem]"
              >
                {title}
              </h1>
              <p className="m-0 mt-[5px] text-[0.78125rem] leading-[1.0625rem]">
                {datesWords(view.days, tProgramme, locale)}{" "}
                {oneZone ? tProgramme("oneZone", { city: view.days[0]?.zoneCity ?? "" }) : tProgramme("manyZones")}
              </p>
            </div>
            <p className="m-0 text-[0.6875rem] leading-[0.9375rem] sm:shrink-0 sm:text-right">
              {trip.organisationName}
              <br />
              {tProgramme("version", { number, when: stamp(sharedAt, trip.timeZone, locale) })}
            </p>
          </header>
          {cancelled ? (
            <p className="m-0 border-ink border-b py-2 text-[0.8125rem]">
              <b className="font-strong">{t("cancelledTrip")}</b> {cancelled.reason}
            </p>
          ) : null}
          {view.days.map((day) => (
            <DayTable
              key={day.day.id}
              t={t}
              tProgramme={tProgramme}
              locale={locale}
              lang={lang}
              day={day}
              zone={!oneZone}
              content={view.content}
            />
          ))}
          <ProgrammeFoot t={tProgramme} lang={lang} trip={trip} address={address} />
          {maps.isShown && maps.days.length > 0 ? (
            <DayMaps t={t} tProgramme={tProgramme} tMap={maps.tMap} locale={locale} lang={lang} days={maps.days} />
          ) : null}
          {funding ? (
            <p className="m-0 mt-6 border-ink border-t pt-[7px] text-[0.6875rem] leading-[0.875rem] print:hidden">
              {funding}
            </p>
          ) : null}
        </main>
        <footer className="mt-6 print:hidden">
          <LanguageSwitch {...languages} />
        </footer>
      </div>
    </div>
  );
}

function datesWords(days: readonly DayView[], t: Translate<"programme">, locale: Frame["locale"]): string {
  const dates = days.flatMap(({ date }) => (date === null ? [] : [date])).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  return first && last ? t("dates", { dates: dateRange(first, last, locale, "long") }) : t("datesOpen");
}

/** "22 September 2023, 14:32" */
function stamp(moment: Date, zone: TimeZone, locale: Frame["locale"]): string {
  const { date, minute } = toClock(moment.getTime() as Instant, zone);
  return `${dayMonthYear(date, locale)}, ${formatClock(minute)}`;
}
